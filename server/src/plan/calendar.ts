// Strict arithmetic on days of the Gregorian calendar, as ISO strings. No Date, so no time zone can play a part.

import type { IsoDay } from './model';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Days before 1/1/1970 counted from 1/3/0000, the epoch of the day count. */
const EPOCH_SHIFT = 719_468;
const DAYS_IN_ERA = 146_097;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days the month (1–12) has; 0 for a month that does not exist. */
export function lastDayOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether the day exists; years 1 to 9999. */
export function isReal(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(day) &&
    Number.isInteger(year) &&
    year >= 1 &&
    year <= 9999 &&
    day >= 1 &&
    day <= lastDayOfMonth(year, month)
  );
}

/** The day as `YYYY-MM-DD`. Does not check: see `isReal`. */
export function isoDay(year: number, month: number, day: number): IsoDay {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The parts of a day. The string must be one that `isoDay` made. */
export function partsOf(day: IsoDay): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Days since 1/1/1970; negative before it. */
export function dayNumber(day: IsoDay): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  // Years counted from March, so that the leap day comes last.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The day so many days after 1/1/1970. */
export function dayFromNumber(count: number): IsoDay {
  const shifted = count + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return isoDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The day `count` days later, or earlier where negative. */
export function addDays(day: IsoDay, count: number): IsoDay {
  return dayFromNumber(dayNumber(day) + count);
}

/** How many days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week: 1 Monday … 7 Sunday. */
export function weekday(day: IsoDay): number {
  // 1/1/1970 was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** First and last day of a month (1–12). */
export function monthBounds(year: number, month: number): { start: IsoDay; end: IsoDay } {
  return { start: isoDay(year, month, 1), end: isoDay(year, month, lastDayOfMonth(year, month)) };
}

/** First and last day of a quarter (1–4). */
export function quarterBounds(year: number, quarter: number): { start: IsoDay; end: IsoDay } {
  const last = quarter * 3;
  return { start: isoDay(year, last - 2, 1), end: isoDay(year, last, lastDayOfMonth(year, last)) };
}

/** First and last day of a year. */
export function yearBounds(year: number): { start: IsoDay; end: IsoDay } {
  return { start: isoDay(year, 1, 1), end: isoDay(year, 12, 31) };
}

/** The quarter (1–4) that a month (1–12) is in. */
export function quarterOf(month: number): number {
  return Math.ceil(month / 3);
}
