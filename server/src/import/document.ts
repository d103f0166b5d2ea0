// The imported document: what every reader of a format delivers and the recognition of structure works on.

import type { Span } from '../language/syntax';
import type { Label } from './labels';
import type { Traced } from './traced';

/** Where in a document something stands, as far as a reader of lines can tell. */
export type Region = 'head' | 'body' | 'closing';

/** A paragraph: its lines are joined. */
export interface ImportedParagraph {
  readonly kind: 'paragraph';
  readonly text: Traced;
  readonly region: Region;
  /** The number, letter or bullet at its beginning, where it counts as one. */
  readonly label: Label | undefined;
  /** Bold stretches of `text`. */
  readonly bold: readonly Span[];
  /** Level of a heading by style (Markdown `##`, Word's Heading 2). */
  readonly style: number | undefined;
  /** Blanks before it. */
  readonly indent: number;
  /** Two lines were made one without certainty. */
  readonly doubtful: boolean;
  /** It stands on a page in landscape, as far as that is known. */
  readonly landscape?: true;
}

/** A table; a cell is its lines. */
export interface ImportedTable {
  readonly kind: 'table';
  readonly region: Region;
  readonly rows: readonly (readonly (readonly Traced[])[])[];
  /** The first row is known to be a header. */
  readonly headed: boolean;
  /** Alignment by column, as far as it is known. */
  readonly aligned?: readonly ('center' | 'right' | undefined)[];
  readonly source: Span;
}

/** In a table: goes on from the cell to the left; from the cell above. Without words of their own, known by identity. */
export const MERGED_LEFT: Traced[] = [];
export const MERGED_ABOVE: Traced[] = [];

/** What is kept but never printed: page numbers. */
export interface ImportedAside {
  readonly kind: 'aside';
  readonly region: Region;
  readonly text: Traced;
}

export type ImportedItem = ImportedParagraph | ImportedTable | ImportedAside;

/** What a reader has to say of the document. */
export interface Remark {
  readonly id: `import/${string}`;
  readonly message: string;
  readonly source: Span;
}

export interface ImportedDocument {
  readonly source: string;
  readonly items: readonly ImportedItem[];
  readonly remarks: readonly Remark[];
  /** Lines of a foot of the pages that say how the issuer is reached. */
  readonly contacts?: readonly Traced[];
  /** What is bold is known of every word, as of a Word document; in texts it is not. */
  readonly styled: boolean;
}
