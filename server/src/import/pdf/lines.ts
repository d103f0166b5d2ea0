// Printed lines: words that stand on one baseline.

import type { Span } from '../../language/syntax';
import type { Word } from './words';

/** A line as it is printed. Points from the top left corner of its page. */
export interface PrintedLine {
  /** Its words with blanks between them; a tab for a wide gap. NFC. */
  readonly text: string;
  readonly bold: readonly Span[];
  readonly words: readonly Word[];
  readonly x: number;
  readonly end: number;
  /** The baseline of most of it. */
  readonly y: number;
  readonly size: number;
}

/** Parts of the height of a font above and below the baseline. */
const ABOVE = 0.7;
const BELOW = 0.2;
/** A gap that parts words, in ems; a gap that parts columns. */
export const GAP = 0.07;
export const WIDE = 2.5;

const topOf = (word: Word): number => word.y - ABOVE * word.size;
const bottomOf = (word: Word): number => word.y + BELOW * word.size;

/** Gathers words into lines, from top to bottom; a raised or lowered figure stands in the line that it overlaps. */
export function linesOf(words: readonly Word[]): PrintedLine[] {
  const rows: { words: Word[]; top: number; bottom: number; main: Word }[] = [];
  // Large words first: the small ones beside them are raised or lowered.
  const sorted = [...words].sort((a, b) => a.y - b.y || a.x - b.x);
  for (const word of sorted) {
    const height = (ABOVE + BELOW) * word.size;
    const row = rows.slice(-3).findLast((one) => {
      const overlap = Math.min(one.bottom, bottomOf(word)) - Math.max(one.top, topOf(word));
      return overlap > 0.55 * Math.min(height, one.bottom - one.top);
    });
    if (row) {
      row.words.push(word);
      if (word.size > row.main.size * 1.15) {
        row.main = word;
        row.top = topOf(word);
        row.bottom = bottomOf(word);
      }
    } else rows.push({ words: [word], top: topOf(word), bottom: bottomOf(word), main: word });
  }
  return rows.map(({ words: own, main }) => lineOf(own, main)).sort((a, b) => a.y - b.y);
}

/** Sets the words of a line behind each other. */
function lineOf(unsorted: readonly Word[], main: Word): PrintedLine {
  const words = inOrder(unsorted);
  let text = '';
  const bold: { from: number; to: number }[] = [];
  let last: Word | undefined;
  for (const word of words) {
    if (last) {
      const gap = (word.x - last.end) / Math.max(word.size, last.size);
      if (gap > WIDE) text += '\t';
      else if (gap > GAP || (gap > -GAP && (last.spaced || changesFont(last, word)))) text += ' ';
    }
    const from = text.length;
    text += word.text;
    if (word.bold) {
      const open = bold.at(-1);
      if (open && text.slice(open.to, from).trim() === '') open.to = text.length;
      else bold.push({ from, to: text.length });
    }
    last = word;
  }
  // Marks that a file draws by themselves stand behind their letters.
  const composed = text.normalize('NFC');
  return {
    text: composed,
    bold:
      composed.length === text.length
        ? bold
        : bold.length > 0 && bold[0]!.to >= text.length
          ? [{ from: 0, to: composed.length }]
          : [],
    words,
    x: Math.min(...words.map(({ x }) => x)),
    end: Math.max(...words.map(({ end }) => end)),
    y: main.y,
    size: main.size,
  };
}

/** Words of several letters in two fonts are two words, however close. */
const changesFont = (last: Word, next: Word): boolean =>
  last.bold !== next.bold && last.text.length > 1 && next.text.length > 1 && /^\p{L}/u.test(next.text);

/** From left to right; what is drawn again in the same place, for a shadow or for bold, once. */
function inOrder(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (const word of [...words].sort((a, b) => a.x - b.x)) {
    const twice = out
      .slice(-4)
      .some(
        (other) =>
          other.text === word.text &&
          Math.abs(other.x - word.x) < 0.1 * word.size &&
          Math.abs(other.y - word.y) < 0.1 * word.size,
      );
    if (!twice) out.push(word);
  }
  return out;
}

/** Whether all of a line is bold, but for marks. */
export const isBoldLine = (line: PrintedLine): boolean =>
  line.words.every((word) => word.bold || !/[\p{L}\p{N}]/u.test(word.text));
