// Breaks text into lines: as many words as fit, as Word and LibreOffice do.
import type { FaceName } from '../metrics';
import { lineHeight } from './geometry';
import { mayBreak, printedWidth, SLASH } from './letters';

/** A stretch of text in one face; what it is of besides is the caller's. */
export interface Stretch {
  readonly text: string;
  readonly face: FaceName;
}

/** Part of a stretch. Offsets are UTF-16 in its text. */
export interface Part {
  readonly stretch: number;
  readonly from: number;
  readonly to: number;
  /** In ems, without added room. */
  readonly width: number;
  readonly blanks: number;
}

export interface BrokenLine {
  readonly parts: readonly Part[];
  readonly width: number;
  readonly blanks: number;
}

/** A place between two characters. */
interface Point {
  readonly stretch: number;
  readonly offset: number;
  /** Of the text from the beginning of the line up to here, in units. */
  readonly width: number;
}

/** Where a line can end and the next begin: blanks between stand on neither. */
interface Opportunity {
  readonly end: Point;
  readonly next: Point;
}

const BLANK = 0x20;
/** No line ends at it, but a justified line is drawn out there too: as Word since 2013, and browsers. */
const NO_BREAK_SPACE = 0xa0;
/** LibreOffice rounds the width of each letter to such parts of a point: over a line that makes the width of a letter. */
const UNITS_PER_POINT = 120;
/** And compares whole twentieths of a point, what is less cut off. In units. */
const TOLERANCE = 5;
/** LibreOffice leaves room for what leans over the end of a line of slanted letters: this share of its height. */
const LEANING = 1 / 12;
/** After a slash a line ends only where no blank stands within so many characters before. */
const LONG_PATH = 66;

class LineBreaker {
  readonly lines: BrokenLine[] = [];
  private readonly unitsPerEm: number;
  private readonly leaning: number;
  private readonly first: number;
  private readonly room: number;
  private start: Point = { stretch: 0, offset: 0, width: 0 };
  private width = 0;
  private found: Opportunity | undefined;
  /** The last one at a blank, and how many characters were taken up to it. */
  private blank: (Opportunity & { readonly taken: number }) | undefined;
  private taken = 0;
  private slash = false;
  private slanted = false;
  /** After the last character that is no blank. */
  private inked: Point = this.start;
  private before = -1;
  private earlier = -1;
  private previous = -1;

  constructor(
    private readonly stretches: readonly Stretch[],
    size: number,
    first: number,
    room: number,
  ) {
    this.unitsPerEm = size * UNITS_PER_POINT;
    this.leaning = Math.floor(lineHeight(size, 1) * LEANING * UNITS_PER_POINT);
    this.first = Math.floor(first * UNITS_PER_POINT) + TOLERANCE;
    this.room = Math.floor(room * UNITS_PER_POINT) + TOLERANCE;
  }

  run(): BrokenLine[] {
    this.stretches.forEach(({ text, face }, stretch) => {
      for (let offset = 0; offset < text.length; ) {
        const code = text.codePointAt(offset)!;
        const length = code > 0xffff ? 2 : 1;
        this.slanted = face === 'italic' || face === 'boldItalic';
        this.take(code, Math.round(printedWidth(code, face) * this.unitsPerEm), stretch, offset, length);
        offset += length;
      }
    });
    this.close(this.inked);
    return this.lines;
  }

  private take(code: number, width: number, stretch: number, offset: number, length: number): void {
    this.taken++;
    if (code === BLANK) {
      this.width += width;
      this.previous = code;
      return;
    }
    const here: Point = { stretch, offset, width: this.width };
    if (mayBreak(this.before, this.earlier, this.previous === BLANK, code)) this.offer(here);
    if (this.width + width > this.limit()) this.breakBefore(here);
    this.width += width;
    this.inked = { stretch, offset: offset + length, width: this.width };
    this.earlier = this.previous;
    this.before = code;
    this.previous = code;
  }

  private offer(next: Point): void {
    this.found = { end: this.inked, next };
    this.slash = this.before === SLASH && this.previous === SLASH;
    if (this.previous === BLANK) this.blank = { ...this.found, taken: this.taken };
  }

  private limit(): number {
    return (this.lines.length === 0 ? this.first : this.room) - (this.slanted ? this.leaning : 0);
  }

  /** Ends the line at the last opportunity, or, in a word longer than a line, here. */
  private breakBefore(here: Point): void {
    const found = this.opportunity(here);
    if (found) {
      this.close(found.end);
      this.restart(found.next);
    } else if (this.inked.width > 0) {
      this.close(this.inked);
      this.restart(here);
    }
  }

  /**
   * LibreOffice goes back from a slash to the blank before. Without one it ends a line behind a slash only where the line
   * is just full.
   */
  private opportunity(here: Point): Opportunity | undefined {
    const { found, blank } = this;
    if (!found || !this.slash) return found;
    if (blank && this.taken - blank.taken <= LONG_PATH) return blank;
    return found.next.stretch === here.stretch && found.next.offset === here.offset ? found : undefined;
  }

  private restart(at: Point): void {
    this.width -= at.width;
    this.start = { ...at, width: 0 };
    this.inked = { ...this.inked, width: Math.max(0, this.inked.width - at.width) };
    this.found = undefined;
    this.blank = undefined;
  }

  /** Makes a line from its start up to a point. */
  private close(end: Point): void {
    const parts: Part[] = [];
    for (let stretch = this.start.stretch; stretch <= end.stretch; stretch++) {
      const own = this.stretches[stretch];
      if (!own) break;
      const from = stretch === this.start.stretch ? this.start.offset : 0;
      const to = stretch === end.stretch ? end.offset : own.text.length;
      if (from < to) parts.push(partOf(own, stretch, from, to));
    }
    this.lines.push({
      parts,
      width: parts.reduce((sum, part) => sum + part.width, 0),
      blanks: parts.reduce((sum, part) => sum + part.blanks, 0),
    });
  }
}

function partOf({ text, face }: Stretch, stretch: number, from: number, to: number): Part {
  let width = 0;
  let blanks = 0;
  for (let offset = from; offset < to; ) {
    const code = text.codePointAt(offset)!;
    if (code === BLANK || code === NO_BREAK_SPACE) blanks++;
    width += printedWidth(code, face);
    offset += code > 0xffff ? 2 : 1;
  }
  return { stretch, from, to, width, blanks };
}

/**
 * Breaks stretches that follow each other into lines. A word longer than a line is broken where the line is full.
 * @param size of the letters, in points
 * @param first room of the first line, in points
 * @param room of the others
 * @returns at least one line, without blanks at the end
 */
export function breakIntoLines(stretches: readonly Stretch[], size: number, first: number, room: number): BrokenLine[] {
  return new LineBreaker(stretches, size, first, room).run();
}
