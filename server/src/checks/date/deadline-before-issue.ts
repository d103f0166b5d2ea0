import { t } from '../../messages';
import { daysBetween } from '../../plan/calendar';
import { ownDay } from '../../plan/likely-date';
import type { AnalysedPlan, IsoDay, Place } from '../../plan/model';
import type { Check, Finding } from '../check';
import { shown } from '../day';
import { wordsAt } from '../edits';
import { proseDeadlines, saysDeadline, tellsOfPast } from './deadlines';

export const deadlineBeforeIssue: Check = {
  id: 'date/deadline-before-issue',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: false,
  source: 'fact',
  summary: 'A deadline before the plan’s own date.',
  *run(plan) {
    const issued = ownDay(plan.header);
    if (issued === undefined) return;
    const said = (day: IsoDay, place: Place): Finding => ({
      place,
      message: t('The deadline {0} is before the date of the plan, {1}.', shown(day), shown(issued)),
    });
    const isLongAgo = (day: IsoDay): boolean => daysBetween(day, issued) > COPIED;
    const places = new Set<number>();
    for (const task of plan.tasks) {
      const { due, deadline } = task;
      if (due === undefined || !deadline || due >= issued) continue;
      if (saysDeadline(task) && (isLongAgo(due) || tellsOfPast(plan, deadline.place, due))) continue;
      places.add(deadline.place.from);
      yield said(due, deadline.place);
    }
    for (const { match, place } of proseDeadlines(plan)) {
      const day = match.kind === 'point' ? match.point.end : undefined;
      if (day === undefined || day >= issued || isLongAgo(day) || places.has(place.from)) continue;
      places.add(place.from);
      yield said(day, place);
    }
    for (const { match, place, where } of plan.times) {
      if (where !== 'body') continue;
      const day = (match.kind === 'point' ? match.point : match.end).end;
      if (day === undefined || day >= issued || places.has(place.from)) continue;
      const before = plan.tree.text.slice(Math.max(0, place.from - 80), place.from).normalize('NFC');
      if (REPORTED.test(before)) continue;
      const begins = match.kind === 'point' && match.role === 'from';
      if ((SCHEDULED.test(before) && !begins) || isCellOfDeadline(plan, place)) yield said(day, place);
      else if (match.kind !== 'point' || (match.role !== 'before' && match.role !== 'by')) continue;
      else if (COMPLETED.test(wordsAt(plan, place).normalize('NFC'))) yield said(day, place);
    }
    yield* earlyBeginnings(plan, issued);
  },
};

/** In days: a deadline copied from last year's plan is a year old; what is said of days before that tells of them. */
const COPIED = 400;
/** `đã xây dựng phần mềm, hoàn thành trong quý I/2025`. */
const REPORTED = /(?<!\p{L})đã(?!\p{L})[^.;:!?|]*$/iu;
/** `Thời gian hoàn thành: Quý I/2025`, `hoàn thành trong quý II/2025`. */
const SCHEDULED =
  /(?:(?:thời gian(?: (?:thực hiện|hoàn thành))?|thời hạn(?: hoàn thành)?|tiến độ|hạn)\s*\**:\s*\**(?:trong\s+)?|hoàn thành trong\s+)$/iu;
/** A cell that says nothing but until when: `| Trước ngày 15/12/2025 |`. */
const DEADLINE_CELL = /^(?:trước|chậm nhất|xong|hoàn thành)/iu;

function isCellOfDeadline({ tree: { text } }: AnalysedPlan, { from, to }: Place): boolean {
  if (!DEADLINE_CELL.test(text.slice(from, to).normalize('NFC'))) return false;
  return /\|\s*$/u.test(text.slice(Math.max(0, from - 10), from)) && /^\s*\|/u.test(text.slice(to, to + 10));
}

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
