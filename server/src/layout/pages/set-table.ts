// Tables and columns as rows.

import type { Columns, Table } from '../flow';
import type { Style, StyleName } from '../styles';
import { CELL_PADDING } from '../tables';
import { wholeWidths } from '../wide-tables';
import { CELL_MARGIN, HAIRLINE, onGrid } from './geometry';
import { setParagraph, setRule } from './paragraph';
import { type Grid, type Progress, Row, rowHeight, type SetCell } from './row';
import type { SetLine } from './set-line';

type Styles = Readonly<Record<StyleName, Style>>;

/** Where columns begin, and the last ends. */
function starts(widths: readonly number[]): number[] {
  const at = [0];
  for (const width of widths) at.push(at.at(-1)! + width);
  return at;
}

/** Heights of all rows: by the cells of one row, the last row of a merged cell as high as that needs. */
function heights(grid: Grid, rows: readonly (readonly SetCell[])[]): number[] {
  const high = rows.map((cells) =>
    rowHeight(
      grid,
      cells.filter((cell) => cell.rowSpan === 1).map((cell) => cell.lines),
    ),
  );
  // From the top: what is above a cell's last row has its final height.
  const ending = rows.map((): { row: number; lines: readonly SetLine[] }[] => []);
  rows.forEach((cells, row) => {
    for (const { rowSpan, lines } of cells)
      if (rowSpan > 1) ending[Math.min(rows.length, row + rowSpan) - 1]!.push({ row, lines });
  });
  const tops = [0];
  high.forEach((own, last) => {
    const height = ending[last]!.reduce(
      (most, { row, lines }) => Math.max(most, rowHeight(grid, [lines]) - (tops[last]! - tops[row]!)),
      own,
    );
    high[last] = height;
    tops.push(tops[last]! + height);
  });
  // The line below the last row.
  if (grid.bordered && high.length > 0) high[high.length - 1]! += HAIRLINE;
  return high;
}

/** By row, the cells that begin above it and reach into it. */
function reaching(rows: readonly (readonly Progress[])[]): Progress[][] {
  const above: Progress[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    for (const one of cells) for (let i = row + 1; i < Math.min(one.end, rows.length); i++) above[i]!.push(one);
  });
  return above;
}

function rowsOf(
  grid: Grid,
  cells: readonly (readonly SetCell[])[],
  keep: (row: number) => boolean,
  mayPart: boolean,
): Row[] {
  const high = heights(grid, cells);
  const progress = cells.map((own, row) => own.map((cell) => ({ cell, printed: 0, end: row + cell.rowSpan })));
  const above = reaching(progress);
  return progress.map((own, row) => new Row(grid, row, own, above[row]!, high[row]!, keep(row), mayPart));
}

/** Sets columns. @param keepNext stays with the next block */
export function setColumns({ widths, rows, together }: Columns, styles: Styles, keepNext: boolean): Row[] {
  const x = starts(wholeWidths(widths).map((width) => width / 20));
  const grid: Grid = { width: x.at(-1)!, bordered: false, margin: 0, header: [] };
  const cells = rows.map((row) =>
    row.map((blocks, i): SetCell => {
      const width = x[i + 1]! - x[i]!;
      const lines = blocks.flatMap((block): SetLine[] =>
        block.kind === 'rule' ? [setRule(block)] : setParagraph(block, styles, width),
      );
      return { x: x[i]!, width, inset: 0, rowSpan: 1, lines };
    }),
  );
  return rowsOf(grid, cells, () => keepNext, !together);
}

/** Sets a table. */
export function setTable({ widths, rows, headerRows, keepNext }: Table, styles: Styles): Row[] {
  const x = starts(wholeWidths(widths).map((width) => width / 20));
  const inset = onGrid(CELL_PADDING / 2);
  const grid: Grid = { width: x.at(-1)!, bordered: true, margin: CELL_MARGIN, header: [] };
  const cells = rows.map((row, number) =>
    row.map(({ column, columnSpan, rowSpan, paragraphs }): SetCell => {
      const width = x[Math.min(column + columnSpan, widths.length)]! - x[column]!;
      const lines = paragraphs.flatMap((one) => setParagraph(one, styles, width - 2 * inset));
      return { x: x[column]!, width, inset, rowSpan: Math.min(rowSpan, rows.length - number), lines };
    }),
  );
  const kept = (row: number): boolean => row < headerRows || (keepNext === true && row === rows.length - 1);
  const set = rowsOf(grid, cells, kept, false);
  grid.header = set.slice(0, headerRows);
  return set;
}
