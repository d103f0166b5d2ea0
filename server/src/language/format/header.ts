// The header: `key: value`, items indented two blanks.
import { Lexer } from 'chevrotain';
import { LEXER_OPTIONS, lazily } from '../grammar-options';
import { HeaderComment, headerTokens } from '../header';
import type { Block, HeaderEntry, HeaderInside, Span } from '../syntax';
import { type WrittenLine, withComments } from './lists';
import { BASES_KEY } from './reading';
import { joined, spanOf, withoutEndMarks } from './words';

const lexer = lazily(() => new Lexer(headerTokens, LEXER_OPTIONS));

function commentsOf(text: string): Span[] {
  return lexer()
    .tokenize(text)
    .tokens.filter((line) => line.tokenType === HeaderComment)
    .map((line) => ({ from: line.startOffset, to: line.startOffset + line.image.length }));
}

function entryLines(text: string, { key, keySpan, value, items }: HeaderEntry): WrittenLine[] {
  const first = {
    line: `${key}: ${joined(text, spanOf(value))}`.trimEnd(),
    to: Math.max(keySpan.to, spanOf(value).to),
  };
  const rest = items.map((item) => {
    const span = spanOf(item.content);
    const words = joined(text, key === BASES_KEY ? withoutEndMarks(text, span) : span);
    return { line: `  - ${words}`.trimEnd(), to: item.to };
  });
  return [first, ...rest];
}

/** The lines of a header; undefined where it is not closed or has lines that belong to no key. */
export function headerLines({ text }: Block, { entries, stray, closed }: HeaderInside): string[] | undefined {
  if (!closed || stray.length > 0) return undefined;
  const written = entries.flatMap((entry) => entryLines(text, entry));
  const end = { line: '---', to: text.length };
  return ['---', ...withComments(text, commentsOf(text), [...written, end])];
}
