// Tables: the words of each cell, its lines joined; tables that go on over pages made one.

import { readLabel } from '../labels';
import type { Box, Grid } from './grid';
import { firstWord } from './joins';
import { isBoldLine, linesOf, type PrintedLine } from './lines';
import type { Word } from './words';

type Side = 'center' | 'right' | undefined;

/** A paragraph of a cell: its printed lines. */
export type CellParagraph = readonly PrintedLine[];

export interface RuledCell {
  readonly box: Box;
  readonly paragraphs: readonly CellParagraph[];
}

export interface RuledTable {
  readonly columns: number;
  readonly rows: number;
  /** Where its columns begin and end. */
  readonly edges: readonly number[];
  readonly cells: readonly RuledCell[];
  /** Words of all cells. */
  readonly words: ReadonlySet<Word>;
  readonly y: number;
  /** The words of every cell of the first row are bold. */
  readonly headed: boolean;
  readonly aligned: readonly Side[];
}

/** Points that a letter may stand over the edge of its cell. */
const OVER = 2;

const inBox = (word: Word, { left, right, top, bottom }: Pick<Grid, 'left' | 'right' | 'top' | 'bottom'>): boolean => {
  const [x, y] = [(word.x + word.end) / 2, word.y - 0.3 * word.size];
  return x > left - OVER && x < right + OVER && y > top && y < bottom;
};

/** The words of a table; undefined where the lines make none: a frame, a single column, a drawing. */
export function tableOf(grid: Grid, words: readonly Word[]): RuledTable | undefined {
  const inside = words.filter((word) => inBox(word, grid));
  if (grid.edges.length < 3 || inside.length === 0) return undefined;
  const byBox = new Map<Box, Word[]>(grid.cells.map((box) => [box, []]));
  for (const word of inside) {
    const box = grid.cellAt((word.x + word.end) / 2, word.y - 0.3 * word.size);
    if (box) byBox.get(box)!.push(word);
  }
  const filled = [...byBox].filter(([, own]) => own.length > 0);
  if (new Set(filled.map(([box]) => box.column)).size < 2) return undefined;
  const pad = Math.min(
    6,
    ...filled.flatMap(([box, own]) => own.flatMap(({ x, end }) => [x - box.left, box.right - end])),
  );
  const cells = [...byBox].map(([box, own]) => ({
    box,
    paragraphs: paragraphsOf(linesOf(own), box, Math.max(0, pad)),
  }));
  const first = cells.filter(({ box, paragraphs }) => box.row === 0 && paragraphs.length > 0);
  return {
    columns: grid.edges.length - 1,
    rows: grid.rows,
    edges: grid.edges,
    cells,
    words: new Set([...byBox.values()].flat()),
    y: grid.top,
    headed: first.length > 1 && grid.rows > 1 && first.every(({ paragraphs }) => paragraphs.flat().every(isBoldLine)),
    aligned: alignments(cells, grid.edges.length - 1),
  };
}

/** Lines of a cell go on where the first word of the next one had no room. */
function paragraphsOf(lines: readonly PrintedLine[], { left, right }: Box, pad: number): PrintedLine[][] {
  const out: PrintedLine[][] = [];
  const room = right - left - 2 * pad;
  for (const line of lines) {
    const open = out.at(-1);
    const last = open?.at(-1);
    const full = last !== undefined && last.end - last.x + firstWord(line) > room - 1;
    const spaced = last !== undefined && line.y - last.y > 1.75 * Math.max(line.size, last.size);
    if (open && full && !spaced && !(readLabel(line.text) && /[.;:,…]$/u.test(last.text))) open.push(line);
    else out.push([line]);
  }
  return out;
}

/** The alignment that all lines of a column below the first row share. */
function alignments(cells: readonly RuledCell[], columns: number): Side[] {
  return Array.from({ length: columns }, (_, column) => {
    const lines = cells
      .filter(({ box }) => box.column === column && box.columns === 1 && box.row > 0)
      .flatMap(({ box, paragraphs }) =>
        paragraphs.flat().map((line) => [line.x - box.left, box.right - line.end] as const),
      );
    if (lines.length === 0) return undefined;
    if (lines.every(([before, after]) => Math.abs(before - after) < 3 && before + after > 4)) {
      return new Set(lines.map(([before]) => Math.round(before / 3))).size > 1 || lines[0]![0] > 9
        ? 'center'
        : undefined;
    }
    const right = lines.every(([before, after]) => after < 10 && before > after + 2);
    const ends = lines.map(([, after]) => after);
    return right && Math.max(...ends) - Math.min(...ends) < 2 ? 'right' : undefined;
  });
}

const wordsOfRow = (table: RuledTable, row: number): string =>
  table.cells
    .filter(({ box }) => box.row === row)
    .map(({ paragraphs }) =>
      paragraphs
        .flat()
        .map(({ text }) => text)
        .join(' '),
    )
    .join('\n');

/** Whether a table at the top of a page goes on the one at the foot of the page before. */
export function goesOn(above: RuledTable, below: RuledTable): boolean {
  return (
    above.edges.length === below.edges.length && above.edges.every((edge, i) => Math.abs(edge - below.edges[i]!) < 4)
  );
}

/** Both made one; a header that is printed again on the second page is left out, and so are its lines. */
export function continued(above: RuledTable, below: RuledTable): { table: RuledTable; again: readonly PrintedLine[] } {
  const repeated =
    above.rows > 0 && wordsOfRow(above, 0) === wordsOfRow(below, 0) && /\p{L}/u.test(wordsOfRow(above, 0));
  const skip = repeated ? Math.max(1, ...below.cells.filter(({ box }) => box.row === 0).map(({ box }) => box.rows)) : 0;
  const again = below.cells.filter(({ box }) => box.row < skip).flatMap(({ paragraphs }) => paragraphs.flat());
  const broken = isBroken(above, below, skip);
  const by = above.rows - skip - (broken ? 1 : 0);
  const rest = below.cells.filter(({ box }) => box.row >= skip + (broken ? 1 : 0));
  const moved = rest.map((cell) => ({ ...cell, box: { ...cell.box, row: cell.box.row + by } }));
  const cells = broken ? above.cells.map((cell) => gluedTo(cell, above, below, skip)) : above.cells;
  const table = { ...above, rows: below.rows + by, headed: above.headed || repeated, cells: [...cells, ...moved] };
  return { table, again };
}

/** The cells of a row, none of them in several rows or columns; undefined where one is. */
function plainRow(table: RuledTable, row: number): ReadonlyMap<number, RuledCell> | undefined {
  const cells = table.cells.filter(({ box }) => box.row <= row && box.row + box.rows > row);
  if (cells.some(({ box }) => box.rows > 1 || box.columns > 1)) return undefined;
  return new Map(cells.map((cell) => [cell.box.column, cell]));
}

const lastOf = ({ paragraphs }: RuledCell): PrintedLine | undefined => paragraphs.at(-1)?.at(-1);

/** The page ends within a row: its number, or another cell, stands on one page only, and what goes on has no end. */
function isBroken(above: RuledTable, below: RuledTable, at: number): boolean {
  const first = plainRow(below, at);
  const last = plainRow(above, above.rows - 1);
  if (!first || !last || above.rows < 2) return false;
  const numbered = above.cells.filter(({ box }) => box.column === 0 && box.row > 0);
  if (numbered.filter(({ paragraphs }) => paragraphs.length > 0).length * 2 <= numbered.length) return false;
  const [start, end] = [first.get(0)?.paragraphs.length ?? 0, last.get(0)?.paragraphs.length ?? 0];
  if (start > 0 && end > 0) return false;
  return [...first].some(([column, { paragraphs }]) => {
    const before = last.get(column);
    const line = before && lastOf(before);
    return paragraphs.length > 0 && line !== undefined && !/[.;:]$/u.test(line.text);
  });
}

/** A cell of the last row with what stands in its column of the row below. */
function gluedTo(cell: RuledCell, above: RuledTable, below: RuledTable, row: number): RuledCell {
  if (cell.box.row !== above.rows - 1) return cell;
  const other = below.cells.find(({ box }) => box.row === row && box.column === cell.box.column);
  const [next, ...others] = other?.paragraphs ?? [];
  const open = cell.paragraphs.at(-1);
  if (!next) return cell;
  if (!open || /[.;:]$/u.test(open.at(-1)!.text)) return { ...cell, paragraphs: [...cell.paragraphs, next, ...others] };
  return { ...cell, paragraphs: [...cell.paragraphs.slice(0, -1), [...open, ...next], ...others] };
}
