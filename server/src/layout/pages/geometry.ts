// Heights and gaps that no style says: those of the Word document, so that both print alike. In points.
import { twips } from '../units';

/** Times New Roman, in ems: above the baseline with the gap between lines, and the whole line. */
const ASCENT = 1912 / 2048;
const LINE_HEIGHT = 2355 / 2048;

/** Thickness of every line and box. */
export const HAIRLINE = 0.5;

/** A rule: the line over a low empty paragraph. */
export const RULE = { before: 3, height: HAIRLINE + 3, after: 3 };

/** The paragraphs around tables and the foot, which are empty. */
export const TABLE_GAP = 6;
export const FOOT_GAP = 8;

/** Room above and below the text of a cell. */
export const CELL_MARGIN = 1.5;

/** From a box to its text, and from the line over the contact lines to these. */
export const BOX_SPACE = 1;
export const FOOTER_SPACE = 4;

/** Points on the grid of twentieths that word processors count in. */
export function onGrid(points: number): number {
  return twips(points) / 20;
}

/**
 * Height of a line.
 * @param lines line spacing, in lines
 */
export function lineHeight(size: number, lines: number): number {
  const single = twips(size * LINE_HEIGHT);
  return Math.floor(single * lines + 1e-6) / 20;
}

/** From the top of a line to its baseline: more line spacing is added below. */
export function ascent(size: number): number {
  return onGrid(size * ASCENT);
}
