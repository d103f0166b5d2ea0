// Keys of the Telex and VNI ways of typing that stayed in a text: `hoatj`, `nghie65m`.
import { isSyllable } from './syllable';

const LETTERS: Readonly<Record<string, string>> = {
  aa: 'â',
  aw: 'ă',
  ee: 'ê',
  oo: 'ô',
  ow: 'ơ',
  uw: 'ư',
  dd: 'đ',
  a6: 'â',
  a8: 'ă',
  e6: 'ê',
  o6: 'ô',
  o7: 'ơ',
  u7: 'ư',
  d9: 'đ',
};
const TONES: Readonly<Record<string, string>> = {
  f: '\u0300',
  s: '\u0301',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  '2': '\u0300',
  '1': '\u0301',
  '3': '\u0309',
  '4': '\u0303',
  '5': '\u0323',
};

/** Where the tone stands: on the letter with a mark of its own, else by the older rule. */
function placed(base: string, tone: string): string | undefined {
  const units = [...base.normalize('NFC')];
  const vowels = units.flatMap((unit, at) => (/[aăâeêioôơuưy]/u.test(unit) ? [at] : []));
  const inner = vowels.filter((at) => !(at > 0 && units[at] === 'u' && units[at - 1] === 'q') || vowels.length === 1);
  const marked = inner.findLast((at) => /[ăâêôơư]/u.test(units[at]!));
  const last = inner.at(-1);
  if (last === undefined) return undefined;
  const closed = last < units.length - 1;
  const at = marked ?? (inner.length === 1 ? inner[0]! : closed ? last : inner.at(-2)!);
  units[at] += tone;
  return units.join('').normalize('NFC');
}

/**
 * The syllable that was meant by a word with keys left in it.
 * @param word small letters and figures
 * @returns undefined where it holds no such keys, or they make no syllable
 */
export function typedSyllable(word: string): string | undefined {
  if (word.length > 12) return undefined;
  let text = word.normalize('NFC');
  let tone: string | undefined;
  const key = /(?<=.[\p{L}\d]*)[fsrxj1-5](?=[^fsrxj1-5]*$)/u.exec(text);
  const mark = key ? TONES[key[0]] : undefined;
  if (key && mark !== undefined && /[aăâeêioôơuưy]/u.test(text.slice(0, key.index))) {
    tone = mark;
    text = text.slice(0, key.index) + text.slice(key.index + 1);
  }
  // `uo7` and `uow` mark both vowels; the figure may stand after letters that close the syllable.
  text = text
    .replace(/u(o)(?=[wW7])/u, 'ư$1')
    .replace(/(aa|aw|ee|oo|ow|uw|dd|a6|a8|e6|o6|o7|u7|d9)/gu, (pair) => LETTERS[pair] ?? pair);
  if (/[^\p{L}\p{M}]/u.test(text)) return undefined;
  const whole = tone === undefined ? text : placed(text, tone);
  return whole !== undefined && whole !== word && isSyllable(whole) ? whole : undefined;
}
