// Tables: cells padded to the width of their column, a delimiter row without blanks.
import { linesOf } from '../lines';
import type { Block, TableInside } from '../syntax';
import { joined } from './words';

/** UTF-16 units; a longer cell stands out, so that one long text does not widen every row. */
const WIDEST = 80;

function delimiter(alignment: TableInside['alignments'][number], width: number): string {
  const left = alignment === 'left' || alignment === 'center' ? ':' : '';
  const right = alignment === 'right' || alignment === 'center' ? ':' : '';
  return left + '-'.repeat(width + 2 - left.length - right.length) + right;
}

/** The lines of a table, the comments between its rows where they stand. */
export function tableLines(block: Block, table: TableInside): string[] {
  const rows = table.rows.map((row) =>
    row.cells.map((cell) => (cell.merge ? { up: '^', left: '<' }[cell.merge] : joined(block.text, cell))),
  );
  const widths: number[] = table.alignments.map(() => 1);
  for (const row of rows) {
    row.forEach((cell, n) => {
      widths[n] = Math.max(widths[n] ?? 1, Math.min(cell.length, WIDEST));
    });
  }
  const written = rows.map((row) => `|${row.map((cell, n) => ` ${cell.padEnd(widths[n]!)} `).join('|')}|`);
  if (table.alignments.length > 0) {
    const cells = table.alignments.map((alignment, n) => delimiter(alignment, widths[n]!));
    written.splice(table.headerRows, 0, `|${cells.join('|')}|`);
  }
  let next = 0;
  return linesOf(block.text).map(({ name, from, to }) =>
    name === 'Comment' ? block.text.slice(from, to).trim() : (written[next++] ?? ''),
  );
}
