// Character sets for the lexers, and what counts as blank around words. Chevrotain's lexer optimisation is switched off
// by a complement set at the start of a pattern, so "everything but" is spelt out as positive ranges. Its patterns know
// no `u` flag: ranges are UTF-16 units.
import type { Span } from './syntax';

/** Blanks within a line: space, tab, no-break space, and the byte order mark that a file may begin with. */
export const BLANK = '[ \\t\\u00A0\\uFEFF]';

/** One end of line. */
export const LINE_END = '(?:\\r\\n|\\r|\\n)';

/** Every UTF-16 unit but CR and LF. */
export const ANY = '[\\u0000-\\u0009\\u000B\\u000C\\u000E-\\uFFFF]';

/** Nothing but blanks up to the end of the line, its end included. */
export const REST_BLANK = `${BLANK}*(?!${ANY})${LINE_END}?`;

/** The rest of the line, its end included. */
export const REST = `${ANY}*${LINE_END}?`;

/** After a mark: a blank, or the end of the line or the file. */
export const GAP = '(?!\\S)';

/** Letters, Latin with all Vietnamese ones, and combining marks (for texts in NFD). */
export const LETTER = 'A-Za-z\\u00AA\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0300-\\u036F\\u1E00-\\u1EFF';

/**
 * A positive character set of every UTF-16 unit but the given ones and CR, LF.
 * @param units the units to leave out, each a single UTF-16 unit
 */
export function allBut(units: string): string {
  const stops = [...new Set([...units, '\r', '\n'])].map((c) => c.charCodeAt(0)).sort((a, b) => a - b);
  const hex = (n: number): string => `\\u${n.toString(16).padStart(4, '0')}`;
  let next = 0;
  let set = '';
  for (const stop of stops) {
    if (stop > next) set += stop - 1 === next ? hex(next) : `${hex(next)}-${hex(stop - 1)}`;
    next = stop + 1;
  }
  return `[${set}${hex(next)}-\\uFFFF]`;
}

/**
 * A pattern for a Vietnamese word or phrase in NFC or NFD, in any case, with any run of blanks between words.
 * @param phrase the phrase in NFC, lower case
 */
export function phrase(phrase: string): string {
  const letter = (c: string): string => {
    const forms = new Set([c, c.toUpperCase()].flatMap((x) => [x, x.normalize('NFD')]));
    const single = [...forms].filter((x) => x.length === 1).join('');
    const many = [...forms].filter((x) => x.length > 1);
    return many.length ? `(?:[${single}]|${many.join('|')})` : `[${single}]`;
  };
  return phrase
    .split(' ')
    .map((word) => [...word].map(letter).join(''))
    .join(`${BLANK}+`);
}

/** An own flat copy: a slice of a long text would keep all of it alive. */
export function ownCopy(slice: string): string {
  return slice.length < 13 ? slice : ` ${slice}`.slice(1);
}

/** Leaves out the blanks and line ends around a stretch of text. */
export function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { from: start, to: end };
}
