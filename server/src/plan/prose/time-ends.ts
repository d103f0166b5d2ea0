// The last day that a time means.

import { addDays, isoDay, isReal, lastDayOfMonth, quarterBounds } from '../calendar';
import type { IsoDay } from '../model';
import type { TimeMatch, TimePoint } from './times';

/** First and last day of a point, in the given year where it says none. */
function boundsIn(point: TimePoint, year: number | undefined): { start: IsoDay; end: IsoDay } | undefined {
  if (point.start !== undefined && point.end !== undefined) return { start: point.start, end: point.end };
  if (!point.real || point.year !== undefined || year === undefined) return undefined;
  const { day, month = 0, quarter = 0 } = point;
  switch (point.unit) {
    case 'day':
      return day !== undefined && isReal(year, month, day)
        ? { start: isoDay(year, month, day), end: isoDay(year, month, day) }
        : undefined;
    case 'month':
      return { start: isoDay(year, month, 1), end: isoDay(year, month, lastDayOfMonth(year, month)) };
    case 'quarter':
      return quarterBounds(year, quarter);
    case 'year':
      return undefined;
  }
}

/**
 * The last day meant: of `trước ngày 15/12/2025` that day itself, of `trước tháng 10/2025` the day before the month,
 * of every other time its last day.
 * @param year the year of a time that says none: `trước 30/11`
 * @returns undefined where the year is unknown, or the time is not real or comes back every year
 */
export function dueDay(match: TimeMatch, year?: number): IsoDay | undefined {
  if (match.kind === 'range') return boundsIn(match.end, match.end.year ?? year)?.end;
  if (match.every) return undefined;
  const bounds = boundsIn(match.point, year);
  if (!bounds) return undefined;
  return match.role === 'before' && match.point.unit !== 'day' ? addDays(bounds.start, -1) : bounds.end;
}
