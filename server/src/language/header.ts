// The header: `---`, keys with values, `---`. A lexer and a grammar of its own, over lines.
import { createToken, EmbeddedActionsParser, type IToken, Lexer, type TokenType } from 'chevrotain';
import { ANY, BLANK, GAP, LETTER, REST, REST_BLANK, trimmed } from './characters';
import { LEXER_OPTIONS, lazily, PARSER_OPTIONS } from './grammar-options';
import { parseInline } from './inline';
import type { HeaderEntry, HeaderInside, ListItem } from './syntax';

const token = (name: string, pattern: string): TokenType => createToken({ name, pattern: new RegExp(pattern) });

export const Fence = token('Fence', `\\uFEFF?---${REST_BLANK}`);
export const HeaderBlank = token('HeaderBlank', `${BLANK}+(?!${ANY})(?:\\r\\n|\\r|\\n)?|\\r\\n|\\r|\\n`);
export const HeaderComment = token('HeaderComment', `${BLANK}*\\/\\/${GAP}${REST}`);
export const HeaderItem = token('HeaderItem', `${BLANK}*[-\\u2013\\u2022*]${GAP}${REST}`);
/** Indented: the value above goes on. */
export const HeaderMore = token('HeaderMore', `${BLANK}${REST}`);
/** `# ` ends a header whose `---` was forgotten. */
export const HeaderEnd = token('HeaderEnd', `#{1,4}${GAP}${REST}`);
export const HeaderKey = token('HeaderKey', `[${LETTER}][${LETTER}0-9 \\t\\u00A0]{0,39}:${REST}`);
export const HeaderStray = token('HeaderStray', `${ANY}${REST}`);

export const headerTokens = [
  Fence,
  HeaderBlank,
  HeaderComment,
  HeaderItem,
  HeaderMore,
  HeaderEnd,
  HeaderKey,
  HeaderStray,
];
const lexer = lazily(() => new Lexer(headerTokens, LEXER_OPTIONS));

interface EntryLines {
  readonly key: IToken;
  readonly lines: IToken[];
}
interface HeaderLines {
  readonly entries: EntryLines[];
  readonly stray: IToken[];
  readonly close: IToken | undefined;
  /** The last line of the header. */
  readonly last: IToken;
}

class HeaderParser extends EmbeddedActionsParser {
  constructor() {
    super(headerTokens, PARSER_OPTIONS);
    this.performSelfAnalysis();
  }

  readonly header = this.RULE('header', (): HeaderLines => {
    const open = this.CONSUME(Fence);
    const entries: EntryLines[] = [];
    const stray: IToken[] = [];
    this.MANY({
      // a line of prose after a blank one is the body of a header that was not closed
      GATE: () => this.LA(1).tokenType !== HeaderStray || this.LA(0).tokenType !== HeaderBlank,
      DEF: () =>
        this.OR([
          {
            ALT: () => {
              const entry = this.SUBRULE(this.entry);
              this.ACTION(() => entries.push(entry));
            },
          },
          { ALT: () => this.CONSUME(HeaderComment) },
          { ALT: () => this.CONSUME(HeaderBlank) },
          {
            ALT: () => {
              const line = this.SUBRULE(this.stray);
              this.ACTION(() => stray.push(line));
            },
          },
        ]),
    });
    const close = this.OPTION(() => this.CONSUME2(Fence));
    return { entries, stray, close, last: this.ACTION(() => this.LA(0)) ?? open };
  });

  private readonly entry = this.RULE('entry', (): EntryLines => {
    const key = this.CONSUME(HeaderKey);
    const lines: IToken[] = [];
    this.MANY(() => {
      const line = this.OR([
        { ALT: () => this.CONSUME(HeaderMore) },
        { ALT: () => this.CONSUME(HeaderItem) },
        { ALT: () => this.CONSUME(HeaderComment) },
        { ALT: () => this.CONSUME(HeaderBlank) },
      ]);
      this.ACTION(() => lines.push(line));
    });
    return { key, lines };
  });

  /** A line that belongs to no key. */
  private readonly stray = this.RULE(
    'stray',
    (): IToken =>
      this.OR([
        { ALT: () => this.CONSUME(HeaderStray) },
        { ALT: () => this.CONSUME(HeaderMore) },
        { ALT: () => this.CONSUME(HeaderItem) },
      ]),
  );
}

const parser = lazily(() => new HeaderParser());
const endOf = (line: IToken): number => line.startOffset + line.image.length;

/** Longest part of a file that is read at once to find the header's end; doubled while it does not end there. */
const FIRST_READ = 8192;

/**
 * Where the header of a file ends: after its closing `---`, or, unclosed, before the first line after a blank one that
 * is neither a key, indented nor an item, or before the first `# `.
 * @returns 0 where the file has no header
 */
export function headerEnd(text: string): number {
  for (let length = FIRST_READ; ; length *= 2) {
    let end = Math.min(length, text.length);
    if (end < text.length) end = text.lastIndexOf('\n', end) + 1 || text.length;
    const lines = lexer().tokenize(text.slice(0, end)).tokens;
    if (lines[0]?.tokenType !== Fence) return 0;
    parser().input = lines;
    const { close, last } = parser().header();
    if (close || endOf(last) < end || end === text.length) return endOf(last);
  }
}

/** Key in NFC, lower case, single blanks. */
export function normalKey(key: string): string {
  return key.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
}

function readEntry(text: string, { key, lines }: EntryLines): HeaderEntry {
  const colon = key.startOffset + key.image.indexOf(':');
  let valueEnd = endOf(key);
  const items: { start: number; end: number }[] = [];
  for (const line of lines) {
    if (line.tokenType === HeaderItem) items.push({ start: line.startOffset, end: endOf(line) });
    else if (line.tokenType === HeaderMore) {
      const item = items.at(-1);
      if (item) item.end = endOf(line);
      else valueEnd = endOf(line);
    }
  }
  const value = trimmed(text, colon + 1, valueEnd);
  const keySpan = trimmed(text, key.startOffset, colon);
  return {
    from: key.startOffset,
    to: trimmed(text, key.startOffset, items.at(-1)?.end ?? valueEnd).to,
    key: normalKey(text.slice(keySpan.from, keySpan.to)),
    keySpan,
    value: parseInline(text, value.from, value.to),
    items: items.map(({ start, end }): ListItem => {
      const whole = trimmed(text, start, end);
      const content = trimmed(text, whole.from + 1, end);
      return { ...whole, content: parseInline(text, content.from, content.to) };
    }),
  };
}

/** The inside of a header block. */
export function parseHeader(text: string): HeaderInside {
  parser().input = lexer().tokenize(text).tokens;
  const { entries, stray, close } = parser().header();
  return {
    kind: 'header',
    entries: entries.map((entry) => readEntry(text, entry)),
    stray: stray.map((line) => trimmed(text, line.startOffset, endOf(line))),
    closed: close !== undefined,
  };
}
