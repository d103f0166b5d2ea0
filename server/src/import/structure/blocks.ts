// The recognised structure of a document, before it is written as .kh.

import type { Span } from '../../language/syntax';
import type { Remark } from '../document';
import type { DocumentKind } from '../result';
import type { Traced } from '../traced';

/** A number or letter as written, with its place in the source. */
export interface Mark {
  readonly written: string;
  readonly source: Span | undefined;
  /** The number that goes on from those written before it, in the form of the decree. */
  readonly expected: string;
  readonly inOrder: boolean;
  /** The number that strict counting prints. */
  readonly printed: string;
  /** As the plan language types it before a paragraph: `1.`, `1.1.`, `a)`. */
  readonly typed: string;
}

/** How a piece was ended: the mark in the source that the language makes by itself. */
export interface Ended {
  readonly text: Traced;
  /** `:`, `;`, `.`, `,`, `./.` or nothing. */
  readonly ending: string;
}

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3 | 4;
      readonly mark: Mark | undefined;
      readonly title: Ended;
      readonly runIn: Traced | undefined;
      /** What was decided of it; `parted`: text stood behind it in its line. */
      readonly note: 'unnumbered' | 'parted' | undefined;
      readonly doubtful?: boolean;
    }
  | {
      readonly kind: 'numbered';
      readonly level: 2 | 3 | 4;
      readonly mark: Mark;
      readonly text: Traced;
      readonly doubtful?: boolean;
    }
  | {
      readonly kind: 'point' | 'subPoint';
      readonly text: Traced;
      readonly bold: readonly Span[];
      readonly doubtful: boolean;
    }
  | {
      readonly kind: 'paragraph';
      readonly text: Traced;
      readonly bold: readonly Span[];
      readonly indented: boolean;
      readonly doubtful: boolean;
    }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly (readonly Traced[])[])[];
      readonly headed: boolean;
      readonly aligned: readonly ('center' | 'right' | undefined)[];
    }
  | { readonly kind: 'recipients'; readonly items: readonly Ended[] }
  | { readonly kind: 'signature'; readonly lines: readonly Traced[] }
  | { readonly kind: 'appendix'; readonly title: Traced; readonly landscape: boolean }
  | { readonly kind: 'part'; readonly mark: Mark; readonly title: Traced }
  | { readonly kind: 'comment'; readonly text: Traced };

/** What the head of a document says; only what was found. */
export interface Head {
  superiors: Traced[];
  issuers: Traced[];
  number: Traced | undefined;
  place: Traced | undefined;
  date: { readonly parts: readonly Traced[] } | undefined;
  urgency: Traced | undefined;
  secrecy: Traced | undefined;
  circulation: Traced | undefined;
  draft: Traced | undefined;
  /** `V/v …` under the number of a letter: its subject. */
  about: Traced[];
  /** Lines that are no part of the document: stamps of the receiver. */
  asides: Traced[];
  party: boolean;
}

export interface RecognisedDocument {
  readonly kind: DocumentKind;
  readonly head: Head;
  /** The name of the type as written; undefined where the text has none. */
  readonly type: Traced | undefined;
  readonly subject: readonly Traced[];
  /** The decision that a plan is issued with. */
  readonly attachedTo: Traced | undefined;
  readonly bases: readonly Ended[];
  /** Address, telephone and the like, one a line. */
  readonly contacts: readonly Traced[];
  readonly blocks: readonly Block[];
  /** The `./.` at the end, or the mark that stands there instead of it, and the block that it closed. */
  readonly closed: { readonly block: Block; readonly mark: Traced } | undefined;
  readonly remarks: readonly Remark[];
}
