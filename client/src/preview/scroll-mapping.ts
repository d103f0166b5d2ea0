// Which height of the sheets a line of the source stands at, and back. Pure: heights are measured elsewhere.

/** A piece of the sheets and the lines that it was typed on. */
export interface Piece {
  /** 0-based, with parts of lines: 7.5 to 8 is the second half of line 7. */
  readonly from: number;
  /** Up to but without. */
  readonly to: number;
  /** From the top of all sheets, in pixels. */
  readonly top: number;
  readonly bottom: number;
}

/** Lines and heights that belong together; both never fall. */
export interface ScrollMapping {
  readonly lines: readonly number[];
  readonly heights: readonly number[];
}

/** Indices of a longest part of the numbers that never falls. */
function longestRising(numbers: readonly number[]): number[] {
  const before = new Array<number>(numbers.length);
  /** By length: the index at which a rising part of that length ends lowest. */
  const ends: number[] = [];
  numbers.forEach((number, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]!]! <= number) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = index;
  });
  const rising: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) rising.push(at);
  return rising.reverse();
}

/**
 * Joins pieces to a mapping. The paper has another order than the source (the head, columns side by side, generated
 * tables): of the pieces as many as have one order in both count, the others are passed over.
 * @param lines of the whole source
 * @param height of all sheets, in pixels
 */
export function scrollMapping(pieces: readonly Piece[], lines: number, height: number): ScrollMapping {
  const sorted = pieces
    .filter(({ from, to, top, bottom }) => from >= 0 && to >= from && to <= lines && bottom >= top)
    .sort((a, b) => a.from - b.from || a.top - b.top);
  const kept = longestRising(sorted.map(({ top }) => top)).map((index) => sorted[index]!);
  const mapping: { lines: number[]; heights: number[] } = { lines: [0], heights: [0] };
  const add = (line: number, at: number): void => {
    if (line < mapping.lines.at(-1)! || at < mapping.heights.at(-1)!) return;
    mapping.lines.push(line);
    mapping.heights.push(at);
  };
  kept.forEach(({ from, to, top, bottom }, i) => {
    const next = kept[i + 1];
    add(from, top);
    // It ends where its text ends; what begins right there says so itself.
    if ((next?.from ?? lines) > to) add(to, Math.min(bottom, next?.top ?? height));
  });
  add(lines, height);
  return mapping;
}

/** How many of the rising numbers are below a value. */
function countBelow(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Between two known places: the same part of the way. */
function between(from: readonly number[], to: readonly number[], value: number, next: number): number {
  const [start, end] = [from[next - 1]!, from[next]!];
  return to[next - 1]! + ((value - start) / (end - start)) * (to[next]! - to[next - 1]!);
}

/** The height in pixels of a line; 12.5 is the middle of line 12. Of what shares a line, the first counts. */
export function heightOfLine({ lines, heights }: ScrollMapping, line: number): number {
  const next = countBelow(lines, Math.max(0, line));
  if (next === lines.length) return heights.at(-1)!;
  return lines[next]! <= line || next === 0 ? heights[next]! : between(lines, heights, line, next);
}

/** The line at a height, with its part above it. Of lines at the same height, the last counts. */
export function lineAtHeight({ lines, heights }: ScrollMapping, height: number): number {
  let next = countBelow(heights, Math.max(0, height));
  if (next === heights.length) return lines.at(-1)!;
  if (heights[next]! > height) return next === 0 ? lines[0]! : between(heights, lines, height, next);
  while (heights[next + 1] === heights[next]) next++;
  return lines[next]!;
}
