// Which printed line goes on the one above it: by its room, its indent, its distance.

import { readLabel } from '../labels';
import { isCapitals, opensAppendix, signs, typeOf } from '../text/features';
import type { PrintedLine } from './lines';
import { GAP, isBoldLine } from './lines';

/** Where lines may stand: from the left margin to the right one, in points. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

/** What is known of how the document sets its paragraphs. */
export interface Setting {
  /** First lines of paragraphs are set in. */
  readonly indented: boolean;
  /** Distance of the lines of one paragraph, in the height of their letters. */
  readonly pitch: number;
}

export type Joint = 'new' | 'join' | 'unsure';

/** Points by which places differ that are the same. */
const SAME = 3;

/** Width of the first word of a line, and of a blank before it. */
export function firstWord(line: PrintedLine): number {
  let end = 0;
  for (let i = 0; i < line.words.length; i++) {
    end = line.words[i]!.end;
    const next = line.words[i + 1];
    if (!next || line.words[i]!.spaced || next.x - end > GAP * line.size) break;
  }
  return end - line.words[0]!.x + 0.25 * line.size;
}

/** The first word of the next line had no room left in this one. */
export function isFull(line: PrintedLine, next: PrintedLine, { left, right }: Room): boolean {
  if (isCentred(line, { left, right }) && Math.abs(line.x - left - right + line.end) < SAME)
    return line.end - line.x + firstWord(next) > right - left - SAME;
  return line.end + firstWord(next) > right - SAME;
}

/** It has as much room on its left as on its right. */
function isSymmetric(line: PrintedLine, { left, right }: Room): boolean {
  const [before, after] = [line.x - left, right - line.end];
  return before > SAME && Math.abs(before - after) < Math.max(8, 0.05 * (right - left));
}

/** Both stand in the middle, one of them plainly. */
const areCentred = (a: PrintedLine, b: PrintedLine, room: Room): boolean =>
  (isCentred(a, room) && isSymmetric(b, room)) || (isSymmetric(a, room) && isCentred(b, room));

/** Lines in the middle that name one thing: neither the type of a document, nor an appendix, nor who signs. */
function isOneTitle(above: string, below: string): boolean {
  if (typeOf(above) || typeOf(below) || opensAppendix(above) || opensAppendix(below)) return false;
  if (/[.;:]$/u.test(above) || /^[(*“"]/u.test(below) || readLabel(below) || signs(above) || signs(below)) return false;
  return isCapitals(above) === isCapitals(below);
}

/** The same, and not little. */
export function isCentred(line: PrintedLine, room: Room): boolean {
  return isSymmetric(line, room) && line.x - room.left > 2 * line.size && room.right - line.end > 1.5 * line.size;
}

/** Where the words begin behind the number or sign of a list. */
function textStart(line: PrintedLine): number | undefined {
  const label = readLabel(line.text);
  if (!label) return undefined;
  let length = 0;
  for (const word of line.words) {
    length = line.text.indexOf(word.text, length) + word.text.length;
    if (length > label.to) return word.x;
  }
  return undefined;
}

/**
 * Whether a line goes on a paragraph.
 * @param first the first line of the paragraph
 * @param apart the distance of the two lines in points; undefined where a page ends between them
 */
export function jointOf(
  first: PrintedLine,
  last: PrintedLine,
  line: PrintedLine,
  room: Room,
  setting: Setting,
  apart: number | undefined,
): Joint {
  if (apart !== undefined && apart > (setting.pitch + 0.22) * Math.max(last.size, line.size)) return 'new';
  if (Math.abs(last.size - line.size) > 1.2 || typeOf(last.text) || opensAppendix(last.text)) return 'new';
  const turnsPlain = isBoldLine(last) && !line.words.some(({ bold }) => bold) && !/^\p{Ll}/u.test(line.text);
  if (turnsPlain || (isBoldLine(line) && !last.words.some(({ bold }) => bold))) return 'new';
  if (areCentred(last, line, room)) return apart !== undefined && isOneTitle(last.text, line.text) ? 'join' : 'new';
  if (!isFull(last, line, room)) return 'new';
  const label = readLabel(line.text);
  const hanging = textStart(first);
  if (hanging !== undefined && Math.abs(line.x - hanging) <= SAME && first.x < line.x - SAME) return 'join';
  if (first === last) {
    if (line.x < first.x - SAME) return 'join';
    if (line.x > first.x + SAME) return 'new';
    if (setting.indented && line.x > room.left + SAME) return 'new';
    return label || setting.indented === false ? 'unsure' : 'join';
  }
  if (Math.abs(line.x - last.x) <= SAME) return setting.indented && !label ? 'join' : 'unsure';
  return 'new';
}
