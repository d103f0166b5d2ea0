// What a place without a label can be called.
import { isCompound } from '../vietnamese/compounds';
import { fold, olderTonePlacement } from '../vietnamese/fold';

/** So many words make a label, and so many syllables where compounds are among them. */
const MOST_WORDS = 3;
const MOST_SYLLABLES = 4;
/** UTF-16 units of a title that are looked at. */
const LONGEST = 200;

/** The first words of a title, each with its syllables: a compound is never cut. */
function firstWords(title: string): readonly (readonly string[])[] {
  const small = olderTonePlacement(title.slice(0, LONGEST).normalize('NFC')).toLowerCase();
  const syllables = small.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const words: string[][] = [];
  for (let at = 0; at < syllables.length; ) {
    const word = syllables.slice(at, at + (isCompound(syllables[at], syllables[at + 1]) ? 2 : 1));
    words.push(word.map(fold));
    at += word.length;
  }
  return words;
}

/**
 * A label from the first whole words of a title, without accents: `Nâng cao nhận thức` gives `nang-cao-nhan-thuc`.
 * @param taken labels that it must not be
 * @returns undefined where the title gives none
 */
export function newLabel(title: string, taken: { has(label: string): boolean }): string | undefined {
  const chosen: string[] = [];
  let count = 0;
  for (const word of firstWords(title)) {
    if (!word.every((syllable) => /^[a-z0-9]+$/.test(syllable))) continue;
    if (chosen.length === 0 && !/^[a-z]/.test(word[0] ?? '')) continue;
    if (count === MOST_WORDS || chosen.length + word.length > MOST_SYLLABLES) break;
    chosen.push(...word);
    count++;
  }
  if (chosen.length === 0) return undefined;
  const base = chosen.join('-');
  let label = base;
  for (let number = 2; taken.has(label); number++) label = `${base}-${number}`;
  return label;
}
