// Whether a body or phrase was in force on a day.
import { daysBetween } from '../plan/calendar';
import type { IsoDay } from '../plan/model';
import type { BodyEntry, Force, Lookup } from './directory';
import { type Entry, inGrace } from './entries';

/** In days: so long after its last day, one of medium certainty has surely ended, whichever day it was. */
const DOUBTFUL = 90;
const IN_FORCE: Force = { kind: 'in-force' };

/** How many days a month has; February by the year. */
export function lastOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day after a day, `YYYY-MM-DD`. */
function dayAfter(day: IsoDay): IsoDay {
  let [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (++date > lastOfMonth(year, month)) {
    date = 1;
    if (++month > 12) {
      month = 1;
      year++;
    }
  }
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/**
 * Bodies whose name an older body had before their first day, so that the name alone proves nothing: a Phòng Kinh tế of
 * a town, the Chi cục Quản lý thị trường up to 2018, service centres and Party offices above the commune.
 */
const NAME_IS_OLDER = new Set(['PKT', 'VPĐU-xã', 'TTPVHCC-xã', 'CCQLTT']);

interface Known {
  get(id: string): Entry | undefined;
}

function first(ids: readonly string[], known: Known, day: IsoDay): BodyEntry | undefined {
  const entries = ids.flatMap((id) => known.get(id) ?? []);
  return entries.find((entry) => (entry.until ?? '9999') >= day) ?? entries[0];
}

/** The successor that is there on the day: `Phòng Văn hóa và Thông tin` in 2026 leads over two steps. */
function successorOn(entry: BodyEntry, known: Known, day: IsoDay): BodyEntry | undefined {
  let next = first(entry.successors, known, day);
  for (let steps = 0; next !== undefined && (next.until ?? '9999') < day && steps < 5; steps++) {
    const further = first(next.successors, known, day);
    if (further === undefined) break;
    next = further;
  }
  return next;
}

/** The same body under the province that its own was merged into. */
function renamed(entry: BodyEntry, into: string): BodyEntry {
  const kind = entry.name.endsWith(' tỉnh') ? '' : ' tỉnh';
  return { ...entry, name: `${entry.name}${kind} ${into}` };
}

/**
 * Whether what was found was in force on a day.
 * @param known entries by id
 * @param province where the name is said: a body of some provinces may have gone on there
 */
export function forceOf(lookup: Lookup, day: IsoDay | undefined, known: Known, province?: string): Force {
  if (day === undefined || lookup.kind === 'internal') return IN_FORCE;
  if (lookup.kind === 'collective') {
    const { from, until, certainty } = lookup;
    const covered = lookup.covers.flatMap((id) => known.get(id) ?? []);
    const [only] = covered;
    // `Sở Y tế các tỉnh`: many of one kind, which is there or not.
    if (only && covered.length === 1 && lookup.id === `${only.id}…` && until === undefined && from === undefined)
      return forceOf({ kind: 'body', entry: only, by: 'name' }, day, known);
    if (until !== undefined && day > until) {
      const ended = covered.find((entry) => entry.until !== undefined && entry.until < day);
      const successor = ended === undefined ? undefined : successorOn(ended, known, day);
      return certainty === 'medium'
        ? { kind: 'uncertain', successor, day: until }
        : { kind: 'ended', until, successor };
    }
    if (from !== undefined && day < from) {
      return inGrace('communeLevel', from, day)
        ? { kind: 'uncertain', successor: undefined, day: from }
        : { kind: 'not-yet', from, predecessor: undefined };
    }
    return IN_FORCE;
  }
  const entry = lookup.entry as Entry;
  if (province !== undefined && entry.exceptWhere?.includes(province)) return IN_FORCE;
  if (entry.until !== undefined && day > entry.until) {
    const successor = successorOn(entry, known, day);
    const inWindow = inGrace(entry.list, dayAfter(entry.until), day);
    if (entry.certainty === 'medium' || inWindow) {
      const late = !inWindow && daysBetween(entry.until, day) > DOUBTFUL;
      return { kind: 'uncertain', successor, day: entry.until, ...(late && { late }) };
    }
    return { kind: 'ended', until: entry.until, successor };
  }
  if (lookup.until !== undefined && day > lookup.until) {
    const successor = lookup.renamed === undefined ? undefined : renamed(entry, lookup.renamed);
    return { kind: 'ended', until: lookup.until, successor };
  }
  if (entry.from !== undefined && day < entry.from) {
    const doubtful = entry.certainty === 'medium' || NAME_IS_OLDER.has(entry.id);
    if (doubtful || inGrace(entry.list, entry.from, day))
      return { kind: 'uncertain', successor: undefined, day: entry.from };
    return { kind: 'not-yet', from: entry.from, predecessor: first(entry.predecessors, known, day) };
  }
  return IN_FORCE;
}
