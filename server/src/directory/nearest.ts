// The names nearest to a misspelling.
import { distance } from 'fastest-levenshtein';
import type { IsoDay } from '../plan/model';
import { comparable, fold } from '../vietnamese/fold';
import type { Entry } from './entries';

interface Candidate {
  readonly entry: Entry;
  readonly folded: string;
  readonly exact: string;
}

/** Makes the list that names are compared with. */
export function candidatesOf(entries: readonly Entry[]): Candidate[] {
  return entries.flatMap((entry) =>
    [...new Set([entry.name, entry.shortName, ...entry.aliases, entry.id])].map((name) => ({
      entry,
      folded: fold(name),
      exact: comparable(name).toLowerCase(),
    })),
  );
}

/** Share of a name that may be wrong. */
const TOLERANCE = 0.3;

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
  const most = Math.max(2, Math.floor(folded.length * TOLERANCE));
  for (const candidate of candidates) {
    if (Math.abs(candidate.folded.length - folded.length) > most) continue;
    const away = distance(folded, candidate.folded);
    if (away > most || away >= candidate.folded.length) continue;
    const accents = distance(exact, candidate.exact) / 100;
    const gone = day !== undefined && (day < (candidate.entry.from ?? '') || day > (candidate.entry.until ?? '9999'));
    const points = away + accents + (gone ? 3 : 0);
    if (points < (score.get(candidate.entry) ?? Number.POSITIVE_INFINITY)) score.set(candidate.entry, points);
  }
  return [...score.entries()]
    .sort((a, b) => a[1] - b[1])
    .slice(0, limit)
    .map(([entry]) => entry);
}
