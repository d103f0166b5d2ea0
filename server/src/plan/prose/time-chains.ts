// What a chain of times means: which of its numbers are times, which of them make a range, what role they play.

import type { TokenType } from 'chevrotain';
import type { Span } from '../../language/syntax';
import { adopt, type Draft, draft, finish, isYear, placeInYear } from './time-points';
import { Weekdays } from './time-weekdays';
import type { TimeEvery, TimeMatch, TimeRole } from './times';
import * as T from './tokens';
import type { ChainElement } from './written-times';

/** A time of a chain with what was said between it and the one before. */
interface Item extends Draft {
  /** `to`: a range from the time before; `list`: goes on a list; `none`: stands apart. */
  readonly join: 'to' | 'list' | 'none';
  /** Joined by a comma alone: `30 tháng 4, năm 2025`. */
  readonly comma: boolean;
  readonly leads: readonly (Span & { readonly type: TokenType })[];
  every?: TimeEvery;
}

/** What follows `hằng`, `mỗi`. */
export const EVERY: Readonly<Record<string, TimeEvery>> = {
  năm: 'year',
  quý: 'quarter',
  tháng: 'month',
  tuần: 'week',
  ngày: 'day',
};
/** Words before a time that count; more than a sentence can have. */
const LEADS_KEPT = 8;
/** Words that belong to a role only beside another one. */
const FILLERS: ReadonlySet<TokenType> = new Set([T.Within, T.Early]);

/**
 * The times of a chain.
 * @param whole the chain is all that was written, as in the value of an attribute: bare numbers are times too
 */
export function interpretChain(chain: readonly ChainElement[], whole = false): TimeMatch[] {
  const items = gather(chain);
  const matches: TimeMatch[] = [];
  for (let i = 0; i < items.length; ) {
    let end = i + 1;
    while (end < items.length && items[end]!.join !== 'none') end++;
    for (const match of interpretSegment(items.slice(i, end), whole)) matches.push(match);
    i = end;
  }
  return matches;
}

/** The times of the chain, each with the words before it. */
function gather(chain: readonly ChainElement[]): Item[] {
  const items: Item[] = [];
  let leads: (Span & { type: TokenType })[] = [];
  let joins = new Set<TokenType>();
  const weekdays = new Weekdays();
  let clock = false;
  for (const element of chain) {
    switch (element.kind) {
      case 'lead':
        // `từ 7 giờ đến 9 giờ ngày …`: the hours make the range.
        if (!(element.type === T.To && clock)) leads = [...leads.slice(1 - LEADS_KEPT), element];
        if (element.type === T.To) weekdays.goUntil();
        else if (!FILLERS.has(element.type)) weekdays.drop();
        break;
      case 'join':
      case 'bracket':
        joins.add(element.type);
        if (!clock && (element.type === T.Comma || element.type === T.And))
          leads = leads.filter((lead) => lead.type !== T.To);
        break;
      case 'clock':
        clock = true;
        leads = leads.filter((lead) => lead.type !== T.From);
        break;
      case 'weekday': {
        const opened = items.length > 0 && joins.size === 1 && joins.has(T.Open);
        if (weekdays.say(element, items.length, opened, leads.length > 0)) joins = new Set();
        break;
      }
      case 'every':
        for (let i = items.length - 1; i >= 0 && !items[i]!.every; i--) items[i]!.every = EVERY[element.unit]!;
        weekdays.drop();
        break;
      case 'lunar':
        items.pop();
        break;
      case 'point': {
        const join = items.length > 0 ? joinOf(joins, leads) : 'none';
        const comma = join === 'list' && !joins.has(T.And);
        weekdays.date(items.length);
        items.push({ ...draft(element), join, comma, leads });
        leads = [];
        joins = new Set();
        clock = false;
      }
    }
  }
  weekdays.give(items, joins.size === 1 && joins.has(T.Comma));
  return items;
}

function joinOf(joins: ReadonlySet<TokenType>, leads: readonly { readonly type: TokenType }[]): Item['join'] {
  if (joins.has(T.Open) || joins.has(T.Colon)) return 'none';
  if (leads.some((lead) => lead.type === T.To)) return 'to';
  if (leads.some((lead) => !FILLERS.has(lead.type))) return 'none';
  if (joins.has(T.Dash)) return joins.size === 1 ? 'to' : 'none';
  return joins.has(T.And) || joins.has(T.Comma) ? 'list' : 'none';
}

/** Times joined to one another: a single one, a range, a list. */
function interpretSegment(items: Item[], whole: boolean): TimeMatch[] {
  giveUnits(items, whole);
  giveMonthsAndYears(items);
  const points = items.map((item, i) => (isTime(items, i, whole) ? finish(item) : undefined));
  const matches: TimeMatch[] = [];
  let lead = items[0]!;
  for (let i = 0; i < items.length; i++) {
    const point = points[i];
    if (!point) continue;
    if (items[i]!.join !== 'list' || items[i]!.leads.length > 0) lead = items[i]!;
    const next = points[i + 1];
    const range = next !== undefined && items[i + 1]!.join === 'to';
    const role = roleOf(lead, range ? items[i + 1] : undefined);
    const from = Math.min(point.from, lead === items[i] ? leadStart(lead, role) : point.from);
    if (range) {
      matches.push({ kind: 'range', from, to: next.to, start: point, end: next, role });
      i++;
    } else {
      const every = items[i]!.every;
      matches.push({ kind: 'point', from, to: point.to, point, role, ...(every && !items[i]!.year && { every }) });
    }
  }
  return matches;
}

/** `các ngày 10, 11 và 12/5/2025`: a lone number is what its neighbours are. */
function giveUnits(items: Item[], whole: boolean): void {
  for (let i = 1; i < items.length; i++) {
    const before = items[i - 1]!.unit;
    if (before) adopt(items[i]!, before);
  }
  for (let i = items.length - 2; i >= 0; i--) {
    const after = items[i + 1]!.unit;
    if (after) adopt(items[i]!, after);
  }
  const term = items[0]!.leads.some((lead) => lead.type === T.Term);
  for (const item of items) if (whole || term) adopt(item, 'year');
}

/** `từ 01/4 đến 30/4/2025`: what one of them lacks is taken from the other, unless that turns the range round. */
function giveMonthsAndYears(items: Item[]): void {
  const year = (item: Item): number | undefined => item.year?.value ?? item.givenYear;
  for (let i = items.length - 2; i >= 0; i--) {
    const [item, next] = [items[i]!, items[i + 1]!];
    const month = next.month?.value ?? next.givenMonth;
    if (item.unit === 'day' && next.unit === 'day' && !item.month && month !== undefined) item.givenMonth = month;
    const given = year(next);
    if (!item.unit || given === undefined || year(item) !== undefined || (next.unit === 'year' && !next.comma))
      continue;
    // A day without a month of its own has that of the other: `từ ngày 26 đến ngày 22/4/2024` is a slip, not a year.
    const own = item.unit !== 'day' || item.month !== undefined;
    const turned = next.join === 'to' && own && item.unit === next.unit && placeInYear(item) > placeInYear(next);
    item.givenYear = turned ? given - 1 : given;
  }
  for (let i = 1; i < items.length; i++) {
    const [item, before] = [items[i]!, items[i - 1]!];
    if (!item.unit || year(item) !== undefined || before.every || before.unit === 'year') continue;
    const given = year(before);
    if (given !== undefined && placeInYear(item) >= placeInYear(before)) item.givenYear = given;
  }
}

/** Whether a written number is a time at all here. */
function isTime(items: readonly Item[], i: number, whole: boolean): boolean {
  const item = items[i]!;
  const { written } = item;
  if (!item.unit) return false;
  if (whole || written.mark) return true;
  const has = (type: TokenType): boolean => item.leads.some((lead) => lead.type === type);
  const role = has(T.Before) || has(T.Latest) || has(T.Limit) || (has(T.To) && has(T.UpToEnd));
  const sure = (other: Item | undefined): boolean => other !== undefined && isSure(other);
  const joined = (item.join !== 'none' && sure(items[i - 1])) || (items[i + 1]?.join === 'to' && sure(items[i + 1]));
  if (written.special === '.') return role || joined;
  if (written.special === '/') return items[0]!.leads.some((lead) => lead.type === T.Term);
  if (written.special === '-') return true;
  if (written.numbers.length === 3) return isSure(item) || role || joined;
  if (written.numbers.length === 2) {
    if (written.form === 'dash') return false;
    return isSure(item) || role || joined || item.every !== undefined;
  }
  return isListed(items, i);
}

/** A time that needs no neighbour to be one. */
function isSure({ written, year, unit }: Draft): boolean {
  if (written.mark) return unit !== undefined;
  if (written.special) return written.special === '-';
  return isYear(year) && unit !== undefined && (written.form !== 'dash' || written.numbers.length === 3);
}

/** A lone number: the end of a range, or in a list with a fuller one after it. */
function isListed(items: readonly Item[], i: number): boolean {
  const item = items[i]!;
  if (item.year && item.unit !== 'year') return true;
  if (item.unit === 'year') {
    const term = items[0]!.leads.some((lead) => lead.type === T.Term);
    return term || items.some((other) => other.written.mark === 'year');
  }
  if (item.join === 'to' && items[i - 1]!.written.mark && item.unit !== 'day') return true;
  return items
    .slice(i + 1, i + 40)
    .some(
      (later) => later.unit === item.unit && (isYear(later.year) || (later.month !== undefined && item.unit === 'day')),
    );
}

function roleOf(item: Item, end: Item | undefined): TimeRole {
  const has = (type: TokenType): boolean => item.leads.some((lead) => lead.type === type);
  if (has(T.Term)) return 'term';
  if (end && has(T.From)) return 'plain';
  if (has(T.Before)) return 'before';
  if (has(T.Latest) || has(T.Done) || has(T.Limit) || has(T.UpToEnd)) return 'by';
  return has(T.From) ? 'from' : 'plain';
}

/** Where the words of the role begin. */
function leadStart(item: Item, role: TimeRole): number {
  const words = item.leads.filter((lead) => !FILLERS.has(lead.type) && (lead.type !== T.To || role === 'by'));
  return words[0]?.from ?? Number.POSITIVE_INFINITY;
}
