// The shapes of the plan language's syntax: what the lexers and grammars of this room produce.

/** A stretch of text, in UTF-16 units; `to` is exclusive. Inside a block it counts from the block's start. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a block is; the marks are in docs/language.md. */
export type BlockKind =
  | 'header'
  | 'blank'
  | 'comment'
  | 'heading'
  | 'numbered'
  | 'point'
  | 'subPoint'
  | 'table'
  | 'taskTable'
  | 'recipients'
  | 'signature'
  | 'appendix'
  | 'part'
  | 'paragraph';

/**
 * One block of the file. Immutable, free of positions, and kept from one version to the next where its lines did not
 * change: facts about it can be stored under it in a WeakMap. The texts of all blocks joined are the file.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** `heading` and `numbered`: 1 Mục, 2 khoản, 3 the level 1.1., 4 điểm. Others: 0. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** `paragraph`: it begins with two blanks or more, so it may belong to the point above. */
  readonly indented: boolean;
}

/** What stands inside a line. Positions count from the block's start. */
export type Inline =
  /** Prints as it is written. */
  | ({ readonly kind: 'text' } & Span)
  /** `\` and a mark: prints `value`. */
  | ({ readonly kind: 'escape'; readonly value: string } & Span)
  /** The end of a line within the block (and comment lines between): prints as one space. */
  | ({ readonly kind: 'softBreak' } & Span)
  /** `\` and a blank or a line's end: a forced line break. */
  | ({ readonly kind: 'hardBreak' } & Span)
  | ({ readonly kind: 'strong'; readonly children: readonly Inline[] } & Span)
  /** `@SNV`, `@(Sở Nội vụ)`: `name` is what stands after `@` or between the brackets. */
  | ({ readonly kind: 'mention'; readonly name: string; readonly grouped: boolean } & Span)
  /** `#label` in running text. */
  | ({ readonly kind: 'reference'; readonly label: string } & Span);

/** `hạn: 25/4/2025` within `(…)` at the end of a block. */
export interface Attribute {
  /** The key as typed, NFC, lower case, single blanks. */
  readonly key: string;
  /** The known key that it is or is nearest to: for a known key the same as `key`. */
  readonly nearest: AttributeKey;
  readonly keySpan: Span;
  /** The value, blanks around it left out. May hold mentions. */
  readonly valueSpan: Span;
  readonly value: readonly Inline[];
}

/** The keys that make `(…)` at the end of a block attributes: hạn deadline, chủ trì lead, phối hợp with, sản phẩm product. */
export const ATTRIBUTE_KEYS = ['hạn', 'chủ trì', 'phối hợp', 'sản phẩm'] as const;
export type AttributeKey = (typeof ATTRIBUTE_KEYS)[number];

/** `(#label; hạn: …)` at the end of a block; `(…; ngang)` after the title of an appendix. */
export interface Attributes extends Span {
  readonly label?: { readonly name: string } & Span;
  readonly entries: readonly Attribute[];
  /** Appendix only: `ngang`, landscape. */
  readonly landscape?: Span;
  /** False where the closing bracket is missing. */
  readonly closed: boolean;
}

/** Inside of `heading`, `numbered`, `point`, `subPoint`, `paragraph`, `appendix` and `part`. */
export interface Content {
  readonly kind: 'content';
  /** The mark or keyword with the blanks around it; empty in a paragraph. */
  readonly mark: Span;
  /** `numbered`: the number or letter as typed, without `.` or `)`: `1`, `1.1`, `a`. Else empty. */
  readonly typed: string;
  /** Titles: of a heading, an appendix, a part. Blanks around it and a colon at its end left out. */
  readonly title: readonly Inline[];
  /** Text: of every other block, or the run-in text of a heading of level 2 to 4. */
  readonly body: readonly Inline[];
  readonly attributes?: Attributes;
}

/** An item of a list: of `căn cứ:` in the header or of `Nơi nhận:`. */
export interface ListItem extends Span {
  readonly content: readonly Inline[];
}

/** `key: value` in the header. */
export interface HeaderEntry extends Span {
  /** The key as typed, NFC, lower case, single blanks. */
  readonly key: string;
  readonly keySpan: Span;
  readonly value: readonly Inline[];
  readonly items: readonly ListItem[];
}

export interface HeaderInside {
  readonly kind: 'header';
  readonly entries: readonly HeaderEntry[];
  /** Lines that are neither a key, an item, nor the rest of one. */
  readonly stray: readonly Span[];
  /** False where the closing `---` is missing. */
  readonly closed: boolean;
}

export interface TableCell extends Span {
  readonly content: readonly Inline[];
  /** `^` goes on from the cell above, `<` from the one to the left. */
  readonly merge?: 'up' | 'left';
}

export interface TableRow extends Span {
  readonly cells: readonly TableCell[];
}

export interface TableInside {
  readonly kind: 'table';
  /** Without the delimiter row. */
  readonly rows: readonly TableRow[];
  /** How many of the first rows are the header: 0 or 1 and more. */
  readonly headerRows: number;
  /** By column, from the delimiter row; empty without one. */
  readonly alignments: readonly ('left' | 'center' | 'right' | undefined)[];
}

export interface RecipientsInside {
  readonly kind: 'recipients';
  readonly keyword: Span;
  readonly items: readonly ListItem[];
}

export interface SignatureInside {
  readonly kind: 'signature';
  readonly keyword: Span;
  /** The lines below the keyword that are not blank. */
  readonly lines: readonly ListItem[];
}

/** Inside of `blank`, `comment` and `taskTable`. */
export interface EmptyInside {
  readonly kind: 'empty';
}

export type Inside = Content | HeaderInside | TableInside | RecipientsInside | SignatureInside | EmptyInside;

/** A parsed file: blocks and where each starts. The root of everything; immutable. */
export interface SyntaxTree {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** UTF-16 offset of each block in `text`. */
  readonly starts: readonly number[];
}
