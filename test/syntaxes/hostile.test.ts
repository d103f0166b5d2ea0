// No line makes the editor wait: patterns that look back and forth over a line take time in proportion to its length.
import { expect, it } from 'vitest';
import { loadGrammar, tokenize } from './tokenize';

const grammar = await loadGrammar();

/** The editor tokenises no longer lines. */
const LENGTH = 20_000;
const filled = (before: string, piece: string, after = ''): string =>
  before + piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH) + after;

const LINES: readonly (readonly [string, string])[] = [
  ['blanks', filled('', ' ')],
  ['blanks and a letter', filled('', ' ', 'x')],
  ['no-break spaces', filled('', '\u00A0', 'x')],
  ['letters', filled('', 'ế')],
  ['digits', filled('', '1')],
  ['dots and digits', filled('', '1.')],
  ['dates without an end', filled('', '1/2/')],
  ['dates', filled('', '1/2/2026 ')],
  ['symbols of documents', filled('1/', 'KH-')],
  ['opening brackets', filled('- ', '(')],
  ['closing brackets', filled('- ', ')')],
  ['attributes', filled('- ', '(hạn: 1) ')],
  ['attributes that open only', filled('- ', '(hạn: ')],
  ['labels in brackets', filled('- ', '(#a ')],
  ['brackets in attributes', filled('- (hạn: ', '(a) ')],
  ['semicolons in attributes', filled('- (hạn: ', '; ')],
  ['asterisks', filled('', '*')],
  ['pairs of asterisks', filled('', '** ')],
  ['bold', filled('', '**a** ')],
  ['mentions', filled('', '@a ')],
  ['grouped mentions that open only', filled('', '@(')],
  ['a mention of hyphens', filled('@a', '-')],
  ['references', filled('', '#a ')],
  ['a label of hyphens', filled('#a', '-')],
  ['a heading of colons', filled('## ', ':')],
  ['a heading of colons and blanks', filled('## ', ': ')],
  ['a heading of quotes', filled('## ', '“')],
  ['a heading of words', filled('## ', 'a ')],
  ['a heading of brackets', filled('## ', '(')],
  ['a heading of straight quotes', filled('## ', '" ')],
  ['backslashes', filled('', '\\')],
  ['addresses', filled('', 'a://')],
  ['letters before an address', filled('', 'a+')],
  ['bars', filled('', '|')],
  ['a row of dashes', filled('|', '-')],
  ['a row of blanks', filled('|', ' ')],
  ['a keyword and blanks', filled('Nơi', ' ', 'nhận:')],
  ['slashes', filled('', '/')],
  ['silenced checks', filled('// bỏ qua ', 'a/')],
  ['hashes', filled('', '#')],
];

it.each(LINES)('of %s', (_, line) => {
  const start = performance.now();
  const tokens = tokenize(grammar, line).flatMap((each) => each.tokens);
  expect(tokens.map(({ text }) => text).join('')).toBe(line);
  expect(performance.now() - start).toBeLessThan(1500);
});

it('a hundred brackets that nest are no deeper than they were', () => {
  const [line, after] = tokenize(grammar, `- ${'('.repeat(100)}hạn: 1${')'.repeat(100)}\n\nMột đoạn văn.`).filter(
    ({ text }) => text !== '',
  );
  expect(line?.tokens[0]?.scopes[0]).toBe('meta.point');
  expect(after?.tokens[0]?.scopes).toEqual(['meta.paragraph']);
});
