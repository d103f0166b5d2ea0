// Dates, periods and other times in Vietnamese prose.

import type { Span } from '../../language/syntax';
import type { IsoDay } from '../model';
import { interpretChain } from './time-chains';
import { readChains } from './time-grammar';
import { readWords } from './words';

/** A time said once: a day, a month, a quarter, a year. Offsets are UTF-16 in the text that was read. */
export interface TimePoint extends Span {
  readonly unit: 'day' | 'month' | 'quarter' | 'year';
  /** `slash` 05/9/2025, `words` ngày 05 tháng 9 năm 2025. */
  readonly form: 'slash' | 'words' | 'dash';
  readonly day?: number;
  readonly month?: number;
  readonly quarter?: number;
  /**
   * As written: 25 in `5/10/25`. Undefined where none is said and none can be taken from the range that it stands in:
   * `ngày 30/4`. Taken from the range, it has no `yearSpan`.
   */
  readonly year?: number;
  /** False for 31/4/2025, month 13, quý V. */
  readonly real: boolean;
  /** First and last day meant; undefined where the year is unknown or the time is not real. A year `25` means 2025. */
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

/** How often a time comes back: `hằng năm`, `hằng tháng`. */
export type TimeEvery = 'year' | 'quarter' | 'month' | 'week' | 'day';

/** What a time is said as. The span has the words of its role: `trước ngày 15/12/2025`. */
export type TimeMatch =
  | ({
      readonly kind: 'point';
      readonly point: TimePoint;
      readonly role: TimeRole;
      /** `15/11 hằng năm`: it comes back, so it has no year. */
      readonly every?: TimeEvery;
    } & Span)
  | ({ readonly kind: 'range'; readonly start: TimePoint; readonly end: TimePoint; readonly role: TimeRole } & Span);

/** `before`: trước ngày …; `by`: chậm nhất, đến hết, xong trong …; `from`: từ ngày …; `term`: nhiệm kỳ, giai đoạn. */
export type TimeRole = 'plain' | 'before' | 'by' | 'from' | 'term';

/** Every time has a figure, the name of a month after `tháng`, or a Roman number after `quý`: NFC or NFD, any case. */
const MAY_SAY_TIME = /[0-9]|th(?:á|a[\u0301\u0341])ng|qu(?:[ýí]|[yi][\u0301\u0341])|q(?:ú|u[\u0301\u0341])y/i;

/**
 * Finds the days, months, quarters, years and ranges of them that a text says, in the order of the text. Numbers of
 * documents, phone numbers, fractions, decimals, and holidays used as names (`đường 30/4`) are none. Those that the
 * calendar does not have are found too, with `real: false`.
 * @param text one block's words, soft line breaks as spaces; NFC or NFD
 */
export function findTimes(text: string): TimeMatch[] {
  if (!MAY_SAY_TIME.test(text)) return [];
  return readChains(readWords(text)).flatMap((chain) => interpretChain(chain));
}
