// When a plan was issued, as far as it tells: its own date, or the window that its other dates leave.
import { addDays, monthBounds, yearBounds } from './calendar';
import type { AnalysedPlan, IsoDay, Place, TimeFact, Unit } from './model';
import { findCitations } from './prose/citations';
import type { TimePoint } from './prose/times';
import { settingOf } from './setting';

/** First and last day on which a plan can have been issued; undefined where nothing tells. */
export interface IssueWindow {
  readonly first: IsoDay | undefined;
  readonly last: IsoDay | undefined;
  /** The plan says the day itself: `first` and `last` are that day. */
  readonly exact: boolean;
}

/**
 * The days on which a plan can have been issued. Without a date of its own: from the latest documents that it cites to
 * the end of its period, not after its issuer's last day. One misprinted year moves neither end: the first day needs
 * two witnesses, a lone deadline years after all others does not count.
 */
export function issueWindow(plan: AnalysedPlan): IssueWindow {
  const window = known.get(plan) ?? readWindow(plan);
  known.set(plan, window);
  return window;
}

/** The day that the header says: the plan's own, or that of the decision that it is issued with. */
export function ownDay({ date, attachedTo }: AnalysedPlan['header']): IsoDay | undefined {
  return date?.iso ?? findCitations(attachedTo)[0]?.date;
}

const known = new WeakMap<AnalysedPlan, IssueWindow>();

function readWindow(plan: AnalysedPlan): IssueWindow {
  const date = plan.header.date;
  const day = ownDay(plan.header);
  if (day) return { first: day, last: day, exact: true };
  if (plan.asOf) return { first: plan.asOf, last: plan.asOf, exact: true };
  const said = saidWindow(date);
  const last = said?.end ?? earliest(latestOwnDay(plan), issuersLastDay(plan));
  const cited = latestCited(plan, last);
  return { first: said && (!cited || cited < said.start) ? said.start : cited, last, exact: false };
}

/** What a date with a gap leaves: `11/2025` the month, `2025` the year. */
function saidWindow(date: AnalysedPlan['header']['date']): { start: IsoDay; end: IsoDay } | undefined {
  if (date?.year === undefined) return undefined;
  const { year, month } = date;
  return month !== undefined && month >= 1 && month <= 12 ? monthBounds(year, month) : yearBounds(year);
}

const earliest = (a: IsoDay | undefined, b: IsoDay | undefined): IsoDay | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

const inside = (place: Place, outer: Place): boolean => outer.from <= place.from && place.to <= outer.to;

/** The last day that the plan speaks of as its own: its period, its subject, its deadlines and days. */
function latestOwnDay(plan: AnalysedPlan): IsoDay | undefined {
  const own = withoutCited(plan);
  const periods = own.filter((fact) => isPeriod(plan, fact)).map(endOf);
  const days = own.filter((fact) => !isPeriod(plan, fact) && isDated(fact)).map(endOf);
  const deadlines = plan.tasks.map((task) => task.due);
  // A deadline is a day of the plan as well: each counts once.
  const known = [...new Set([...days, ...deadlines])].filter((day) => day !== undefined);
  const firm = [plan.header.period?.end, ...periods].filter((day) => day !== undefined);
  return latest([...firm, ...withoutOutlier(known, latest(firm))]);
}

const latest = (days: readonly IsoDay[]): IsoDay | undefined =>
  days.reduce<IsoDay | undefined>((a, b) => (a && a > b ? a : b), undefined);

const endOf = ({ match }: TimeFact): IsoDay | undefined => (match.kind === 'range' ? match.end : match.point).end;

/** The times that are no part of a citation. */
function withoutCited({ times, citations }: AnalysedPlan): readonly TimeFact[] {
  const mentions = citations.flatMap((citation) => citation.mentions.map((mention) => mention.place));
  const sorted = mentions.toSorted((a, b) => a.from - b.from);
  const facts = times.toSorted((a, b) => a.place.from - b.place.from);
  let next = 0;
  // How far the mentions that began before a time reach.
  let reach = -1;
  return facts.filter(({ place }) => {
    for (; (sorted[next]?.from ?? Number.POSITIVE_INFINITY) <= place.from; next++)
      reach = Math.max(reach, sorted[next]!.to);
    return place.to > reach;
  });
}

/** Said of the plan as a whole: in its subject, or under a heading on time. */
function isPeriod(plan: AnalysedPlan, fact: TimeFact): boolean {
  if (fact.where === 'header') {
    const field = plan.header.field.get('trích yếu');
    return field !== undefined && inside(fact.place, field.place);
  }
  for (let unit: Unit | undefined = fact.unit; unit; unit = unit.parent) {
    if (/^thời gian/i.test((unit.title || unit.text).slice(0, 30).normalize('NFC'))) return true;
  }
  return false;
}

/** A day, month or quarter of the plan's own; years and terms are often of other things. */
function isDated({ match, where }: TimeFact): boolean {
  const point: TimePoint = match.kind === 'range' ? match.end : match.point;
  return where !== 'header' && point.unit !== 'year' && match.role !== 'term';
}

/** The days without one that lies more than a year after all others: a misprint would move the window. */
function withoutOutlier(days: readonly IsoDay[], firm: IsoDay | undefined): readonly IsoDay[] {
  const sorted = days.toSorted();
  const top = sorted.at(-1);
  const next = latest([...sorted.slice(0, -1), ...(firm ? [firm] : [])]);
  if (!top || !next || yearOf(top) - yearOf(next) <= 1) return days;
  return sorted.slice(0, -1);
}

const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));

/** Bodies of one kind ended on days up to a month apart, province by province. */
const SPREAD = 31;

function issuersLastDay(plan: AnalysedPlan): IsoDay | undefined {
  const [issuer] = plan.header.issuers;
  const found = issuer === undefined ? undefined : plan.directory.lookUp(issuer, settingOf(plan));
  return found?.kind === 'body' && found.entry.until !== undefined ? addDays(found.entry.until, SPREAD) : undefined;
}

/** The second latest day of a cited document's mentions, so that one misprint does not count; the only one where there is one. */
function latestCited(plan: AnalysedPlan, last: IsoDay | undefined): IsoDay | undefined {
  const days = plan.citations
    .flatMap((citation) => citation.mentions.map((mention) => mention.match.date))
    .filter((day) => day !== undefined)
    .filter((day) => last === undefined || day <= last)
    .toSorted();
  return days.at(-2) ?? days.at(-1);
}
