// What an import gives back.

import type { Place } from '../plan/model';
import type { SourceMap } from './source-map';

/** `txt` plain text, `md` Markdown. */
export type TextFormat = 'txt' | 'md';

export interface ImportOptions {
  readonly format: TextFormat;
  /** Words in an encoding before Unicode stay as they are: for checks of the text. */
  readonly asWritten?: boolean;
}

/** What a document is, by its name and head. */
export type DocumentKind =
  | 'plan'
  | 'decision-with-plan'
  | 'decision'
  | 'letter'
  | 'notice'
  | 'telegram'
  | 'party-plan'
  | 'other';

/** Something that the import decided without certainty, or changed. */
export interface ImportNote {
  /** `import/…`, stable. */
  readonly id: string;
  readonly message: string;
  /** In the .kh text. */
  readonly place: Place;
  /** The words of the source that it is about. */
  readonly words: string;
}

/** A number or letter as the source writes it, before a title or a numbered paragraph. */
export interface WrittenNumber {
  /** The mark in the .kh text; the source map leads from it to the number in the source. */
  readonly place: Place;
  /** As written, with its closing mark: `I -`, `1. 1.`, `a)`. */
  readonly written: string;
  /** 0 Phần, 1 Mục, 2 khoản, 3 the level 1.1., 4 điểm. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** What counting gives, in the form of the decree: `I.`, `1.1.`, `a)`. */
  readonly expected: string;
  /** The value written is the one counted; the form may still differ. */
  readonly inOrder: boolean;
}

/** How a piece that the language ends by itself was ended in the source. */
export interface WrittenEnd {
  readonly role: 'title' | 'base' | 'recipient' | 'closing';
  /** What it ended, in the .kh text: the title or the item; the last letter before `./.`. */
  readonly place: Place;
  /** `:`, `;`, `.`, `,`, `./.`; empty where there is none. */
  readonly written: string;
}

export interface ImportResult {
  readonly kh: string;
  readonly map: SourceMap;
  readonly notes: readonly ImportNote[];
  readonly kind: DocumentKind;
  readonly numbers: readonly WrittenNumber[];
  readonly ends: readonly WrittenEnd[];
  /** First words behind a dash, plus or dot of a list that stands without a space, in the .kh text. */
  readonly tight: readonly Place[];
}
