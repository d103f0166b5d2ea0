import { t } from '../../messages';
import { partsOf } from '../../plan/calendar';
import type { AnalysedPlan, IsoDay, Place, TimeFact } from '../../plan/model';
import type { TimePoint } from '../../plan/prose/times';
import { type DayOff, dayOff, nextWorkingDay } from '../../plan/working-days';
import type { Check, Edit, Fix } from '../check';
import { shown } from '../day';
import { replacing, wordsAt } from '../edits';
import { hasPhrase } from '../words';
import { proseDeadlines, saysDeadline, tellsOfPast } from './deadlines';

/** What State bodies hold on working days; a fair or a contest may well be held on a Sunday. */
const OFFICE_EVENTS = ['họp', 'hội nghị', 'giao ban', 'tập huấn', 'hội thảo', 'tọa đàm'];
/** What is told of a document that came out of a meeting. */
const PAST = ['kết luận', 'biên bản', 'thông báo', 'theo', 'căn cứ'];
/** How far before its day an event is named, in UTF-16 units. */
const EVENT_REACH = 60;

export const holiday: Check = {
  id: 'date/holiday',
  severity: 'hint',
  onText: true,
  onPlan: true,
  fixes: true,
  source: 'fact',
  summary: 'A deadline, meeting or training on a weekend or a public holiday.',
  *run(plan) {
    const facts = plan.times.filter((fact) => isSingleDay(fact) && fact.where !== 'header');
    const deadlines = new Set([...deadlineFacts(plan, facts), ...proseDeadlines(plan)]);
    for (const fact of facts) {
      const point = pointOf(fact);
      const day = point.start;
      const off = day === undefined ? undefined : dayOff(day);
      // Who names the day of the week has chosen it.
      if (day === undefined || !off || point.weekday) continue;
      if (!deadlines.has(fact) && !isMeeting(plan, fact, day)) continue;
      const next = nextWorkingDay(day);
      yield {
        place: fact.place,
        message: t('{0} is {1}; the next working day is {2}.', shown(day), nameOf(off), shown(next)),
        fixes: moved(plan, point, next),
      };
    }
  },
};

const pointOf = ({ match }: TimeFact): TimePoint => (match.kind === 'point' ? match.point : match.end);

const isSingleDay = ({ match }: TimeFact): boolean =>
  match.kind === 'point' && match.point.unit === 'day' && match.point.start !== undefined && !match.every;

function nameOf(off: DayOff): string {
  switch (off.kind) {
    case 'weekend':
      return off.weekday === 6 ? t('a Saturday') : t('a Sunday');
    case 'holiday':
      return t('a public holiday ({0})', off.name);
    case 'exchanged':
      return t('a day off in exchange for another');
  }
}

/** The days that deadlines of tasks say; `đến hết ngày 31/8` ends a period and is none. */
function deadlineFacts(plan: AnalysedPlan, facts: readonly TimeFact[]): TimeFact[] {
  const byStart = facts.toSorted((a, b) => a.place.from - b.place.from);
  return plan.tasks.flatMap((task) => {
    const { deadline } = task;
    if (!deadline || hasPhrase(deadline.value, 'hết')) return [];
    if (saysDeadline(task) && tellsOfPast(plan, deadline.place, task.due)) return [];
    const fact = firstFrom(byStart, deadline.place);
    return fact && fact.place.to <= deadline.place.to ? [fact] : [];
  });
}

function firstFrom(facts: readonly TimeFact[], { from }: Place): TimeFact | undefined {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (facts[middle]!.place.from < from) low = middle + 1;
    else high = middle;
  }
  return facts[low];
}

/** `các ngày 02, 03 và 04/5/2025`: several days on end, like a period, may take in a weekend. */
const LISTED_BEFORE = /\d\s*(?:,|và)\s*(?:ngày\s+)?$/iu;
const LISTED_AFTER = /^\s*(?:,|và)\s*(?:ngày\s+)?\d/iu;

/** A meeting that is still to come when the plan is issued. */
function isMeeting(plan: AnalysedPlan, { place, match, unit }: TimeFact, day: IsoDay): boolean {
  const issued = plan.header.date?.iso;
  if (issued === undefined || day <= issued || !unit || match.kind !== 'point' || match.role !== 'plain') return false;
  const before = plan.tree.text.slice(Math.max(unit.at, place.from - EVENT_REACH), place.from);
  if (LISTED_BEFORE.test(before) || LISTED_AFTER.test(plan.tree.text.slice(place.to, place.to + 15))) return false;
  const clause = before.slice(before.search(/[^.;:!?]*$/u));
  const said = (phrases: readonly string[]): boolean => phrases.some((phrase) => hasPhrase(clause, phrase));
  return said(OFFICE_EVENTS) && !said(PAST);
}

/** The same time with the figures of another day; none where a figure that changes is not written there. */
function moved(plan: AnalysedPlan, point: TimePoint, next: IsoDay): Fix[] {
  const { year, month, day } = partsOf(next);
  const written = (span: Place | undefined): number | undefined => (span ? Number(wordsAt(plan, span)) : undefined);
  const edits: Edit[] = [];
  const parts = [
    [point.daySpan, point.day, day, String(day).padStart(2, '0')],
    [point.monthSpan, point.month, month, month < 3 ? `0${month}` : String(month)],
    [point.yearSpan, point.year, year, String(year)],
  ] as const;
  for (const [span, old, value, text] of parts) {
    if (old === value) continue;
    if (!span || written(span) !== old) return [];
    edits.push(replacing(span, text));
  }
  return [{ title: t('Move to {0}', shown(next)), edits }];
}
