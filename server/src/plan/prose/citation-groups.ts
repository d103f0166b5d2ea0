// Mentions of one document put together.

import { comparable } from '../../vietnamese/fold';
import type { CitationMatch } from './citations';

/** A cited document with its mentions; what one mention lacks, another one may say. */
export interface CitationGroup<M extends { readonly match: CitationMatch }> {
  readonly type: string;
  readonly symbol: string;
  readonly date: string | undefined;
  readonly issuer: string;
  readonly subject: string;
  readonly mentions: readonly M[];
}

interface Group<M> {
  type: string;
  readonly symbol: string;
  date: string | undefined;
  year: number | undefined;
  issuer: string;
  /** The issuer for comparing. */
  body: string;
  subject: string;
  readonly mentions: M[];
}

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:ubnd|ủy ban nhân dân)(?!\p{L})/gu, 'ubnd'],
  [/(?<!\p{L})(?:hđnd|hội đồng nhân dân)(?!\p{L})/gu, 'hđnd'],
  [/(?<!\p{L})tp\.? ?(?=\p{L})/gu, 'thành phố '],
  [/(?<!\p{L})(?:bch|ban chấp hành)(?!\p{L})/gu, 'bch'],
];

/** A name of a body for comparing: lower case, one tone placement, known words short. */
function folded(issuer: string): string {
  const words = comparable(issuer).toLowerCase();
  return SHORT_FORMS.reduce((text, [long, short]) => text.replace(long, short), words);
}

/** Whether two names can be of one body: one is the other with more said, `UBND tỉnh` and `Chủ tịch UBND tỉnh Lai Châu`. */
function compatible(one: string, other: string): boolean {
  if (one === '' || other === '' || one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return ` ${long} `.includes(` ${short} `);
}

function keyOf({ symbol, type, subject }: CitationMatch): string {
  return comparable(symbol ? symbol : `${type} ${subject.replaceAll(',', '')}`).toLowerCase();
}

/**
 * Puts mentions of one document together, in the order of their first mention. Numbers start anew each year and each
 * body counts its own, so the same symbol with another year or another issuer is another document. A mention without
 * date or issuer is of the document of that symbol that was mentioned last; where none was, it stands for itself and
 * a later, fuller one completes it. Laws cited by name are told apart by their year.
 */
export function groupCitations<M extends { readonly match: CitationMatch }>(
  mentions: readonly M[],
): CitationGroup<M>[] {
  const groups: Group<M>[] = [];
  const byKey = new Map<string, Group<M>[]>();
  for (const mention of mentions) {
    const { match } = mention;
    const key = keyOf(match);
    const same = byKey.get(key) ?? [];
    if (same.length === 0) byKey.set(key, same);
    const year = match.date ? Number(match.date.slice(0, 4)) : match.year;
    const body = folded(match.issuer);
    const fits = (group: Group<M>): boolean =>
      (year === undefined || group.year === undefined || year === group.year) && compatible(body, group.body);
    const group = same.findLast((g) => fits(g) && g.date === match.date) ?? same.findLast(fits);
    if (!group) {
      const made = {
        type: match.type,
        symbol: match.symbol,
        date: match.date,
        year,
        issuer: match.issuer,
        body,
        subject: match.subject,
        mentions: [mention],
      };
      same.push(made);
      groups.push(made);
      continue;
    }
    group.mentions.push(mention);
    group.type ||= match.type;
    group.date ??= match.date;
    group.year ??= year;
    group.issuer ||= match.issuer;
    group.body ||= body;
    group.subject ||= match.subject;
  }
  return groups.map(({ type, symbol, date, issuer, subject, mentions: own }) => ({
    type,
    symbol,
    date,
    issuer,
    subject,
    mentions: own,
  }));
}

/** Whether two names of issuers, as prose has them, can be of one body; one that is not said can be any. */
export function compatibleIssuers(one: string, other: string): boolean {
  return compatible(folded(one), folded(other));
}
