// The grammar of times: prose is chains of times with the words between them, and what lies between chains. Total and
// LL(1): every text has a reading, since a time may lack any of its parts. What a chain means: time-chains.ts.

import { EmbeddedActionsParser, type TokenType } from 'chevrotain';
import { lazily, PARSER_OPTIONS } from '../../language/grammar-options';
import * as T from './tokens';
import { MONTH_NAMES, type ProseToken, WEEKDAYS } from './words';
import {
  type ChainElement,
  numberPair,
  numbersOf,
  point,
  romanValue,
  type Tail,
  valued,
  type WrittenPoint,
  yearPair,
} from './written-times';

class TimeParser extends EmbeddedActionsParser {
  constructor() {
    super(T.PROSE_TOKENS, PARSER_OPTIONS);
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

const parser = lazily(() => new TimeParser());

/**
 * The chains of times in a text's tokens.
 * @throws Error where the grammar is not total (a mistake in it, not in the text)
 */
export function readChains(tokens: readonly ProseToken[]): readonly (readonly ChainElement[])[] {
  let previousOther = false;
  // Of what no time can hold, one token of a run is enough.
  parser().input = tokens.filter((token) => {
    const other = OTHERS.has(token.tokenType);
    const keep = !(other && previousOther);
    previousOther = other;
    return keep;
  });
  const chains = parser().prose();
  if (parser().errors.length > 0) throw new Error(`The grammar of times is not total: ${parser().errors[0]!.message}`);
  return chains;
}

const OTHERS: ReadonlySet<TokenType> = new Set(T.PROSE_TOKENS.filter((type) => type.CATEGORIES?.includes(T.Other)));
