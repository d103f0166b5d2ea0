// What the import was unsure of, as comments in the plan: the check import/review shows them until the writer removes them.

import { parse } from '../language/document';
import { linesOf } from '../language/lines';
import { reviewComment } from '../plan/review-notes';
import type { ImportNote, ImportResult } from './result';

/** Most words of the source that a comment repeats, in UTF-16 units. */
const MOST_WORDS = 60;

function said({ message, words }: ImportNote): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain === '' || message.includes(plain.slice(0, MOST_WORDS / 2))) return message;
  const short = plain.length <= MOST_WORDS ? plain : `${plain.slice(0, MOST_WORDS).replace(/\s\S*$/, '')} …`;
  return `${message} “${short}”`;
}

/** Offsets of the lines that a comment may stand above: not in a table; of the header it stands below. */
function lineStarts(kh: string): number[] {
  const { blocks, starts } = parse(kh);
  return blocks.flatMap((block, index) => {
    const at = starts[index]!;
    if (block.kind === 'header') return [];
    if (block.kind === 'table') return [at];
    return linesOf(block.text).map((line) => at + line.from);
  });
}

/** The last start that is not after an offset; the first, where there is none. */
function startOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1] ?? starts[0] ?? offset;
}

/**
 * The plan of an import with a comment above each place that the writer should look at.
 * @returns .kh text that prints as that of the import
 */
export function annotated({ kh, notes }: ImportResult): string {
  if (notes.length === 0) return kh;
  const starts = lineStarts(kh);
  const above = new Map<number, Set<string>>();
  for (const note of notes) {
    const start = startOf(starts, note.place.from);
    const comments = above.get(start) ?? new Set();
    above.set(start, comments.add(reviewComment(said(note))));
  }
  let text = '';
  let done = 0;
  for (const [start, comments] of [...above].sort(([a], [b]) => a - b)) {
    text += kh.slice(done, start) + [...comments].map((comment) => `${comment}\n`).join('');
    done = start;
  }
  return text + kh.slice(done);
}
