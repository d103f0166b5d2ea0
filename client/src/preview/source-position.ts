// Where in the source what was clicked stands; where the editor's top is. Pure.

/** Characters compared on each side, the most telling first. */
const COMPARED = [16, 8, 4];
/** How far from the estimate is looked. */
const REACH = 400;

/** The place of a needle that is nearest to `guess`, within reach; undefined where there is none. */
function nearest(text: string, needle: string, guess: number): number | undefined {
  const until = guess + REACH;
  let best: number | undefined;
  for (
    let at = text.indexOf(needle, Math.max(0, guess - REACH));
    at >= 0 && at <= until;
    at = text.indexOf(needle, at + 1)
  )
    if (best === undefined || Math.abs(at - guess) < Math.abs(best - guess)) best = at;
  return best;
}

/**
 * Corrects an estimated place by the words printed around it.
 * @param text the source, from which print differs by names written out, escapes and marks
 * @param guess the estimate, in UTF-16 units
 * @returns the place of these words near the estimate, or the estimate where they are not in the source
 */
export function sourceOffset(text: string, guess: number, before: string, after: string): number {
  const sides = COMPARED.map((length) => [before.slice(-length), after.slice(0, length)] as const);
  const tried = [
    ...sides,
    ...sides.map(([, right]) => ['', right] as const),
    ...sides.map(([left]) => [left, ''] as const),
  ];
  for (const [left, right] of tried) {
    if (left + right === '') continue;
    const found = nearest(text, left + right, guess - left.length);
    if (found !== undefined) return found + left.length;
  }
  return guess;
}

/** A line with the part of its characters that stand before a place: `7.5`. Below 8, also at the end of line 7. */
export function lineWithFraction(line: number, character: number, length: number): number {
  return line + character / (length + 1);
}

/** The place in a line that `lineWithFraction` was made of. */
export function characterOf(lineWithFraction: number, length: number): number {
  return Math.min(length, Math.round((lineWithFraction % 1) * (length + 1)));
}
