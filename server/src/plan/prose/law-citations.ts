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
  if (tokens[start]?.word !== 'sửa' || tokens[start + 1]?.word !== 'đổi') return plainNameEnd(tokens, start);
  // `Luật Sửa đổi, bổ sung một số điều của Luật Đất đai`
  for (let at = start + 2; at < start + NAME_LIMIT && at < tokens.length; at++) {
    if (tokens[at]!.word !== 'luật') continue;
    const end = plainNameEnd(tokens, at + 1);
    return end > at + 1 ? end : start;
  }
  return start;
}

function plainNameEnd(tokens: readonly ProseToken[], start: number): number {
  const first = tokens[start];
  if (first?.tokenType !== T.Word || !startsWithCapital(first.image.normalize('NFC'))) return start;
  const known = knownNameLength(tokens.slice(start, start + NAME_LIMIT).map((token) => token.word));
  if (known > 0) return start + known;
  // In a line of capitals nothing tells where an unknown name ends.
  if (/^\p{Lu}{2,}$/u.test(first.image.normalize('NFC'))) return start;
  let end = start + 1;
  while (end - start < NAME_LIMIT && tokens[end]?.tokenType === T.Word && !ENDINGS.has(tokens[end]!.word)) end++;
  return end;
}
