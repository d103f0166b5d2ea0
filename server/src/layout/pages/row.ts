// Rows of tables and columns: cells beside each other, as high as the highest.
import { HAIRLINE } from './geometry';
import { gapBetween, type SetItem, type SetLine, stackHeight } from './set-line';

/** A cell that begins in a row, with its lines set. */
export interface SetCell {
  readonly x: number;
  readonly width: number;
  /** From the left edge of the cell to its text. */
  readonly inset: number;
  readonly rowSpan: number;
  readonly lines: readonly SetLine[];
}

/** What the rows of one table have in common. */
export interface Grid {
  readonly width: number;
  /** Lines around the cells; the text stands in the middle of a cell's height. */
  readonly bordered: boolean;
  /** Room above and below the lines of a cell, in points. */
  readonly margin: number;
  /** Rows that are printed again on each page that the table goes on to. */
  header: readonly Row[];
}

/** A cell as far as it is printed already. */
export interface Progress {
  readonly cell: SetCell;
  /** How many of its lines stand on earlier pages. */
  printed: number;
  /** Number of the row after its last. */
  readonly end: number;
}

/** A row, placed as a whole or in two pieces. Fits among lines. */
export class Row {
  readonly before = 0;
  readonly after = 0;
  readonly slack = 0;

  /**
   * @param number of the row in its grid
   * @param cells that begin here
   * @param above cells that began in an earlier row and reach into this one
   * @param mayPart whether a page may end within
   */
  constructor(
    readonly grid: Grid,
    readonly number: number,
    readonly cells: readonly Progress[],
    readonly above: readonly Progress[],
    readonly height: number,
    readonly keep: boolean,
    readonly mayPart: boolean,
  ) {}

  /**
   * The row in two pieces, the first no higher than some room.
   * @param force takes a line of each cell at least, though it be higher
   * @returns undefined where nothing fits
   */
  parted(room: number, force: boolean): [Row, Row] | undefined {
    const around = 2 * this.grid.margin + (this.grid.bordered ? HAIRLINE : 0);
    const counts = this.cells.map(({ cell }) => fitting(cell.lines, room - around, force));
    const some = this.cells.some(({ cell }, i) => counts[i]! > 0 && cell.lines.length > 0);
    const all = this.cells.every(({ cell }, i) => counts[i] === cell.lines.length);
    if (!some || all) return undefined;
    const first = this.piece((lines, i) => lines.slice(0, counts[i]));
    const second = this.piece((lines, i) => lines.slice(counts[i]));
    return [first, second];
  }

  private piece(linesOf: (lines: readonly SetLine[], index: number) => readonly SetLine[]): Row {
    const cells = this.cells.map(({ cell, end }, i) => {
      const lines = linesOf(cell.lines, i);
      return { cell: { ...cell, lines, rowSpan: 1 }, printed: 0, end };
    });
    const height = rowHeight(
      this.grid,
      cells.map((one) => one.cell.lines),
    );
    return new Row(this.grid, this.number, cells, this.above, height, this.keep, this.mayPart);
  }
}

/** How many of the first lines fit into a height. */
function fitting(lines: readonly SetLine[], room: number, force: boolean): number {
  let height = 0;
  let last = 0;
  for (const [i, line] of lines.entries()) {
    height += gapBetween(lines[i - 1], line) + line.height;
    if (height + line.after > room && !(force && i === 0)) return last;
    if (!line.keep || force) last = i + 1;
  }
  return lines.length;
}

/** Height of a row whose cells have these lines. */
export function rowHeight(grid: Grid, cells: readonly (readonly SetLine[])[]): number {
  let most = 0;
  for (const lines of cells) most = Math.max(most, stackHeight(lines));
  return most + 2 * grid.margin + (grid.bordered ? HAIRLINE : 0);
}

/**
 * The lines around a cell: each once, as the right and lower one of the cells before.
 * @param first the cell is at the top of the table on its page
 */
export function cellBorders(x: number, y: number, cell: SetCell, height: number, first: boolean): SetItem[] {
  const line = (x1: number, y1: number, x2: number, y2: number): SetItem => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    thickness: HAIRLINE,
  });
  const [left, bottom] = [x + cell.x, y + height];
  const right = left + cell.width;
  return [
    ...(first ? [line(left, y, right, y)] : []),
    ...(cell.x === 0 ? [line(left, y, left, bottom)] : []),
    line(right, y, right, bottom),
    line(left, bottom, right, bottom),
  ];
}
