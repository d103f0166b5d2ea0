import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importText } from '../../../server/src/import/import';
import type { TextFormat } from '../../../server/src/import/result';
import { DECISION, WHOLE, WRAPPED } from './plans';

const COLOURS = ['xanh', 'Đỏ', 'TÍM', 'vàng', 'Nâu', 'HỒNG'];
const MARKS = [
  '- ',
  '+ ',
  '* ',
  '1. ',
  '2. ',
  '1.1. ',
  'I. ',
  'II. ',
  'a) ',
  'A. ',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '  ',
  '. ',
  ': ',
  '; ',
  ', ',
  '**',
  '*',
  '@',
  '#',
  '|',
  '| ',
  '(',
  ')',
  '\\',
  '\t',
  '“',
  '”',
  '---',
  '/',
  './.',
  'x'.repeat(90),
  '// ',
  '## ',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...COLOURS), fc.constantFrom(...MARKS)), { maxLength: 60 })
  .map((parts) => parts.join(''));
const format = fc.constantFrom<TextFormat>('txt', 'md');
const colours = (s: string): string[] => s.normalize('NFC').match(new RegExp(COLOURS.join('|'), 'g')) ?? [];

describe('every text', () => {
  it('keeps its words, in order', () => {
    fc.assert(
      fc.property(text, format, (source, f) => {
        expect(colours(importText(source, { format: f }).kh)).toEqual(colours(source));
      }),
      { numRuns: 3000 },
    );
  });

  it('is mapped letter for letter, in NFC and NFD', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), fc.boolean(), format, (plain, nfd, f) => {
        const source = nfd ? plain.normalize('NFD') : plain;
        const { kh, map } = importText(source, { format: f });
        let last = 0;
        for (const m of map.mappings) {
          expect(m.at).toBeGreaterThanOrEqual(last);
          if (m.verbatim) expect(kh.slice(m.at, m.at + m.length)).toBe(source.slice(m.from, m.to));
          last = m.at + m.length;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('whole documents', () => {
  it.each([WRAPPED, WHOLE, DECISION])('read the same in NFD, with CRLF and with a BOM', (source) => {
    const { kh } = importText(source, { format: 'txt' });
    expect(importText(source.normalize('NFD'), { format: 'txt' }).kh.normalize('NFC')).toBe(kh);
    expect(importText(source.replace(/\n/g, '\r\n'), { format: 'txt' }).kh).toBe(kh);
    expect(importText(source.replace(/\n/g, '\r'), { format: 'txt' }).kh).toBe(kh);
    expect(importText(`\uFEFF${source}`, { format: 'txt' }).kh).toBe(kh);
  });

  it('lead every word back to itself', () => {
    for (const source of [WRAPPED, WHOLE, DECISION]) {
      const { kh, map } = importText(source, { format: 'txt' });
      for (const word of kh.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
        const { from, to } = map.toSource({ from: word.index, to: word.index + word[0].length });
        if (from < to && map.toKh({ from, to })?.from === word.index) expect(source.slice(from, to)).toBe(word[0]);
      }
    }
  });
});

describe('hostile texts take linear time', () => {
  const big = 3_000_000;
  it.each([
    ['one line', 'kế hoạch '.repeat(big / 9)],
    ['asterisks', '**a '.repeat(big / 4)],
    ['open brackets', '['.repeat(big)],
    ['bars', '| '.repeat(big / 2)],
    ['colons', 'a: '.repeat(big / 3)],
    ['decomposed letters', 'kế hoạch '.normalize('NFD').repeat(big / 13)],
    ['blanks', `a${' '.repeat(big)}b`],
    ['marks alone', '\u0301'.repeat(big)],
    ['half surrogates', '\ud83d'.repeat(big)],
    ['one recipient line', `Nơi nhận: ${'- a; '.repeat(big / 5)}`],
    ['many numbers', 'I. A\n\n'.repeat(big / 100)],
  ])('%s', (_, source) => {
    const start = performance.now();
    importText(source, { format: 'md' });
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
