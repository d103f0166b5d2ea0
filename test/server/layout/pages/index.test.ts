import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../../server/src/layout/flow';
import { textWidth } from '../../../../server/src/layout/metrics';
import { pageSetup, textAreaWidth } from '../../../../server/src/layout/page';
import { pagesOf } from '../../../../server/src/layout/pages';
import { handBuiltFlow } from '../../export/hand-built-flow';
import { ends, fill, flow, line, linesOf, PER_PAGE, paged, table, texts, words } from './kit';

const page = pageSetup();
const left = page.margin.left;
const right = page.width - page.margin.right;

const keeping = (paragraph: Paragraph): Paragraph => ({ ...paragraph, keepNext: true });

describe('lines', () => {
  it('the text is justified, but for its last line', () => {
    const [first] = paged(line('Đoạn', words(40))).pages;
    const items = texts(first!);
    expect(items.length).toBeGreaterThan(2);
    for (const item of items.slice(0, -1)) expect(ends(item)).toBeCloseTo(right, 0);
    expect(items.at(-1)?.gap).toBeUndefined();
    expect(ends(items.at(-1)!)).toBeLessThan(right - 20);
  });

  it('a line before a forced break is not', () => {
    const [first] = paged(line('Đoạn', 'Một dòng', { kind: 'break' }, 'hai dòng')).pages;
    expect(linesOf(first!)).toEqual(['Một dòng', 'hai dòng']);
    expect(texts(first!)[0]!.gap).toBeUndefined();
  });

  it('only the first one is indented', () => {
    const [first, second] = texts(paged(line('Đoạn', words(40))).pages[0]!);
    expect(first!.x - left).toBeCloseTo(36, 1);
    expect(second!.x).toBeCloseTo(left, 5);
  });

  it('centred and right-aligned ones', () => {
    const [centred, flush] = texts(
      paged(line('Tên loại', 'KẾ HOẠCH'), { ...line('Đoạn', 'phải'), align: 'right' }).pages[0]!,
    );
    expect((centred!.x + ends(centred!)) / 2).toBeCloseTo((left + right) / 2, 1);
    expect(ends(flush!)).toBeCloseTo(right, 1);
  });

  it('single spacing is 1.15 of the size; a wider one is below', () => {
    const [one, two] = texts(paged(line('Đoạn', words(40))).pages[0]!);
    expect(two!.y - one!.y).toBeCloseTo(16.1, 5);
    const wide = pagesOf(flow([line('Đoạn', words(40))], { look: { lineSpacing: 1.5 } }));
    const [first, second] = texts(wide.pages[0]!);
    expect(first!.y).toBe(one!.y);
    expect(second!.y - first!.y).toBeCloseTo(24.15, 5);
  });

  it('faces and sizes of runs, and where they come from', () => {
    const run = { kind: 'text', text: 'đậm', bold: true, place: { from: 10, to: 13 } } as const;
    const [first, second] = texts(paged(line('Căn cứ', 'nghiêng ', run)).pages[0]!);
    expect(first).toMatchObject({ text: 'nghiêng ', face: 'italic', size: 14, line: 0 });
    expect(second).toMatchObject({ text: 'đậm', face: 'boldItalic', place: { from: 10, to: 13 }, line: 0 });
    expect(second!.x).toBeCloseTo(ends(first!), 5);
    expect(first!.width).toBeCloseTo(textWidth('nghiêng ', 14, { italic: true }), 5);
  });

  it('each line of a long run has the part of the source that it shows', () => {
    const text = words(40);
    const items = texts(
      paged(line('Đoạn', { kind: 'text', text, place: { from: 100, to: 100 + text.length } })).pages[0]!,
    );
    for (const item of items) {
      const { from, to } = item.place!;
      expect(text.slice(from - 100, to - 100)).toBe(item.text);
    }
  });
});

describe('between paragraphs', () => {
  it('the larger of the room after and before', () => {
    const [first, second] = texts(paged(line('Lưu hành', 'A'), line('Đoạn', 'B')).pages[0]!);
    // 13 points: 14.95 high, its baseline 12.15 below the top; 6 after, 6 before; 14 points: 13.05.
    expect(second!.y - first!.y).toBeCloseTo(14.95 - 12.15 + 6 + 13.05, 1);
  });

  it('none at the top of a page that follows, but on the first', () => {
    const { pages } = paged(...fill(PER_PAGE + 1));
    expect(texts(pages[0]!)[0]!.y).toBeCloseTo(page.margin.top + 6 + 13.05, 1);
    const [number, first] = texts(pages[1]!);
    expect(number!.text).toBe('2');
    expect(first!.y).toBeCloseTo(page.margin.top + 13.05, 1);
  });
});

describe('pages', () => {
  it('are numbered from the second on, in the middle of the top margin', () => {
    const { pages } = paged(...fill(3 * PER_PAGE));
    expect(pages.map((one) => one.number)).toEqual([1, 2, 3]);
    expect(linesOf(pages[0]!)[0]).toBe('Dòng 0.');
    const [number] = texts(pages[2]!);
    expect(number).toMatchObject({ text: '3', size: 14 });
    expect((number!.x + ends(number!)) / 2).toBeCloseTo((left + right) / 2, 1);
    expect(number!.y).toBeLessThan(page.margin.top);
  });

  it('nothing stands outside of the margins', () => {
    for (const one of pagesOf(handBuiltFlow()).pages) {
      const { margin } = pageSetup({}, one.width > one.height);
      for (const item of texts(one)) {
        expect(item.x).toBeGreaterThanOrEqual(margin.left - 0.01);
        expect(ends(item)).toBeLessThanOrEqual(one.width - margin.right + 0.01);
      }
    }
  });

  it.each([
    [2, 'the whole', 2],
    [3, 'the whole', 3],
    [4, 'two lines', 2],
    [5, 'the first lines that fit, not the last two', 2],
  ])('a paragraph of %i lines at the end of a page: %s goes to the next', (count, _, moved) => {
    const text = words(count * 12).slice(0, -30);
    const before = paged(line('Đoạn', text)).pages[0]!;
    expect(linesOf(before)).toHaveLength(count);
    const found = new Set<number>();
    for (let n = PER_PAGE - 5; n <= PER_PAGE; n++) {
      const { pages } = paged(...fill(n), line('Đoạn', text));
      const next = pages[1] ? linesOf(pages[1]).slice(1) : [];
      found.add(next.length);
      // Never one line alone, on either side.
      expect(next).not.toHaveLength(1);
      expect(count - next.length).not.toBe(1);
    }
    expect(found).toContain(moved);
  });

  it('a title stays with two lines of its text', () => {
    for (let n = PER_PAGE - 4; n < PER_PAGE; n++) {
      const { pages } = paged(...fill(n), line('Khoản', '1. Mục đích'), line('Đoạn', words(50)));
      const at = pages.findIndex((one) => linesOf(one).includes('1. Mục đích'));
      const under = linesOf(pages[at]!);
      expect(under.length - under.indexOf('1. Mục đích')).toBeGreaterThan(2);
    }
  });

  it('titles that no page holds together are parted', () => {
    const { pages } = paged(...Array.from({ length: 2 * PER_PAGE }, (_, i) => keeping(line('Đoạn', `Dòng ${i}.`))));
    expect(pages.length).toBe(2);
    expect(pages.flatMap((one) => linesOf(one).filter((text) => text.startsWith('Dòng')))).toHaveLength(2 * PER_PAGE);
  });

  it('sections begin on pages of their own, numbered anew, each in its direction', () => {
    const { pages } = pagesOf(handBuiltFlow());
    const appendix = pages.at(-1)!;
    expect(appendix).toMatchObject({ section: 1, number: 1 });
    expect(appendix.width).toBeGreaterThan(appendix.height);
    expect(pages[0]!.width).toBeLessThan(pages[0]!.height);
  });

  it('contact lines stand at the foot of the first page, which ends above them', () => {
    const footer = Array.from({ length: 6 }, (_, i) => line('Liên hệ', `Liên hệ ${i}`));
    const { pages } = pagesOf(flow(fill(2 * PER_PAGE), { footer }));
    const items = texts(pages[0]!);
    const contact = items.filter((item) => item.text.startsWith('Liên hệ'));
    expect(contact).toHaveLength(6);
    expect(contact.at(-1)!.y).toBeLessThan(page.height - page.header);
    const rest = items.filter((item) => !item.text.startsWith('Liên hệ'));
    expect(Math.max(...rest.map((item) => item.y))).toBeLessThan(contact[0]!.y - 10);
    expect(texts(pages[1]!).some((item) => item.text.startsWith('Liên hệ'))).toBe(false);
  });
});

describe('what leads elsewhere', () => {
  it('headings in the order of the pages, with their levels', () => {
    const { outline, pages } = paged(line('Mục', 'I. MỘT'), ...fill(40), line('Khoản', '1. Hai'), line('Đoạn', 'x'));
    expect(outline.map(({ title, level, page: at }) => [title, level, at])).toEqual([
      ['I. MỘT', 1, 0],
      ['1. Hai', 2, 1],
    ]);
    expect(outline[1]!.y).toBeLessThan(texts(pages[1]!).find((item) => item.text === '1. Hai')!.y);
  });

  it('references lead to their bookmark', () => {
    const { destinations, pages } = pagesOf(handBuiltFlow());
    const leading = pages.flatMap((one) => texts(one)).filter((item) => item.target !== undefined);
    expect(leading.map((item) => item.text)).toEqual(['I']);
    expect(destinations.get(leading[0]!.target!)).toMatchObject({ page: 0 });
  });
});

describe('boxes and rules', () => {
  it('a box is around its text', () => {
    const [first] = paged({ ...line('Dấu chỉ mức độ', 'KHẨN'), boxed: 60 }).pages;
    const box = first!.items.find((item) => item.kind === 'box')!;
    const [item] = texts(first!);
    if (box.kind !== 'box') throw new Error('no box');
    expect(item!.colour).toBe('FF0000');
    expect(item!.x).toBeGreaterThan(box.x);
    expect(ends(item!)).toBeLessThan(box.x + box.width);
    expect(item!.y).toBeGreaterThan(box.y);
    expect(item!.y).toBeLessThan(box.y + box.height);
    expect(box.x + box.width / 2).toBeCloseTo(left + textAreaWidth(page) / 2, 1);
  });

  it('a rule is as long as it says, in the middle', () => {
    const [first] = paged({ kind: 'rule', length: 100, within: textAreaWidth(page) }).pages;
    const [rule] = first!.items;
    if (rule?.kind !== 'line') throw new Error('no line');
    expect(rule.x2 - rule.x1).toBeCloseTo(100, 5);
    expect((rule.x1 + rule.x2) / 2).toBeCloseTo((left + right) / 2, 5);
  });
});

describe('hostile flows', () => {
  it('an empty one is a page', () => {
    expect(paged().pages).toHaveLength(1);
    expect(paged(table([], [])).pages).toHaveLength(1);
  });

  it('10,000 paragraphs and a table of 3,000 rows take seconds', () => {
    const start = performance.now();
    const many = Array.from(
      { length: 3000 },
      (_, i) =>
        [
          [0, `${i}`],
          [1, words(8)],
          [2, 'x'],
        ] as const,
    );
    const { pages } = paged(
      ...Array.from({ length: 10_000 }, (_, i) => line('Đoạn', `${i} ${words(40)}`)),
      table([50, 200, 100], many),
    );
    expect(pages.length).toBeGreaterThan(1000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('a heading of 5,000 letters is broken, and goes over pages', () => {
    const { pages } = paged(line('Mục', 'Ă'.repeat(5000)), line('Đoạn', 'sau'));
    const letters = pages.flatMap((one) => linesOf(one)).filter((text) => text.startsWith('Ă'));
    expect(letters.join('')).toHaveLength(5000);
  });
});
