// Dates, periods and other times in Vietnamese prose.

import type { Span } from '../../language/syntax';
import type { IsoDay } from '../model';

/** A time said once: a day, a month, a quarter, a year. Offsets are UTF-16 in the text that was read. */
export interface TimePoint extends Span {
  readonly unit: 'day' | 'month' | 'quarter' | 'year';
  /** `slash` 05/9/2025, `words` ngày 05 tháng 9 năm 2025. */
  readonly form: 'slash' | 'words' | 'dash';
  readonly day?: number;
  readonly month?: number;
  readonly quarter?: number;
  /** Undefined where none is said and none can be taken from the range that it stands in: `ngày 30/4`. */
  readonly year?: number;
  /** False for 31/4/2025, month 13, quý V. */
  readonly real: boolean;
  /** First and last day meant; undefined where the year is unknown or the time is not real. */
  readonly start?: IsoDay;
  readonly end?: IsoDay;
  /** Places of the numbers as written, for fixes. */
  readonly daySpan?: Span;
  readonly monthSpan?: Span;
  readonly quarterSpan?: Span;
  readonly yearSpan?: Span;
  /** `thứ Hai` before the date: 1 Monday … 7 Sunday. */
  readonly weekday?: { readonly value: number } & Span;
}

/** What a time is said as. */
export type TimeMatch =
  | ({ readonly kind: 'point'; readonly point: TimePoint; readonly role: TimeRole } & Span)
  | ({ readonly kind: 'range'; readonly start: TimePoint; readonly end: TimePoint; readonly role: TimeRole } & Span);

/** `before`: trước ngày …; `by`: chậm nhất, đến hết, xong trong …; `from`: từ ngày …; `term`: nhiệm kỳ, giai đoạn. */
export type TimeRole = 'plain' | 'before' | 'by' | 'from' | 'term';
