// The names nearest to a misspelling.
import { distance } from 'fastest-levenshtein';
import type { IsoDay } from '../plan/model';
import { comparable, fold } from '../vietnamese/fold';
import type { Entry } from './entries';

interface Candidate {
  readonly entry: Entry;
  readonly name: string;
  readonly folded: string;
  readonly counts: Uint8Array;
}

/** Makes the list that names are compared with. */
export function candidatesOf(entries: readonly Entry[]): Candidate[] {
  return entries.flatMap((entry) =>
    [...new Set([entry.name, entry.shortName, ...entry.aliases, entry.id])].map((name) => {
      const folded = fold(name);
      return { entry, name, folded, counts: countsOf(folded) };
    }),
  );
}

/** Share of a name that may be wrong. */
const TOLERANCE = 0.3;

/** Letters of a name that may be wrong: two of three would make any abbreviation another. */
const mostWrong = (length: number): number => Math.max(length > 3 ? 2 : 1, Math.floor(length * TOLERANCE));

/** What candidates are counted by: `a` to `z`, and all other units together. */
const LETTERS = 27;
const A = 97;

function countsOf(folded: string): Uint8Array {
  const counts = new Uint8Array(LETTERS);
  for (let at = 0; at < folded.length; at++) {
    const letter = folded.charCodeAt(at) - A;
    const place = letter >= 0 && letter < LETTERS - 1 ? letter : LETTERS - 1;
    if (counts[place]! < 255) counts[place]!++;
  }
  return counts;
}

/** Whether two texts can be as near as `most` edits: each edit takes away one letter, brings one, or both. */
function mayBeNear(one: Uint8Array, other: Uint8Array, most: number): boolean {
  let lost = 0;
  let won = 0;
  for (let letter = 0; letter < LETTERS; letter++) {
    const more = one[letter]! - other[letter]!;
    if (more > 0) lost += more;
    else won -= more;
    if (lost > most || won > most) return false;
  }
  return true;
}

/**
 * Entries whose name is near to a misspelling, best first: compared without accents first, then with them.
 * @param day those not in force on it come after the others
 */
export function nearestOf(
  candidates: readonly Candidate[],
  name: string,
  day: IsoDay | undefined,
  limit: number,
): Entry[] {
  const exact = comparable(name).toLowerCase();
  const folded = fold(exact);
  const score = new Map<Entry, number>();
  const most = mostWrong(folded.length);
  const counts = countsOf(folded);
  for (const candidate of candidates) {
    if (!mayBeNear(candidate.counts, counts, most)) continue;
    const away = distance(folded, candidate.folded);
    if (away > most || away >= candidate.folded.length) continue;
    const accents = distance(exact, comparable(candidate.name).toLowerCase()) / 100;
    const gone = day !== undefined && (day < (candidate.entry.from ?? '') || day > (candidate.entry.until ?? '9999'));
    const points = away + accents + (gone ? 3 : 0);
    if (points < (score.get(candidate.entry) ?? Number.POSITIVE_INFINITY)) score.set(candidate.entry, points);
  }
  return [...score.entries()]
    .sort((a, b) => a[1] - b[1])
    .slice(0, limit)
    .map(([entry]) => entry);
}
