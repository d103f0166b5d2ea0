// The grammar of times: prose is chains of times with the words between them, and what lies between chains. Total and
// LL(1): every text has a reading, since a time may lack any of its parts. What a chain means: time-chains.ts.

import { EmbeddedActionsParser, type TokenType } from 'chevrotain';
import * as T from './tokens';
import { MONTH_NAMES, type ProseToken, WEEKDAYS } from './words';

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
interface Tail {
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

function numbersOf(token: ProseToken): WrittenNumber[] {
  return [...token.image.matchAll(/[0-9]+/g)].map((m) => ({
    value: Number(m[0]),
    from: token.from + m.index,
    to: token.from + m.index + m[0].length,
  }));
}

function valued(token: ProseToken, value: number): WrittenNumber {
  return { value, from: token.from, to: token.to };
}

function formOf(figures: ProseToken, tail: Tail | undefined): 'slash' | 'words' | 'dash' {
  if (figures.image.includes('/')) return 'slash';
  if (/[-.\u2013]/.test(figures.image)) return 'dash';
  return tail?.slashed ? 'slash' : 'words';
}

/** A point of its word (if any), its figures (if any) and what follows. */
function point(
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
function yearPair(word: ProseToken | undefined, pair: ProseToken): ChainElement[] {
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
function numberPair(mark: 'day' | 'month', word: ProseToken, pair: ProseToken, tail: Tail): ChainElement[] {
  const [first, last] = numbersOf(pair) as [WrittenNumber, WrittenNumber];
  const base = { kind: 'point', mark, form: 'words' } as const;
  return [
    { ...base, from: word.from, to: first.to, numbers: [first] },
    { kind: 'join', type: T.Dash, from: first.to, to: last.from },
    { ...base, from: last.from, to: Math.max(last.to, tail.to), numbers: [last], month: tail.month, year: tail.year },
  ];
}

class TimeParser extends EmbeddedActionsParser {
  constructor() {
    super(T.PROSE_TOKENS, { maxLookahead: 1, recoveryEnabled: false });
    this.performSelfAnalysis();
  }

  /** Everything: the chains in order. */
  readonly prose = this.RULE('prose', (): ChainElement[][] => {
    const chains: ChainElement[][] = [];
    this.MANY(() =>
      this.OR([
        { ALT: () => chains.push(this.SUBRULE(this.chain)) },
        { ALT: () => this.CONSUME(T.Other) },
        { ALT: () => this.CONSUME(T.Join) },
        { ALT: () => this.CONSUME(T.Bracket) },
      ]),
    );
    return chains;
  });

  /** Times and their words, up to a word that no time can hold. */
  private readonly chain = this.RULE('chain', (): ChainElement[] => {
    const elements: ChainElement[] = [];
    const add = (more: readonly ChainElement[]): void => this.ACTION(() => void elements.push(...more));
    add(this.SUBRULE1(this.timed));
    this.MANY(() =>
      this.OR([
        { ALT: () => add(this.SUBRULE2(this.timed)) },
        { ALT: () => add(this.plain('join', this.CONSUME(T.Join))) },
        { ALT: () => add(this.plain('bracket', this.CONSUME(T.Bracket))) },
      ]),
    );
    return elements;
  });

  private readonly timed = this.RULE('timed', (): ChainElement[] =>
    this.OR<ChainElement[]>([
      { ALT: () => this.plain('lead', this.CONSUME(T.Lead)) },
      { ALT: () => this.plain('clock', this.CONSUME(T.Clock)) },
      { ALT: () => this.plain('lunar', this.CONSUME(T.Lunar)) },
      { ALT: () => this.SUBRULE(this.weekday) },
      { ALT: () => this.SUBRULE(this.every) },
      { ALT: () => this.SUBRULE(this.early) },
      { ALT: () => this.SUBRULE(this.day) },
      { ALT: () => this.SUBRULE(this.month) },
      { ALT: () => this.SUBRULE(this.quarter) },
      { ALT: () => this.SUBRULE(this.year) },
      { ALT: () => this.SUBRULE(this.date) },
      { ALT: () => this.SUBRULE(this.pair) },
      { ALT: () => this.SUBRULE(this.number) },
      { ALT: () => this.SUBRULE(this.romanNumber) },
    ]),
  );

  private readonly weekday = this.RULE('weekday', (): ChainElement[] => {
    const token = this.CONSUME(T.Weekday) as ProseToken;
    return this.ACTION(() => [
      { kind: 'weekday', value: WEEKDAYS.get(token.word.split(' ')[1]!) ?? 7, from: token.from, to: token.to },
    ]);
  });

  private readonly every = this.RULE('every', (): ChainElement[] => {
    const token = this.CONSUME(T.Every) as ProseToken;
    return this.ACTION(() => [{ kind: 'every', unit: token.word.split(' ')[1]!, from: token.from, to: token.to }]);
  });

  /** `mùng 2 tháng 9`: the word adds nothing. */
  private readonly early = this.RULE('early', (): ChainElement[] => this.plain('lead', this.CONSUME(T.Early)));

  /** `ngày 05/9/2025`, `ngày 30/4`, `ngày 05 tháng 9 năm 2025`, `ngày 15`, `ngày`. */
  private readonly day = this.RULE('day', (): ChainElement[] => {
    const word = this.CONSUME(T.Day) as ProseToken;
    let elements: ChainElement[] | undefined;
    this.OPTION1(() => this.CONSUME(T.Colon));
    this.OPTION2(() => this.CONSUME(T.Early));
    this.OPTION3(() => {
      elements = this.OR<ChainElement[]>([
        { ALT: () => this.marked('day', word, this.CONSUME(T.SlashDate)) },
        { ALT: () => this.marked('day', word, this.CONSUME(T.DashDate)) },
        { ALT: () => this.marked('day', word, this.CONSUME(T.DotDate)) },
        { ALT: () => this.marked('day', word, this.CONSUME(T.SlashPair), this.SUBRULE1(this.yearTail)) },
        {
          ALT: () => {
            const pair = this.CONSUME(T.DashPair) as ProseToken;
            const tail = this.SUBRULE1(this.monthTail);
            return this.ACTION(() =>
              tail.month ? numberPair('day', word, pair, tail) : [point('day', word, pair, tail)],
            );
          },
        },
        { ALT: () => this.marked('day', word, this.CONSUME(T.Numeral), this.SUBRULE2(this.monthTail)) },
      ]);
    });
    return this.ACTION(() => elements ?? [point('day', word, undefined, undefined)]);
  });

  /** `tháng 10/2025`, `tháng 10 năm 2025`, `tháng Mười`, `tháng 4-6 năm 2025`, `tháng`. */
  private readonly month = this.RULE('month', (): ChainElement[] => {
    const word = this.CONSUME(T.Month) as ProseToken;
    let elements: ChainElement[] | undefined;
    this.OPTION1(() => this.CONSUME(T.Colon));
    this.OPTION2(() => {
      elements = this.OR<ChainElement[]>([
        { ALT: () => this.marked('month', word, this.CONSUME(T.Numeral), this.SUBRULE1(this.yearTail)) },
        { ALT: () => this.marked('month', word, this.CONSUME(T.SlashPair)) },
        {
          ALT: () => {
            const name = this.CONSUME(T.MonthName) as ProseToken;
            const tail = this.SUBRULE2(this.yearTail);
            return this.ACTION(() => [
              point('month', word, name, tail, [valued(name, MONTH_NAMES.get(name.word) ?? 0)]),
            ]);
          },
        },
        {
          ALT: () => {
            const pair = this.CONSUME(T.DashPair) as ProseToken;
            const tail = this.SUBRULE3(this.yearTail);
            return this.ACTION(() => numberPair('month', word, pair, tail));
          },
        },
      ]);
    });
    return this.ACTION(() => elements ?? [point('month', word, undefined, undefined)]);
  });

  /** `quý IV/2024`, `quý IV năm 2024`, `quý 4/2024`, `quý`. */
  private readonly quarter = this.RULE('quarter', (): ChainElement[] => {
    const word = this.CONSUME(T.Quarter) as ProseToken;
    let elements: ChainElement[] | undefined;
    this.OPTION(() => {
      elements = this.OR<ChainElement[]>([
        { ALT: () => this.roman(word, this.CONSUME(T.Roman), this.SUBRULE1(this.yearTail)) },
        { ALT: () => this.marked('quarter', word, this.CONSUME(T.Numeral), this.SUBRULE2(this.yearTail)) },
        { ALT: () => this.marked('quarter', word, this.CONSUME(T.SlashPair)) },
      ]);
    });
    return this.ACTION(() => elements ?? [point('quarter', word, undefined, undefined)]);
  });

  /** `năm 2025`, `năm 2021-2025`, `năm`. */
  private readonly year = this.RULE('year', (): ChainElement[] => {
    const word = this.CONSUME(T.Year) as ProseToken;
    let elements: ChainElement[] | undefined;
    this.OPTION(() => {
      elements = this.OR<ChainElement[]>([
        { ALT: () => this.marked('year', word, this.CONSUME(T.Numeral)) },
        { ALT: () => this.pairOfYears(word, this.CONSUME(T.YearPair)) },
      ]);
    });
    return this.ACTION(() => elements ?? [point('year', word, undefined, undefined)]);
  });

  private readonly date = this.RULE('date', (): ChainElement[] =>
    this.OR<ChainElement[]>([
      { ALT: () => this.marked(undefined, undefined, this.CONSUME(T.SlashDate)) },
      { ALT: () => this.marked(undefined, undefined, this.CONSUME(T.DashDate)) },
      { ALT: () => this.marked(undefined, undefined, this.CONSUME(T.DotDate)) },
      { ALT: () => this.pairOfYears(undefined, this.CONSUME(T.YearPair)) },
    ]),
  );

  private readonly pair = this.RULE('pair', (): ChainElement[] =>
    this.OR<ChainElement[]>([
      { ALT: () => this.marked(undefined, undefined, this.CONSUME(T.SlashPair), this.SUBRULE1(this.yearTail)) },
      { ALT: () => this.marked(undefined, undefined, this.CONSUME(T.DashPair), this.SUBRULE2(this.yearTail)) },
    ]),
  );

  /** A number without its word: `15 giờ 00`, or one of a list, `22 tháng 11 năm 2025` after `từ ngày 16 đến`. */
  private readonly number = this.RULE('number', (): ChainElement[] => {
    const figures = this.CONSUME1(T.Numeral) as ProseToken;
    let hour: ProseToken | undefined;
    let end: ProseToken | undefined;
    let tail: Tail | undefined;
    this.OPTION1(() => {
      this.OR([
        {
          ALT: () => {
            hour = this.CONSUME(T.Hour) as ProseToken;
            end = hour;
            this.OPTION2(() => {
              end = this.CONSUME2(T.Numeral) as ProseToken;
              this.OPTION3(() => {
                end = this.CONSUME(T.Minute) as ProseToken;
              });
            });
          },
        },
        { ALT: () => this.assign(this.SUBRULE(this.monthWords), (words) => (tail = words)) },
        { ALT: () => this.assign(this.SUBRULE(this.yearWords), (words) => (tail = words)) },
      ]);
    });
    return this.ACTION((): ChainElement[] =>
      hour && end
        ? [{ kind: 'clock', type: T.Hour, from: figures.from, to: end.to }]
        : [point(undefined, undefined, figures, tail)],
    );
  });

  /** `IV năm 2025` after `quý III,`. */
  private readonly romanNumber = this.RULE('romanNumber', (): ChainElement[] =>
    this.roman(undefined, this.CONSUME(T.Roman), this.SUBRULE(this.yearTail)),
  );

  private readonly monthTail = this.RULE('monthTail', (): Tail => {
    let tail: Tail = { to: 0 };
    this.OPTION(() => this.assign(this.SUBRULE(this.monthWords), (words) => (tail = words)));
    return tail;
  });

  /** `tháng 9 năm 2025`, `tháng 9/2025`, `tháng Chín`, `tháng`. */
  private readonly monthWords = this.RULE('monthWords', (): Tail => {
    const word = this.CONSUME(T.Month) as ProseToken;
    let figures: ProseToken | undefined;
    let year: Tail | undefined;
    this.OPTION(() => {
      this.OR([
        {
          ALT: () => {
            figures = this.CONSUME(T.Numeral) as ProseToken;
            year = this.SUBRULE1(this.yearTail);
          },
        },
        {
          ALT: () => {
            figures = this.CONSUME(T.MonthName) as ProseToken;
            year = this.SUBRULE2(this.yearTail);
          },
        },
        {
          ALT: () => {
            figures = this.CONSUME(T.SlashPair) as ProseToken;
          },
        },
      ]);
    });
    return this.ACTION((): Tail => {
      if (!figures) return { to: 0 };
      if (figures.tokenType === T.MonthName) {
        return {
          to: Math.max(figures.to, year?.to ?? 0),
          month: valued(figures, MONTH_NAMES.get(figures.word) ?? 0),
          year: year?.year,
        };
      }
      const [month, slashed] = numbersOf(figures);
      return { to: Math.max(figures.to, year?.to ?? 0, word.to), month, year: slashed ?? year?.year };
    });
  });

  private readonly yearTail = this.RULE('yearTail', (): Tail => {
    let tail: Tail = { to: 0 };
    this.OPTION(() => this.assign(this.SUBRULE(this.yearWords), (words) => (tail = words)));
    return tail;
  });

  /** `năm 2025`, `/2025`; `năm` and `/` alone add nothing. */
  private readonly yearWords = this.RULE('yearWords', (): Tail => {
    let figures: ProseToken | undefined;
    const sign = this.OR([{ ALT: () => this.CONSUME(T.Year) }, { ALT: () => this.CONSUME(T.Slash) }]);
    this.OPTION(() => {
      figures = this.CONSUME(T.Numeral) as ProseToken;
    });
    return this.ACTION((): Tail => {
      const year = figures && numbersOf(figures)[0];
      return figures && year && figures.image.length === 4
        ? { to: figures.to, year, slashed: sign.tokenType === T.Slash }
        : { to: 0 };
    });
  });

  private plain(kind: 'lead' | 'join' | 'bracket' | 'clock' | 'lunar', token: unknown): ChainElement[] {
    return this.ACTION(() => {
      const { tokenType, from, to } = token as ProseToken;
      return [{ kind, type: tokenType, from, to }];
    });
  }

  private marked(
    mark: WrittenPoint['mark'],
    word: ProseToken | undefined,
    figures: unknown,
    tail?: Tail,
  ): ChainElement[] {
    return this.ACTION(() => [point(mark, word, figures as ProseToken, tail)]);
  }

  private roman(word: ProseToken | undefined, figures: unknown, tail: Tail): ChainElement[] {
    const token = figures as ProseToken;
    return this.ACTION(() => [point('quarter', word, token, tail, [valued(token, romanValue(token.word))])]);
  }

  private pairOfYears(word: ProseToken | undefined, pair: unknown): ChainElement[] {
    return this.ACTION(() => yearPair(word, pair as ProseToken));
  }

  private assign(tail: Tail, take: (tail: Tail) => void): void {
    this.ACTION(() => take(tail));
  }
}

const parser = new TimeParser();

/**
 * The chains of times in a text's tokens.
 * @throws Error where the grammar is not total (a mistake in it, not in the text)
 */
export function readChains(tokens: readonly ProseToken[]): readonly (readonly ChainElement[])[] {
  let previousOther = false;
  // Of what no time can hold, one token of a run is enough.
  parser.input = tokens.filter((token) => {
    const other = OTHERS.has(token.tokenType);
    const keep = !(other && previousOther);
    previousOther = other;
    return keep;
  });
  const chains = parser.prose();
  if (parser.errors.length > 0) throw new Error(`The grammar of times is not total: ${parser.errors[0]!.message}`);
  return chains;
}

const OTHERS: ReadonlySet<TokenType> = new Set(T.PROSE_TOKENS.filter((type) => type.CATEGORIES?.includes(T.Other)));
