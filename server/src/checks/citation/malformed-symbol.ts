import terms from '../../../data/terms.json';
import { t } from '../../messages';
import type { AnalysedPlan, Place } from '../../plan/model';
import type { CitationMatch } from '../../plan/prose/citations';
import { typesOf } from '../../plan/prose/document-types';
import { type SymbolParts, symbolParts } from '../../plan/prose/symbol-parts';
import { isAllCapitals } from '../../vietnamese/capitals';
import type { Check, Finding } from '../check';
import { replacing, wordsAt } from '../edits';
import { mentionsOf } from './mentions';

/** Before the rules of 1998 symbols had other forms. */
const RULED_SINCE = '1999-01-01';
const PARTY = /^(?:(?:T[WƯ]|TU|HU|QU|ThU|TXU|ĐU)|(?:VP|B|UBKT)\p{Lu}*T[WU])$/u;
const STATE =
  /^(?:UBND|HĐND|TTg|CP|VPCP|B(?:CA|QP|NV|NG|TP|TC|CT|YT|XD|KHCN|GDĐT|VHTTDL|NNMT|TTTT|LĐTBXH|GTVT|KHĐT|TNMT|NNPTNT)|S\p{Lu}{2,})$/u;
/** Where a slash or year has slipped behind the part that was read as the symbol. */
const TAIL = /^\/(?:(?<group>\p{Lu}[\p{L}\d]*)|(?<year>(?:19|20)\d\d))(?![\p{L}\d/-])/u;
const LEGISLATURES: Readonly<Record<string, readonly number[]>> = terms.legislatures;

export const malformedSymbol: Check = {
  id: 'citation/malformed-symbol',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: true,
  rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section II, item 3.',
  summary: 'A number and symbol in a form that no issuer writes.',
  *run(plan) {
    yield* ownNumber(plan);
    for (const { match } of mentionsOf(plan)) {
      const finding = judge(plan, match);
      if (finding) yield finding;
    }
  },
};

/** The plan's own number below 10 without its zero. */
function* ownNumber(plan: AnalysedPlan): Iterable<Finding> {
  const { number, symbolTail, field } = plan.header;
  const place = field.get('số')?.valuePlace;
  if (!place || symbolTail === '' || !/^[1-9]$/u.test(number) || !wordsAt(plan, place).startsWith(`${number}/`)) return;
  yield { ...told(plan, place, `0${wordsAt(plan, place)}`), severity: 'information' };
}

function judge(plan: AnalysedPlan, match: CitationMatch): Finding | undefined {
  const { symbolSpan, symbol, date } = match;
  const parts = symbolParts(symbol);
  if (!symbolSpan || !parts || (date !== undefined && date < RULED_SINCE)) return undefined;
  const tail = TAIL.exec(plan.tree.text.slice(symbolSpan.to, symbolSpan.to + 40));
  const found =
    misspelt(parts) ??
    (tail && slipped(parts, tail.groups ?? {})) ??
    reordered(parts, match) ??
    withoutYear(parts, match);
  if (found) {
    const place = { from: symbolSpan.from, to: symbolSpan.to + (tail && found.tail ? tail[0].length : 0) };
    return told(plan, place, found.right);
  }
  return legislature(symbolSpan, parts) ?? small(plan, match, parts);
}

interface Right {
  readonly right: string;
  /** What stands behind the symbol belongs to it. */
  readonly tail?: true;
}

const padded = (right: string): string => (/^\d[^\d]/u.test(right) ? `0${right}` : right);

function told(plan: AnalysedPlan, place: Place, form: string): Finding {
  const right = padded(form);
  const written = wordsAt(plan, place).replace(/\s+/gu, ' ');
  return {
    place,
    message: t('“{0}” is not how a number and symbol are written; the right form is “{1}”.', written, right),
    fixes: [{ title: t('Replace by “{0}”', right), edits: [replacing(place, right)] }],
  };
}

/** `12/KH/UBND`, `05/CT/TW`, `30/NĐ-CP/2020`. */
function slipped({ number, year, type, issuer, form }: SymbolParts, tail: Record<string, string>): Right | undefined {
  const { group, year: late } = tail;
  if (form === 'party' || type === '') return undefined;
  if (late !== undefined && year === undefined && issuer !== '')
    return { right: `${number}/${late}/${type}-${issuer}`, tail: true };
  if (group === undefined || issuer !== '') return undefined;
  if (PARTY.test(group)) return { right: `${number}-${type}/${group}`, tail: true };
  if (!STATE.test(group)) return undefined;
  return {
    right: year === undefined ? `${number}/${type}-${group}` : `${number}/${year}/${type}-${group}`,
    tail: true,
  };
}

/** Abbreviations whose `Đ` has lost its bar. */
const BARRED: Readonly<Record<string, string>> = {
  ND: 'NĐ',
  QD: 'QĐ',
  HDND: 'HĐND',
  DU: 'ĐU',
  SGDDT: 'SGDĐT',
  BGDDT: 'BGDĐT',
};
/** Bodies whose letters are often typed in another order: `UBDN`. */
const LETTERS: Readonly<Record<string, string>> = { BDNU: 'UBND', DHNĐ: 'HĐND' };

/** `105/2025/ND-CP`, `12/KH-UBDN`. */
function misspelt({ form, number, year, type, issuer }: SymbolParts): Right | undefined {
  if (form === 'assembly') return undefined;
  const whole = type === '' ? issuer : `${type}-${issuer}`;
  const groups = whole.split('-');
  const [first = ''] = groups;
  const right = groups.map((group, at) => {
    // `ND` may be a unit of a body elsewhere: only where the type stands, and a body follows.
    if (at === 0 && type === '')
      return (first === 'ND' && groups[1] === 'CP') || (first === 'QD' && STATE.test(groups[1] ?? ''))
        ? BARRED[first]!
        : group;
    if (at === 0) return group;
    return BARRED[group] ?? LETTERS[[...group].sort().join('')] ?? group;
  });
  if (form === 'party' || right.join() === groups.join()) return undefined;
  return { right: `${number}/${year === undefined ? '' : `${year}/`}${right.join('-')}` };
}

/** The State's form for a document of the Party, or the other way round; a body before its type. */
function reordered({ form, number, type, issuer }: SymbolParts, match: CitationMatch): Right | undefined {
  const [body = '', unit = ''] = issuer.split(/[-/]/u);
  switch (form) {
    case 'state':
      return PARTY.test(issuer) ? { right: `${number}-${type}/${issuer}` } : undefined;
    case 'party':
      return STATE.test(body) && !issuer.includes('/') ? { right: `${number}/${type}-${issuer}` } : undefined;
    case 'letter': {
      if (!STATE.test(body) || unit === '') return undefined;
      if (match.symbol.startsWith(`${number}-`)) return { right: `${number}/${issuer.replace('/', '-')}` };
      const meant = issuer === `${body}-${unit}` ? typesOf(unit) : undefined;
      return meant?.names.includes(match.type.toLowerCase()) ? { right: `${number}/${meant.key}-${body}` } : undefined;
    }
    default:
      return undefined;
  }
}

/** Decrees and circulars carry their year; the date tells which. */
function withoutYear(
  { form, number, type, issuer }: SymbolParts,
  { type: said, date }: CitationMatch,
): Right | undefined {
  if (form !== 'state' || date === undefined) return undefined;
  const normative = type === 'NĐ' ? issuer === 'CP' : type === 'TT' && said === 'Thông tư' && /^B\p{Lu}/u.test(issuer);
  return normative ? { right: `${number}/${date.slice(0, 4)}/${type}-${issuer}` } : undefined;
}

/** `202/2025/QH13`: the number of the legislature and the year contradict each other. */
function legislature(place: Place, { form, year, issuer }: SymbolParts): Finding | undefined {
  if (form !== 'assembly' || year === undefined) return undefined;
  const number = /\d+$/u.exec(issuer)?.[0] ?? '';
  const [first = 0, last = 0] = LEGISLATURES[number] ?? [];
  if (first === 0 || (first <= year && year <= last)) return undefined;
  return {
    place,
    message: t(
      'Legislature {0} of the National Assembly was from {1} to {2}, and the symbol has the year {3}.',
      number,
      first,
      last,
      year,
    ),
  };
}

/** Abbreviations in wrong case, a number below 10 without its zero. */
function small(
  plan: AnalysedPlan,
  { symbol, symbolSpan, typeSpan }: CitationMatch,
  parts: SymbolParts,
): Finding | undefined {
  if (!symbolSpan || !typeSpan || wordsAt(plan, symbolSpan) !== symbol) return undefined;
  if (isAllCapitals(wordsAt(plan, typeSpan))) return undefined;
  const type = (parts.type !== '' && typesOf(parts.type)?.key) || parts.type;
  const issuer = parts.issuer === 'TTG' ? 'TTg' : parts.issuer;
  let right = padded(symbol);
  if (type !== parts.type) right = right.replace(parts.type, type);
  if (issuer !== parts.issuer) right = right.replace(/TTG$/u, issuer);
  return right === symbol ? undefined : { ...told(plan, symbolSpan, right), severity: 'information' };
}
