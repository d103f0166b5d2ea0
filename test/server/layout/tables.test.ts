import { describe, expect, it } from 'vitest';
import type { Table } from '../../../server/src/layout/flow';
import { flowOfText } from './printed-lines';

function table(source: string): Table {
  const found = flowOfText(`# A\n\n${source}\n`).sections[0]!.blocks.find((block) => block.kind === 'table');
  if (found?.kind !== 'table') throw new Error('no table');
  return found;
}

/** `text@column` with ` ×columns` and ` ↓rows` of merged cells. */
const cells = (of: Table): string[][] =>
  of.rows.map((row) =>
    row.map(({ column, columnSpan, rowSpan, paragraphs }) => {
      const text = paragraphs[0]!.runs.map((run) => (run.kind === 'break' ? '/' : run.text)).join('');
      return `${text}@${column}${columnSpan > 1 ? ` ×${columnSpan}` : ''}${rowSpan > 1 ? ` ↓${rowSpan}` : ''}`;
    }),
  );

describe('tables', () => {
  it('merges cells into rectangles', () => {
    expect(cells(table('| a | < | b |\n| c | d | ^ |\n| ^ | e | ^ |'))).toEqual([
      ['a@0 ×2', 'b@2 ↓3'],
      ['c@0 ↓2', 'd@1'],
      ['e@1'],
    ]);
  });

  it('merges nothing that is no rectangle', () => {
    expect(cells(table('| a | < |\n| ^ | b |\n| < | ^ |'))).toEqual([['a@0 ×2'], ['@0', 'b@1 ↓2'], ['@0']]);
  });

  it('does not merge out of the header', () => {
    expect(cells(table('| a | b |\n|---|---|\n| ^ | c |'))).toEqual([
      ['a@0', 'b@1'],
      ['@0', 'c@1'],
    ]);
  });

  it('fills short rows, breaks lines, prints a bar', () => {
    expect(cells(table('| a | b |\n|---|---|\n| c \\ d |\n| e\\|f | g |'))).toEqual([
      ['a@0', 'b@1'],
      ['c/d@0', '@1'],
      ['e|f@0', 'g@1'],
    ]);
  });

  it('aligns by the delimiter row, heads centred in bold', () => {
    const { rows, headerRows } = table('| a | b |\n|---:|:---:|\n| c | d |');
    expect(headerRows).toBe(1);
    expect(rows[0]!.map((cell) => cell.paragraphs[0]!.style)).toEqual(['Tiêu đề bảng', 'Tiêu đề bảng']);
    expect(rows[1]!.map((cell) => cell.paragraphs[0]!.align)).toEqual(['right', 'center']);
  });

  it('sets figures at the right and what counts the rows in the middle, unless the plan says how', () => {
    const aligns = (source: string) =>
      table(source)
        .rows.at(-1)!
        .map(({ paragraphs }) => paragraphs[0]!.align);
    expect(
      aligns('| TT | Việc | Số | Tỷ lệ | Ghi |\n|---|---|---|---|---|\n| 1 | a | 1.250 | 97,5% | 2 cái |'),
    ).toEqual(['center', undefined, 'right', 'right', undefined]);
    expect(aligns('| Số |\n|:---|\n| 12 |')).toEqual(['left']);
    expect(aligns('| Ngày |\n|---|\n| 5/9/2026 |')).toEqual([undefined]);
  });

  it('says what it is about', () => {
    expect(table('| TT | Việc |\n|---|---|\n| 1 | a |')).toMatchObject({ caption: 'A', summary: 'Các cột: TT; Việc' });
    expect(table('| 1 | a |').summary).toBeUndefined();
  });

  it('stays with the end mark behind it', () => {
    const { blocks } = flowOfText('# A\n\n| a |\n').sections[0]!;
    expect(blocks.find((block) => block.kind === 'table')).toMatchObject({ keepNext: true });
  });

  it('is as wide as the text', () => {
    const { widths } = table('| TT | Nội dung |\n|---|---|\n| 1 | Một nội dung khá dài để cột này rộng hơn cột kia |');
    expect(Math.round(widths.reduce((a, b) => a + b, 0))).toBe(468);
    expect(widths[1]! / widths[0]!).toBeGreaterThan(4);
  });

  it('takes 200 columns', () => {
    const row = `|${' x |'.repeat(200)}`;
    expect(table(`${row}\n${row}`).widths).toHaveLength(200);
  });
});
