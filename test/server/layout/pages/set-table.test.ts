import { describe, expect, it } from 'vitest';
import type { Columns, Paragraph } from '../../../../server/src/layout/flow';
import { pageSetup } from '../../../../server/src/layout/page';
import { pagesOf } from '../../../../server/src/layout/pages';
import type { Page } from '../../../../server/src/layout/pages/pages';
import { handBuiltFlow } from '../../export/hand-built-flow';
import { ends, fill, line, linesOf, PER_PAGE, paged, table, texts, words } from './kit';

const page = pageSetup();
const left = page.margin.left;
const bottom = page.height - page.margin.bottom;

const keeping = (paragraph: Paragraph): Paragraph => ({ ...paragraph, keepNext: true });

describe('columns', () => {
  const foot = (recipients: number, together: boolean): Columns => ({
    kind: 'columns',
    role: 'foot',
    widths: [200, 267],
    together,
    rows: [
      [
        Array.from({ length: recipients }, (_, i) => line('Dòng nơi nhận', `- Cơ quan ${i};`)),
        [line('Quyền hạn, chức vụ', 'GIÁM ĐỐC'), line('Chữ ký'), line('Họ và tên', 'Lê Thị Hoa')],
      ],
    ],
  });

  it('stand side by side, on one height', () => {
    const [first] = pagesOf(handBuiltFlow()).pages;
    const nation = texts(first!).find((item) => item.text.startsWith('CỘNG HÒA'))!;
    const superior = texts(first!).find((item) => item.text === 'UBND TỈNH NINH BÌNH')!;
    expect(superior.y).toBeCloseTo(nation.y, 1);
    expect(ends(superior)).toBeLessThan(nation.x);
  });

  it('the foot is never alone on a page', () => {
    for (let n = PER_PAGE - 12; n <= PER_PAGE + 1; n++) {
      const { pages } = paged(...fill(n), keeping(line('Đoạn', 'Câu cuối./.')), foot(8, true));
      const signed = pages.findIndex((one) => linesOf(one).includes('GIÁM ĐỐC'));
      expect(linesOf(pages[signed]!)).toContain('Câu cuối./.');
      expect(linesOf(pages[signed]!)).toContain('Lê Thị Hoa');
    }
  });

  it('a list of recipients that may be parted goes over several pages, without a word lost', () => {
    const { pages } = paged(...fill(20), keeping(line('Đoạn', 'Câu cuối./.')), foot(120, false));
    expect(pages.length).toBeGreaterThan(2);
    expect(linesOf(pages[0]!)).toContain('- Cơ quan 0;');
    const all = pages.flatMap((one) => linesOf(one).filter((text) => text.startsWith('- Cơ')));
    expect(all).toEqual(Array.from({ length: 120 }, (_, i) => `- Cơ quan ${i};`));
    for (const one of pages) for (const item of texts(one)) expect(item.y).toBeLessThan(bottom);
  });
});

describe('tables', () => {
  const rows = (count: number) =>
    Array.from(
      { length: count },
      (_, i) =>
        [
          [0, `${i}`],
          [1, `Việc ${i}`],
        ] as const,
    );
  const header = [
    [0, 'TT'],
    [1, 'Việc'],
  ] as const;

  it('the header is repeated on each page', () => {
    const { pages } = paged(table([100, 300], [header, ...rows(100)], 1));
    expect(pages.length).toBeGreaterThan(2);
    for (const one of pages) expect(linesOf(one).filter((text) => text === 'Việc')).toHaveLength(1);
    const numbers = pages.flatMap((one) => linesOf(one).filter((text) => /^\d+$/.test(text)));
    for (let i = 0; i < 100; i++) expect(numbers).toContain(`${i}`);
  });

  it('rows are not parted', () => {
    const tall = words(60);
    const { pages } = paged(
      ...fill(PER_PAGE - 3),
      table(
        [100, 200],
        [
          [
            [0, '1'],
            [1, tall],
          ],
        ],
      ),
    );
    expect(linesOf(pages[0]!)).toHaveLength(PER_PAGE - 3);
    expect(linesOf(pages[1]!).length).toBeGreaterThan(5);
  });

  it('but for one that no page holds', () => {
    const { pages } = paged(
      ...fill(10),
      table(
        [100, 200],
        [
          header,
          [
            [0, '1'],
            [1, words(900)],
          ],
          [
            [0, '2'],
            [1, 'hết'],
          ],
        ],
        1,
      ),
    );
    const all = pages.flatMap((one) => linesOf(one)).join(' ');
    for (const word of words(900).split(' ')) expect(all).toContain(word);
    expect(all).toContain('hết');
    for (const one of pages) for (const item of texts(one)) expect(item.y).toBeLessThan(bottom);
  });

  it('the text of a cell stands in the middle of its height, and in its column', () => {
    const [first] = paged(
      table(
        [100, 200],
        [
          [
            [0, 'giữa'],
            [1, words(30)],
          ],
        ],
      ),
    ).pages;
    const items = texts(first!);
    const middle = items.find((item) => item.text === 'giữa')!;
    const others = items.filter((item) => item.text !== 'giữa');
    expect(middle.y).toBeCloseTo((others[0]!.y + others.at(-1)!.y) / 2, 1);
    for (const item of others) {
      expect(item.x).toBeGreaterThan(left + 100);
      expect(ends(item)).toBeLessThan(left + 300);
    }
  });

  const horizontals = (one: Page) => one.items.filter((item) => item.kind === 'line' && item.y1 === item.y2);

  it('merged cells have no line within', () => {
    const [first] = paged(
      table(
        [100, 100, 100],
        [
          [
            [0, 'hai hàng', 1, 2],
            [1, 'hai cột', 2],
          ],
          [
            [1, 'b'],
            [2, 'c'],
          ],
        ],
      ),
    ).pages;
    // Between the rows: under the second and third column only.
    const ys = [...new Set(horizontals(first!).map((item) => (item.kind === 'line' ? item.y1 : 0)))].sort(
      (a, b) => a - b,
    );
    expect(ys).toHaveLength(3);
    const between = horizontals(first!).filter((item) => item.kind === 'line' && item.y1 === ys[1]);
    for (const item of between) expect(item.kind === 'line' && item.x1).toBeGreaterThanOrEqual(left + 100);
  });

  it('a merged cell goes on over a page: its text once, its lines on both', () => {
    const count = 60;
    const merged = rows(count).map(([, second], i) =>
      i === 0 ? ([[0, 'nhóm', 1, count], second] as const) : ([second] as const),
    );
    const { pages } = paged(table([100, 300], merged));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap((one) => linesOf(one).filter((text) => text === 'nhóm'))).toHaveLength(1);
    for (const one of pages) {
      const side = one.items.filter(
        (item) => item.kind === 'line' && item.x1 === item.x2 && Math.abs(item.x1 - left) < 0.1,
      );
      expect(side.length).toBeGreaterThan(0);
    }
  });

  it('more columns than a table of Word has stand in several tables under each other', () => {
    const wide = Array.from({ length: 200 }, (_, i) => [i, `${i}`] as const);
    const { pages } = paged(
      table(
        Array.from({ length: 200 }, () => 2.3),
        [wide],
      ),
    );
    const digits = pages.flatMap((one) => texts(one).map((item) => item.text)).join('');
    expect(digits.replace(/\D/g, '').length).toBeGreaterThanOrEqual(490);
  });
});
