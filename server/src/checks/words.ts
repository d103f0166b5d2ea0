// Words compared as people read them: normal form, case and accents do not tell two words apart.
import { distance } from 'fastest-levenshtein';
import { Memory } from '../memory';
import type { Place } from '../plan/model';
import { fold } from '../vietnamese/fold';

/** NFC, lower case, single blanks, none at the ends. */
export function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Like plain(), without accents and with `d` for `đ`: `Mục đích` gives `muc dich`. */
export function bare(text: string): string {
  return fold(plain(text));
}

/** Whether a text has a phrase as whole words; accents, case and punctuation do not count. */
export function hasPhrase(text: string, phrase: string): boolean {
  return bareWords(text).includes(bareWords(phrase));
}

const remembered = new Memory<string>();

/** The words alone, a blank before and after each. */
const bareWords = (text: string): string =>
  remembered.get(text, () => {
    const words = bare(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return ` ${words} `;
  });

/**
 * The candidate nearest to a misspelt word.
 * @param limit how many letters may differ, accents aside
 * @returns undefined where none is that near
 */
export function nearest<T extends string>(word: string, candidates: Iterable<T>, limit: number): T | undefined {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  const wanted = { bare: bare(word), plain: plain(word) };
  for (const candidate of candidates) {
    const other = bare(candidate);
    if (Math.abs(other.length - wanted.bare.length) > limit) continue;
    const letters = distance(wanted.bare, other);
    if (letters > limit) continue;
    const score = letters * 10 + distance(wanted.plain, plain(candidate));
    if (score < least) {
      best = candidate;
      least = score;
    }
  }
  return best;
}

/** The words of a text (runs of letters, digits and combining marks), each with its place. */
export function wordsOf(text: string, at = 0): { readonly text: string; readonly place: Place }[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((word) => ({
    text: word[0],
    place: { from: at + word.index, to: at + word.index + word[0].length },
  }));
}
