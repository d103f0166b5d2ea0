// Letters as lines are made of them: how wide they are and where a line may end between them.
import { type FaceName, letterWidth } from '../metrics';

/** A line may end here; it prints as a hyphen only at the end of a line. */
export const SOFT_HYPHEN = 0xad;
const ZERO_WIDTH_SPACE = 0x200b;
const FIRST_WIDE = 0x1100;
const FIRST_EMOJI = 0x1f000;

/** Whether a character is without ink and width: marks of direction, joiners, variation selectors, tags. */
export function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === SOFT_HYPHEN || code === 0x61c;
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xe0000 && code <= 0xe0fff)
  );
}

/** Width of a letter in ems, as it is printed. */
export function printedWidth(code: number, face: FaceName): number {
  return isInvisible(code) ? 0 : letterWidth(code, face);
}

const codes = (letters: string): ReadonlySet<number> => new Set(Array.from(letters, (one) => one.codePointAt(0)!));

/** No line begins with these, not even after a blank. */
const CLOSING = codes('.,;:)]}!?');
/** No line ends with these, not even before a blank. */
const OPENING = codes('([{¿¡');
/** A line may end after these where a letter follows. */
const BREAKING = codes('-‐–—…|\\!?');
const HYPHENS = codes('-‐–—');
const PERCENT = 0x25;
export const SLASH = 0x2f;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Letters of scripts that are written without blanks, and pictures. */
const isWide = (code: number): boolean =>
  (code >= FIRST_WIDE && code <= 0x11ff) || (code >= 0x2e80 && code <= 0xffdc) || code >= FIRST_EMOJI;

/** No line begins with these after the letter before: marks on it, and what ties. */
function isTied(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || code === 0xa0 || code === 0x202f || code === 0x2011 || isInvisible(code);
}

/**
 * Whether a line may end between two characters, by the Unicode line breaking algorithm (UAX 14) as Word and LibreOffice
 * apply it to Latin letters.
 * @param before the last character that is no blank; -1 at the beginning
 * @param earlier the one before that, which may be a blank; -1 at the beginning
 * @param blanks whether blanks stand between
 * @param after the next character, no blank
 */
export function mayBreak(before: number, earlier: number, blanks: boolean, after: number): boolean {
  if (before < 0 || CLOSING.has(after) || OPENING.has(before)) return false;
  if (blanks) return true;
  if (before === SOFT_HYPHEN || before === ZERO_WIDTH_SPACE) return true;
  if (isTied(after) || isTied(before)) return false;
  if (before === SLASH) return !HYPHENS.has(after) && earlier !== 0x20 && !(isDigit(earlier) && isDigit(after));
  if (BREAKING.has(before)) return !HYPHENS.has(after);
  if (after === PERCENT) return !isDigit(before);
  return isWide(before) || isWide(after);
}
