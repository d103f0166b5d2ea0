// The inside of a line: a lexer and a total grammar. Marks are inert unless their whole form matches.
import { createToken, EmbeddedActionsParser, type IToken, Lexer, type TokenType } from 'chevrotain';
import { ANY, allBut, BLANK, GAP, LETTER, LINE_END } from './characters';
import { LEXER_OPTIONS, lazily, PARSER_OPTIONS } from './grammar-options';
import type { Inline } from './syntax';

const token = (name: string, pattern: string): TokenType => createToken({ name, pattern: new RegExp(pattern) });

const COMMENT_LINES = `(?:${BLANK}*\\/\\/${GAP}${ANY}*${LINE_END}?)*`;
/** Lower-case letters of labels; combining marks for NFD. */
const LOWER = (() => {
  let set = 'a-z\\u0300-\\u036F';
  for (let unit = 0xdf; unit < 0x1eff; unit++) {
    if (unit > 0x24f && unit < 0x1e00) continue;
    const c = String.fromCharCode(unit);
    if (c === c.toLowerCase() && c !== c.toUpperCase()) set += c;
  }
  return set;
})();
const WORD = `${LETTER}0-9`;
const SPECIAL = '\\*@#()“”";: \t\u00A0\uFEFF';
const PLAIN = allBut(SPECIAL);

/** A line's end within a block, comment lines after it, the next line's blanks, and `\` before a letter or digit there. */
export const SoftBreak = token('SoftBreak', `${BLANK}*${LINE_END}${COMMENT_LINES}${BLANK}*(?:\\\\(?=[${WORD}]))?`);
export const HardBreak = token('HardBreak', `\\\\(?:${BLANK}*${LINE_END}${COMMENT_LINES}${BLANK}*|${BLANK}+)`);
export const Escape = token('Escape', '\\\\[!-\\/:-@\\[-`{-~“”–•]');
export const Strong = token('Strong', '\\*\\*');
export const GroupedMention = token('GroupedMention', `@\\(${allBut('()')}+\\)`);
export const Mention = token('Mention', `@[${WORD}](?:[${WORD}-]*[${WORD}])?`);
export const Reference = token('Reference', `#[${LOWER}](?:[${LOWER}0-9-]*[${LOWER}0-9])?(?![${WORD}])`);
export const LParen = token('LParen', '\\(');
export const RParen = token('RParen', '\\)');
export const QuoteOpen = token('QuoteOpen', '“');
export const QuoteClose = token('QuoteClose', '”');
export const Quote = token('Quote', '"');
export const Semicolon = token('Semicolon', ';');
/** With a blank or an end after it: may part a title from its run-in text. */
export const Colon = token('Colon', `:${GAP}`);
export const TightColon = token('TightColon', ':');
export const Space = token('Space', `${BLANK}+`);
/**
 * A run of prose; `@` and `#` right after a letter, a digit or a mark other than `/` are part of it. Bounded: an
 * unbounded group overflows the stack of the regular expression engine on a line of megabytes.
 */
export const Text = token('Text', `(?:${allBut(`${SPECIAL}/`)}[@#]*|\\/|${BLANK}+(?=${PLAIN})){1,4000}`);
/** A mark whose form does not match. */
export const Inert = token('Inert', '[\\\\*@#]');

export const inlineTokens = [
  SoftBreak,
  HardBreak,
  Escape,
  Strong,
  GroupedMention,
  Mention,
  Reference,
  LParen,
  RParen,
  QuoteOpen,
  QuoteClose,
  Quote,
  Semicolon,
  Colon,
  TightColon,
  Text,
  Space,
  Inert,
];
const lexer = lazily(() => new Lexer(inlineTokens, LEXER_OPTIONS));

/** A token of the inside of a line, positions from the block's start. */
export interface Piece {
  readonly type: TokenType;
  readonly from: number;
  readonly to: number;
}

/** The tokens of `text[from, to)`; joined they are that text. */
export function pieces(text: string, from: number, to: number): Piece[] {
  return lexer()
    .tokenize(text.slice(from, to))
    .tokens.map((t: IToken) => ({
      type: t.tokenType,
      from: from + t.startOffset,
      to: from + t.startOffset + t.image.length,
    }));
}

class InlineParser extends EmbeddedActionsParser {
  constructor() {
    super(inlineTokens, PARSER_OPTIONS);
    this.performSelfAnalysis();
  }

  readonly inlines = this.RULE('inlines', (): InlineToken[] => {
    const out: InlineToken[] = [];
    this.MANY(() => {
      const node = this.SUBRULE(this.inline);
      this.ACTION(() => out.push(node));
    });
    return out;
  });

  private readonly inline = this.RULE(
    'inline',
    (): InlineToken =>
      this.OR([
        { ALT: () => ({ kind: 'text' as const, token: this.SUBRULE(this.prose) }) },
        { ALT: () => ({ kind: 'softBreak' as const, token: this.CONSUME(SoftBreak) }) },
        { ALT: () => ({ kind: 'hardBreak' as const, token: this.CONSUME(HardBreak) }) },
        { ALT: () => ({ kind: 'escape' as const, token: this.CONSUME(Escape) }) },
        { ALT: () => ({ kind: 'strong' as const, token: this.CONSUME(Strong) }) },
        { ALT: () => ({ kind: 'mention' as const, token: this.CONSUME(Mention) }) },
        { ALT: () => ({ kind: 'mention' as const, token: this.CONSUME(GroupedMention) }) },
        { ALT: () => ({ kind: 'reference' as const, token: this.CONSUME(Reference) }) },
      ]),
  );

  /** What prints as it stands. */
  private readonly prose = this.RULE(
    'prose',
    (): IToken =>
      this.OR([
        { ALT: () => this.CONSUME(Text) },
        { ALT: () => this.CONSUME(Space) },
        { ALT: () => this.CONSUME(Colon) },
        { ALT: () => this.CONSUME(TightColon) },
        { ALT: () => this.CONSUME(Semicolon) },
        { ALT: () => this.CONSUME(LParen) },
        { ALT: () => this.CONSUME(RParen) },
        { ALT: () => this.CONSUME(QuoteOpen) },
        { ALT: () => this.CONSUME(QuoteClose) },
        { ALT: () => this.CONSUME(Quote) },
        { ALT: () => this.CONSUME(Inert) },
      ]),
  );
}

interface InlineToken {
  readonly kind: Inline['kind'];
  readonly token: IToken;
}

const parser = lazily(() => new InlineParser());

/** `@` and `#` count only at the start, after a blank, after `(`, `“`, `"`, `/`, `*`; not within a web address. */
function counts(text: string, start: number, at: number): boolean {
  if (at === start) return true;
  const before = text.charAt(at - 1);
  if (before === '/')
    return !text
      .slice(Math.max(start, at - 200), at)
      .split(/\s/)
      .at(-1)
      ?.includes('://');
  return /[\s(“"*]/.test(before);
}

/**
 * What stands in `text[from, to)`, in order and without gaps.
 * @param text the block
 */
export function parseInline(text: string, from: number, to: number): Inline[] {
  parser().input = lexer().tokenize(text.slice(from, to)).tokens;
  const tokens = parser().inlines();
  const lastStrong = tokens.findLastIndex((t) => t.kind === 'strong');
  let unpaired = tokens.filter((t) => t.kind === 'strong').length % 2 === 1 ? lastStrong : -1;
  if (lastStrong < 0) unpaired = -1;
  const out: Inline[] = [];
  let open: { from: number; children: Inline[] } | undefined;
  tokens.forEach(({ kind, token: t }, n) => {
    const span = { from: from + t.startOffset, to: from + t.startOffset + t.image.length };
    const into = open?.children ?? out;
    if (kind === 'strong' && n !== unpaired) {
      if (open) {
        out.push({ kind: 'strong', from: open.from, to: span.to, children: open.children });
        open = undefined;
      } else open = { from: span.from, children: [] };
    } else if (kind === 'softBreak' || kind === 'hardBreak') into.push({ kind, ...span });
    else if (kind === 'escape') into.push({ kind, value: t.image.slice(1), ...span });
    else if (kind === 'mention' && counts(text, from, span.from)) {
      const grouped = t.tokenType === GroupedMention;
      into.push({ kind, name: grouped ? t.image.slice(2, -1).trim() : t.image.slice(1), grouped, ...span });
    } else if (kind === 'reference' && counts(text, from, span.from)) {
      into.push({ kind, label: t.image.slice(1).normalize('NFC'), ...span });
    } else {
      const last = into.at(-1);
      if (last?.kind === 'text' && last.to === span.from)
        into[into.length - 1] = { kind: 'text', from: last.from, to: span.to };
      else into.push({ kind: 'text', ...span });
    }
  });
  return out;
}
