// Lines of a text, for positions as LSP gives them.

import type { LineIndex, Place } from './model';

const LF = 10;
const CR = 13;

/** Index of the last start that is not after the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== LF && unit !== CR) continue;
    if (unit === CR && text.charCodeAt(at + 1) === LF) at++;
    starts.push(at + 1);
  }
  return starts;
}

/**
 * The lines of a text; `\n`, `\r\n` and `\r` end one. Made at the first question.
 * Offsets and positions out of range are drawn to the nearest one in it.
 */
export function createLineIndex(text: string): LineIndex {
  let known: number[] | undefined;
  // Most questions are about the line of the last one, or the next.
  let last = 0;
  const starts = (): number[] => {
    known ??= lineStarts(text);
    return known;
  };
  const lineOf = (offset: number): number => {
    const all = starts();
    if (offset < all[last]! || offset >= (all[last + 2] ?? Number.POSITIVE_INFINITY)) last = lineAt(all, offset);
    else if (offset >= (all[last + 1] ?? Number.POSITIVE_INFINITY)) last++;
    return last;
  };
  const line = (number: number): Place => {
    const all = starts();
    const index = Math.min(Math.max(number, 0), all.length - 1);
    const from = all[index]!;
    let to = all[index + 1] ?? text.length;
    if (index + 1 < all.length) {
      to--;
      if (to > from && text.charCodeAt(to) === LF && text.charCodeAt(to - 1) === CR) to--;
    }
    return { from, to };
  };
  return {
    get count() {
      return starts().length;
    },
    position(offset) {
      const within = Math.min(Math.max(offset, 0), text.length);
      const number = lineOf(within);
      return { line: number, character: within - starts()[number]! };
    },
    offset({ line: number, character }) {
      const { from, to } = line(number);
      return number >= starts().length ? text.length : Math.min(from + Math.max(character, 0), to);
    },
    line,
  };
}
