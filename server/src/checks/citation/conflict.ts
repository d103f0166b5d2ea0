import type { KnownDocument, Severity } from '../../directory/settings';
import { t } from '../../messages';
import { issueWindow } from '../../plan/likely-date';
import type { AnalysedPlan, CitationMention } from '../../plan/model';
import { compatibleIssuers } from '../../plan/prose/citation-groups';
import type { CitationMatch } from '../../plan/prose/citations';
import { type SymbolParts, symbolParts } from '../../plan/prose/symbol-parts';
import type { Check, Finding } from '../check';
import { shown } from '../day';
import { fileNameOf, indexOfPlans, type OtherPlan, scopeOf } from '../others';
import { folderDocuments, keyOf, nationalDate } from './documents';
import { mentionsOf } from './mentions';
import { differSlightly, inOneSeries } from './same-document';

export const conflict: Check = {
  id: 'citation/conflict',
  severity: 'error',
  onText: true,
  onPlan: true,
  fixes: false,
  source: 'fact',
  summary: 'One cited document with two dates, two symbols, two types or two subjects.',
  *run(plan, { settings, others }) {
    const [symbols, numbers, groups, issuers] = [new Mentions(), new Mentions(), new Mentions(), new Mentions()];
    for (const mention of mentionsOf(plan)) {
      const { match } = mention;
      const parts = symbolParts(match.symbol);
      if (!parts) continue;
      const finding =
        ownYear(match, parts) ??
        againstEarlier(mention, symbols.before(keyOf(match.symbol), mention), parts) ??
        againstNational(match) ??
        againstFolder(match, folderDocuments(settings.documents, match.symbol), parts) ??
        anotherSymbol(match, numbers.before(numberKey(match, parts), mention)) ??
        turnedSymbol(match, groups.before(groupsKey(match), mention)) ??
        anotherAbbreviation(match, issuers.before(committeeKey(match, parts), mention), parts) ??
        againstOthers(plan, match, others, parts);
      if (finding) yield finding;
    }
  },
};

/** How many different mentions of one key are compared: keeps the check linear. */
const KEPT = 6;

/** Earlier mentions by a key. */
class Mentions {
  readonly #byKey = new Map<string, CitationMention[]>();

  /** The mentions kept under the key so far; the new one is put beside them. */
  before(key: string | undefined, mention: CitationMention): readonly CitationMention[] {
    if (key === undefined) return [];
    const same = this.#byKey.get(key);
    if (!same) {
      this.#byKey.set(key, [mention]);
      return [];
    }
    const earlier = [...same];
    if (same.length < KEPT && !same.some(({ match }) => isAlike(match, mention.match))) same.push(mention);
    return earlier;
  }
}

const isAlike = (one: CitationMatch, other: CitationMatch): boolean =>
  one.date === other.date &&
  one.symbol === other.symbol &&
  one.subject === other.subject &&
  one.issuer === other.issuer;

/** The year in the symbol and that of the date. */
function ownYear({ date, dateSpan }: CitationMatch, { form, year }: SymbolParts): Finding | undefined {
  if (date === undefined || !dateSpan || year === undefined || (form !== 'normative' && form !== 'assembly'))
    return undefined;
  if (Number(date.slice(0, 4)) === year) return undefined;
  return {
    place: dateSpan,
    severity: 'warning',
    message: t('The symbol has the year {0}, but the date is {1}.', year, shown(date)),
  };
}

function againstEarlier(
  { match }: CitationMention,
  earlier: readonly CitationMention[],
  parts: SymbolParts,
): Finding | undefined {
  for (const { match: other } of earlier) {
    if (!compatibleIssuers(match.issuer, other.issuer)) continue;
    const related = [
      { place: { from: other.from, to: (other.symbolSpan ?? other).to }, message: t('It is cited here too.') },
    ];
    if (match.date !== undefined && other.date !== undefined && match.date !== other.date) {
      if (!inOneSeries(parts, match.date, other.date) || !match.dateSpan) continue;
      return {
        place: match.dateSpan,
        message: t('{0} is dated {1} here and {2} above.', match.symbol, shown(match.date), shown(other.date)),
        related,
      };
    }
    if (!match.subjectSpan || match.subject === '' || other.subject === '') continue;
    if (match.date === undefined || other.date === undefined || !differSlightly(match.subject, other.subject)) continue;
    return {
      place: match.subjectSpan,
      severity: 'information',
      message: t('The subject of {0} is not worded as above: “{1}”.', match.symbol, other.subject),
      related,
    };
  }
  return undefined;
}

function againstNational({ symbol, date, dateSpan }: CitationMatch): Finding | undefined {
  const known = nationalDate(symbol);
  if (known === undefined || date === undefined || !dateSpan || date === known) return undefined;
  return {
    place: dateSpan,
    // The list was not read out of the documents themselves.
    severity: 'information',
    message: t('{0} is dated {1}, not {2}.', symbol, shown(known), shown(date)),
  };
}

function againstFolder(match: CitationMatch, known: readonly KnownDocument[], parts: SymbolParts): Finding | undefined {
  const { date, dateSpan } = match;
  for (const one of known) {
    if (!compatibleIssuers(match.issuer, one.issuer ?? '')) continue;
    if (date === undefined || !dateSpan || one.date === undefined || date === one.date) continue;
    if (!inOneSeries(parts, date, one.date) || known.some((other) => other.date === date)) continue;
    return {
      place: dateSpan,
      message: t('{0} is dated {1} here and {2} in kehoach.yaml.', match.symbol, shown(date), shown(one.date)),
    };
  }
  return undefined;
}

/** One number, date and type: what several bodies issue on one day is told apart by the issuer. */
function numberKey({ date, type, issuer }: CitationMatch, { number, year }: SymbolParts): string | undefined {
  return date === undefined || issuer === '' ? undefined : `${number} ${year ?? ''} ${date} ${type.toLowerCase()}`;
}

function anotherSymbol(match: CitationMatch, earlier: readonly CitationMention[]): Finding | undefined {
  const other = earlier.find(
    ({ match: one }) => keyOf(one.symbol) !== keyOf(match.symbol) && compatibleIssuers(match.issuer, one.issuer),
  );
  return other && twoSymbols(match, other, 'error');
}

/** The parts of a symbol in whatever order. */
const groupsKey = ({ symbol }: CitationMatch): string => keyOf(symbol).split(/[/-]/u).sort().join(' ');

/** `16/KH-MTTQ-BTT` and `16/KH-BTT-MTTQ`. */
function turnedSymbol(match: CitationMatch, earlier: readonly CitationMention[]): Finding | undefined {
  const other = earlier.find(
    ({ match: one }) =>
      keyOf(one.symbol) !== keyOf(match.symbol) &&
      (one.date === undefined || match.date === undefined || one.date === match.date),
  );
  return other && twoSymbols(match, other, 'warning');
}

function twoSymbols(match: CitationMatch, { match: other }: CitationMention, severity: Severity): Finding | undefined {
  if (!match.symbolSpan) return undefined;
  return {
    place: match.symbolSpan,
    severity,
    message: t('The same document has the symbol {0} here and {1} above.', match.symbol, other.symbol),
    related: [{ place: other.symbolSpan ?? other, message: t('It is cited here too.') }],
  };
}

/** Committees are known by no directory: their abbreviation is theirs, but it is one. */
const COMMITTEE = /^(?:Tiểu ban|Ban Tổ chức|Ban Chỉ đạo|Tổ (?:công tác|giúp việc))/u;

function committeeKey({ issuer }: CitationMatch, { form, type }: SymbolParts): string | undefined {
  return form === 'state' && COMMITTEE.test(issuer) ? `${type} ${keyOf(issuer)}` : undefined;
}

function anotherAbbreviation(
  { symbolSpan, issuer }: CitationMatch,
  earlier: readonly CitationMention[],
  parts: SymbolParts,
): Finding | undefined {
  for (const { match } of earlier) {
    const other = symbolParts(match.symbol)?.issuer ?? '';
    if (!symbolSpan || other === '' || other.startsWith(parts.issuer) || parts.issuer.startsWith(other)) continue;
    return {
      place: symbolSpan,
      severity: 'information',
      message: t('“{0}” is abbreviated {1} here and {2} above.', issuer, parts.issuer, other),
      related: [{ place: match.symbolSpan ?? match, message: t('It is cited here too.') }],
    };
  }
  return undefined;
}

/** Only where both name the issuer, and it counts its numbers for both. */
function againstOthers(
  plan: AnalysedPlan,
  match: CitationMatch,
  others: readonly OtherPlan[] | undefined,
  parts: SymbolParts,
): Finding | undefined {
  const { date, dateSpan, issuer } = match;
  if (!others || date === undefined || !dateSpan || issuer === '') return undefined;
  // That date is wrong by itself: date/cited-after-plan says so.
  if (plan.header.date?.iso !== undefined && date > plan.header.date.iso) return undefined;
  // A day after the plan has a finding of its own, and one slip is told once.
  const { last } = issueWindow(plan);
  if (last !== undefined && date > last) return undefined;
  const scope = scopeOf(plan, issuer);
  const same = (indexOfPlans(others).documents.get(keyOf(match.symbol)) ?? []).filter(
    (one) => one.plan.uri !== plan.uri && one.scope === scope && compatibleIssuers(one.issuer, issuer),
  );
  const other = same.find((one) => one.date !== date && inOneSeries(parts, date, one.date));
  if (!other || same.some((one) => one.date === date)) return undefined;
  return {
    place: dateSpan,
    message: t(
      '{0} is dated {1} here and {2} in the plan {3}.',
      match.symbol,
      shown(date),
      shown(other.date),
      fileNameOf(other.plan),
    ),
  };
}
