import type { Lookup } from '../../directory/directory';
import { t } from '../../messages';
import { issueWindow } from '../../plan/likely-date';
import type { AnalysedPlan, Place, Recipient } from '../../plan/model';
import type { Check, Finding } from '../check';
import { replacing, wordsAt } from '../edits';
import { recipientPart, settingOn } from './named';

export const unknownRecipient: Check = {
  id: 'body/unknown-recipient',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: true,
  source: 'fact',
  summary:
    'A recipient that is neither in the directory nor a collective phrase; a lead or partner whose name is misspelt.',
  *run(plan) {
    const setting = settingOn(plan, issueWindow(plan).last);
    for (const recipient of plan.recipients?.recipients ?? []) {
      if (hasUnknownMention(plan, recipient)) continue;
      const { unknown, lookups } = plan.directory.covered(recipient.text, setting);
      for (const { span, lookup } of lookups) {
        const name = recipient.text.slice(span.from, span.to);
        yield* misspelt(plan, name, recipientPart(plan, recipient, span), lookup);
      }
      for (const span of unknown) {
        if (isSpacedApart(recipient.text.slice(span.from, span.to))) continue;
        yield finding(plan, recipient.text.slice(span.from, span.to), recipientPart(plan, recipient, span));
      }
    }
    yield* misspeltInTasks(plan);
  },
};

/** A name that look-up finds only without its accents. */
function* misspelt(plan: AnalysedPlan, name: string, place: Place, lookup: Lookup | undefined): Iterable<Finding> {
  if (lookup?.kind !== 'body' || lookup.spelling === undefined) return;
  const right = lookup.spelling;
  yield {
    place,
    message: t('The directory knows no body “{0}”; did you mean “{1}”?', name, right),
    ...(wordsAt(plan, place) === name
      ? { fixes: [{ title: t('Replace by “{0}”', right), edits: [replacing(place, right)] }] }
      : {}),
  };
}

/** Bodies that lead or help; several tasks share the one of a heading. */
function* misspeltInTasks(plan: AnalysedPlan): Iterable<Finding> {
  const setting = settingOn(plan, issueWindow(plan).last);
  const said = new Set<number>();
  for (const { text, place } of plan.tasks.flatMap((task) => [...task.lead, ...task.partners])) {
    // In running words, the last word of a name may be the first of what the body shall do: `Công an tính toán`.
    const behind = plan.tree.text.slice(place.to, place.to + 20);
    if (said.has(place.from) || !/^\s*(?:[,;:.|)]|$)|^[^\S\r\n]*[\r\n]/u.test(behind)) continue;
    said.add(place.from);
    yield* misspelt(plan, text, place, plan.directory.lookUp(text, setting));
  }
}

/** `T hủ tướ ng C h ính ph ủ`, as some PDF files give it, is a fault of the file and not of its writer. */
function isSpacedApart(name: string): boolean {
  const words = name.split(/\s+/);
  const single = words.filter((word) => word.length === 1).length;
  return single > 2 && words.join('').length < words.length * 2.5;
}

/** An unknown `@X` has a finding of its own. */
const hasUnknownMention = ({ mentions }: AnalysedPlan, { place }: Recipient): boolean =>
  mentions.some((one) => one.id === undefined && one.place.from < place.to && place.from < one.place.to);

function finding(plan: AnalysedPlan, name: string, place: Place): Finding {
  const near = plan.directory.nearest(name, settingOn(plan, issueWindow(plan).last), 3);
  const [best] = near;
  const fixes =
    wordsAt(plan, place) === name
      ? near.map((entry) => ({
          title: t('Replace by “{0}”', entry.name),
          edits: [replacing(place, entry.name)],
        }))
      : [];
  return {
    place,
    message: best
      ? t('The directory knows no body “{0}”; did you mean “{1}”?', name, best.name)
      : t('The directory knows no body “{0}”; look at the name again, or declare it in kehoach.yaml.', name),
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}
