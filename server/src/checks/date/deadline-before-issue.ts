import { t } from '../../messages';
import { daysBetween } from '../../plan/calendar';
import type { AnalysedPlan, IsoDay, Place } from '../../plan/model';
import { findCitations } from '../../plan/prose/citations';
import type { Check, Finding } from '../check';
import { shown } from '../day';
import { wordsAt } from '../edits';

export const deadlineBeforeIssue: Check = {
  id: 'date/deadline-before-issue',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: false,
  summary: 'A deadline before the plan’s own date.',
  *run(plan) {
    // A plan that is issued with a decision has that decision's date.
    const issued = plan.header.date?.iso ?? findCitations(plan.header.attachedTo)[0]?.date;
    if (issued === undefined) return;
    const said = (day: IsoDay, place: Place): Finding => ({
      place,
      message: t('The deadline {0} is before the date of the plan, {1}.', shown(day), shown(issued)),
    });
    const places = new Set<number>();
    for (const { due, deadline } of plan.tasks) {
      if (due === undefined || !deadline || due >= issued) continue;
      places.add(deadline.place.from);
      yield said(due, deadline.place);
    }
    for (const { match, place, where } of plan.times) {
      if (where !== 'body' || match.kind !== 'point' || (match.role !== 'before' && match.role !== 'by')) continue;
      const day = match.point.end;
      if (day === undefined || day >= issued || match.point.unit !== 'day' || places.has(place.from)) continue;
      const before = plan.tree.text.slice(Math.max(0, place.from - 10), place.from);
      if (COMPLETED.test(wordsAt(plan, place).normalize('NFC')) && !/đã\s*$/u.test(before.normalize('NFC')))
        yield said(day, place);
    }
    yield* earlyBeginnings(plan, issued);
  },
};

/** `Thời gian thực hiện: Từ 01/7/2025`: a beginning long before the plan is one that was taken over from elsewhere. */
const BEGINNING = /thời gian(?: thực hiện)?\s*\**:\s*\**\s*$/iu;
/** In days: a plan is often signed some weeks into its period. */
const LONG = 90;

function* earlyBeginnings(plan: AnalysedPlan, issued: IsoDay): Iterable<Finding> {
  const { period } = plan.header;
  for (const { match, place, where } of plan.times) {
    if (where !== 'body' || match.kind !== 'point' || match.role !== 'from') continue;
    const day = match.point.start;
    if (day === undefined || daysBetween(day, issued) < LONG || (period && day >= period.start)) continue;
    const before = plan.tree.text.slice(Math.max(0, place.from - 40), place.from).normalize('NFC');
    if (!BEGINNING.test(before)) continue;
    yield {
      place,
      severity: 'information',
      message: t('The task begins on {0}, long before the date of the plan, {1}.', shown(day), shown(issued)),
    };
  }
}

/** Outside of tasks only what is to be completed by a day is a deadline; `trước ngày 01/7/2025` may tell of the past. */
const COMPLETED = /^(?:hoàn (?:thành|tất)|xong)/iu;
