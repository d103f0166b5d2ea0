// A table of HTML in the making: cells that span rows stand in each of them.

import type { WordBlock, WordCell, WordRow } from '../docx/content';
import type { HtmlAttributes } from './markup';

/** More columns, or rows that a cell goes on through, are nonsense. */
const MOST_COLUMNS = 63;
const MOST_ROWS = 10_000;

interface Cell {
  readonly blocks: WordBlock[];
  readonly span: number;
  readonly rows: number;
}

interface Spanning {
  rows: number;
  readonly span: number;
}

const count = (value: string | undefined, most: number): number => {
  const n = Number.parseInt(value ?? '1', 10);
  return n > 0 ? Math.min(n, most) : 1;
};

export class TableDraft {
  readonly rows: WordRow[] = [];
  /** Cells of rows above by the column at which they begin: the rows that they still go on through, and their columns. */
  private readonly open: (Spanning | undefined)[] = [];
  /** Such cells that begin in the row which is open, with their columns. */
  private readonly begun: [column: number, cell: Spanning][] = [];
  private cells: WordCell[] | undefined;
  private width = 0;
  private headings = true;
  private cell: Cell | undefined;
  /** Rows before the first one of the body are the header. */
  head = false;

  /** Where paragraphs of it go; undefined between cells. */
  get blocks(): WordBlock[] | undefined {
    return this.cell?.blocks;
  }

  openRow(): void {
    this.closeRow();
    this.cells = [];
    this.width = 0;
    this.headings = true;
  }

  openCell(name: string, a: HtmlAttributes): void {
    this.closeCell();
    if (!this.cells) this.openRow();
    this.headings &&= name === 'th';
    this.cell = { blocks: [], span: count(a.colspan, MOST_COLUMNS), rows: count(a.rowspan, MOST_ROWS) };
  }

  closeCell(): void {
    const { cell, cells } = this;
    this.cell = undefined;
    if (!cell || !cells) return;
    this.goOn(cells);
    if (cell.rows > 1 && this.width < MOST_COLUMNS) this.begun.push([this.width, { rows: cell.rows, span: cell.span }]);
    this.put(cells, { blocks: cell.blocks, span: cell.span, above: false });
  }

  closeRow(): void {
    this.closeCell();
    const { cells } = this;
    this.cells = undefined;
    if (!cells) return;
    this.goOn(cells);
    const worded = cells.some((cell) => cell.blocks.length > 0);
    for (const [column, cell] of this.begun.splice(0)) this.open[column] = cell;
    this.open.forEach((cell, column) => {
      if (cell && --cell.rows === 0) this.open[column] = undefined;
    });
    if (worded) this.rows.push({ cells, before: 0, header: this.head || this.headings });
  }

  /** Puts in the cells that go on from rows above, as far as they stand next. */
  private goOn(cells: WordCell[]): void {
    for (let above = this.open[this.width]; above; above = this.open[this.width])
      this.put(cells, { blocks: [], span: above.span, above: true });
  }

  private put(cells: WordCell[], cell: WordCell): void {
    cells.push(cell);
    this.width += cell.span;
  }
}
