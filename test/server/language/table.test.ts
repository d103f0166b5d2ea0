import { describe, expect, test } from 'vitest';
import { parseTable } from '../../../server/src/language/table';
import { nodes } from './outline';

/** Cells as words; `^` and `<` where merged. */
const rows = (text: string): string[][] =>
  parseTable(text).rows.map((row) =>
    row.cells.map((cell) => {
      if (cell.merge) return cell.merge === 'up' ? '^' : '<';
      return nodes(text, cell.content).join('');
    }),
  );

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('%s', (_, sign) => {
  const lines = (...parts: string[]): string => parts.join(sign);

  test('cells, with and without the last bar, blank and missing ones', () => {
    expect(rows(lines('| a | b |', '|c|d', '| |', '|', '  | e ||'))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      [''],
      [''],
      ['e', ''],
    ]);
  });

  test('the delimiter row makes the rows above it the header and sets the alignment', () => {
    const read = parseTable(lines('| A | B | C | D |', '|:--|:-:|--:|---|', '| 1 | 2 | 3 | 4 |'));
    expect(read.headerRows).toBe(1);
    expect(read.alignments).toEqual(['left', 'center', 'right', undefined]);
    expect(read.rows).toHaveLength(2);
  });

  test('two header rows; a second delimiter row is a row; none is no header', () => {
    expect(parseTable(lines('| A |', '| B |', '|-|', '| 1 |'))).toMatchObject({ headerRows: 2 });
    expect(parseTable(lines('| A |', '|-|', '| - |')).rows).toHaveLength(2);
    expect(parseTable(lines('| A |', '| 1 |'))).toMatchObject({ headerRows: 0, alignments: [] });
  });

  test('merged cells', () => {
    expect(rows(lines('| a | < |', '| b | c |', '| ^ | ^ |'))).toEqual([
      ['a', '<'],
      ['b', 'c'],
      ['^', '^'],
    ]);
    expect(rows('| ^ 1 | a < b |')).toEqual([['^ 1', 'a < b']]);
    expect(rows('| \\^ | \\< |')).toEqual([['\\^', '\\<']]);
  });

  test('comments between rows, also after the last one', () => {
    expect(rows(lines('| a |', '// hỏi | lại', '  // nữa', '| b |', '// hết'))).toEqual([['a'], ['b']]);
  });

  test('an escaped bar, a forced break, marks', () => {
    expect(rows('| a\\|b | c \\ d | @SYT #k |')).toEqual([['a\\|b', 'c //d', '@SYT #k']]);
    expect(rows('| cuối\\')).toEqual([['cuối\\']]);
  });

  test('places', () => {
    const text = lines('| a | bb |', '|---|----|', '| 1 |  |');
    const [, second] = parseTable(text).rows;
    expect(second && text.slice(second.from, second.to)).toBe('| 1 |  |');
    expect(second?.cells.map(({ from, to }) => text.slice(from, to))).toEqual(['1', '']);
  });
});
