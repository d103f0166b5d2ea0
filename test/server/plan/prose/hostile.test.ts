import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../../server/src/plan/prose/citations';
import { findDeadline } from '../../../../server/src/plan/prose/deadlines';
import { findWrittenReferences } from '../../../../server/src/plan/prose/references';
import { parseTimeValue } from '../../../../server/src/plan/prose/time-values';
import { findTimes } from '../../../../server/src/plan/prose/times';

const PIECES = [
  ...[
    'ngày',
    'tháng',
    'năm',
    'quý',
    'từ',
    'đến',
    'hết',
    'trước',
    'chậm nhất',
    'là',
    'trong',
    'xong',
    'giai đoạn',
    'và',
    'hằng năm',
    'âm lịch',
  ],
  ...[
    'thứ Hai',
    'Chủ nhật',
    'mùng',
    'IV',
    'Mười',
    'giờ',
    'phút',
    'thời hạn',
    '05',
    '9',
    '2025',
    '05/9/2025',
    '30/4',
    '10/2025',
    '2021-2025',
    '2-9',
  ],
  ...[
    '05-9-2025',
    '05.9.2025',
    '15-17',
    '7:16',
    '15h00',
    '1.500',
    '0912.345.678',
    '12/KH-UBND',
    '05-CT/TW',
    '30/2020/NĐ-CP',
    '02/TB-',
    '1/2/3/4',
  ],
  ...[
    'Kế hoạch',
    'Luật',
    'Luật Trẻ em',
    'sửa đổi',
    'số',
    'của',
    'UBND tỉnh',
    'Sở Văn hóa',
    'Thể thao và Du lịch',
    'về việc',
    'ban hành',
    'Nghị quyết',
  ],
  ...[
    'khoản 1',
    'Mục II',
    'điểm a',
    'phần II',
    'Phụ lục',
    'kèm theo',
    'Điều 5',
    '2.1',
    'II.1',
    'Kế hoạch này',
    'tổ chức',
    'Đại hội',
    '\u0301',
    '\ud800',
  ],
  ...[',', ';', '.', ':', '-', '–', '/', '(', ')', '“', '”', '"', '*', '…', ' ', '  ', '\u00A0', '\n'],
];
const prose = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', ' ')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(
  prose,
  prose.map((text) => text.normalize('NFD')),
  fc.string({ unit: 'binary' }),
  fc.string(),
);

/** Every place in a value: objects with `from` and `to`. */
function spans(value: unknown): { from: number; to: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spans);
  return 'from' in value && 'to' in value ? [value as { from: number; to: number }, ...inner] : inner;
}

describe('prose of any kind', () => {
  it('gives places inside the text, not empty, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const times = findTimes(text);
        const citations = findCitations(text);
        const references = findWrittenReferences(text);
        for (const { from, to } of spans([times, citations, references, findDeadline(text), parseTimeValue(text)])) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        for (const list of [times, citations, references]) {
          expect(list.map((match) => match.from)).toEqual(list.map((match) => match.from).sort((a, b) => a - b));
        }
        for (const list of [times, references]) {
          for (let i = 1; i < list.length; i++) expect(list[i]!.from).toBeGreaterThanOrEqual(list[i - 1]!.to);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('puts the parts of a match within it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const match of [...findTimes(text), ...findCitations(text)]) {
          for (const span of spans({ ...match, weekday: undefined })) {
            // The day of the week may stand before or after its date.
            if (match && 'kind' in match && !within(match, span)) expect(isWeekday(match, span)).toBe(true);
            else expect(within(match, span)).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a real day of any year back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1900, max: 2199 }),
        (day, month, year) => {
          const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          for (const text of [
            `${day}/${month}/${year}`,
            `ngày ${day} tháng ${month} năm ${year}`,
            `ngày ${day}-${month}-${year}`,
          ]) {
            expect(findTimes(`Họp ${text}, tại xã.`)).toMatchObject([{ point: { start: iso, end: iso, real: true } }]);
          }
        },
      ),
    );
  });
});

function within(outer: { from: number; to: number }, inner: { from: number; to: number }): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function isWeekday(match: object, span: { from: number; to: number }): boolean {
  const points = 'point' in match ? [match.point] : 'start' in match && 'end' in match ? [match.start, match.end] : [];
  return points.some((point) => (point as { weekday?: unknown }).weekday === span);
}

describe('hostile repeats', () => {
  const MEGABYTE = 1_000_000;
  // The slowest takes about 2 seconds; what grows with the square would take hours.
  const LIMIT = 30_000;
  it.each([
    ...['từ ngày ', '1/', '12/KH-', '(', '“', '1, ', 'quý I, ', 'hằng năm 1/2, ', 'từ, '],
    ...['Kế hoạch số 12/KH-UBND về ', 'Luật A ', 'Luật Sửa đổi ', 'của Sở A, b ', 'khoản 1 Mục II và '],
  ])(
    'takes a megabyte of %j in linear time',
    (piece) => {
      const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
      const start = performance.now();
      findTimes(text);
      findCitations(text);
      findWrittenReferences(text);
      expect(performance.now() - start).toBeLessThan(LIMIT);
    },
    LIMIT * 2,
  );
});
