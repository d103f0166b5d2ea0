// The flow: what is printed, in which style, independent of the format that it is written in.
// All lengths are points. Places are UTF-16 offsets in the plan's file; what is produced and not typed has none.
import type { Span } from '../language/syntax';
import type { Style, StyleName } from './styles';

/** A stretch of a paragraph. `bold` and `italic` are said only where they differ from the paragraph's style. */
export type Run =
  | (TextRun & { readonly kind: 'text' })
  /** A line break: forced in the source, or `fitted`, where the layout breaks a centred text. */
  | { readonly kind: 'break'; readonly fitted?: boolean }
  /** A number that follows the bookmark `target`: a live cross reference. */
  | (TextRun & { readonly kind: 'reference'; readonly target: string });

export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly place?: Span;
  /** Name of the bookmark around this run. */
  readonly bookmark?: string;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: StyleName;
  readonly runs: readonly Run[];
  readonly place?: Span;
  /** Where it differs from the style's. */
  readonly align?: Align;
  /** Stays on the page of the next block; where it differs from the style's. */
  readonly keepNext?: boolean;
  /** A box drawn around it, of this width. */
  readonly boxed?: number;
  /** Its number, where a format may count it by itself. */
  readonly counted?: Counted;
}

/**
 * The number that a paragraph begins with. A format that counts may leave these runs out where its own number comes out
 * the same; the others print them as they are.
 */
export interface Counted {
  /** 1 `I.`, 2 `1.`, 3 `1.1.` */
  readonly level: 1 | 2 | 3;
  /** How many of the first runs are the number, its mark and the blank. */
  readonly runs: number;
}

/** A solid horizontal line, centred. */
export interface Rule {
  readonly kind: 'rule';
  readonly length: number;
  /** The width that it is centred in. */
  readonly within: number;
}

/** Blocks side by side without borders: the head, the recipients beside the signature. */
export interface Columns {
  readonly kind: 'columns';
  readonly role: 'head' | 'foot';
  readonly widths: readonly number[];
  /** Rows of cells, each a list of blocks. */
  readonly rows: readonly (readonly (readonly (Paragraph | Rule)[])[])[];
  /** No row is broken over two pages. */
  readonly together: boolean;
}

export interface Cell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly paragraphs: readonly Paragraph[];
}

/** A table with borders. */
export interface Table {
  readonly kind: 'table';
  readonly widths: readonly number[];
  /** How many of the first rows are repeated on each page. */
  readonly headerRows: number;
  /** The cells that begin in each row; those covered by a merged cell are left out. */
  readonly rows: readonly (readonly Cell[])[];
  readonly place?: Span;
  /** What it is about, for people who do not see it; nothing of it is printed. */
  readonly caption?: string;
  readonly summary?: string;
  /** Its last row stays on the page of the next block. */
  readonly keepNext?: boolean;
}

export type FlowBlock = Paragraph | Rule | Columns | Table;

export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** From the page's top edge to the page number. */
  readonly header: number;
}

/** Numbered from page 1; the number is not shown on the first page. */
export interface FlowSection {
  readonly kind: 'plan' | 'appendix';
  readonly page: PageSetup;
  readonly blocks: readonly FlowBlock[];
  /** At the foot of the first page: the contact lines. */
  readonly firstFooter: readonly Paragraph[];
}

/** What the file says of itself. Named by Decree 30/2020/NĐ-CP, appendix VI, part II. Empty where the plan does not say it. */
export interface FlowProperties {
  readonly title: string;
  readonly subject: string;
  readonly issuer: string;
  readonly typeName: string;
  readonly number: string;
  readonly symbol: string;
  /** ISO day. */
  readonly date: string;
  readonly signer: string;
  readonly position: string;
}

export interface Flow {
  readonly properties: FlowProperties;
  readonly styles: Readonly<Record<StyleName, Style>>;
  readonly sections: readonly FlowSection[];
}
