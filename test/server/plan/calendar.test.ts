import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayFromNumber,
  dayNumber,
  daysBetween,
  isLeapYear,
  isoDay,
  isReal,
  lastDayOfMonth,
  monthBounds,
  quarterBounds,
  quarterOf,
  weekday,
  yearBounds,
} from '../../../server/src/plan/calendar';

describe('calendar', () => {
  it('knows the days that exist', () => {
    expect(isReal(2025, 4, 30)).toBe(true);
    expect(isReal(2025, 4, 31)).toBe(false);
    expect(isReal(2025, 2, 29)).toBe(false);
    expect(isReal(2024, 2, 29)).toBe(true);
    expect(isReal(1900, 2, 29)).toBe(false);
    expect(isReal(2000, 2, 29)).toBe(true);
    expect(isReal(2025, 13, 1)).toBe(false);
    expect(isReal(2025, 0, 1)).toBe(false);
    expect(isReal(2025, 1, 0)).toBe(false);
    expect(isReal(2025, 1, 1.5)).toBe(false);
  });

  it('counts days over months, years and leap days', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-03-01', -1)).toBe('2025-02-28');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
    expect(daysBetween('2025-01-02', '2025-01-01')).toBe(-1);
    expect(dayNumber('1970-01-01')).toBe(0);
  });

  it('knows the day of the week', () => {
    expect(weekday('1945-09-02')).toBe(7);
    expect(weekday('2024-10-15')).toBe(2);
    expect(weekday('1970-01-01')).toBe(4);
    expect(weekday('2000-02-28')).toBe(1);
  });

  it('bounds months, quarters and years', () => {
    expect(monthBounds(2024, 2)).toEqual({ start: '2024-02-01', end: '2024-02-29' });
    expect(quarterBounds(2025, 3)).toEqual({ start: '2025-07-01', end: '2025-09-30' });
    expect(yearBounds(2025)).toEqual({ start: '2025-01-01', end: '2025-12-31' });
    expect([1, 3, 4, 12].map(quarterOf)).toEqual([1, 1, 2, 4]);
    expect(lastDayOfMonth(2025, 13)).toBe(0);
  });

  it('goes back and forth between days and their numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (count) => {
        const day = dayFromNumber(count);
        expect(dayNumber(day)).toBe(count);
        const [year, month, date] = day.split('-').map(Number) as [number, number, number];
        expect(isReal(year, month, date)).toBe(true);
        expect(day).toBe(isoDay(year, month, date));
      }),
    );
  });

  it('agrees with the sum of the months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (year) => {
        const days = Array.from({ length: 12 }, (_, i) => lastDayOfMonth(year, i + 1)).reduce((a, b) => a + b);
        expect(days).toBe(isLeapYear(year) ? 366 : 365);
        expect(daysBetween(isoDay(year, 1, 1), isoDay(year + 1, 1, 1))).toBe(days);
      }),
    );
  });
});
