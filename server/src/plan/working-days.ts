// Days on which State bodies do not work.

import holidays from '../../data/holidays.json';
import { addDays, isoDay, partsOf, weekday } from './calendar';
import type { IsoDay } from './model';

/** Why a day is off. */
export type DayOff =
  | { readonly kind: 'weekend'; readonly weekday: 6 | 7 }
  | { readonly kind: 'holiday'; readonly name: string }
  /** In place of a holiday that falls on a weekend, or exchanged for a Saturday. */
  | { readonly kind: 'exchanged' };

const LUNAR: Readonly<Record<string, { readonly newYear: IsoDay; readonly hungKings: IsoDay }>> = holidays.lunar;
/** First and last day of Tết as chosen for the year. */
const CHOSEN: Readonly<Record<string, readonly IsoDay[]>> = holidays.newYearChosen;
const WORKED = new Set(holidays.workedSaturdays);
const EXCHANGED = new Set(holidays.exchanged);
/** Longer than any run of days off. */
const LONGEST_REST = 20;

const years = new Map<number, ReadonlyMap<IsoDay, string>>();

/** The holidays of a year that are sure, by day. */
function holidaysOf(year: number): ReadonlyMap<IsoDay, string> {
  let days = years.get(year);
  if (!days) {
    days = new Map(named(year));
    years.set(year, days);
  }
  return days;
}

function* named(year: number): Iterable<[IsoDay, string]> {
  for (const { month, day, name } of holidays.fixed) yield [isoDay(year, month, day), name];
  for (const day of holidays.besideNationalDay) if (partsOf(day).year === year) yield [day, 'Quốc khánh'];
  const lunar = LUNAR[year];
  if (!lunar) return;
  yield [lunar.hungKings, holidays.hungKings];
  const { before, after, name } = holidays.newYearDays;
  const [first, last = ''] = CHOSEN[year] ?? [];
  if (first !== undefined) {
    for (let day = first; day <= last; day = addDays(day, 1)) yield [day, name];
    return;
  }
  for (let offset = -before; offset < after; offset++) yield [addDays(lunar.newYear, offset), name];
}

const isWeekend = (day: IsoDay): boolean => weekday(day) > 5 && day >= holidays.weekendsFrom && !WORKED.has(day);

/**
 * Whether, and why, State bodies do not work on a day. Lunar holidays are known for 2015 to 2035; of those days that are
 * chosen anew each year only the ones that are known count.
 * Source: Labour Code 45/2019/QH14, articles 111 and 112; server/data/holidays.json.
 */
export function dayOff(day: IsoDay): DayOff | undefined {
  const name = holidaysOf(partsOf(day).year).get(day);
  if (name !== undefined) return { kind: 'holiday', name };
  if (isWeekend(day)) return { kind: 'weekend', weekday: weekday(day) === 6 ? 6 : 7 };
  return EXCHANGED.has(day) || inPlaceOfHoliday(day) ? { kind: 'exchanged' } : undefined;
}

/** The working day after a holiday that falls on a weekend: each such holiday takes one, in their order. */
function inPlaceOfHoliday(day: IsoDay): boolean {
  let owed = 0;
  for (let before = addDays(day, -LONGEST_REST); before < day; before = addDays(before, 1)) {
    const holiday = holidaysOf(partsOf(before).year).has(before);
    const weekend = isWeekend(before);
    if (holiday && weekend) owed++;
    else if (!holiday && !weekend && owed > 0) owed--;
  }
  return owed > 0;
}

/** The first working day after a day. */
export function nextWorkingDay(day: IsoDay): IsoDay {
  let next = addDays(day, 1);
  for (let count = 0; count < LONGEST_REST && dayOff(next); count++) next = addDays(next, 1);
  return next;
}
