// Notes at the foot of a page: which raised figure in the text each belongs to.

import type { PrintedLine } from './lines';

/** A note where its figure stands: the place of the figure in the text of a line, and the lines of the note. */
export interface Note {
  readonly line: PrintedLine;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly PrintedLine[];
  /** How many letters at the beginning of the note are its figure. */
  readonly mark: number;
}

const MARK = /^(\d{1,3}|\*{1,3}|†|‡)[.)]?\s*(?=\S)/u;

/** Parts the lines of a foot: each note begins with its figure or sign. */
export function noteParagraphs(lines: readonly PrintedLine[]): PrintedLine[][] {
  const out: PrintedLine[][] = [];
  for (const line of lines) {
    const open = out.at(-1);
    if (open && !MARK.test(line.text)) open.push(line);
    else out.push([line]);
  }
  return out;
}

/** The place of a raised figure in a line. */
function figureIn(line: PrintedLine, figure: string): { from: number; to: number } | undefined {
  let at = 0;
  for (const word of line.words) {
    const from = line.text.indexOf(word.text, at);
    if (from < 0) return undefined;
    at = from + word.text.length;
    if (word.text === figure && word.size < 0.8 * line.size && word.y < line.y - 0.1 * line.size && from > 0)
      return { from, to: at };
  }
  return undefined;
}

/**
 * The notes of a page by their figures.
 * @param text the lines of the page above its foot
 * @returns the notes that have one, and the lines of the others
 */
export function notesOf(
  text: readonly PrintedLine[],
  foot: readonly PrintedLine[],
): { notes: readonly Note[]; others: readonly PrintedLine[] } {
  const notes: Note[] = [];
  const others: PrintedLine[] = [];
  for (const lines of noteParagraphs(foot)) {
    const mark = MARK.exec(lines[0]!.text);
    const note = mark && noteIn(text, lines, mark[1]!, mark[0].length);
    if (note) notes.push(note);
    else others.push(...lines);
  }
  return { notes, others };
}

function noteIn(
  text: readonly PrintedLine[],
  lines: readonly PrintedLine[],
  figure: string,
  mark: number,
): Note | undefined {
  for (const line of text) {
    const place = figureIn(line, figure);
    if (place) return { line, ...place, lines, mark };
  }
  return undefined;
}
