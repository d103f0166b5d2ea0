// What is drawn on a page of a PDF, as far as a reader of text needs it. Points of 1/72 inch, from the top left corner of
// the page as it is read.

/** Letters drawn one after the other in one font. */
export interface Chunk {
  readonly letters: readonly Letter[];
  readonly font: Font;
  /** Height of the font, in points. */
  readonly size: number;
  /** The baseline. */
  readonly y: number;
}

export interface Letter {
  /** As the file says what it is; empty where it does not. */
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

export interface Font {
  /** Without the mark of a subset: `.VnTime`. */
  readonly name: string;
  readonly bold: boolean;
}

/** A straight line, along the lines of text or across them. */
export interface Rule {
  readonly across: boolean;
  /** Where it stands: its y, or, across, its x. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly chunks: readonly Chunk[];
  readonly rules: readonly Rule[];
  /** Letters at other angles: a mark across the page. */
  readonly slanted: number;
}

/** Why a file is not read. */
export type Problem = 'damaged' | 'locked' | 'large';

export type Outcome = { readonly pages: readonly Page[] } | { readonly problem: Problem };
