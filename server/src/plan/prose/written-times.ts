// Times as written: what the grammar of times makes of its tokens.

import type { TokenType } from 'chevrotain';
import * as T from './tokens';
import type { ProseToken } from './words';

/** A number of a time as written. */
export interface WrittenNumber {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** A time as written: its word, its numbers in the order of the text. */
export interface WrittenPoint {
  readonly kind: 'point';
  readonly from: number;
  readonly to: number;
  /** `ngày`, `tháng`, `quý`, `năm` before it. */
  readonly mark: 'day' | 'month' | 'quarter' | 'year' | undefined;
  readonly form: 'slash' | 'words' | 'dash';
  /** `05`, `9`, `2025` of `05/9/2025`. */
  readonly numbers: readonly WrittenNumber[];
  /** `tháng 9` after a day. */
  readonly month?: WrittenNumber | undefined;
  /** `năm 2025` after it. */
  readonly year?: WrittenNumber | undefined;
  /** `.`: written with full stops; `/`: a year of `2024/2025`; `-`: a year of `2021-2025`. */
  readonly special?: '.' | '/' | '-' | undefined;
}

/** What a chain is made of. */
export type ChainElement =
  | WrittenPoint
  /** Words by their type; `clock`: a time of day. */
  | {
      readonly kind: 'lead' | 'join' | 'bracket' | 'clock' | 'lunar';
      readonly type: TokenType;
      readonly from: number;
      readonly to: number;
    }
  /** `value`: 1 Monday … 7 Sunday. */
  | { readonly kind: 'weekday'; readonly value: number; readonly from: number; readonly to: number }
  /** `unit`: `năm` of `hằng năm`. */
  | { readonly kind: 'every'; readonly unit: string; readonly from: number; readonly to: number };

/** What is said after a number: `tháng 9 năm 2025`. */
export interface Tail {
  readonly to: number;
  readonly month?: WrittenNumber | undefined;
  readonly year?: WrittenNumber | undefined;
  /** The year follows a bar: `IV/2025`. */
  readonly slashed?: boolean;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman number in lower case; of one in a wrong form, what a reader would see in it. */
export function romanValue(letters: string): number {
  let value = 0;
  for (let i = 0; i < letters.length; i++) {
    const own = ROMAN[letters.charAt(i)] ?? 0;
    value += own < (ROMAN[letters.charAt(i + 1)] ?? 0) ? -own : own;
  }
  return value;
}

export function numbersOf(token: ProseToken): WrittenNumber[] {
  return [...token.image.matchAll(/[0-9]+/g)].map((m) => ({
    value: Number(m[0]),
    from: token.from + m.index,
    to: token.from + m.index + m[0].length,
  }));
}

export function valued(token: ProseToken, value: number): WrittenNumber {
  return { value, from: token.from, to: token.to };
}

function formOf(figures: ProseToken, tail: Tail | undefined): 'slash' | 'words' | 'dash' {
  if (figures.image.includes('/')) return 'slash';
  if (/[-.\u2013]/.test(figures.image)) return 'dash';
  return tail?.slashed ? 'slash' : 'words';
}

/** A point of its word (if any), its figures (if any) and what follows. */
export function point(
  mark: WrittenPoint['mark'],
  word: ProseToken | undefined,
  figures: ProseToken | undefined,
  tail: Tail | undefined,
  numbers = figures ? numbersOf(figures) : [],
): WrittenPoint {
  const last = figures ?? word!;
  return {
    kind: 'point',
    from: (word ?? last).from,
    to: Math.max(last.to, tail?.to ?? 0),
    mark,
    form: figures ? formOf(figures, tail) : 'words',
    numbers,
    month: tail?.month,
    year: tail?.year,
    special: figures?.tokenType === T.DotDate ? '.' : undefined,
  };
}

/** `2021-2025` as two years with a dash between. */
export function yearPair(word: ProseToken | undefined, pair: ProseToken): ChainElement[] {
  const [first, last] = numbersOf(pair) as [WrittenNumber, WrittenNumber];
  const special = pair.image.includes('/') ? '/' : '-';
  const year = { kind: 'point', mark: word && 'year', form: 'words', special } as const;
  return [
    { ...year, from: word?.from ?? first.from, to: first.to, numbers: [first] },
    { kind: 'join', type: T.Dash, from: first.to, to: last.from },
    { ...year, from: last.from, to: last.to, numbers: [last] },
  ];
}

/** `10-12 tháng 5`, `tháng 10-12`: two numbers with a dash between. */
export function numberPair(mark: 'day' | 'month', word: ProseToken, pair: ProseToken, tail: Tail): ChainElement[] {
  const [first, last] = numbersOf(pair) as [WrittenNumber, WrittenNumber];
  const base = { kind: 'point', mark, form: 'words' } as const;
  return [
    { ...base, from: word.from, to: first.to, numbers: [first] },
    { kind: 'join', type: T.Dash, from: first.to, to: last.from },
    { ...base, from: last.from, to: Math.max(last.to, tail.to), numbers: [last], month: tail.month, year: tail.year },
  ];
}
