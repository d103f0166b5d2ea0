import { describe, expect, it } from 'vitest';
import { dayOff, nextWorkingDay } from '../../../server/src/plan/working-days';

describe('dayOff', () => {
  it.each([
    ['2026-02-16', 'holiday'],
    ['2026-02-20', 'holiday'],
    ['2026-02-21', 'weekend'],
    ['2025-01-27', 'holiday'],
    ['2024-02-14', 'exchanged'],
    ['2020-01-29', 'exchanged'],
    ['2026-04-26', 'holiday'],
    ['2026-04-27', 'exchanged'],
    ['2025-09-01', 'holiday'],
    ['2025-04-26', undefined],
    ['2025-05-02', 'exchanged'],
    ['2026-02-23', undefined],
    ['2026-02-13', undefined],
  ])('%s: %s', (day, kind) => {
    expect(dayOff(day)?.kind).toBe(kind);
  });

  it('counts only what every choice has where the days of Tết are not known', () => {
    expect(dayOff('2028-01-25')?.kind).toBe('holiday');
    expect(dayOff('2028-01-28')?.kind).toBe('holiday');
    expect(dayOff('2028-01-31')).toBeUndefined();
  });
});

describe('nextWorkingDay', () => {
  it.each([
    ['2026-02-14', '2026-02-23'],
    ['2025-01-25', '2025-02-03'],
    ['2025-10-10', '2025-10-13'],
  ])('after %s comes %s', (day, next) => {
    expect(nextWorkingDay(day)).toBe(next);
  });
});
