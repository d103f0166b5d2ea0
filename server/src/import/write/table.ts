// Tables of the .kh text.

import { MERGED_ABOVE, MERGED_LEFT } from '../document';
import type { Block } from '../structure/blocks';
import type { Traced } from '../traced';
import { escapeCell } from './escape';
import type { KhWriter } from './kh-writer';

const RULES = { left: '---', center: ':---:', right: '---:' };

type Table = Extract<Block, { kind: 'table' }>;

const FIRST_OF_HEADER = /^(?:TT|STT|Số TT|Số thứ tự)$/iu;

/** Writes a row a line; a row that is known or seen to be a header is followed by the delimiter row. */
export function writeTable(table: Table, writer: KhWriter): void {
  const columns = table.rows.reduce((most, row) => Math.max(most, row.length), 1);
  table.rows.forEach((row, i) => {
    for (let c = 0; c < columns; c++) {
      writer.made(c === 0 ? '| ' : ' | ');
      const cell = row[c] ?? [];
      if (cell === MERGED_LEFT || cell === MERGED_ABOVE) writer.made(cell === MERGED_LEFT ? '<' : '^');
      else writeCell(cell, writer);
    }
    writer.made(' |\n');
    const headed = table.headed || FIRST_OF_HEADER.test(row[0]?.[0]?.text ?? '');
    if (i === 0 && headed)
      writer.made(`|${Array.from({ length: columns }, (_, c) => RULES[table.aligned[c] ?? 'left']).join('|')}|\n`);
  });
}

/** Lines of a cell stay lines, unless one goes on in small letters. */
function writeCell(lines: readonly Traced[], writer: KhWriter): void {
  lines.forEach((line, i) => {
    if (i > 0) writer.made(/^\p{Ll}/u.test(line.text) ? ' ' : ' \\ ');
    writer.traced(escapeCell(line));
  });
}
