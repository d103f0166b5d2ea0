// Tables with more columns than Word can take or the page has room for.
import type { Cell, Table } from './flow';

/** Word opens no table of more columns. */
const MOST_COLUMNS = 63;

/** Columns narrower than this, blanks and all, have no room for a letter of their own. In points. */
const LEAST_WIDTH = 20;

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

/** The table, or where it has more columns than have room the tables that it is cut into, each of the whole width. */
export function narrowed(table: Table): Table[] {
  const { widths } = table;
  const whole = widths.reduce((a, b) => a + b, 0);
  const most = Math.max(1, Math.min(MOST_COLUMNS, Math.floor(whole / LEAST_WIDTH)));
  if (widths.length <= most) return [table];
  const parts: Table[] = [];
  for (let from = 0; from < widths.length; from += most) {
    const to = Math.min(from + most, widths.length);
    const own = widths.slice(from, to);
    const width = own.reduce((a, b) => a + b, 0);
    parts.push({
      ...table,
      keepNext: table.keepNext === true && to === widths.length,
      widths: own.map((one) => (one * whole) / width),
      rows: table.rows.map((cells) => cells.flatMap((cell) => cut(cell, from, to))),
    });
  }
  return parts;
}
