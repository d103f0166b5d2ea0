// Tables wider than Word can take.
import type { Cell, Table } from './flow';

/** Word opens no table of more columns. */
const MOST_COLUMNS = 63;

/** Points as whole twips that add up: each column begins where its exact beginning rounds to; none is empty. */
export function wholeWidths(widths: readonly number[]): number[] {
  let exact = 0;
  let set = 0;
  return widths.map((width) => {
    exact += width * 20;
    const whole = Math.max(1, Math.round(exact) - set);
    set += whole;
    return whole;
  });
}

function cut(cell: Cell, from: number, to: number): Cell[] {
  const left = Math.max(cell.column, from);
  const right = Math.min(cell.column + cell.columnSpan, to);
  if (left >= right) return [];
  const paragraphs = left === cell.column ? cell.paragraphs : cell.paragraphs.map((one) => ({ ...one, runs: [] }));
  return [{ ...cell, column: left - from, columnSpan: right - left, paragraphs }];
}

/** The table, or where it has too many columns the tables that it is cut into, each of the whole width. */
export function narrowed(table: Table): Table[] {
  const { widths } = table;
  if (widths.length <= MOST_COLUMNS) return [table];
  const whole = widths.reduce((a, b) => a + b, 0);
  const parts: Table[] = [];
  for (let from = 0; from < widths.length; from += MOST_COLUMNS) {
    const to = Math.min(from + MOST_COLUMNS, widths.length);
    const own = widths.slice(from, to);
    const width = own.reduce((a, b) => a + b, 0);
    parts.push({
      ...table,
      widths: own.map((one) => (one * whole) / width),
      rows: table.rows.map((cells) => cells.flatMap((cell) => cut(cell, from, to))),
    });
  }
  return parts;
}
