// The keys that a typist presses for a text, and what the input method sends the editor for each of them.
import { apart, type Letter, type Mark } from './letters';
import { EMPTY, type Method, press, shown, type ToneStyle } from './method';

/** One key, and what it does: so many characters back, then these characters. */
export interface Keystroke {
  readonly key: string;
  readonly deletes: number;
  readonly inserts: string;
}

const MARK_KEYS: Readonly<Record<Method, (mark: Mark, base: string) => string>> = {
  telex: (mark, base) => (mark === 'horn' || mark === 'breve' ? 'w' : base),
  vni: (mark) => ({ hat: '6', horn: '7', breve: '8', bar: '9' })[mark],
};
const TONE_KEYS: Readonly<Record<Method, string>> = { telex: 'zsfrxj', vni: '012345' };

/** Orders in which people type: the tone at the end of the word, right on its vowel, or all marks at the end. */
const ORDERS = 3;

/** The keys of a word (NFC) in one of the orders. */
function keysInOrder(word: string, method: Method, order: number): string[] {
  const keys: string[] = [];
  const marks: string[] = [];
  let toneKey = '';
  let before: Letter | undefined;
  for (const character of word) {
    const { letter, tone } = apart(character);
    const inCase = (key: string): string => (letter.upper ? key.toUpperCase() : key);
    keys.push(inCase(letter.base));
    if (letter.mark) {
      const key = inCase(MARK_KEYS[method](letter.mark, letter.base));
      const twin = before?.base === 'u' && before.mark === 'horn' && letter.base === 'o' && letter.mark === 'horn';
      if (order < 2) keys.push(key);
      else if (twin) marks.splice(-1, 1, key);
      else marks.push(key);
    }
    if (tone > 0) {
      toneKey = inCase(TONE_KEYS[method][tone] ?? '');
      if (order === 1) keys.push(toneKey);
    }
    before = letter;
  }
  keys.push(...marks);
  if (order !== 1 && toneKey) keys.push(toneKey);
  return keys;
}

const typed = (keys: readonly string[], method: Method, style: ToneStyle): string[] => {
  let word = EMPTY;
  return keys.map((key) => {
    word = press(word, key, method);
    return shown(word, style);
  });
};

/** The keys of a word without Vietnamese marks that the method would change: a key that made a mark is pressed again. */
function keysEscaped(word: string, method: Method): string[] | undefined {
  const keys: string[] = [];
  let state = EMPTY;
  let wanted = '';
  for (const character of word) {
    wanted += character;
    for (let presses = 0; presses < 2 && shown(state, 'first') !== wanted; presses++) {
      keys.push(character);
      state = press(state, character, method);
    }
    if (shown(state, 'first') !== wanted) return undefined;
  }
  return keys;
}

/** What each key changes on the screen: everything from the first character that differs is typed anew. */
function differences(keys: readonly string[], screens: readonly string[]): Keystroke[] {
  return keys.map((key, index) => {
    const [before, after] = [screens[index - 1] ?? '', screens[index] ?? ''];
    let same = 0;
    while (same < before.length && before[same] === after[same]) same++;
    return { key, deletes: before.length - same, inserts: after.slice(same) };
  });
}

/** Each character by itself: what no input method makes (other encodings, words of other languages with marks). */
const direct = (text: string): Keystroke[] => [...text].map((key) => ({ key, deletes: 0, inserts: key }));

/**
 * The keystrokes of one word of letters and digits.
 * @param habit any number: which of the orders in which people type comes first
 * @returns keystrokes whose changes, one after the other, give exactly the word; also of a word in NFD
 */
export function keystrokesOfWord(word: string, method: Method, habit: number): Keystroke[] {
  const composed = word.normalize('NFC');
  const form = word === composed ? 'NFC' : 'NFD';
  if (word !== composed.normalize(form)) return direct(word);
  for (const style of ['first', 'second'] as const) {
    for (let turn = 0; turn < ORDERS; turn++) {
      const keys = keysInOrder(composed, method, (habit + turn) % ORDERS);
      const screens = typed(keys, method, style).map((screen) => screen.normalize(form));
      if (screens.at(-1) === word) return differences(keys, screens);
    }
  }
  const keys = keysEscaped(word, method);
  return keys === undefined ? direct(word) : differences(keys, typed(keys, method, 'first'));
}
