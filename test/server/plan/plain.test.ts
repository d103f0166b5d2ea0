import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../server/src/language/syntax';
import { plainText, trimmedSpan } from '../../../server/src/plan/plain';

const text = 'Giao @SNV và\n@(Hội A) \\@x; **Mục\\ tiêu** #viec';
const block: Block = { kind: 'paragraph', text, level: 0, indented: false };
const at = (words: string): number => text.indexOf(words);
const span = (words: string) => ({ from: at(words), to: at(words) + words.length });
const inlines: readonly Inline[] = [
  { kind: 'text', from: 0, to: 5 },
  { kind: 'mention', name: 'SNV', grouped: false, ...span('@SNV') },
  { kind: 'text', ...span(' và') },
  { kind: 'softBreak', ...span('\n') },
  { kind: 'mention', name: 'Hội A', grouped: true, ...span('@(Hội A)') },
  { kind: 'text', from: at(' \\@'), to: at(' \\@') + 1 },
  { kind: 'escape', value: '@', ...span('\\@') },
  { kind: 'text', ...span('x; ') },
  {
    kind: 'strong',
    ...span('**Mục\\ tiêu**'),
    children: [
      { kind: 'text', ...span('Mục') },
      { kind: 'hardBreak', ...span('\\ ') },
      { kind: 'text', ...span('tiêu') },
    ],
  },
  { kind: 'text', from: at(' #viec'), to: at('#viec') },
  { kind: 'reference', label: 'viec', ...span('#viec') },
];

describe('plainText', () => {
  const plain = plainText(block, inlines);

  it('reads marks as words', () => {
    expect(plain.text).toBe('Giao SNV và Hội A @x; Mục tiêu #viec');
    expect(plain.mentions.map(({ name }) => name)).toEqual(['SNV', 'Hội A']);
  });

  it.each(['Giao', 'SNV', 'và', 'Hội A', 'x;', 'Mục', 'tiêu', '#viec'])('«%s» lands on the same words', (words) => {
    const from = plain.text.indexOf(words);
    const { from: start, to } = plain.place({ from, to: from + words.length });
    expect(text.slice(start, to)).toBe(words);
    expect(plain.toFile(from)).toBe(start);
  });

  it('covers the marks between two words', () => {
    const from = plain.text.indexOf('@x');
    const place = plain.place({ from, to: from + 2 });
    expect(text.slice(place.from, place.to)).toBe('\\@x');
    const both = plain.place({ from: plain.text.indexOf('và'), to: plain.text.indexOf('Hội') + 3 });
    expect(text.slice(both.from, both.to)).toBe('và\n@(Hội');
  });

  it('keeps the ends of the text in the block', () => {
    expect(plain.toFile(plain.text.length)).toBe(text.length);
    expect(plain.place({ from: 0, to: plain.text.length })).toEqual({ from: 0, to: text.length });
    expect(plain.place({ from: 3, to: 3 })).toEqual({ from: 3, to: 3 });
  });

  it('adds the offset of the block and reads marks as it is told', () => {
    const read = plainText(block, inlines, {
      at: 1000,
      mention: (name) => (name === 'SNV' ? 'Sở Nội vụ' : name),
      reference: () => 'khoản 1 Mục II',
      hardBreak: '\n',
    });
    expect(read.text).toBe('Giao Sở Nội vụ và Hội A @x; Mục\ntiêu khoản 1 Mục II');
    const from = read.text.indexOf('Nội vụ');
    expect(read.place({ from, to: from + 3 })).toEqual({ from: 1005, to: 1009 });
    const reference = read.text.indexOf('khoản');
    expect(read.place({ from: reference, to: reference + 5 })).toEqual({
      from: 1000 + at('#viec'),
      to: 1000 + text.length,
    });
  });

  it('has no words for no content', () => {
    const nothing = plainText(block, []);
    expect(nothing.text).toBe('');
    expect(nothing.place({ from: 0, to: 0 })).toEqual({ from: 0, to: 0 });
  });
});

describe('trimmedSpan', () => {
  it.each([
    ['  a b \n', 2, 5],
    ['', 0, 0],
    [' \t', 2, 2],
  ])('%j', (words, from, to) => expect(trimmedSpan(words)).toEqual({ from, to }));
});
