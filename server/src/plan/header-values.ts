// Values of the header: number and symbol, date of issue, period.

import { isoDay, isReal } from './calendar';
import type { IsoDay, IssueDate, Place } from './model';
import { parseTimeValue } from './prose/time-values';

/**
 * Parts a number and symbol at the first `/`: `57/KH-SVHTTDL`, `/KH-UBND` in a draft, `57` alone.
 * @returns both as typed, blanks around them left out; empty where missing
 */
export function splitSymbol(value: string): { readonly number: string; readonly tail: string } {
  const bar = value.indexOf('/');
  if (bar >= 0) return { number: value.slice(0, bar).trim(), tail: value.slice(bar + 1).trim() };
  const whole = value.trim();
  return /^\d+\p{L}?$/u.test(whole) ? { number: whole, tail: '' } : { number: '', tail: whole };
}

const SLASHES = /^(?:(?:(\d{1,2})\s*[/.-]\s*)?(\d{1,2})\s*[/.-]\s*)?(\d{4})$/;
/** What a draft leaves open: `…/9/2025`, `ngày ..... tháng 9 năm 2025`. */
const GAPS = /…+|\.{2,}|_{2,}/g;
const WORDS = /^(?:ngày\s+(\d{1,2})?\s*)?tháng\s+(\d{1,2})?\s*năm\s+(\d{4})$/iu;

/**
 * The date of issue: `d/m/yyyy`, `m/yyyy`, `yyyy`, or in words; what is open is left out. Where the value is none of
 * them, only the place is given.
 * @param value not empty
 */
export function parseIssueDate(value: string, place: Place): IssueDate {
  const typed = value
    .normalize('NFC')
    .replace(GAPS, ' ')
    .replace(/^[\s/]+/, '')
    .trim();
  const match = SLASHES.exec(typed) ?? WORDS.exec(typed);
  if (!match) return { place };
  const [day, month, year] = match.slice(1, 4).map((digits) => (digits === undefined ? undefined : Number(digits)));
  if (year === undefined) return { place };
  const exact = day !== undefined && month !== undefined && isReal(year, month, day);
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(exact ? { iso: isoDay(year, month, day) } : {}),
    place,
  };
}

/** First and last day of a period: `20/4/2025 - 31/10/2025`, `năm 2025`; undefined where the value says none. */
export function parsePeriod(value: string): { readonly start: IsoDay; readonly end: IsoDay } | undefined {
  const match = parseTimeValue(value)?.match;
  if (!match) return undefined;
  const start = match.kind === 'range' ? match.start.start : match.point.start;
  const end = match.kind === 'range' ? match.end.end : match.point.end;
  return start !== undefined && end !== undefined ? { start, end } : undefined;
}
