// Fills pages with lines and rows, from top to bottom.
import type { Piece, Placed } from './page-builder';
import { Row } from './row';

/** Rounding must not push a line to the next page. In points. */
const TOLERANCE = 0.01;

/** Pages of one section. */
class Paginator {
  readonly pages: Placed[][] = [];
  private page: Placed[] = [];
  private y: number;
  private last: Piece | undefined;

  /** @param bottomOf lower end of the text area of a page, by its index in the section */
  constructor(
    private readonly top: number,
    private readonly bottomOf: (page: number) => number,
  ) {
    this.y = top;
    this.pages.push(this.page);
  }

  run(pieces: readonly Piece[]): void {
    for (let from = 0; from < pieces.length; ) {
      let to = from + 1;
      while (to < pieces.length && pieces[to - 1]!.keep) to++;
      this.group(pieces.slice(from, to));
      from = to;
    }
  }

  /** Pieces that no page end should part. */
  private group(pieces: readonly Piece[]): void {
    if (this.fits(pieces) || (this.page.length > 0 && this.turnFor(pieces))) {
      for (const piece of pieces) this.place(piece);
      return;
    }
    // Higher than a page, or with a row that may be parted.
    for (const piece of pieces) this.placeSomewhere(piece);
  }

  /** Goes to the next page if the pieces fit there; a row that may be parted begins on this one. */
  private turnFor(pieces: readonly Piece[]): boolean {
    const last = pieces.at(-1)!;
    if (last instanceof Row && last.mayPart) {
      const before = this.heightOf(pieces.slice(0, -1));
      const room = this.bottom() - this.y - before;
      if (last.parted(room, false)) return false;
    }
    const header = headerOf(pieces[0]!).reduce((sum, row) => sum + row.height, 0);
    const height = header + this.heightOf(pieces, true);
    if (this.top + height - last.slack > this.bottomOf(this.pages.length) + TOLERANCE) return false;
    this.turn(pieces[0]!);
    return true;
  }

  private placeSomewhere(piece: Piece): void {
    if (this.fits([piece])) {
      this.place(piece);
      return;
    }
    if (!(piece instanceof Row)) {
      if (this.page.length > 0) this.turn(piece);
      this.place(piece);
      return;
    }
    const whole = this.bottomOf(this.pages.length) - this.top;
    if (!piece.mayPart && piece.height <= whole && this.page.length > 0) {
      this.turn(piece);
      this.place(piece);
      return;
    }
    this.placeParted(piece);
  }

  /** A row over as many pages as it needs. */
  private placeParted(piece: Row): void {
    let rest = piece;
    while (!this.fits([rest])) {
      const begun = this.begun();
      const parts = rest.parted(this.bottom() - this.y, !begun);
      if (parts) {
        this.place(parts[0]);
        rest = parts[1];
      } else if (!begun) break;
      this.turn(rest);
    }
    this.place(rest);
  }

  /** Whether the page has more than a repeated header. */
  private begun(): boolean {
    return this.page.length > this.headers;
  }

  private headers = 0;

  private turn(next: Piece): void {
    this.page = [];
    this.pages.push(this.page);
    this.y = this.top;
    this.last = undefined;
    this.headers = 0;
    const header = headerOf(next);
    const height = header.reduce((sum, row) => sum + row.height, 0);
    // A header that leaves no room for rows is not repeated.
    if (height > (this.bottom() - this.top) / 2) return;
    for (const row of header) this.place(row);
    this.headers = header.length;
  }

  private bottom(): number {
    return this.bottomOf(this.pages.length - 1);
  }

  private fits(pieces: readonly Piece[]): boolean {
    return this.y + this.heightOf(pieces) - pieces.at(-1)!.slack <= this.bottom() + TOLERANCE;
  }

  /** With the room above, which is left out at the top of a page. */
  private heightOf(pieces: readonly Piece[], atTop = false): number {
    let height = 0;
    let last = atTop ? undefined : this.last;
    for (const piece of pieces) {
      height += gap(last, piece) + piece.height;
      last = piece;
    }
    return height;
  }

  private place(piece: Piece): void {
    // Above the first line of a section the room is kept.
    const first = this.pages.length === 1 && this.page.length === 0;
    this.y += first ? piece.before : gap(this.last, piece);
    this.page.push({ piece, y: this.y });
    this.y += piece.height;
    this.last = piece;
  }
}

function gap(above: Piece | undefined, below: Piece): number {
  return above ? Math.max(above.after, below.before) : 0;
}

/** The rows that are repeated above a row. */
function headerOf(piece: Piece): readonly Row[] {
  if (!(piece instanceof Row)) return [];
  const { header } = piece.grid;
  return piece.number >= header.length ? header : [];
}

/**
 * Fills pages: none ends below a piece that is kept with the next, as far as a page holds them together.
 * @param top of the text area, in points
 * @param bottomOf lower end of the text area, by index of the page
 * @returns at least one page
 */
export function paginate(pieces: readonly Piece[], top: number, bottomOf: (page: number) => number): Placed[][] {
  const paginator = new Paginator(top, bottomOf);
  paginator.run(pieces);
  return paginator.pages;
}
