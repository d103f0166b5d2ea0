// What other plans at hand say that a check compares with: little enough to be kept of every plan of a workspace.
import type { AnalysedPlan, IsoDay } from '../plan/model';
import { settingOf } from '../plan/setting';
import { keyOf } from './citation/documents';
import { mentionsOf } from './citation/mentions';

/** A document with its date, as a plan cites it, or as the plan itself is numbered. */
export interface DatedSymbol {
  /** For comparing: `keyOf`. */
  readonly key: string;
  readonly date: IsoDay;
  readonly issuer: string;
  /** Among whose documents the issuer's are counted: see `scopeOf`. */
  readonly scope: string;
}

/** A plan as the checks of another one see it. */
export interface OtherPlan {
  readonly uri: string;
  /** Number and symbol for comparing; empty in a draft. */
  readonly symbol: string;
  readonly date: IsoDay | undefined;
  readonly province: string | undefined;
  /** Dated citations with an issuer, and the plan's own number; each document with each of its dates once. */
  readonly documents: readonly DatedSymbol[];
  /** Keys of all symbols that it cites, in order. */
  readonly cites: readonly string[];
  /** Tasks with the ids of those who lead them; of a plan with a number only, since another one cites it by that. */
  readonly tasks: readonly { readonly text: string; readonly leads: readonly string[] }[];
}

/** More documents or tasks than these are no plan that somebody wrote. */
const MOST = 2000;
const CENTRAL =
  /^(?:bộ|ban bí thư|chính phủ|thủ tướng|quốc hội|ủy ban thường vụ quốc hội|văn phòng (?:chính phủ|quốc hội)|tổng cục|chủ tịch nước)(?=\s|$)|trung ương|việt nam/u;
const PROVINCIAL =
  /(?:^|\s)(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) tỉnh(?=\s|$)|^(?:.* )?tỉnh ủy(?=\s|$)|^(?:giám đốc )?sở /u;

/**
 * Among whose documents those of an issuer are counted, so that one number of two plans is one document: the country for
 * central bodies, a province for its own; what else is named is told apart by the plan that names it, since `UBND phường`
 * is another body in each ward.
 * @returns undefined where that cannot be told
 */
export function scopeOf({ header }: AnalysedPlan, issuer: string): string | undefined {
  const name = keyOf(issuer);
  const { province } = settingOf({ header });
  if (CENTRAL.test(name)) return '';
  if (PROVINCIAL.test(name) && province !== undefined) return province;
  const [own] = header.issuers;
  return own === undefined ? undefined : `${province ?? ''}/${keyOf(own)}`;
}

function documentsOf(plan: AnalysedPlan): DatedSymbol[] {
  const found = new Map<string, DatedSymbol>();
  const add = (symbol: string, date: IsoDay | undefined, issuer: string): void => {
    if (symbol === '' || date === undefined || issuer === '' || found.size >= MOST) return;
    const scope = scopeOf(plan, issuer);
    const key = keyOf(symbol);
    if (scope !== undefined) found.set(`${key} ${date} ${issuer}`, { key, date, issuer, scope });
  };
  const { number, symbolTail, date, issuers } = plan.header;
  if (number !== '' && symbolTail !== '') add(`${number}/${symbolTail}`, date?.iso, issuers[0] ?? '');
  for (const { match } of mentionsOf(plan)) add(match.symbol, match.date, match.issuer);
  return [...found.values()];
}

const known = new WeakMap<AnalysedPlan, OtherPlan>();

/** What is kept of a plan for the checks of others. */
export function otherPlanOf(plan: AnalysedPlan): OtherPlan {
  let other = known.get(plan);
  if (!other) {
    const { number, symbolTail, date } = plan.header;
    const symbol = number === '' || symbolTail === '' ? '' : keyOf(`${number}/${symbolTail}`);
    const led = symbol === '' ? [] : plan.tasks.filter(({ lead }) => lead.some(({ id }) => id !== undefined));
    other = {
      uri: plan.uri,
      symbol,
      date: date?.iso,
      province: settingOf(plan).province,
      documents: documentsOf(plan),
      cites: [...new Set(mentionsOf(plan).map(({ match }) => keyOf(match.symbol)))].sort().slice(0, MOST),
      tasks: led.slice(0, MOST).map(({ text, lead }) => ({ text, leads: lead.flatMap(({ id }) => id ?? []) })),
    };
    known.set(plan, other);
  }
  return other;
}

/** The name of the file of a plan, for people. */
export function fileNameOf({ uri }: Pick<OtherPlan, 'uri'>): string {
  const name = uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
  if (!/^[a-z][a-z\d+.-]+:/u.test(uri)) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Plans at hand, found by what they say. */
interface Index {
  readonly documents: ReadonlyMap<string, readonly (DatedSymbol & { readonly plan: OtherPlan })[]>;
  readonly plans: ReadonlyMap<string, readonly OtherPlan[]>;
}

const indexes = new WeakMap<readonly OtherPlan[], Index>();

/** More plans that cite one document are not compared. */
const MOST_ALIKE = 60;

function grouped<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const same = groups.get(key(one)) ?? [];
    if (same.length === 0) groups.set(key(one), same);
    if (same.length < MOST_ALIKE) same.push(one);
  }
  return groups;
}

/** The plans as they are found by number; the same index for the same list. */
export function indexOfPlans(plans: readonly OtherPlan[]): Index {
  let index = indexes.get(plans);
  if (!index) {
    const sorted = [...plans].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
    const documents = sorted.flatMap((plan) => plan.documents.map((document) => ({ ...document, plan })));
    index = {
      documents: grouped(documents, ({ key }) => key),
      plans: grouped(
        sorted.filter(({ symbol }) => symbol !== ''),
        ({ symbol }) => symbol,
      ),
    };
    indexes.set(plans, index);
  }
  return index;
}
