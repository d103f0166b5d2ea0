import { describe, expect, it } from 'vitest';
import { capitalised, initials, isAllCapitals, startsWithCapital } from '../../../server/src/vietnamese/capitals';

describe('capitals', () => {
  it('knows Vietnamese capitals', () => {
    expect(startsWithCapital('Đảng')).toBe(true);
    expect(startsWithCapital('ủy')).toBe(false);
    expect(isAllCapitals('GD&ĐT')).toBe(true);
    expect(isAllCapitals('TTg')).toBe(false);
    expect(isAllCapitals('2025')).toBe(false);
  });

  it('makes them', () => {
    expect(capitalised('đoàn thể')).toBe('Đoàn thể');
    expect(capitalised('')).toBe('');
    expect(initials(['giáo', 'dục', 'đào', 'tạo'])).toBe('GDĐT');
  });
});
