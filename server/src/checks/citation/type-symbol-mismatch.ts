import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import type { CitationMatch } from '../../plan/prose/citations';
import { abbreviationOf, typeName, typesOf } from '../../plan/prose/document-types';
import { type SymbolParts, symbolParts } from '../../plan/prose/symbol-parts';
import { isAllCapitals, startsWithCapital } from '../../vietnamese/capitals';
import type { Check, Finding, Fix } from '../check';
import { replacing, wordsAt } from '../edits';
import { mentionsOf } from './mentions';

/** Before the rules of 1998 on symbols: `Quyết định số 327/CT` was right. */
const RULED_SINCE = '1999-01-01';
/** Cited by what they are, whatever their number carries. */
const ANYTHING = ['văn bản', 'điều lệ', 'thể lệ', 'thư kêu gọi', 'hiến pháp', 'sắc lệnh'];
/** What the National Assembly and its Standing Committee issue under a symbol without a type. */
const OF_THE_ASSEMBLY = ['luật', 'bộ luật', 'pháp lệnh', 'nghị quyết', 'hiến pháp'];
/** Abbreviations of types that are no units of a body as well: `CT-TTHT` is a letter of a tax office, `TT-HC` of a centre. */
const NO_UNIT = ['QĐ', 'NQ', 'NĐ', 'TTr', 'CTr', 'TB', 'KH', 'BC'];
/** Bodies whose letters everybody knows. */
const ISSUERS_OF_LETTERS = /^(?:UBND|HĐND|VPCP|TTg)$|^(?:S|B)(?=\p{Lu}{2,}$)/u;

export const typeSymbolMismatch: Check = {
  id: 'citation/type-symbol-mismatch',
  severity: 'error',
  onText: true,
  onPlan: true,
  fixes: true,
  rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section II, item 3 and appendix III, section I.',
  summary: 'A cited document whose type is not the one that its symbol says.',
  *run(plan) {
    for (const { match } of mentionsOf(plan)) {
      const finding = judge(plan, match);
      if (finding) yield finding;
    }
  },
};

function judge(plan: AnalysedPlan, match: CitationMatch): Finding | undefined {
  const { typeSpan, symbolSpan, symbol, date } = match;
  if (!typeSpan || !symbolSpan || (date !== undefined && date < RULED_SINCE)) return undefined;
  const type = match.type.toLowerCase();
  if (ANYTHING.includes(type)) return undefined;
  const parts = symbolParts(symbol);
  const says = parts && meantBy(parts, type);
  if (!says || says.names.some((name) => covers(name, type))) return undefined;
  const written = wordsAt(plan, typeSpan);
  const [right] = says.names;
  const place = { from: typeSpan.from, to: symbolSpan.to };
  const message =
    says.key === undefined
      ? t(
          '“{0}” does not go with the symbol {1}, which is that of a document of the kind “{2}”.',
          written,
          symbol,
          right,
        )
      : t('“{0}” does not go with the symbol {1}: “{2}” stands for “{3}”.', written, symbol, says.key, right);
  return { place, message, fixes: [retyped(typeSpan, written, right), ...resigned(plan, match, says.key, type)] };
}

interface Said {
  /** The group of the symbol; undefined where a missing group says it. */
  readonly key: string | undefined;
  readonly names: readonly [string, ...string[]];
}

/** What types a symbol can stand for; undefined where it does not tell. */
function meantBy(parts: SymbolParts, type: string): Said | undefined {
  switch (parts.form) {
    case 'assembly':
      return { key: undefined, names: ['nghị quyết', ...OF_THE_ASSEMBLY] };
    case 'letter': {
      const [body = '', unit = ''] = parts.issuer.split('-');
      const known = ISSUERS_OF_LETTERS.test(body) && unit !== '' && !typesOf(unit);
      return known && abbreviationOf(type) !== undefined
        ? { key: undefined, names: ['công văn', 'công điện'] }
        : undefined;
    }
    case 'state':
    case 'normative':
    case 'party': {
      const meant = typesOf(parts.type);
      if (!meant || parts.issuer === '') return undefined;
      if (type === 'công văn' && parts.form !== 'party' && !(NO_UNIT.includes(meant.key) && isBody(parts.issuer)))
        return undefined;
      const [first, ...others] = meant.names;
      return first === undefined ? undefined : { key: meant.key, names: [first, ...others] };
    }
    default:
      return undefined;
  }
}

const isBody = (issuer: string): boolean => ISSUERS_OF_LETTERS.test(issuer);

/** `kế hoạch` covers `kế hoạch phối hợp`; `kết luận` covers `thông báo kết luận`. */
const covers = (name: string, type: string): boolean =>
  type === name || type.startsWith(`${name} `) || type.endsWith(` ${name}`) || name.startsWith(`${type} `);

function retyped(place: { from: number; to: number }, written: string, right: string): Fix {
  const text = isAllCapitals(written) ? right.toUpperCase() : startsWithCapital(written) ? typeName(right) : right;
  return { title: t('Replace by “{0}”', text), edits: [replacing(place, text)] };
}

/** The symbol with the abbreviation of the type that is said. */
function resigned(
  plan: AnalysedPlan,
  { symbolSpan, symbol }: CitationMatch,
  key: string | undefined,
  type: string,
): Fix[] {
  const right = abbreviationOf(type);
  if (key === undefined || right === undefined || !symbolSpan) return [];
  const written = wordsAt(plan, symbolSpan);
  if (written !== symbol) return [];
  const at = /^\d+[a-z]?[/-](?:\d{4}\/)?/u.exec(symbol)?.[0].length ?? 0;
  const end = at + key.length;
  const text = symbol.slice(0, at) + right + symbol.slice(end);
  return [{ title: t('Replace by “{0}”', text), edits: [replacing(symbolSpan, text)] }];
}
