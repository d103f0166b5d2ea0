import { describe, expect, it } from 'vitest';
import { parseIssueDate, parsePeriod, splitSymbol } from '../../../server/src/plan/header-values';

const place = { from: 0, to: 1 };

describe('splitSymbol', () => {
  it.each([
    ['57/KH-SVHTTDL', '57', 'KH-SVHTTDL'],
    ['/KH-UBND', '', 'KH-UBND'],
    ['05 / KH-SNV', '05', 'KH-SNV'],
    ['12a/KH-SYT', '12a', 'KH-SYT'],
    ['57', '57', ''],
    ['KH-SGDĐT', '', 'KH-SGDĐT'],
    ['', '', ''],
  ])('%s', (value, number, tail) => expect(splitSymbol(value)).toEqual({ number, tail }));
});

describe('parseIssueDate', () => {
  it.each([
    ['18/4/2025', { year: 2025, month: 4, day: 18, iso: '2025-04-18' }],
    ['05/09/2025', { year: 2025, month: 9, day: 5, iso: '2025-09-05' }],
    ['4/2025', { year: 2025, month: 4 }],
    ['2025', { year: 2025 }],
    ['31/4/2025', { year: 2025, month: 4, day: 31 }],
    ['ngày 08 tháng 02 năm 2026', { year: 2026, month: 2, day: 8, iso: '2026-02-08' }],
    ['tháng 3 năm 2026', { year: 2026, month: 3 }],
    ['…/9/2025', { year: 2025, month: 9 }],
    ['..../..../2025', { year: 2025 }],
    ['ngày ….. tháng 9 năm 2026', { year: 2026, month: 9 }],
    ['sắp ban hành', {}],
    ['…', {}],
  ])('%s', (value, date) => expect(parseIssueDate(value, place)).toEqual({ ...date, place }));
});

describe('parsePeriod', () => {
  it.each([
    ['20/4/2025 - 31/10/2025', '2025-04-20', '2025-10-31'],
    ['năm 2025', '2025-01-01', '2025-12-31'],
    ['tháng 10/2025', '2025-10-01', '2025-10-31'],
    ['2021 - 2025', '2021-01-01', '2025-12-31'],
  ])('%s', (value, start, end) => expect(parsePeriod(value)).toEqual({ start, end }));

  it('is undefined without a time', () => expect(parsePeriod('cả nhiệm kỳ')).toBeUndefined());
});
