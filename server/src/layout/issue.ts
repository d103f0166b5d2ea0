// Number, symbol, place, date and issuer of a plan as they print, with gaps for what is missing.
// Forms: Decree 30/2020/NĐ-CP, appendix I, part I, II.3, II.4, and appendix III, form 1.4.
import type { PlanHeader } from '../plan/model';
import { padded, paddedMonth } from './attributes';
import { clean } from './clean';

/** Gaps to be filled in by hand, with the blanks around them six wide. */
const NUMBER_GAP = ' '.repeat(5);
const DATE_GAP = ' '.repeat(4);
/** What stands for words that only the issuer knows. */
const UNKNOWN = '…';

/** Printed where the header names no issuing body. */
export const NO_ISSUER = '[TÊN CƠ QUAN BAN HÀNH]';

/** `05/KH-SNV`; `     /KH-…` in a draft. */
export function symbolText(header: PlanHeader): string {
  const number = /^\d+$/.test(header.number) ? padded(header.number) : clean(header.number);
  const tail = clean(header.symbolTail) || (header.type.toLowerCase() === 'kế hoạch' ? `KH-${UNKNOWN}` : UNKNOWN);
  return `${number || NUMBER_GAP}/${tail}`;
}

/** `ngày 05 tháng 9 năm 2025`, each missing part a gap. */
function dateText(header: PlanHeader): string {
  const { day, month, year } = header.date ?? {};
  const dayText = day === undefined ? DATE_GAP : padded(day);
  const monthText = month === undefined ? DATE_GAP : paddedMonth(month);
  return `ngày ${dayText} tháng ${monthText} năm ${year ?? ''}`.trimEnd();
}

/** `Lai Châu, ngày 18 tháng 4 năm 2025`. */
export function placeAndDate(header: PlanHeader): string {
  return `${clean(header.placeName) || UNKNOWN}, ${dateText(header)}`;
}

/**
 * What an appendix is attached to: `(Kèm theo Kế hoạch số 57/KH-STP ngày 18 tháng 4 năm 2025 của Sở Tư pháp)`.
 * Decree 30/2020/NĐ-CP, appendix I, part I, III.1.
 */
export function appendixPointer(header: PlanHeader): string {
  const type = clean(header.type);
  if (header.attachedTo !== '') return `(Kèm theo ${type} ${attachment(header.attachedTo)})`;
  const issuer = header.issuers.map(clean).join(', ') || UNKNOWN;
  return `(Kèm theo ${type} số ${symbolText(header)} ${dateText(header)} của ${issuer})`;
}

/** The line under the title of a plan that a decision issues: `(Kèm theo Quyết định số …)`. */
export function planPointer(attachedTo: string): string {
  const text = clean(attachedTo);
  return /^\(.*\)$/.test(text) ? text : `(${/^(?:ban hành )?kèm theo/i.test(text) ? text : `Kèm theo ${text}`})`;
}

/** `ban hành kèm theo Quyết định số …`. */
function attachment(attachedTo: string): string {
  const bare = clean(attachedTo)
    .replace(/^\(|\)$/g, '')
    .replace(/^(?:ban hành )?kèm theo /i, '');
  return `ban hành kèm theo ${bare}`;
}
