// Hover on dates and periods: which days are meant, and how far they are from the plan's own.
import { shown } from '../../checks/day';
import { t } from '../../messages';
import { daysBetween } from '../../plan/calendar';
import type { AnalysedPlan, IsoDay, Task, TimeFact } from '../../plan/model';
import { dueDay } from '../../plan/prose/time-ends';
import type { TimeMatch, TimePoint } from '../../plan/prose/times';
import { bold, bullets, escaped, paragraphs } from '../markdown';
import { shortText } from '../short-text';
import { dayWithWeekday } from '../shown-day';
import { covers, type Note } from './note';

/** UTF-16 units of a task's words. */
const TASK = 120;

/** Hover on times. The deadline of a task is shown with the task. */
export function* timeNotes(plan: AnalysedPlan, offset: number): Iterable<Note> {
  for (const fact of plan.times) {
    if (covers(fact.place, offset)) yield { place: fact.place, markdown: described(plan, fact) };
  }
}

/** The year of a day that names none: as tasks take it. */
function yearOf({ header: { date, period } }: AnalysedPlan): number | undefined {
  return date?.year ?? (period ? Number(period.end.slice(0, 4)) : undefined);
}

function described(plan: AnalysedPlan, fact: TimeFact): string {
  const { match } = fact;
  const points = match.kind === 'range' ? [match.start, match.end] : [match.point];
  if (points.some((point) => !point.real)) return t('The calendar has no such day, month or quarter.');
  const due = dueDay(match, yearOf(plan));
  const task = taskOf(plan, fact);
  const meant = meantWords(match, due);
  const isDue = task !== undefined || isDeadline(match);
  const facts = bullets([
    isDue && due !== undefined && !isDay(match) ? t('Last day: {0}', dayWithWeekday(due)) : undefined,
    points.some((point) => point.year === undefined) && due !== undefined
      ? t('The year is not written; that of the plan is taken.')
      : undefined,
    isDue || (isDay(match) && !isOwnDate(plan, fact)) ? distanceWords(plan, due) : undefined,
    task ? taskWords(task) : undefined,
  ]);
  return paragraphs([meant, facts]);
}

function isDeadline(match: TimeMatch): boolean {
  return match.role === 'before' || match.role === 'by';
}

function isDay(match: TimeMatch): boolean {
  return match.kind === 'point' && match.point.unit === 'day';
}

/** Whether the time is the date of issue. */
function isOwnDate({ header }: AnalysedPlan, { place, where }: TimeFact): boolean {
  const own = header.date?.place;
  return where === 'header' && own !== undefined && own.from <= place.from && place.to <= own.to;
}

function meantWords(match: TimeMatch, due: IsoDay | undefined): string {
  if (match.kind === 'range') {
    const { start } = match.start;
    const { end } = match.end;
    if (start === undefined || end === undefined)
      return due === undefined ? t('A period without a year') : bold(dayWithWeekday(due));
    if (end < start) return t('The period ends before it begins.');
    return t(
      'From {0} to {1}, days: {2}',
      bold(dayWithWeekday(start)),
      bold(dayWithWeekday(end)),
      daysBetween(start, end) + 1,
    );
  }
  if (match.every) return everyWords(match.every);
  return pointWords(match.point, due);
}

function pointWords({ unit, start, end }: TimePoint, due: IsoDay | undefined): string {
  if (start === undefined || end === undefined)
    return due === undefined ? t('A day without a year') : bold(dayWithWeekday(due));
  if (unit === 'day') return bold(dayWithWeekday(start));
  return t('From {0} to {1}', bold(dayWithWeekday(start)), bold(dayWithWeekday(end)));
}

function everyWords(every: 'year' | 'quarter' | 'month' | 'week' | 'day'): string {
  switch (every) {
    case 'year':
      return t('It comes back every year.');
    case 'quarter':
      return t('It comes back every quarter.');
    case 'month':
      return t('It comes back every month.');
    case 'week':
      return t('It comes back every week.');
    case 'day':
      return t('It comes back every day.');
  }
}

/** How far a day is from the date of issue, and whether it lies in the plan's period. */
function distanceWords({ header, asOf }: AnalysedPlan, day: IsoDay | undefined): string | undefined {
  if (day === undefined) return undefined;
  const own = header.date?.iso ?? asOf;
  const after =
    header.period && day > header.period.end
      ? t('after the end of the plan’s period, {0}', shown(header.period.end))
      : '';
  if (own === undefined) return after;
  const days = daysBetween(own, day);
  const from = shown(own);
  const distance =
    days === 0
      ? t('On the plan’s date, {0}', from)
      : days > 0
        ? t('Days after the plan’s date ({1}): {0}', days, from)
        : t('Days before the plan’s date ({1}): {0}', -days, from);
  return after === '' ? distance : `${distance}; ${after}`;
}

function taskOf({ tasks }: AnalysedPlan, { place }: TimeFact): Task | undefined {
  return tasks.find(({ deadline }) => deadline && deadline.place.from < place.to && place.from < deadline.place.to);
}

function taskWords({ text, lead }: Task): string {
  const words = escaped(shortText(text, TASK));
  const bodies = lead.map((body) => body.text).join(', ');
  return bodies === ''
    ? t('Deadline of the task “{0}”; no lead is named', words)
    : t('Deadline of the task “{0}”; lead: {1}', words, escaped(shortText(bodies, TASK)));
}
