// Text as the numbers of glyphs. The library's own way shapes text, which ties letters together and moves them: here each
// letter stands where the pages have it, and its number leads back to it.
import type { FaceName } from '../../layout/metrics';

/** What of the library's embedded fonts is used: it writes the font file, the widths and the way back to letters from it. */
export interface EmbeddedFont {
  readonly id: string;
  readonly font: {
    glyphForCodePoint(code: number): { readonly id: number; readonly advanceWidth: number };
    hasGlyphForCodePoint(code: number): boolean;
  };
  readonly subset: { includeGlyph(glyph: number): number };
  /** By glyph in the subset: width in thousandths of the em, and letters. */
  readonly widths: number[];
  readonly unicode: number[][];
  readonly scale: number;
}

/** Width of a letter as the pages count it, in ems. */
export type Measure = (code: number, face: FaceName) => number;

/** A letter as it is drawn. */
export interface Glyph {
  /** Its number in the subset, four hexadecimal digits; empty for what has no ink. */
  readonly hex: string;
  /** What the pages give it beyond the glyph's own width, in thousandths of the em. */
  readonly more: number;
  /** The font lacks it: another glyph stands for it. */
  readonly replaced: boolean;
}

/** Stand for letters that the font lacks: the first that it has and that is not wider. */
const REPLACEMENTS = [0xfffd, 0x25a1, 0x25ab, 0x3f];
const BLANK = 0x20;
/** Drawn and copied as a blank: who searches types one. */
const BLANKS = new Set([0xa0, 0x202f, 0x3000]);

/** Marks on the letter before take no room, but ink. */
function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** The glyphs of one face in one document. */
export class Glyphs {
  private readonly known = new Map<number, Glyph>();

  constructor(
    readonly font: EmbeddedFont,
    private readonly face: FaceName,
    private readonly measure: Measure,
  ) {}

  of(code: number): Glyph {
    let glyph = this.known.get(code);
    if (!glyph) {
      glyph = this.add(code);
      this.known.set(code, glyph);
    }
    return glyph;
  }

  private add(code: number): Glyph {
    const wanted = this.measure(code, this.face) * 1000;
    if (wanted === 0 && !isMark(code)) return { hex: '', more: 0, replaced: false };
    const drawn = this.drawn(code, wanted);
    const number = this.font.subset.includeGlyph(this.font.font.glyphForCodePoint(drawn).id);
    const width = this.widthOf(drawn);
    this.font.widths[number] ??= width;
    this.font.unicode[number] ??= [drawn];
    const more = wanted - width;
    return {
      hex: number.toString(16).padStart(4, '0'),
      more: Math.abs(more) < 0.01 ? 0 : more,
      replaced: drawn !== code && drawn !== BLANK,
    };
  }

  private has(code: number): boolean {
    return this.font.font.hasGlyphForCodePoint(code);
  }

  private drawn(code: number, wanted: number): number {
    if (BLANKS.has(code)) return BLANK;
    if (this.has(code)) return code;
    const fitting = REPLACEMENTS.filter((one) => this.has(one));
    return fitting.find((one) => this.widthOf(one) <= wanted) ?? fitting.at(-1) ?? BLANK;
  }

  private widthOf(code: number): number {
    return this.font.font.glyphForCodePoint(code).advanceWidth * this.font.scale;
  }
}
