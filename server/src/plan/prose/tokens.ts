// The lexer of prose: words, figures in the shapes that dates and symbols have, and marks.

import { createToken, type ITokenConfig, Lexer, type TokenType } from 'chevrotain';
import { LETTER } from '../../language/characters';
import { LEXER_OPTIONS, lazily } from '../../language/grammar-options';
import { BLANKS, symbolEnd } from './symbols';

/** Words that say how a time is meant: `từ`, `trước`, `giai đoạn`. */
export const Lead = createToken({ name: 'Lead', pattern: Lexer.NA });
/** What joins times: `,`, `-`, `và`. */
export const Join = createToken({ name: 'Join', pattern: Lexer.NA });
/** What may stand within a chain of times: `(`, `)`, `:`. */
export const Bracket = createToken({ name: 'Bracket', pattern: Lexer.NA });
/** What ends a chain of times. */
export const Other = createToken({ name: 'Other', pattern: Lexer.NA });

const lexed: TokenType[] = [];
const token = (name: string, pattern: string, categories: TokenType[] = []): TokenType => {
  const type = createToken({ name, pattern: new RegExp(pattern), categories });
  lexed.push(type);
  return type;
};
/** A word of prose with a meaning of its own: the lexer sees a `Word`, the tagger gives it its type. */
const tags: TokenType[] = [];
const tagged = (name: string, categories: TokenType[] = []): TokenType => {
  const type = createToken({ name, pattern: Lexer.NA, categories });
  tags.push(type);
  return type;
};

const B = `[${BLANKS}]{0,2}`;
const YEAR = '(?:19|20|21)[0-9][0-9]';

const symbol: ITokenConfig = {
  name: 'SymbolText',
  categories: [Other],
  pattern: {
    exec: (text: string, offset: number): [string] | null => {
      const end = symbolEnd(text, offset);
      return end < 0 ? null : [text.slice(offset, end)];
    },
  } as unknown as RegExp,
  start_chars_hint: [...'0123456789'],
  line_breaks: false,
};

export const Blank = createToken({ name: 'Blank', pattern: new RegExp(`[${BLANKS}]+`), group: Lexer.SKIPPED });
lexed.push(Blank);
/** `812/KH-UBND`. */
export const SymbolText = createToken(symbol);
lexed.push(SymbolText);
/** Figures that are no date: phone numbers, long fractions, decimals with several parts. */
export const Figures = token(
  'Figures',
  '[0-9]+(?:[/][0-9]+){3,}|[0-9]+(?:[-][0-9]+){3,}|[0-9]+(?:[.,][0-9]+){3,}|[0-9]{3,}(?:[.][0-9]+)+|[0-9]{5,}(?:[-/.][0-9]+)*|0[0-9]{2,3}(?:[-/ ][0-9]{3,})+',
  [Other],
);
/** `05/9/2025`, blanks allowed round the bars; `5/10/20`. */
export const SlashDate = token('SlashDate', `[0-9]{1,2}${B}/${B}[0-9]{1,2}${B}/${B}(?:[0-9]{4}|[0-9]{2})(?![0-9])`);
export const DashDate = token('DashDate', '[0-9]{1,2}[-\\u2013][0-9]{1,2}[-\\u2013][0-9]{4}(?![0-9])');
export const DotDate = token('DotDate', '[0-9]{1,2}[.][0-9]{1,2}[.][0-9]{4}(?![0-9])');
/** `2021 - 2025`; with a bar only `2024/2025`, for school years. */
export const YearPair = token('YearPair', `${YEAR}(?:${B}[-\\u2013\\u2014]${B}|/)${YEAR}(?![0-9])`);
export const LongFraction = token('LongFraction', '[0-9]{3,}(?:/[0-9]+)+', [Other]);
/** `30/4`, `10/2025`. */
export const SlashPair = token('SlashPair', `[0-9]{1,2}${B}/${B}(?:[0-9]{4}|[0-9]{1,2})(?![0-9])`);
/** `2-9`; not the head of `15-17/5/2025`. */
export const DashPair = token('DashPair', '[0-9]{1,2}[-\\u2013][0-9]{1,2}(?![0-9]|[ ]?[/])');
/** `7:16`, `15h00`, `7h`. */
export const Clock = token('Clock', `[0-9]{1,2}(?:[hHg][0-9]{2}|[hH](?![${LETTER}0-9])|:[0-9]{2})(?![0-9])`);
export const Decimal = token('Decimal', '[0-9]+(?:[.,][0-9]+){1,2}', [Other]);
export const Numeral = token('Numeral', '[0-9]+');
/** `II.1`, `III.2.2`: the way down to a part of a plan. */
export const NumberedPath = token('NumberedPath', `[IVX]{1,6}(?:[.][0-9]{1,2}){1,2}(?![${LETTER}0-9])`, [Other]);
export const Word = token('Word', `[${LETTER}][${LETTER}0-9]*`, [Other]);
export const Comma = token('Comma', ',', [Join]);
export const Semicolon = token('Semicolon', ';', [Other]);
export const Stop = token('Stop', '[.!?\\u2026]', [Other]);
export const Colon = token('Colon', ':', [Bracket]);
export const Slash = token('Slash', '/', [Other]);
export const Dash = token('Dash', '[-\\u2013\\u2014]', [Join]);
export const Open = token('Open', '[(]', [Bracket]);
export const Close = token('Close', '[)]', [Bracket]);
/** `"` opens and closes. */
export const Quote = token('Quote', '"', [Other]);
export const OpenQuote = token('OpenQuote', '[\\u201C\\u201E\\u00AB]', [Other]);
export const CloseQuote = token('CloseQuote', '[\\u201D\\u00BB]', [Other]);
export const OtherMark = token('OtherMark', '[\\u0000-\\uFFFF]', [Other]);

export const Day = tagged('Day');
export const Month = tagged('Month');
export const Year = tagged('Year');
export const Quarter = tagged('Quarter');
/** `tháng Mười`. */
export const MonthName = tagged('MonthName', [Other]);
/** `quý IV`. */
export const Roman = tagged('Roman');
export const Weekday = tagged('Weekday');
export const Hour = tagged('Hour', [Other]);
export const Minute = tagged('Minute', [Other]);
/** `mùng 2`. */
export const Early = tagged('Early');
export const Lunar = tagged('Lunar');
/** `hằng năm`, `hằng tháng`. */
export const Every = tagged('Every');
/** `giai đoạn`, `nhiệm kỳ`. */
export const Term = tagged('Term', [Lead]);
export const From = tagged('From', [Lead]);
export const To = tagged('To', [Lead]);
/** `hết`. */
export const UpToEnd = tagged('UpToEnd', [Lead]);
export const Before = tagged('Before', [Lead]);
/** `chậm nhất`. */
export const Latest = tagged('Latest', [Lead]);
/** `xong`, `hoàn thành`. */
export const Done = tagged('Done', [Lead]);
/** `thời hạn`. */
export const Limit = tagged('Limit', [Lead]);
/** `trong`, `vào`, `là`: between a role and its time. */
export const Within = tagged('Within', [Lead]);
export const And = tagged('And', [Join]);
export const proseLexer = lazily(() => new Lexer(lexed, LEXER_OPTIONS));
/** Types that the grammar of times knows. */
export const PROSE_TOKENS: TokenType[] = [Lead, Join, Bracket, Other, ...lexed, ...tags];
