// Places within the line of a recipient.
import type { Span } from '../../language/syntax';
import type { AnalysedPlan, Place, Recipient } from '../../plan/model';
import { wordsAt } from '../edits';

/**
 * The place of a part of a recipient's words. Where marks make the words differ from the file, the whole recipient.
 * @param span counts from the start of `recipient.text`
 */
export function recipientPart(plan: AnalysedPlan, { text, place }: Recipient, span: Span): Place {
  const start = wordsAt(plan, place).indexOf(text);
  return start < 0 ? place : { from: place.from + start + span.from, to: place.from + start + span.to };
}
