// The typist of the typing test: what it sends gives exactly the text, in the way an input method sends it.
import { describe, expect, it } from 'vitest';
import { ending, read } from '../project/files';
import { type Keystroke, keystrokesOfWord } from './keystrokes';
import { afterEnter, keystrokesOfLine, typedInto } from './typist';

const METHODS = ['telex', 'vni'] as const;
const samples = ending('.kh').filter((file) => file.startsWith('samples/'));

/** `t i e 1:ê n 1–3:ếng`: the keys that only append stand alone. */
const told = (strokes: readonly Keystroke[]): string =>
  strokes.map((one) => (one.deletes > 0 ? `${one.key}→-${one.deletes}${one.inserts}` : one.inserts)).join(' ');

/** Every line of a text, with what the editor begins it with, and the keystrokes that make it. */
function lines(text: string, method: (typeof METHODS)[number]) {
  const all = text.split('\n');
  return all.map((line, n) => {
    const begun = n === 0 ? '' : afterEnter(all[n - 1] ?? '');
    return { line, begun, strokes: keystrokesOfLine(line, begun, method, n) };
  });
}

describe('a word', () => {
  it.each([
    ['tiếng', 0, 't i e e→-1ê n g s→-3ếng'],
    ['tiếng', 1, 't i e e→-1ê s→-1ế n g'],
    ['tiếng', 2, 't i e n g e→-3êng s→-3ếng'],
    ['đường', 0, 'd d→-1đ u w→-1ư o w→-1ơ n g f→-3ờng'],
    ['Toàn', 1, 'T o a f→-2òa n→-2oàn'],
    ['thuở', 2, 't h u o w→-1ơ r→-1ở'],
    ['hoà', 0, 'h o a f→-1à'],
    ['hòa', 0, 'h o a f→-2òa'],
    ['quyết', 0, 'q u y e e→-1ê t s→-2ết'],
    ['giếng', 0, 'g i e e→-1ê n g s→-3ếng'],
    ['OCOP', 0, 'O C O→-2ÔC O→-2OCO P'],
    ['NĐ', 0, 'N D D→-1Đ'],
    ['của', 0, 'c u a r→-2ủa'],
    ['số', 0, 's o o→-1ô s→-1ố'],
  ])('%s in Telex, habit %i: %s', (word, habit, keys) => {
    expect(told(keystrokesOfWord(word, 'telex', habit))).toBe(keys);
  });

  it.each([
    ['tiếng', 0, 't i e 6→-1ê n g 1→-3ếng'],
    ['đường', 2, 'd u o n g 9→-5đuong 7→-4ương 2→-3ờng'],
    ['kế', 1, 'k e 6→-1ê 1→-1ế'],
    ['2025', 0, '2 0 2 5'],
    ['CO2', 0, 'C O 2→-1Ò 2→-1O2'],
    ['thuở', 0, 't h u o 7→-1ơ 3→-1ở'],
  ])('%s in VNI, habit %i: %s', (word, habit, keys) => {
    expect(told(keystrokesOfWord(word, 'vni', habit))).toBe(keys);
  });

  it('in combining marks is typed by a method that sends these', () => {
    const strokes = keystrokesOfWord('tổ'.normalize('NFD'), 'telex', 0);
    expect(strokes.map((one) => one.key).join('')).toBe('toor');
    expect(typedInto('', strokes)).toBe('tổ'.normalize('NFD'));
  });

  it('in no form that a method makes is typed letter by letter', () => {
    expect(told(keystrokesOfWord('hßa', 'telex', 0))).toBe('h ß a');
  });
});

describe('a text', () => {
  it.each(METHODS)('of every sample comes out as it is, in %s', (method) => {
    expect(samples.length).toBeGreaterThan(5);
    for (const file of samples)
      for (const { line, begun, strokes } of lines(read(file), method)) expect(typedInto(begun, strokes)).toBe(line);
  });

  it.each(METHODS)('is typed as an input method does it: marks by deleting and typing anew, in %s', (method) => {
    const strokes = samples.flatMap((file) => lines(read(file), method).flatMap((one) => one.strokes));
    const marked = strokes.filter(({ inserts }) => /[^\p{ASCII}–“”…]/u.test(inserts.normalize('NFC')));
    const anew = marked.filter(({ deletes }) => deletes > 0);
    const unmade = strokes.filter(
      ({ key }) => /[đĐ]/.test(key) || (key.length === 1 && key.normalize('NFD').length > 1),
    );
    expect(anew.length).toBeGreaterThan(10_000);
    expect(unmade.length / anew.length).toBeLessThan(0.01);
  });
});

describe('a new line', () => {
  it.each([
    ['- b', '- ', 'b'],
    ['b', '- ', 'Backspace→-1 Backspace→-1 b'],
    ['b', '  - ', 'Backspace→-1 Backspace→-1 Backspace→-1 b'],
    ['  b', '  - ', 'Backspace→-1 Backspace→-1 b'],
    ['- b', '', '-   b'],
    ['', '// ', 'Backspace→-1 Backspace→-1 Backspace→-1'],
  ])('“%s” that the editor begins with “%s”: %s', (line, begun, keys) => {
    const strokes = keystrokesOfLine(line, begun, 'telex', 0);
    expect(told(strokes)).toBe(keys);
    expect(typedInto(begun, strokes)).toBe(line);
  });
});
