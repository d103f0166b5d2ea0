// Where the name of a law ends.

import { startsWithCapital } from '../../vietnamese/capitals';
import { knownNameLength } from './law-names';
import * as T from './tokens';
import type { ProseToken } from './words';

const NAME_LIMIT = 24;
/** Words with which the sentence goes on after a name that is not known. */
const ENDINGS = new Set([
  ...[
    'trên',
    'trong',
    'bảo',
    'đảm',
    'được',
    'có',
    'quy',
    'hướng',
    'để',
    'theo',
    'với',
    'của',
    'cho',
    'tại',
    'thì',
    'đã',
    'sẽ',
    'này',
    'ban',
  ],
  ...[
    'đến',
    'nhằm',
    'do',
    'như',
    'khi',
    'mới',
    'hiện',
    'cũng',
    'còn',
    'phải',
    'không',
    'số',
    'về',
    'gồm',
    'nêu',
    'bằng',
    'ngay',
    'gắn',
    'sửa',
  ],
]);

/**
 * Index after the name of the law that begins at `start`; `start` itself where none does. A known name is taken
 * whole; another one begins with a capital and goes on in plain words.
 */
export function lawNameEnd(tokens: readonly ProseToken[], start: number): number {
  const words = tokens.slice(start, start + NAME_LIMIT).map((token) => token.word);
  if (words[0] === 'sửa' && words[1] === 'đổi') {
    // `Luật Sửa đổi, bổ sung một số điều của Luật Đất đai`
    const law = words.indexOf('luật');
    const end = law < 0 ? start : lawNameEnd(tokens, start + law + 1);
    return end > start + law + 1 ? end : start;
  }
  const first = tokens[start];
  if (first?.tokenType !== T.Word || !startsWithCapital(first.image.normalize('NFC'))) return start;
  const known = knownNameLength(words);
  if (known > 0) return start + known;
  // In a line of capitals nothing tells where an unknown name ends.
  if (/^\p{Lu}{2,}$/u.test(first.image.normalize('NFC'))) return start;
  let end = start + 1;
  while (end - start < NAME_LIMIT && tokens[end]?.tokenType === T.Word && !ENDINGS.has(tokens[end]!.word)) end++;
  return end;
}
