// Columns and tables of a PDF as tables of the import.

import { MERGED_ABOVE, MERGED_LEFT } from '../document';
import type { TextTable } from '../text/tables';
import type { Traced } from '../traced';
import { NATIONAL_NAME } from '../words';
import type { RuledTable } from './cells';
import type { Columns } from './columns';
import type { PrintedLine } from './lines';
import { blankBetween, type SourceText } from './source';

/**
 * Two columns side by side: a row of two cells.
 * @param below lines that stand under the right column: contact lines below the signature
 */
export function columnsTable({ left, right }: Columns, below: readonly PrintedLine[], source: SourceText): TextTable {
  const cell = (lines: readonly PrintedLine[]): Traced[] => wordsWhole(lines).map((own) => source.joined(own).text);
  return { rows: [[cell(left), cell([...right, ...below])]], headed: false };
}

/** Lines that break a word at its own dash or stroke are one, and so are those of the name of the State. */
function wordsWhole(lines: readonly PrintedLine[]): PrintedLine[][] {
  const out: PrintedLine[][] = [];
  for (const line of lines) {
    const open = out.at(-1);
    const joined = open && `${open.map(({ text }) => text).join(' ')} ${line.text}`.toLowerCase();
    if (open && (blankBetween(open.at(-1)!.text, line.text) === '' || NATIONAL_NAME.startsWith(joined!)))
      open.push(line);
    else out.push([line]);
  }
  return out;
}

/** A table by its rows and columns. */
export function ruledTable(table: RuledTable, source: SourceText): TextTable {
  const rows: Traced[][][] = Array.from({ length: table.rows }, () =>
    Array.from({ length: table.columns }, (): Traced[] => []),
  );
  for (const { box, paragraphs } of table.cells)
    for (let r = 0; r < box.rows; r++)
      for (let c = 0; c < box.columns; c++) {
        const row = rows[box.row + r]!;
        if (r === 0 && c === 0) row[box.column] = paragraphs.map((lines) => source.joined(lines).text);
        else row[box.column + c] = c > 0 ? MERGED_LEFT : MERGED_ABOVE;
      }
  return { rows, headed: table.headed, aligned: table.headed ? table.aligned : [] };
}
