// The words of a page: letters that stand close together.

import { fromLegacy, type LegacyEncoding } from '../../vietnamese/legacy';
import type { Chunk, Font, Letter, Page } from './page';

/** Letters without a blank between them, all of one font. Points. */
export interface Word {
  /** NFC. */
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** A blank is drawn behind it. */
  readonly spaced: boolean;
  /** It was in an encoding before Unicode. */
  readonly converted: LegacyEncoding | undefined;
}

export interface Words {
  readonly words: readonly Word[];
  /** Letters of which the file does not say what they are. */
  readonly unknown: number;
}

/** A gap wider than this parts words, in ems. */
const GAP = 0.1;
/** A short chunk that draws its blanks parts words by them, but for a gap as wide as this. */
const WIDE_GAP = 0.8;

/** Signs of lists in fonts of signs, which have letters of their own. */
const SIGNS: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF02D': '-',
  '\uF0D8': '➢',
  '\uF0FC': '✓',
  '\uF02B': '+',
  '\uF076': '❖',
  '\uF06F': '□',
  '\uF0A8': '□',
};
const LIGATURE = /[\uFB00-\uFB06]/gu;
const BLANK = /^[\s\u00A0\u200B]*$/u;
const MARK = /^\p{M}+$/u;
const UNKNOWN = /[\p{Co}\p{Cn}\uFFFD]|(?!\s)\p{Cc}/u;

/** The encoding before Unicode that a font was made for. */
function encodingOf({ name }: Font): LegacyEncoding | undefined {
  if (/^\.?Vn/.test(name)) return 'TCVN3';
  return /^VNI[-_ ]/.test(name) ? 'VNI' : undefined;
}

/** Each letter as it is read, and how many the file does not name. */
function letterText(text: string): string {
  return SIGNS[text] ?? text.replace(/\u00AD/gu, '').replace(LIGATURE, (ligature) => ligature.normalize('NFKC'));
}

/** The words of a page, in the order in which they are drawn. */
export function wordsOf(page: Page): Words {
  const words: Word[] = [];
  let unknown = 0;
  for (const chunk of page.chunks) {
    const limit = gapLimit(chunk);
    let letters: Letter[] = [];
    const end = (spaced: boolean): void => {
      const word = letters.length > 0 ? wordOf(chunk, letters, spaced) : undefined;
      if (word) words.push(word);
      else if (spaced && words.length > 0) words[words.length - 1] = { ...words.at(-1)!, spaced: true };
      letters = [];
    };
    for (const letter of chunk.letters) {
      if (letter.x < -page.width || letter.x > 2 * page.width) continue;
      const text = letterText(letter.text);
      if (BLANK.test(text)) {
        end(true);
        continue;
      }
      if (UNKNOWN.test(text)) unknown++;
      if (letters.length === 0 && MARK.test(text) && words.length > 0) {
        // a mark that is drawn by itself, over the letter before
        const under = words.at(-1)!;
        words[words.length - 1] = { ...under, text: (under.text + text).normalize('NFC') };
        continue;
      }
      const last = letters.at(-1);
      const gap = last ? letter.x - last.x - last.width : 0;
      if (last && (gap > limit || gap < -2 * chunk.size)) end(gap > limit);
      letters.push({ ...letter, text });
    }
    end(false);
  }
  return { words, unknown };
}

/** How far apart letters of one word may stand, in points: letters that are spaced apart still make one word. */
function gapLimit({ letters, size }: Chunk): number {
  const gaps: number[] = [];
  letters.forEach((letter, i) => {
    const last = letters[i - 1];
    if (last && !BLANK.test(letter.text) && !BLANK.test(last.text)) gaps.push(letter.x - last.x - last.width);
  });
  // Too few to show how far apart its letters stand: where it draws its blanks, they part the words.
  if (gaps.length < 3) return (letters.some(({ text }) => BLANK.test(text)) ? WIDE_GAP : GAP) * size;
  const usual = gaps.sort((a, b) => a - b)[gaps.length >> 1]!;
  return (usual > 0.05 * size ? usual : 0) + GAP * size;
}

function wordOf(chunk: Chunk, letters: readonly Letter[], spaced: boolean): Word | undefined {
  const { font, size, y } = chunk;
  const written = letters.map(({ text }) => text).join('');
  const converted = encodingOf(font);
  let text = converted ? fromLegacy(written, converted) : written;
  // Fonts of capitals end with H: `.VnTimeH`.
  if (converted === 'TCVN3' && /H(?:[,-]|$)/.test(font.name)) text = text.normalize('NFC').toUpperCase();
  text = text.normalize('NFC').replace(/[\s\p{Cc}]/gu, '');
  if (text === '') return undefined;
  const last = letters.at(-1)!;
  return {
    text,
    x: letters[0]!.x,
    end: Math.max(last.x + last.width, letters[0]!.x),
    y,
    size,
    bold: font.bold,
    spaced,
    converted: text === written.normalize('NFC') ? undefined : converted,
  };
}
