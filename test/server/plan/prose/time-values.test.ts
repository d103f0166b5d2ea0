import { describe, expect, it } from 'vitest';
import { parseTimeValue } from '../../../../server/src/plan/prose/time-values';

describe('parseTimeValue', () => {
  it.each([
    ['25/4/2025', '2025-04-25', '2025-04-25'],
    ['ngày 25 tháng 4 năm 2025', '2025-04-25', '2025-04-25'],
    ['tháng 10/2025', '2025-10-01', '2025-10-31'],
    ['10/2025', '2025-10-01', '2025-10-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['quý III/2025', '2025-07-01', '2025-09-30'],
    ['20/4/2025 - 31/10/2025', '2025-04-20', '2025-10-31'],
    ['từ tháng 4/2025 đến hết tháng 10/2025.', '2025-04-01', '2025-10-31'],
    ['2021-2025', '2021-01-01', '2025-12-31'],
    ['trước ngày 05/11/2025', undefined, '2025-11-05'],
    ['trước tháng 10/2025', undefined, '2025-09-30'],
    ['trước quý I/2025', undefined, '2024-12-31'],
    ['31/4/2025', undefined, undefined],
    ['30/4', undefined, undefined],
  ])('%s', (text, start, last) => {
    expect(parseTimeValue(text)).toMatchObject({ start, last, whole: true, every: undefined });
  });

  it.each([
    ['hằng tháng', 'month'],
    ['hàng quý', 'quarter'],
    ['mỗi tuần', 'week'],
    ['hằng ngày', 'day'],
    ['trước ngày 15/11 hằng năm', 'year'],
  ])('%s comes back', (text, every) => {
    expect(parseTimeValue(text)).toMatchObject({ every, last: undefined, whole: true });
  });

  it('says when the value holds more', () => {
    expect(parseTimeValue('25/4/2025 theo mẫu')).toMatchObject({ last: '2025-04-25', whole: false });
    expect(parseTimeValue('20/4/2025, 25/4/2025')).toMatchObject({ last: '2025-04-20', whole: false });
  });

  it('knows a value that is no time', () => {
    expect(parseTimeValue('sau Đại hội')).toBeUndefined();
    expect(parseTimeValue('')).toBeUndefined();
  });

  it('keeps the places of the numbers', () => {
    expect(parseTimeValue('5/9/2025')?.match).toMatchObject({
      point: { daySpan: { from: 0, to: 1 }, monthSpan: { from: 2, to: 3 } },
    });
  });
});
