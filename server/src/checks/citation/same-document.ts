// Whether two mentions are of one document, as far as their numbers, dates, issuers and subjects tell.
import terms from '../../../data/terms.json';
import type { IsoDay } from '../../plan/model';
import type { SymbolParts } from '../../plan/prose/symbol-parts';

const inOne = (spans: readonly (readonly string[])[], one: IsoDay, other: IsoDay): boolean =>
  spans.some(([first = '', last = '']) => first <= one && one <= last && first <= other && other <= last);

/**
 * Whether a symbol with these two dates can only be one document: numbers begin anew each calendar year, those of the
 * Party each term. The same day and month in two years is one date with a slip in its year.
 */
export function inOneSeries(parts: SymbolParts | undefined, one: IsoDay, other: IsoDay): boolean {
  if (one.slice(0, 4) === other.slice(0, 4) || one.slice(4) === other.slice(4)) return true;
  if (parts?.form === 'party') {
    const central = /T[WƯ]$/u.test(parts.issuer);
    return inOne(central ? terms.partyTerms.central : terms.partyTerms.local, one, other);
  }
  return parts?.form === 'normative' || parts?.form === 'assembly';
}

/** More words than these tell nothing new. */
const WORDS = 60;
/** Fewer are no subject that can be told from another. */
const FEWEST = 5;
/** Subjects that differ in more words are of two documents, or one of them was cut short. */
const MOST = 3;

const wordsOf = (subject: string): readonly string[] =>
  (
    subject
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).slice(0, WORDS);

/** Without what only leads to the subject. */
function core(subject: string): readonly string[] {
  const words = wordsOf(subject);
  const skip = words[0] === 'về' ? (words[1] === 'việc' ? 2 : 1) : 0;
  return words.slice(skip);
}

/** Whether two subjects are the same but for a few words; one may go on where the other ends. */
export function differSlightly(one: string, other: string): boolean {
  const [a, b] = [core(one), core(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < FEWEST) return false;
  const changes = changesToStart(short, long);
  return changes > 0 && changes <= Math.min(MOST, Math.floor(short.length / 4));
}

/** The least number of words to insert, take out or replace that makes a text the beginning of a longer one. */
function changesToStart(short: readonly string[], long: readonly string[]): number {
  let row = Array.from({ length: long.length + 1 }, (_, index) => index);
  for (const [index, word] of short.entries()) {
    const next = [index + 1];
    for (let at = 1; at <= long.length; at++) {
      const same = row[at - 1]! + (word === long[at - 1] ? 0 : 1);
      next.push(Math.min(same, row[at]! + 1, next[at - 1]! + 1));
    }
    row = next;
  }
  return Math.min(...row);
}
