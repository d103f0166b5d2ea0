// How well a name answers to what was typed: without accents, words left out, initials: `so vh`, `svhttdl`.
import { fold } from '../../vietnamese/fold';

/** Longest look at what was typed, and at a name; UTF-16 units and words. */
const LONGEST_QUERY = 100;
const LONGEST_NAME = 40;

/** Words that initials leave out. */
const SMALL: ReadonlySet<string> = new Set(['va', 'cua']);

/** A name as it is searched: its words, folded. */
export interface Name {
  readonly words: readonly string[];
  /** The words without anything between. */
  readonly joined: string;
}

/** The words of a text without accents, with `d` for `đ`. */
function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Makes names ready for searching; of several, the best answers. */
export function names(...texts: readonly string[]): readonly Name[] {
  return texts.map((text) => {
    const words = foldedWords(text).slice(0, LONGEST_NAME);
    return { words, joined: words.join('') };
  });
}

/** What was typed, ready for searching. */
export interface Query extends Name {
  /** Nothing that could be searched was typed. */
  readonly empty: boolean;
}

export function queryOf(typed: string): Query {
  const words = foldedWords(typed.slice(0, LONGEST_QUERY));
  return { words, joined: words.join(''), empty: words.length === 0 };
}

/** An answer: the smaller, the better. Its quality is `Math.floor(cost / QUALITY)`. */
export const QUALITY = 1000;
/** The whole name was typed. */
export const EXACT = 0;
const FROM_START = 1;
const FROM_START_SKIPPING = 2;
const INSIDE = 3;
const INSIDE_SKIPPING = 4;
const OTHER_ORDER = 5;

/** How far a name is a match; undefined where it is none. */
export function costOf(query: Query, candidates: readonly Name[]): number | undefined {
  if (query.empty) return 0;
  let best: number | undefined;
  for (const name of candidates) {
    const cost = costOfName(query, name);
    if (cost !== undefined && (best === undefined || cost < best)) best = cost;
  }
  return best;
}

function costOfName(query: Query, name: Name): number | undefined {
  if (query.joined === name.joined) return EXACT;
  const rest = name.words.length;
  let at = 0;
  let start = -1;
  let skipped = 0;
  for (const word of query.words) {
    const found = findChain(word, name.words, at);
    if (found === undefined) return scattered(query, name) ? OTHER_ORDER * QUALITY + rest : undefined;
    if (start < 0) start = found.from;
    else skipped += found.from - at;
    at = found.to;
  }
  const quality =
    start === 0 ? (skipped === 0 ? FROM_START : FROM_START_SKIPPING) : skipped === 0 ? INSIDE : INSIDE_SKIPPING;
  return quality * QUALITY + Math.min(99, skipped + start) * 10 + Math.min(9, rest);
}

/** All words are there, in whatever order; a single letter says too little for that. */
function scattered(query: Query, name: Name): boolean {
  return (
    query.words.length > 1 &&
    query.words.every((word) => word.length > 1 && name.words.some((one) => one.startsWith(word)))
  );
}

/** The first stretch of words, from one on, that a typed word is made of the beginnings of. */
function findChain(
  typed: string,
  words: readonly string[],
  from: number,
): { readonly from: number; readonly to: number } | undefined {
  for (let at = from; at < words.length; at++) {
    if (words[at]![0] !== typed[0]) continue;
    const to = chainEnd(typed, words, at);
    if (to !== undefined) return { from: at, to };
  }
  return undefined;
}

/**
 * Where the words end that a typed word is made of the beginnings of: `sovh` of `so`, `van`, `hoa`. Each word gives one
 * letter or more, small words may be left out.
 */
function chainEnd(typed: string, words: readonly string[], start: number): number | undefined {
  // positions in the typed word that can be reached before each word
  let reached = new Set([0]);
  for (let at = start; at < words.length; at++) {
    const word = words[at]!;
    const next = new Set<number>();
    for (const position of reached) {
      let length = 0;
      while (length < word.length && position + length < typed.length && word[length] === typed[position + length]) {
        length++;
        next.add(position + length);
      }
      if (at > start && SMALL.has(word)) next.add(position);
    }
    if (next.has(typed.length)) return at + 1;
    if (next.size === 0) return undefined;
    reached = next;
  }
  return undefined;
}
