// Draws what was placed on a page.
import { HAIRLINE } from './geometry';
import type { Destination, OutlineEntry, Page, PageItem } from './pages';
import { cellBorders, type Grid, type Progress, Row } from './row';
import { gapBetween, moved, type SetItem, type SetLine, stackHeight } from './set-line';

/** What a page is filled with. */
export type Piece = SetLine | Row;

/** A piece with its place on the page. */
export interface Placed {
  readonly piece: Piece;
  readonly y: number;
}

/** Outline and destinations of all pages. */
export interface Index {
  readonly outline: OutlineEntry[];
  readonly destinations: Map<string, Destination>;
}

/** Draws one page. */
export class PageBuilder {
  private readonly items: PageItem[] = [];
  private lines = 0;

  /** @param at index of the page among all */
  constructor(
    private readonly at: number,
    private readonly index: Index,
  ) {}

  page(sheet: Omit<Page, 'items'>): Page {
    return { ...sheet, items: this.items };
  }

  /** @param x left edge of the text area */
  draw(placed: readonly Placed[], x: number): void {
    placed.forEach(({ piece, y }, i) => {
      if (piece instanceof Row) this.row(placed, i, x);
      else this.line(piece, x, y);
    });
  }

  line({ items, mark }: SetLine, x: number, y: number): void {
    for (const bookmark of mark?.bookmarks ?? [])
      if (!this.index.destinations.has(bookmark)) this.index.destinations.set(bookmark, { page: this.at, y });
    if (mark?.heading) this.index.outline.push({ ...mark.heading, page: this.at, y });
    let text = false;
    for (const item of items) {
      text ||= item.kind === 'text';
      this.items.push(this.numbered(moved(item, x, y)));
    }
    if (text) this.lines++;
  }

  private numbered(item: SetItem): PageItem {
    return item.kind === 'text' ? { ...item, line: this.lines } : item;
  }

  private row(placed: readonly Placed[], at: number, x: number): void {
    const { piece, y } = placed[at]!;
    const row = piece as Row;
    const before = placed[at - 1]?.piece;
    const above = before instanceof Row && before.grid === row.grid ? before : undefined;
    for (const one of above?.number === row.number - 1 ? row.cells : [...row.above, ...row.cells]) {
      const { bottom, whole } = bottomOf(placed, at, one.end);
      if (row.grid.bordered)
        for (const line of cellBorders(x, y, one.cell, bottom - y, !above)) this.items.push(this.numbered(line));
      this.cell(one, row.grid, bottom - y, whole, x, y);
    }
  }

  /**
   * The lines of a cell, or, where it was begun on an earlier page, what is left of them.
   * @param whole the cell ends on this page
   */
  private cell(one: Progress, grid: Grid, height: number, whole: boolean, x: number, y: number): void {
    const { cell } = one;
    const room = height - 2 * grid.margin - (grid.bordered ? HAIRLINE : 0);
    const lines = whole ? cell.lines.slice(one.printed) : fitting(cell.lines, one.printed, room);
    one.printed = whole ? 0 : one.printed + lines.length;
    const free = grid.bordered ? Math.max(0, room - stackHeight(lines)) / 2 : 0;
    let top = y + (grid.bordered ? HAIRLINE + grid.margin : 0) + free;
    lines.forEach((line, i) => {
      top += gapBetween(lines[i - 1], line);
      this.line(line, x + cell.x + cell.inset, top);
      top += line.height;
    });
  }
}

/** Bottom of a cell on this page, and whether it ends here. A repeated header is whole each time. */
function bottomOf(placed: readonly Placed[], at: number, end: number): { bottom: number; whole: boolean } {
  const { grid, number } = placed[at]!.piece as Row;
  let last = at;
  let reached = number;
  for (let i = at + 1; i < placed.length && reached + 1 < end; i++) {
    const { piece } = placed[i]!;
    if (!(piece instanceof Row) || piece.grid !== grid) break;
    last = i;
    reached = piece.number;
  }
  const { piece, y } = placed[last]!;
  return { bottom: y + piece.height, whole: reached + 1 >= end };
}

/** The lines after some that fit into a height. */
function fitting(lines: readonly SetLine[], from: number, room: number): SetLine[] {
  const fit: SetLine[] = [];
  let height = 0;
  for (const line of lines.slice(from)) {
    height += gapBetween(fit.at(-1), line) + line.height;
    if (height > room) break;
    fit.push(line);
  }
  return fit;
}
