// The lexer of lines: one token a line, its end included. What a line is, is decided by the line alone.
import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain';
import { ANY, BLANK, GAP, LETTER, phrase, REST, REST_BLANK } from './characters';
import { LEXER_OPTIONS, lazily } from './grammar-options';

const token = (name: string, pattern: string, categories: TokenType[] = []): TokenType =>
  createToken({ name, pattern: new RegExp(pattern), categories });
const marked = (name: string, mark: string): TokenType => token(name, `${BLANK}*${mark}${GAP}${REST}`);

/** Any unmarked line. The sub-kinds below are prose as well, but look as if a mark was meant. */
export const TextLine = createToken({ name: 'TextLine', pattern: Lexer.NA });

export const Blank = token('Blank', `${BLANK}+(?!${ANY})(?:\\r\\n|\\r|\\n)?|\\r\\n|\\r|\\n`);
export const Comment = marked('Comment', '\\/\\/');
export const Heading = marked('Heading', '#{1,4}');
export const Numbered3 = marked('Numbered3', '[0-9]{1,3}\\.[0-9]{1,3}\\.');
export const Numbered2 = marked('Numbered2', '[0-9]{1,3}\\.');
export const Lettered = marked('Lettered', '[a-z\\u0111]\\)');
export const Point = marked('Point', '[-\\u2013\\u2022*]');
export const SubPoint = marked('SubPoint', '\\+');
export const Row = token('Row', `${BLANK}*\\|${REST}`);
export const Recipients = token('Recipients', `${BLANK}*${phrase('nơi nhận')}${BLANK}*:${REST_BLANK}`);
export const Signature = token('Signature', `${BLANK}*${phrase('ký')}${BLANK}*:${REST_BLANK}`);
export const Appendix = token('Appendix', `${BLANK}*${phrase('phụ lục')}${BLANK}*:${GAP}${REST}`);
export const Part = token('Part', `${BLANK}*${phrase('phần')}${BLANK}*:${GAP}${REST}`);
export const TaskTable = token('TaskTable', `${BLANK}*\\(${phrase('bảng phân công')}\\)${REST_BLANK}`);

/** `-X`: a dash without the blank after it. In Nơi nhận it begins an item all the same. */
export const TightDash = token('TightDash', `${BLANK}*[-\\u2013\\u2022][${LETTER}]${REST}`, [TextLine]);
/** `#Mục`, `+X`, `1.Mục`, `a)x`: a mark without the blank after it. */
export const TightMark = token(
  'TightMark',
  `${BLANK}*(?:#{1,4}|\\+|[0-9]{1,3}\\.(?:[0-9]{1,3}\\.)?|[a-z\\u0111]\\))[${LETTER}]${REST}`,
  [TextLine],
);
/** `I. X`, `I - X`, `1) x`, `1/ X`, `a. x`, `1.1 x`: numbers as on paper. */
export const PaperNumber = token(
  'PaperNumber',
  `${BLANK}*(?:[IVXL]{1,6}${BLANK}*[.\\-\\u2013)\\/]|[0-9]{1,2}[)\\/]|[a-z\\u0111][.\\/]|[0-9]{1,2}\\.[0-9]{1,2}(?=[ \\t\\u00A0]))${GAP}${BLANK}+${ANY}${REST}`,
  [TextLine],
);
/** `##### x` and deeper. */
export const DeepHeading = token('DeepHeading', `${BLANK}*#{5,}${GAP}${REST}`, [TextLine]);
/** `---` in the body. */
export const FenceLine = token('FenceLine', `${BLANK}*-{3,}${REST_BLANK}`, [TextLine]);
/** `Nơi nhận: text`, `Ký: text`: a keyword that does not stand alone. */
export const KeywordWithText = token(
  'KeywordWithText',
  `${BLANK}*(?:${phrase('nơi nhận')}|${phrase('ký')})${BLANK}*:${REST}`,
  [TextLine],
);
/** One to three words and a colon, alone: perhaps a keyword misspelt; or a keyword without its colon. */
export const KeywordLike = token(
  'KeywordLike',
  `${BLANK}*(?:[${LETTER}]{1,10}(?:${BLANK}+[${LETTER}]{1,10}){0,2}${BLANK}*:|(?:${phrase('nơi nhận')}|${phrase('ký')})(?!${BLANK}*\\S))${REST_BLANK}`,
  [TextLine],
);
/** Prose that begins with two blanks or more. */
export const IndentedLine = token('IndentedLine', `(?:${BLANK}{2,}|\\t)${REST}`, [TextLine]);
export const PlainLine = token('PlainLine', `${ANY}${REST}`, [TextLine]);

/** In the order in which they are tried. */
export const lineTokens: TokenType[] = [
  Blank,
  Comment,
  Heading,
  Numbered3,
  Numbered2,
  Lettered,
  Point,
  SubPoint,
  Row,
  Recipients,
  Signature,
  Appendix,
  Part,
  TaskTable,
  TightDash,
  TightMark,
  PaperNumber,
  DeepHeading,
  FenceLine,
  KeywordWithText,
  KeywordLike,
  IndentedLine,
  PlainLine,
  TextLine,
];

const lexer = lazily(() => new Lexer(lineTokens, LEXER_OPTIONS));

/** A line of a text: what it is and where it stands, its end of line included. */
export interface Line {
  /** Name of the token, as exported here: `Heading`, `PlainLine`, … */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The lines of a text of the body as tokens; joined they are the text. */
export function lexLines(text: string): IToken[] {
  return lexer().tokenize(text).tokens;
}

/**
 * The lines of a block, or of any text of the body.
 * @param text the text; positions count from its start
 */
export function linesOf(text: string): Line[] {
  return lexLines(text).map((line) => ({
    name: line.tokenType.name,
    from: line.startOffset,
    to: line.startOffset + line.image.length,
  }));
}
