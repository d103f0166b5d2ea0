// Follows the operators of a page and notes the letters and the straight lines.

import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Font } from '../page';
import { IDENTITY, type Matrix, matrixOf, point, times } from './matrix';

/** Letters drawn by one operator, at their places on the page as the file has it. */
export interface DrawnText {
  readonly font: Font;
  readonly size: number;
  /** Direction of the line of text: a unit vector, y downward. */
  readonly direction: readonly [number, number];
  readonly letters: readonly {
    readonly text: string;
    readonly at: readonly [number, number];
    readonly width: number;
  }[];
}

/** From, to. */
export type DrawnLine = readonly [x1: number, y1: number, x2: number, y2: number];

export interface FontSource extends Font {
  /** Font units to text units. */
  readonly scale: number;
}

interface State {
  ctm: Matrix;
  font: FontSource | undefined;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scaling: number;
  leading: number;
  rise: number;
  mode: number;
}

interface Glyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
}

/** More on one page is no text of an office. */
const MOST_LETTERS = 200_000;
const MOST_LINES = 20_000;

/** A filled box thinner than this is a line. */
const THIN = 3;

/** Path operators in the coded path. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);
const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** The state of drawing, operator by operator. */
export class Drawing {
  readonly texts: DrawnText[] = [];
  readonly lines: DrawnLine[] = [];
  private letters = 0;
  private state: State;
  private readonly saved: State[] = [];
  private text: Matrix = IDENTITY;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;

  /**
   * @param view from the page's own points to those from its top left corner
   * @param fontOf a font by its name in the operators
   */
  constructor(
    view: Matrix,
    private readonly fontOf: (name: string) => FontSource,
  ) {
    this.state = {
      ctm: view,
      font: undefined,
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scaling: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    };
  }

  /** More was drawn than is read. */
  get full(): boolean {
    return this.letters >= MOST_LETTERS;
  }

  operator(name: number, args: readonly unknown[]): void {
    const first = Number(args[0]);
    switch (name) {
      case OPS.save:
        if (this.saved.length < 1000) this.saved.push({ ...this.state });
        break;
      case OPS.restore:
        this.restore();
        break;
      case OPS.transform:
        this.state.ctm = times(this.state.ctm, matrixOf(args));
        break;
      case OPS.paintFormXObjectBegin:
        if (this.saved.length < 1000) this.saved.push({ ...this.state });
        if (args[0]) this.state.ctm = times(this.state.ctm, matrixOf([args[0]]));
        break;
      case OPS.paintFormXObjectEnd:
        this.restore();
        break;
      case OPS.constructPath:
        this.path(first, args[1]);
        break;
      case OPS.showText:
        this.show(args[0] as readonly (Glyph | number)[]);
        break;
      default:
        this.textOperator(name, args, first);
    }
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private textOperator(name: number, args: readonly unknown[], first: number): void {
    const { state } = this;
    switch (name) {
      case OPS.beginText:
        this.place(IDENTITY);
        break;
      case OPS.setTextMatrix:
        this.place(matrixOf(args));
        break;
      case OPS.moveText:
        this.move(first, Number(args[1]));
        break;
      case OPS.setLeadingMoveText:
        state.leading = Number(args[1]);
        this.move(first, Number(args[1]));
        break;
      case OPS.nextLine:
        this.move(0, state.leading);
        break;
      case OPS.setFont:
        state.font = this.fontOf(String(args[0]));
        state.size = Number(args[1]);
        break;
      case OPS.setCharSpacing:
        state.charSpacing = first;
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = first;
        break;
      case OPS.setHScale:
        state.scaling = first / 100;
        break;
      case OPS.setLeading:
        state.leading = -first;
        break;
      case OPS.setTextRise:
        state.rise = first;
        break;
      case OPS.setTextRenderingMode:
        state.mode = first;
        break;
    }
  }

  private place(matrix: Matrix): void {
    this.text = matrix;
    this.x = this.lineX = 0;
    this.y = this.lineY = 0;
  }

  private move(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }

  private show(glyphs: readonly (Glyph | number)[]): void {
    const { font, size, charSpacing, wordSpacing, scaling, rise, mode } = this.state;
    if (!font || !Array.isArray(glyphs)) return;
    const whole = times(this.state.ctm, this.text);
    const along = Math.hypot(whole[0], whole[1]);
    const letters: { text: string; at: readonly [number, number]; width: number }[] = [];
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.x -= (glyph * size * scaling) / 1000;
        continue;
      }
      const width = (glyph.width ?? 0) * size * font.scale * scaling;
      if (this.letters++ < MOST_LETTERS)
        letters.push({ text: glyph.unicode ?? '', at: point(whole, this.x, this.y + rise), width: width * along });
      this.x += width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scaling;
    }
    if (letters.length === 0 || along === 0) return;
    const flipped = size < 0 ? -1 : 1;
    const direction = [(whole[0] / along) * flipped, (whole[1] / along) * flipped] as const;
    const height = Math.abs(size) * Math.hypot(whole[2], whole[3]);
    // Drawn with an outline: bold where no bold font is at hand.
    this.texts.push({ font: mode === 2 ? { ...font, bold: true } : font, size: height, direction, letters });
  }

  /** Notes the straight lines of a path that is seen. */
  private path(paint: number, coded: unknown): void {
    const data = Array.isArray(coded) ? (coded[0] as ArrayLike<number> | null) : null;
    if (!data || data.length > 100_000) return;
    const strokes = STROKES.has(paint);
    if (!strokes && !FILLS.has(paint)) return;
    let points: (readonly [number, number])[] = [];
    const end = (): void => {
      if (strokes) for (let i = 1; i < points.length; i++) this.line(points[i - 1]!, points[i]!);
      else this.filled(points);
      points = [];
    };
    for (let i = 0; i < data.length; ) {
      const operator = data[i++];
      if (operator === MOVE) end();
      if (operator === MOVE || operator === LINE) points.push(point(this.state.ctm, data[i]!, data[i + 1]!));
      else if (operator === CLOSE && points[0]) points.push(points[0]);
      else if (operator === CURVE || operator === QUADRATIC) end();
      i += operator === CURVE ? 6 : operator === QUADRATIC ? 4 : operator === CLOSE ? 0 : 2;
      if (operator === CURVE || operator === QUADRATIC) points.push(point(this.state.ctm, data[i - 2]!, data[i - 1]!));
    }
    end();
  }

  /** A box that is nothing but a line, filled. */
  private filled(points: readonly (readonly [number, number])[]): void {
    if (points.length < 4 || points.length > 6) return;
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (bottom - top <= THIN && right - left > THIN) this.line([left, y], [right, y]);
    else if (right - left <= THIN && bottom - top > THIN) this.line([x, top], [x, bottom]);
  }

  private line([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): void {
    if (this.lines.length < MOST_LINES) this.lines.push([x1, y1, x2, y2]);
  }
}
