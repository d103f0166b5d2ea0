// Cited documents in Vietnamese prose.

import type { Span } from '../../language/syntax';
import type { IsoDay } from '../model';

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
  readonly issuer: string;
  readonly issuerSpan?: Span;
  readonly subject: string;
  readonly subjectSpan?: Span;
}
