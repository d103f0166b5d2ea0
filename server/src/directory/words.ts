// The words of a name, and the terms that names are compared by: abbreviations spelt out, small words left out.
import type { Span } from '../language/syntax';
import { Memory } from '../memory';
import { isAllCapitals, startsWithCapital } from '../vietnamese/capitals';
import { olderTonePlacement } from '../vietnamese/fold';
import { fieldAbbreviations, globalAbbreviations } from './abbreviations';

/** A run of letters and digits, with its place in the text that it was read from. */
export interface Word extends Span {
  /** NFC, the older tone placement. */
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** May be (a part of) an abbreviation. */
  readonly caps: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** One word of a name as it is compared. */
export interface Term {
  readonly key: string;
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a text.
 * @param limit at most so many
 */
export function wordsOf(text: string, limit = 60): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (words.length === limit) break;
    const { text: raw, lower, capital, caps } = formOf(match[0]);
    const from = match.index;
    const to = from + match[0].length;
    words.push({ text: raw, lower, capital, caps, gap: text.slice(end, from), from, to });
    end = to;
  }
  return words;
}

type Form = Pick<Word, 'text' | 'lower' | 'capital' | 'caps'>;

/** A language has few words. */
const forms = new Memory<Form>();

function formOf(written: string): Form {
  return forms.get(written, () => {
    const text = olderTonePlacement(written.normalize('NFC'));
    const lower = text.toLowerCase();
    if (text === lower) return { text, lower, capital: /^\p{N}/u.test(text), caps: false };
    return {
      text,
      lower,
      capital: startsWithCapital(text) || /^\p{N}/u.test(text),
      caps: isAllCapitals(text) || /^\p{Lu}\p{L}{0,2}\p{Lu}|^T+ra$|^TTg$|^TTr$/u.test(text),
    };
  });
}

/** Longest abbreviation, in the words that it may be torn into: `VH, TT & DL` has three. */
const LONGEST = 6;

/** Words that names are the same with and without. */
export const SMALL: ReadonlySet<string> = new Set(['và', 'của']);

const COMMITTEES = new Set(['tỉnh', 'thành', 'đảng', 'huyện', 'quận', 'thị', 'hội', 'ủy']);

/** The terms of an abbreviation; of the few that are names of places, they may be a place's name. */
function spread(expansion: readonly string[]): Term[] {
  const capital = expansion.at(-1) === 'minh';
  return expansion.map((key) => ({ key, capital }));
}

/** The abbreviation that begins at a word, over as many words as can be; `to` is the word after it. */
function abbreviationAt(
  words: readonly Word[],
  at: number,
  before: string,
): { readonly expansion: readonly string[]; readonly to: number } | undefined {
  const fields = fieldAbbreviations().get(before);
  const known = globalAbbreviations();
  let joined = '';
  let best: { expansion: readonly string[]; to: number } | undefined;
  for (let i = at; i < words.length && i < at + LONGEST; i++) {
    const word = words[i]!;
    if (i > at && !/^[\s.,&+/-]*$/u.test(word.gap.replace(/[‐-―−]/gu, '-'))) break;
    if (i > at && word.lower === 'và') continue;
    if (!word.caps) break;
    joined += word.text;
    const expansion = fields?.get(joined) ?? known.get(joined);
    if (expansion !== undefined) best = { expansion, to: i + 1 };
  }
  return best;
}

/**
 * The terms of a name: `Sở VH, TT&DL` and `Sở Văn hóa, Thể thao và Du lịch` have the same.
 * @param words the words of the name
 */
export function termsOf(words: readonly Word[]): Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    const found = word.caps ? abbreviationAt(words, i, keyOf(terms)) : undefined;
    if (found !== undefined) {
      terms.push(...spread(found.expansion));
      i = found.to;
    } else {
      if (i === 0 && word.text.length === 1 && word.text === 'P') terms.push({ key: 'phòng', capital: true });
      else if (terms.length === 0 || !SMALL.has(word.lower)) terms.push({ key: word.lower, capital: word.capital });
      i++;
    }
  }
  return standing(terms);
}

/** `TT` is Thường trực before a committee or council, Trung tâm elsewhere. */
function standing(terms: Term[]): Term[] {
  if (terms[0]?.key !== 'tt') return terms;
  const next = terms[1]?.key;
  if (next === undefined) return terms;
  return [...spread(COMMITTEES.has(next) ? ['thường', 'trực'] : ['trung', 'tâm']), ...terms.slice(1)];
}

/** The terms as one string. */
export function keyOf(terms: readonly Term[]): string {
  return terms.map((term) => term.key).join(' ');
}

/** The key of a name: what it is found by. */
export function nameKey(name: string): string {
  return keyOf(termsOf(wordsOf(name)));
}
