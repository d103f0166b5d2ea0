// How a text is laid out: broken into lines of a width or not, and what its blank lines mean.

import type { Region } from '../document';
import type { Line } from './features';

export interface Layout {
  /** Paragraphs are broken into lines. */
  readonly wrapped: boolean;
  /** The usual length of a full line; 0 where not wrapped. */
  readonly width: number;
  /** A blank line stands after (nearly) every line, so it says nothing. */
  readonly blanksEverywhere: boolean;
  /** A blank line stands before (nearly) every paragraph, so lines without one between are one paragraph. */
  readonly blanksSeparate: boolean;
  /** A line after a gap is a paragraph that the document itself sets apart, where it is not broken into lines. */
  readonly paragraphs: boolean;
}

const WIDEST = 160;
/** Share of the paragraphs of a document that go on in the next one, where lines were pasted as paragraphs. */
const FEWEST_OF_PARAGRAPHS = 0.2;

/**
 * Measures the body of a text.
 * @param paragraphs the lines are the paragraphs of a document
 */
export function layoutOf(lines: readonly (Line | undefined)[], regions: readonly Region[], paragraphs = false): Layout {
  const breaks: { length: number; gap: number }[] = [];
  let starts = 0;
  let separated = 0;
  let body = 0;
  let longest = 0;
  let previous: Line | undefined;
  lines.forEach((line, i) => {
    if (line && previous && regions[i] === 'body' && regions[i - 1] === 'body') {
      body++;
      longest = Math.max(longest, line.value.length);
      // A line break within a paragraph of a document breaks no line of it.
      const within = paragraphs && line.gap === 0;
      if (line.small && !line.label && !previous.finished && !within)
        breaks.push({ length: previous.value.length, gap: line.gap });
      else if (line.label) {
        starts++;
        if (line.gap > 0) separated++;
      }
    }
    previous = line;
  });
  const lengths = breaks.map((b) => b.length).sort((a, b) => a - b);
  const many = breaks.length >= 3 && breaks.length >= body * (paragraphs ? FEWEST_OF_PARAGRAPHS : 0.04);
  const width = many ? (lengths[Math.floor(lengths.length * 0.8)] ?? 0) : longest;
  const wrapped = many
    ? width <= WIDEST && width >= 25
    : !paragraphs && breaks.length > 0 && longest >= 60 && longest <= 100;
  const spaced = breaks.filter((b) => b.gap > 0).length;
  const blanksEverywhere = wrapped && spaced > breaks.length * 0.6;
  return {
    wrapped,
    width: wrapped ? width : 0,
    blanksEverywhere,
    paragraphs: paragraphs && !wrapped,
    blanksSeparate: !blanksEverywhere && starts >= 3 && separated >= starts * 0.85,
  };
}

/** A line so long that the first word of the next one did not fit. */
export function isFull(line: Line, next: Line, layout: Layout): boolean {
  if (!layout.wrapped) return false;
  const word = next.value.search(/\s/);
  return line.value.length + 1 + (word < 0 ? next.value.length : word) >= layout.width * 0.92;
}
