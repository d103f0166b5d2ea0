// Bodies as a plan names them: looked up on a day, placed in the file.
import type { Setting } from '../../directory/directory';
import type { Span } from '../../language/syntax';
import type { AnalysedPlan, IsoDay, Place, Recipient } from '../../plan/model';
import { settingOf } from '../../plan/setting';
import { wordsAt } from '../edits';

/** Where and by whom the names of a plan are said, on a day that need not be the plan's own. */
export function settingOn(plan: AnalysedPlan, day: IsoDay | undefined): Setting {
  return { ...settingOf(plan), day };
}

/**
 * The place of a part of a recipient's words. Where marks make the words differ from the file, the whole recipient.
 * @param span counts from the start of `recipient.text`
 */
export function recipientPart(plan: AnalysedPlan, { text, place }: Recipient, span: Span): Place {
  const start = wordsAt(plan, place).indexOf(text);
  return start < 0 ? place : { from: place.from + start + span.from, to: place.from + start + span.to };
}
