// A name whose letters carry other accents than those of the name that it stands for.
import { fold } from '../vietnamese/fold';
import { SMALL, type Term, type Word } from './words';

const ACCENTED = /[\p{M}đ]/iu;

/** The right letters in the case of the written word. */
function inCaseOf(written: Word, right: string): string {
  if (written.text.length > 1 && written.text === written.text.toUpperCase()) return right.toUpperCase();
  return written.capital ? right[0]!.toUpperCase() + right.slice(1) : right;
}

/**
 * A misspelt name with its wrong letters put right: `Sở Nội vũ` → `Sở Nội vụ`. What stands behind the name stays.
 * @param text the name as written, NFC
 * @param words its words
 * @param terms the terms of these words
 * @param key the key of the name that it stands for
 * @param full what to write where an abbreviation hides which word is wrong
 * @returns undefined where nothing is misspelt: another placement of the tone mark, or a name typed without any accent
 */
export function respelt(
  text: string,
  words: readonly Word[],
  terms: readonly Term[],
  key: string,
  full: string,
): string | undefined {
  const right = key.split(' ');
  if (!ACCENTED.test(text.normalize('NFD')) || right.every((word, i) => word === terms[i]?.key)) return undefined;
  const own = words.filter(({ lower }, i) => i === 0 || !SMALL.has(lower));
  if (own.length !== terms.length || own.some(({ lower }, i) => lower !== terms[i]!.key)) return full;
  let made = '';
  let at = 0;
  for (const [i, word] of own.entries()) {
    const wanted = right[i];
    if (wanted === undefined || wanted === word.lower || fold(wanted) !== fold(word.lower)) continue;
    made += text.slice(at, word.from) + inCaseOf(word, wanted);
    at = word.to;
  }
  return made + text.slice(at);
}
