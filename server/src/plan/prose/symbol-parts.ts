// What the groups of a number and symbol say: form, year, type, issuer.

import { TYPE_ABBREVIATIONS } from './document-types';

/**
 * The form of a symbol. `state` 12/KH-UBND, `normative` 30/2020/NĐ-CP, `assembly` 202/2025/QH15, `party` 05-CT/TW,
 * `letter` 368/SVHTTDL-QLVHGĐ (no type, in State or Party form), `other` anything else.
 */
export type SymbolForm = 'state' | 'normative' | 'assembly' | 'party' | 'letter' | 'other';

export interface SymbolParts {
  readonly form: SymbolForm;
  readonly number: string;
  readonly year: number | undefined;
  /** As written; empty where there is none. */
  readonly type: string;
  /** What stands for the issuer, its unit after a hyphen included: `UBND`, `TW`, `MTTQ-BTT`; empty where there is none. */
  readonly issuer: string;
}

const SHAPE = /^(\d+[a-z]?)([/-])(?:((?:19|20|21)\d\d)\/)?(.+)$/u;
const ASSEMBLY = /^(?:QH|UBTVQH)\d{1,2}$/u;

const isType = (group: string): boolean => TYPE_ABBREVIATIONS.has(group) || TYPE_ABBREVIATIONS.has(group.toUpperCase());

/**
 * Takes a symbol apart.
 * @param symbol as plainSymbol() gives it: NFC, no blanks
 * @returns undefined for what is no symbol
 */
export function symbolParts(symbol: string): SymbolParts | undefined {
  const shape = SHAPE.exec(symbol);
  if (!shape) return undefined;
  const [, number = '', mark, years, rest = ''] = shape;
  const year = years === undefined ? undefined : Number(years);
  const base = { number, year };
  const cut = rest.search(/[-/]/u);
  const first = cut < 0 ? rest : rest.slice(0, cut);
  const after = cut < 0 ? '' : rest.slice(cut + 1);
  if (mark === '-') {
    if (rest[cut] !== '/' || year !== undefined) return { ...base, form: 'other', type: '', issuer: rest };
    return isType(first)
      ? { ...base, form: 'party', type: first, issuer: after }
      : { ...base, form: 'letter', type: '', issuer: rest };
  }
  if (ASSEMBLY.test(rest)) return { ...base, form: 'assembly', type: '', issuer: rest };
  if (isType(first)) {
    if (after === '') return { ...base, form: 'other', type: first, issuer: '' };
    return { ...base, form: year === undefined ? 'state' : 'normative', type: first, issuer: after };
  }
  return { ...base, form: year === undefined && after !== '' ? 'letter' : 'other', type: '', issuer: rest };
}
