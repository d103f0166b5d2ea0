import { expect, it } from 'vitest';
import { numbering } from '../../../../server/src/checks/structure/numbering';
import type { WrittenNumber } from '../../../../server/src/import/result';
import { diagnose } from '../kit';

/** A text in which `[IV.]` stands before what became a heading or a numbered paragraph: the importer's view of it. */
function flaggedNumbers(marked: string): string[] {
  const numbers: WrittenNumber[] = [];
  let text = '';
  for (const line of marked.split('\n')) {
    const number = /^\[([^\]]+)\] (#+|\S+)/.exec(line);
    const rest = number ? line.slice(number[1]!.length + 3) : line;
    if (number) {
      const mark = number[2]!;
      const level = (mark.startsWith('#') ? mark.length : 2) as 1 | 2 | 3;
      numbers.push({
        place: { from: text.length, to: text.length + mark.length },
        written: number[1]!,
        level,
        expected: 'I.',
        inOrder: true,
      });
    }
    text += `${rest}\n`;
  }
  return diagnose(text, { origin: 'text', source: { numbers } })
    .filter((one) => one.code === numbering.id)
    .map(({ place }) => numbers.find((number) => number.place.from === place.from)?.written ?? '?');
}

it.each([
  ['a skipped number', '[I.] # A\n\nMột.\n\n[II.] # B\n\nHai.\n\n[IV.] # C\n\nBa.', ['IV.']],
  ['a doubled number', '[I.] # A\n\nMột.\n\n[I.] # B\n\nHai.', ['I.']],
  ['a first number that is not one', '[II.] # A\n\nMột.\n\n[III.] # B\n\nHai.', ['II.']],
  ['what follows a title without its number', '[I.] # A\n\n## B\n\nMột.\n\n[2.] ## C\n\nHai.', ['?']],
  ['another form', '[I -] # A\n\nMột.\n\n[II.] # B\n\nHai.', ['I -']],
  ['another form once', '[I/] # A\n\nMột.\n\n[II/] # B\n\nHai.', ['I/']],
  ['a space within', '[I.] # A\n\n[1. 1.] ### B\n\nHai.', ['1. 1.']],
  ['numbered paragraphs', '[I.] # A\n\n[1.] 1. Một.\n[3.] 3. Hai.', ['3.']],
])('flags %s', (_, text, expected) => {
  expect(flaggedNumbers(text)).toEqual(expected);
});

it.each([
  ['an unbroken count', '[I.] # A\n\n[1.] 1. Một.\n[2.] 2. Hai.\n\n[II.] # B\n\n[1.] 1. Ba.\n[2.] 2. Bốn.'],
  ['a list that begins anew', '[I.] # A\n\n[1.] 1. Một.\n[2.] 2. Hai.\n[1.] 1. Ba.\n[2.] 2. Bốn.'],
  ['a number that begins a sentence', '[I.] # A\n\n[1.] 1. Một.\n[30.] 30. Hai.'],
])('passes %s', (_, text) => {
  expect(flaggedNumbers(text)).toEqual([]);
});
