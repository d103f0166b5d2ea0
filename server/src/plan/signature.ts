// Who signs, and as what: the lines under `Ký:`.

import type { Block, SignatureInside } from '../language/syntax';
import { isAllCapitals, startsWithCapital } from '../vietnamese/capitals';
import { isSyllable } from '../vietnamese/syllable';
import type { Placed, Signature } from './model';
import { plainText, trimmedSpan } from './plain';

/** Ranks and degrees that stand before a name, NFC, lower case; abbreviations without full stops. */
const RANKS: ReadonlySet<string> = new Set([
  ...['đại tướng', 'thượng tướng', 'trung tướng', 'thiếu tướng', 'đô đốc', 'phó đô đốc', 'chuẩn đô đốc'],
  ...['đại tá', 'thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'thượng úy', 'trung úy', 'thiếu úy'],
  ...['đại uý', 'thượng uý', 'trung uý', 'thiếu uý'],
  ...['giáo sư', 'phó giáo sư', 'tiến sĩ', 'tiến sỹ', 'thạc sĩ', 'thạc sỹ', 'bác sĩ', 'bác sỹ', 'dược sĩ', 'luật sư'],
  ...['kỹ sư', 'cử nhân', 'kiến trúc sư', 'nhà giáo ưu tú', 'nhà giáo nhân dân', 'thầy thuốc ưu tú'],
  ...['gs', 'pgs', 'ts', 'tskh', 'ths', 'bs', 'bscki', 'bsckii', 'bs cki', 'bs ckii', 'ds', 'ks', 'cn', 'ls', 'kts'],
  ...['ngưt', 'ngnd', 'ttưt', 'ttnd', 'ông', 'bà', 'đồng chí', 'đ/c'],
]);
const LONGEST_RANK_WORDS = 4;
const LONGEST_NAME_WORDS = 8;
/** UTF-16 units; spares the reading of a page as a name. */
const LONGEST_NAME_LINE = 200;

/** A run of what is no white space and no full stop, with its place. */
interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[^\s.]+/gu)].map((match) => ({
    word: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** How many of the words, from the first, are ranks and degrees. */
function rankWords(words: readonly Word[]): number {
  let count = 0;
  for (;;) {
    let longer = 0;
    for (let length = LONGEST_RANK_WORDS; length > 0 && longer === 0; length--) {
      const phrase = words.slice(count, count + length).map((word) => word.word);
      if (phrase.length === length && RANKS.has(phrase.join(' ').normalize('NFC').toLowerCase())) longer = length;
    }
    if (longer === 0) return count;
    count += longer;
  }
}

/** A name with blanks within its syllables, `Ngu y ễn`: put together they are syllables that begin with capitals. */
function isSpacedApart(words: readonly Word[]): boolean {
  const syllables: string[] = [];
  for (const { word } of words) {
    if (startsWithCapital(word)) syllables.push(word);
    else if (syllables.length > 0) syllables.push(`${syllables.pop()}${word}`);
    else return false;
  }
  return syllables.length > 1 && syllables.every((syllable) => isSyllable(syllable.normalize('NFC')));
}

/** Names of one word of peoples of the Central Highlands: `K’Brêu`, `H'Linh`. */
const ONE_WORD_NAME = /^\p{Lu}['’]\p{Lu}\p{M}*\p{Ll}[\p{Ll}\p{M}]+$/u;

/**
 * Reads a line as the name of a person: every word begins with a capital, rank or degree before it aside.
 * @param line the line in plain words
 * @returns the rank and the span of the name; undefined where it is no name
 */
export function readName(
  line: string,
): { readonly rank: string; readonly from: number; readonly to: number } | undefined {
  if (line.length > LONGEST_NAME_LINE) return undefined;
  const words = wordsOf(line);
  const ranks = rankWords(words);
  const name = words.slice(ranks);
  const first = name[0];
  const last = name.at(-1);
  if (!first || !last || name.length > LONGEST_NAME_WORDS) return undefined;
  const text = line.slice(first.from, last.to);
  if (name.length < 2 && !ONE_WORD_NAME.test(text)) return undefined;
  if (isAllCapitals(text) || !/^[\p{L}\p{M}\s.'’-]+$/u.test(text)) return undefined;
  if (!name.every((word) => startsWithCapital(word.word)) && !isSpacedApart(name)) return undefined;
  return { rank: line.slice(words[0]!.from, first.from).trim(), from: first.from, to: last.to };
}

/**
 * The parts of a signature (docs/language.md, keywords): the name is the last line that reads as one and is not all in
 * capitals; before it capitals are authority and post, others further titles; what follows is printed under it.
 * @param block the block `Ký:`
 * @param at its offset in the file
 */
export function readSignature(block: Block, inside: SignatureInside, at: number): Signature {
  const lines = inside.lines.map((item) => {
    const plain = plainText(block, item.content, { at });
    const span = trimmedSpan(plain.text);
    return { plain, text: plain.text.slice(span.from, span.to), place: plain.place(span), offset: span.from };
  });
  const names = lines.map((line) => readName(line.text));
  const index = names.findLastIndex((name) => name !== undefined);
  const placed = (line: (typeof lines)[number]): Placed<string> => ({ value: line.text, place: line.place });
  const above = index < 0 ? lines : lines.slice(0, index);
  const name = names[index];
  const nameLine = lines[index];
  return {
    place: { from: at + inside.keyword.from, to: at + (inside.lines.at(-1)?.to ?? inside.keyword.to) },
    capacity: above.filter((line) => isAllCapitals(line.text)).map(placed),
    titles: above.filter((line) => !isAllCapitals(line.text)).map(placed),
    rank: name?.rank ?? '',
    name: name &&
      nameLine && {
        value: nameLine.text.slice(name.from, name.to),
        place: nameLine.plain.place({ from: nameLine.offset + name.from, to: nameLine.offset + name.to }),
      },
    after: index < 0 ? [] : lines.slice(index + 1).map(placed),
  };
}
