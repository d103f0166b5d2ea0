// A Vietnamese input method: what stands on the screen after each key of a word, in Telex and in VNI, as UniKey has it.
import { type Letter, type Mark, type Tone, written } from './letters';

export type Method = 'telex' | 'vni';

/** Where the tone stands in oa, oe, uy that end a word: `òa` or `oà`. */
export type ToneStyle = 'first' | 'second';

/** A word being typed. */
export interface Word {
  readonly letters: readonly Letter[];
  readonly tone: Tone;
  /** A mark was taken back by typing its key again: the rest of the word is typed as it is. */
  readonly plain: boolean;
}

export const EMPTY: Word = { letters: [], tone: 0, plain: false };

type Action = { readonly tone: Tone } | { readonly mark: Mark };

const TELEX: Readonly<Record<string, readonly Action[]>> = {
  s: [{ tone: 1 }],
  f: [{ tone: 2 }],
  r: [{ tone: 3 }],
  x: [{ tone: 4 }],
  j: [{ tone: 5 }],
  z: [{ tone: 0 }],
  a: [{ mark: 'hat' }],
  e: [{ mark: 'hat' }],
  o: [{ mark: 'hat' }],
  w: [{ mark: 'horn' }, { mark: 'breve' }],
  d: [{ mark: 'bar' }],
};
const VNI: Readonly<Record<string, readonly Action[]>> = {
  '0': [{ tone: 0 }],
  '1': [{ tone: 1 }],
  '2': [{ tone: 2 }],
  '3': [{ tone: 3 }],
  '4': [{ tone: 4 }],
  '5': [{ tone: 5 }],
  '6': [{ mark: 'hat' }],
  '7': [{ mark: 'horn' }],
  '8': [{ mark: 'breve' }],
  '9': [{ mark: 'bar' }],
};

/** First and last + 1 of the last run of vowels; u of `qu` and i of `gi` before another vowel are consonants. */
function vowels(letters: readonly Letter[]): { from: number; to: number } {
  const vowel = (index: number): boolean => 'aeiouy'.includes(letters[index]?.base ?? ' ');
  let to = letters.length;
  while (to > 0 && !vowel(to - 1)) to--;
  let from = to;
  while (from > 0 && vowel(from - 1)) from--;
  const pair = `${letters[from - 1]?.base ?? ''}${letters[from]?.base ?? ''}`;
  if (to - from > 1 && (pair === 'qu' || pair === 'gi')) from++;
  return { from, to };
}

/** The letter that takes a mark, typed with a key; -1 where there is none. */
function target(letters: readonly Letter[], mark: Mark, key: string): number {
  if (mark === 'bar') {
    const last = letters.length - 1;
    return letters[last]?.base === 'd' ? last : letters[0]?.base === 'd' ? 0 : -1;
  }
  const { from, to } = vowels(letters);
  const run = letters
    .slice(from, to)
    .map((letter) => letter.base)
    .join('');
  const at = (index: number): number => (index < 0 ? -1 : from + index);
  if (mark === 'breve') return run === 'ua' ? -1 : at(run.lastIndexOf('a'));
  if (mark === 'hat')
    return at(key === '6' ? Math.max(...['a', 'e', 'o'].map((base) => run.lastIndexOf(base))) : run.lastIndexOf(key));
  if (run.includes('uo')) return at(run.indexOf('uo') + 1);
  if (run === 'oa' && key === 'w') return -1;
  return at(run.search(/[uo]/));
}

/** `u` before `ơ` is `ư`, but at the end of a word after h, kh, th: `thuở`. */
function joined(letters: readonly Letter[]): readonly Letter[] {
  return letters.map((letter, index) => {
    const next = letters[index + 1];
    if (letter.base !== 'u' || letter.mark || next?.base !== 'o' || next.mark !== 'horn') return letter;
    const before = letters
      .slice(0, index)
      .map((one) => one.base)
      .join('');
    const open = index + 2 === letters.length && ['h', 'kh', 'th'].includes(before);
    return open || before === 'q' ? letter : { ...letter, mark: 'horn' as const };
  });
}

/** The index of the letter that carries the tone. */
function carrier(letters: readonly Letter[], style: ToneStyle): number {
  const { from, to } = vowels(letters);
  for (let index = to - 1; index >= from; index--) if (letters[index]?.mark) return index;
  if (to - from === 1) return from;
  if (to - from > 2 || to < letters.length) return from + 1;
  const pair = `${letters[from]?.base}${letters[from + 1]?.base}`;
  return style === 'second' && ['oa', 'oe', 'uy'].includes(pair) ? from + 1 : from;
}

/** What of a word stands on the screen, composed (NFC). */
export function shown(word: Word, style: ToneStyle): string {
  const letters = joined(word.letters);
  const at = word.tone === 0 ? -1 : carrier(letters, style);
  return letters.map((letter, index) => written(letter, index === at ? word.tone : 0)).join('');
}

const appended = (word: Word, key: string): Word => ({
  ...word,
  letters: [...word.letters, { base: key.toLowerCase(), upper: key.toLowerCase() !== key }],
});

/** A mark or tone taken back by its own key, which then stands as it is. */
const undone = (word: Word, key: string): Word => ({ ...appended(word, key), plain: true });

/** The word after one more key, a single character. */
export function press(word: Word, key: string, method: Method): Word {
  const lower = key.toLowerCase();
  const actions = (method === 'telex' ? TELEX : VNI)[lower];
  if (word.plain || actions === undefined) return appended(word, key);
  const { from, to } = vowels(word.letters);
  for (const action of actions) {
    if ('tone' in action) {
      if (from === to || (action.tone === 0 && word.tone === 0)) continue;
      return action.tone === word.tone ? undone({ ...word, tone: 0 }, key) : { ...word, tone: action.tone };
    }
    const index = target(word.letters, action.mark, lower);
    const letter = word.letters[index];
    if (letter === undefined) continue;
    const { mark, ...bare } = letter;
    const marked: Letter = mark === action.mark ? bare : { ...bare, mark: action.mark };
    const next = { ...word, letters: word.letters.with(index, marked) };
    return mark === action.mark ? undone(next, key) : next;
  }
  return appended(word, key);
}
