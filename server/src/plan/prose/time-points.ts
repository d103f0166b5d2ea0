// From a time as written to the days that it means.

import type { Span } from '../../language/syntax';
import { isoDay, isReal, lastDayOfMonth, monthBounds, quarterBounds, yearBounds } from '../calendar';
import type { TimePoint } from './times';
import type { WrittenNumber, WrittenPoint } from './written-times';

/** A time on its way to a `TimePoint`: what it lacks may still be taken from its neighbours. */
export interface Draft {
  readonly written: WrittenPoint;
  unit: TimePoint['unit'] | undefined;
  day?: WrittenNumber | undefined;
  month?: WrittenNumber | undefined;
  quarter?: WrittenNumber | undefined;
  year?: WrittenNumber | undefined;
  /** Taken from a neighbour. */
  givenMonth?: number;
  givenYear?: number;
  weekday?: ({ readonly value: number } & Span) | undefined;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Whether the number can only be a year: `2025`. */
export function isYear(number: WrittenNumber | undefined): number is WrittenNumber {
  return (
    number !== undefined && number.to - number.from === 4 && number.value >= FIRST_YEAR && number.value <= LAST_YEAR
  );
}

/** Sorts the numbers of a time into day, month, quarter and year. A lone number without its word has no unit yet. */
export function draft(written: WrittenPoint): Draft {
  const [first, second, third] = written.numbers;
  const { mark, month, year } = written;
  const base = { written, unit: undefined };
  if (first === undefined) return base;
  if (third !== undefined) return { ...base, unit: 'day', day: first, month: second, year: third };
  if (second !== undefined) {
    const withYear = second.to - second.from === 4;
    if (mark === 'quarter') return { ...base, unit: 'quarter', quarter: first, year: second };
    if (mark === 'month' || withYear) return { ...base, unit: 'month', month: first, year: second };
    return { ...base, unit: 'day', day: first, month: second, year };
  }
  if (mark === 'month') return { ...base, unit: 'month', month: first, year };
  if (mark === 'quarter') return { ...base, unit: 'quarter', quarter: first, year };
  if (mark === 'year' || (mark === undefined && written.special))
    return isYear(first) ? { ...base, unit: 'year', year: first } : base;
  if (mark === 'day' || month) return { ...base, unit: 'day', day: first, month, year };
  return { ...base, year };
}

/** Gives a lone number the unit of its neighbour; a year only to what looks like one. */
export function adopt(draft: Draft, unit: TimePoint['unit']): void {
  const number = draft.written.numbers[0];
  if (
    draft.unit !== undefined ||
    number === undefined ||
    (unit === 'year' ? !isYear(number) : number.to - number.from > 2)
  )
    return;
  draft.unit = unit;
  draft[unit] = number;
}

/** `25` as 2025, `75` as 1975. */
function fullYear(year: number, digits: number): number {
  if (digits > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** First and last day meant, or undefined where there is no such time; `anyYear`: real in some year. */
function bounds(unit: TimePoint['unit'], year: number, draft: Draft): { start: string; end: string } | undefined {
  const month = draft.month?.value ?? draft.givenMonth ?? 0;
  if (unit === 'year') return yearBounds(year);
  if (unit === 'quarter') {
    const quarter = draft.quarter?.value ?? 0;
    return quarter >= 1 && quarter <= 4 ? quarterBounds(year, quarter) : undefined;
  }
  if (unit === 'month') return lastDayOfMonth(year, month) > 0 ? monthBounds(year, month) : undefined;
  const day = draft.day?.value ?? 0;
  return isReal(year, month, day) ? { start: isoDay(year, month, day), end: isoDay(year, month, day) } : undefined;
}

/** A leap year: a day without a year is real if it is in some year. */
const SOME_LEAP_YEAR = 2000;

/** The finished time; undefined where its unit or, for a day, its month is not known. */
export function finish(draft: Draft): TimePoint | undefined {
  const { unit, written } = draft;
  const month = draft.month?.value ?? draft.givenMonth;
  if (unit === undefined || (unit === 'day' && month === undefined)) return undefined;
  const year = draft.year?.value ?? draft.givenYear;
  const digits = draft.year ? draft.year.to - draft.year.from : 4;
  const meant = bounds(unit, year === undefined ? SOME_LEAP_YEAR : fullYear(year, digits), draft);
  const span = ({ from, to }: WrittenNumber): Span => ({ from, to });
  return {
    from: written.from,
    to: written.to,
    unit,
    form: written.form,
    real: meant !== undefined,
    ...(draft.day && { day: draft.day.value, daySpan: span(draft.day) }),
    ...(month !== undefined && { month }),
    ...(draft.month && { monthSpan: span(draft.month) }),
    ...(draft.quarter && { quarter: draft.quarter.value, quarterSpan: span(draft.quarter) }),
    ...(year !== undefined && { year }),
    ...(draft.year && { yearSpan: span(draft.year) }),
    ...(meant && year !== undefined && meant),
    ...(draft.weekday && { weekday: draft.weekday }),
  };
}

/** A number that orders times of one year by where they begin: for taking the right year from a range. */
export function placeInYear(draft: Draft): number {
  const month = draft.month?.value ?? draft.givenMonth ?? (draft.quarter ? draft.quarter.value * 3 - 2 : 1);
  return month * 31 + (draft.day?.value ?? 1);
}
