import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../server/src/plan/analyse';

const text = `---
ngày: 02/3/2026
---

Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND
tỉnh Lai Châu về **đọc sách**, Sở ban hành như sau:

# Nội dung

- Họp giao ban. (hạn: 5/2026)
- Theo Kế hoạch số 12/KH-UBND, gửi @SNV và @KhongCo trước ngày
  15/4/2026.

| Việc | Lúc |
|------|-----|
| Họp  | ngày 20/5/2026 |

Nơi nhận:
- @UBND-xã

Phụ lục: Lịch

Ngày 01/6/2026 khai mạc.
`;
const plan = analyseText(text);
const words = ({ from, to }: { from: number; to: number }): string => text.slice(from, to);

describe('times', () => {
  it('stand where they are said, also over a line break', () => {
    expect(plan.times.map((time) => [words(time.place), time.where])).toEqual([
      ['02/3/2026', 'header'],
      ['ngày 05/01/2026', 'body'],
      ['5/2026', 'body'],
      ['trước ngày\n  15/4/2026', 'body'],
      ['ngày 20/5/2026', 'body'],
      ['Ngày 01/6/2026', 'appendix'],
    ]);
    expect(plan.times.map((time) => time.unit?.kind)).toEqual([
      undefined,
      'paragraph',
      'point',
      'point',
      'table',
      'paragraph',
    ]);
  });

  it('have every span in the file', () => {
    const match = plan.times[3]?.match;
    const point = match?.kind === 'point' ? match.point : undefined;
    expect(words(point!.daySpan!)).toBe('15');
    expect(words(point!.yearSpan!)).toBe('2026');
  });
});

describe('a paragraph as long as a file', () => {
  it('is not read for times and documents, its mentions are', () => {
    const long = analyseText(`${'ngày 05/01/2026 '.repeat(10_000)}@SNV\n`);
    expect(long.times).toEqual([]);
    expect(long.mentions).toHaveLength(1);
  });
});

describe('citations', () => {
  it('are one for all mentions of a document', () => {
    expect(plan.citations).toHaveLength(1);
    const [citation] = plan.citations;
    expect(citation).toMatchObject({ type: 'Kế hoạch', symbol: '12/KH-UBND', date: '2026-01-05' });
    expect(citation?.subject).toContain('đọc sách');
    expect(citation?.mentions.map((one) => words(one.match.symbolSpan!))).toEqual(['12/KH-UBND', '12/KH-UBND']);
    expect(words(citation!.mentions[0]!.match.issuerSpan!)).toBe('UBND\ntỉnh Lai Châu');
  });
});

describe('mentions', () => {
  it('are looked up, with the unit that they stand in', () => {
    expect(plan.mentions.map((one) => [one.name, one.id, words(one.place), one.unit?.kind])).toEqual([
      ['SNV', 'SNV', '@SNV', 'point'],
      ['KhongCo', undefined, '@KhongCo', 'point'],
      ['UBND-xã', 'UBND-xã', '@UBND-xã', undefined],
    ]);
  });

  it('are none where the form does not match', () => {
    const inert = analyseText(
      'Gửi vhtt@laichau.gov.vn, xem http://laichau.gov.vn//tin#1.\n#VanHoaDoc là thẻ; // giữa dòng.\n',
    );
    expect([inert.mentions, inert.references, inert.silences]).toEqual([[], [], []]);
  });
});
