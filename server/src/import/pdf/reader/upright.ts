// A page as it is read: turned so that its lines of text run from left to right.

import type { Chunk, Letter, Page, Rule } from '../page';
import type { DrawnLine, DrawnText } from './drawn';

/** How far from straight a line may be, as a sine. */
const STRAIGHT = 0.03;
/** A rule is as long at least, in points. */
const SHORTEST_RULE = 4;

/** Quarter turns clockwise of a direction; undefined where it is slanted. */
function quarterOf([x, y]: readonly [number, number]): 0 | 1 | 2 | 3 | undefined {
  if (Math.abs(y) < STRAIGHT) return x > 0 ? 0 : 2;
  if (Math.abs(x) < STRAIGHT) return y > 0 ? 1 : 3;
  return undefined;
}

/** The turn that most letters have. */
function usual(texts: readonly DrawnText[]): 0 | 1 | 2 | 3 {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const text of texts) {
    const quarter = quarterOf(text.direction);
    if (quarter !== undefined) counts[quarter] += text.letters.length;
  }
  return counts.indexOf(Math.max(...counts)) as 0 | 1 | 2 | 3;
}

/** Turns a page that is written across. */
export function upright(width: number, height: number, texts: readonly DrawnText[], lines: readonly DrawnLine[]): Page {
  const quarter = usual(texts);
  const turn = ([x, y]: readonly [number, number]): readonly [number, number] => {
    if (quarter === 0) return [x, y];
    if (quarter === 1) return [y, width - x];
    return quarter === 2 ? [width - x, height - y] : [height - y, x];
  };
  const chunks: Chunk[] = [];
  let slanted = 0;
  for (const { font, size, direction, letters } of texts) {
    if (quarterOf(direction) !== quarter) {
      slanted += letters.length;
      continue;
    }
    const placed = letters.map(({ text, at, width: wide }): Letter & { y: number } => {
      const [x, y] = turn(at);
      return { text, x, y, width: wide };
    });
    chunks.push({ letters: placed, font, size, y: placed[0]!.y });
  }
  const rules = lines.flatMap(([x1, y1, x2, y2]): Rule[] => {
    const [a, b] = turn([x1, y1]);
    const [c, d] = turn([x2, y2]);
    const [wide, high] = [Math.abs(c - a), Math.abs(d - b)];
    if (wide >= SHORTEST_RULE && high <= wide * STRAIGHT)
      return [{ across: false, at: (b + d) / 2, from: Math.min(a, c), to: Math.max(a, c) }];
    if (high >= SHORTEST_RULE && wide <= high * STRAIGHT)
      return [{ across: true, at: (a + c) / 2, from: Math.min(b, d), to: Math.max(b, d) }];
    return [];
  });
  const across = quarter % 2 === 1;
  return { width: across ? height : width, height: across ? width : height, chunks, rules, slanted };
}
