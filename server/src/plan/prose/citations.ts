// Cited documents in Vietnamese prose.

import type { Span } from '../../language/syntax';
import type { IsoDay } from '../model';
import { CitationReader } from './citation-reader';
import { findTimes } from './times';
import { readWords } from './words';

/** One mention of a document. Offsets are UTF-16 in the text that was read. */
export interface CitationMatch extends Span {
  /** `Kế hoạch`, `Chỉ thị`, `Luật`; empty where only the symbol stands. */
  readonly type: string;
  readonly typeSpan?: Span;
  /** The whole number and symbol, blanks and line breaks inside taken out: `812/KH-UBND`, `05-CT/TW`; empty for a law cited by name. */
  readonly symbol: string;
  readonly symbolSpan?: Span;
  readonly date?: IsoDay;
  /** The date as written, also where it is not a real day. */
  readonly dateSpan?: Span;
  /** `năm 2022` after the name of a law. */
  readonly year?: number;
  readonly issuer: string;
  readonly issuerSpan?: Span;
  /** From `về`, `ban hành` on; of a law its name: `Thi đua, khen thưởng`. */
  readonly subject: string;
  readonly subjectSpan?: Span;
}

/** A citation has a figure, or `luật`, `lệnh`: NFC or NFD, any case. Most prose has none, and need not be read. */
const MAY_CITE = /[0-9]|l(?:u[^\s]{1,4}t|[^\s]{1,4}nh)/i;

/**
 * Finds the documents that a text cites, by number and symbol or, laws and ordinances, by name; in the order of the
 * text. A document cited within the subject of another is found too, so matches may lie within one another.
 * Source of the forms: Decree 30/2020/NĐ-CP, appendix I, part I, section II, items 3 and 6; Party and Union practice.
 * @param text one block's words, soft line breaks as spaces; NFC or NFD
 */
export function findCitations(text: string): CitationMatch[] {
  if (!MAY_CITE.test(text)) return [];
  const tokens = readWords(text);
  if (!CitationReader.mayHold(tokens)) return [];
  return new CitationReader(text, tokens, findTimes(text)).read();
}
