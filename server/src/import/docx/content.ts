// What the reader of a Word document makes of its parts: paragraphs with their words, tables with their cells.

import type { Span } from '../../language/syntax';

/** Parts a line within a paragraph. */
export const LINE_BREAK = '\v';

/** A comment, a note or the like, at a stretch of a paragraph. */
export interface Mention extends Span {
  readonly kind:
    | 'comment'
    | 'footnote'
    | 'change'
    | 'picture'
    | 'hidden'
    | 'converted'
    | 'sign'
    | 'elsewhere'
    | 'contents';
  /** What it says of itself: author and words of a comment. */
  readonly words: string;
}

/** Undefined is left or justified. */
export type Alignment = 'center' | 'right';

export interface WordParagraph {
  readonly kind: 'paragraph';
  /** With its automatic number in front, line breaks as `\v`, tabs as `\t`. */
  readonly text: string;
  readonly bold: readonly Span[];
  /** Level of the outline, 0-based; undefined for running text. */
  readonly outline: number | undefined;
  readonly mentions: readonly Mention[];
  readonly align: Alignment | undefined;
  /** How many letters of the text are its automatic number; 0 for none. */
  readonly numbered: number;
}

export interface WordCell {
  readonly blocks: readonly WordBlock[];
  /** Columns that it spans. */
  readonly span: number;
  /** It goes on from the cell above. */
  readonly above: boolean;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  /** Columns left out before the first cell. */
  readonly before: number;
  /** Repeated on every page. */
  readonly header: boolean;
}

export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly WordRow[];
}

export type WordBlock = WordParagraph | WordTable;

/** The paragraphs of blocks in order, those in tables too. */
export function* paragraphsOf(blocks: readonly WordBlock[]): Generator<WordParagraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else for (const row of block.rows) for (const cell of row.cells) yield* paragraphsOf(cell.blocks);
  }
}
