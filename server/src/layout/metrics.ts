// How wide text prints. Tinos has the widths of Times New Roman, the decree's font.
import data from '../../data/tinos-widths.json';

/** Weight and slant of a stretch of text. */
export interface Face {
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A face of the font. */
export type FaceName = keyof typeof data.faces;

/** Where the widths of each range begin in a face's list. */
const RANGES = data.ranges.map(([from, to], i) => ({
  from: from!,
  to: to!,
  first: data.ranges.slice(0, i).reduce((sum, [a, b]) => sum + b! - a! + 1, 0),
}));

/** For a letter that the font lacks: half an em, a whole one from the East Asian blocks on (emoji too). */
const UNKNOWN = data.unitsPerEm / 2;
const WIDE_FROM = 0x1100;

function unitsOf(code: number, face: FaceName): number {
  if (code < 0x20 || (code >= 0x300 && code <= 0x36f)) return 0;
  for (const range of RANGES) {
    if (code < range.from) break;
    if (code <= range.to) return data.faces[face][range.first + code - range.from] ?? UNKNOWN;
  }
  return code >= WIDE_FROM ? data.unitsPerEm : UNKNOWN;
}

/** The width of a letter, in ems. */
export function letterWidth(code: number, face: FaceName): number {
  return unitsOf(code, face) / data.unitsPerEm;
}

/** The face of a weight and slant. */
export function faceName(face: Face): FaceName {
  if (face.bold) return face.italic ? 'boldItalic' : 'bold';
  return face.italic ? 'italic' : 'regular';
}

/**
 * The printed width of one line of text, without kerning.
 * @param size of the letters, in points
 * @returns points
 */
export function textWidth(text: string, size: number, face: Face = {}): number {
  const name = faceName(face);
  let units = 0;
  for (const letter of text) units += unitsOf(letter.codePointAt(0)!, name);
  return (units * size) / data.unitsPerEm;
}
