import { describe, expect, it } from 'vitest';
import { moveSpans } from '../../../server/src/plan/shift';

describe('moveSpans', () => {
  it('moves every span, at any depth, and keeps all else', () => {
    const record = {
      from: 1,
      to: 9,
      kind: 'point',
      day: 5,
      weekday: undefined,
      daySpan: { from: 2, to: 3 },
      point: { from: 4, to: 5, real: true, yearSpan: { from: 6, to: 7 } },
    };
    expect(moveSpans(record, ({ from, to }) => ({ from: from + 10, to: to + 20 }))).toEqual({
      from: 11,
      to: 29,
      kind: 'point',
      day: 5,
      weekday: undefined,
      daySpan: { from: 12, to: 23 },
      point: { from: 14, to: 25, real: true, yearSpan: { from: 16, to: 27 } },
    });
    expect(record.daySpan).toEqual({ from: 2, to: 3 });
  });
});
