// The margins of the running text, and how its paragraphs are set: measured, since a PDF does not say.

import { isCentred, isFull, type Room, type Setting } from './joins';
import type { PrintedLine } from './lines';
import type { Page } from './page';

/** Points by which places differ that are the same. */
const SAME = 3;
/** Fewer lines on a page do not show its margins. */
const FEW = 8;
/** So many show them, though they are not set flush. */
const MANY = 25;

/** The margins of each page: its own where enough lines show them, else those of all pages of its size. */
export function roomsOf(pages: readonly Page[], lines: readonly (readonly PrintedLine[])[]): Room[] {
  const sizeOf = ({ width, height }: Page): string => `${Math.round(width)} ${Math.round(height)}`;
  const bySize = new Map<string, PrintedLine[]>();
  pages.forEach((page, i) => {
    bySize.set(sizeOf(page), [...(bySize.get(sizeOf(page)) ?? []), ...lines[i]!]);
  });
  const common = new Map([...bySize].map(([size, own]) => [size, roomOf(own, Number(size.split(' ')[0]))]));
  return pages.map((page, i) => {
    const usual = common.get(sizeOf(page)) ?? { left: 0, right: page.width };
    const own = lines[i]!.length >= FEW ? roomOf(lines[i]!, page.width) : usual;
    // Mirrored margins move the text as a whole.
    const moved =
      Math.abs(own.left - usual.left) > SAME && Math.abs(own.right - own.left - usual.right + usual.left) < 2 * SAME;
    return moved ? own : usual;
  });
}

/**
 * The outermost places where more than one line begins, and ends. Few lines that end nowhere together do not show the
 * right margin: it is taken to be no wider than the left one.
 */
function roomOf(lines: readonly PrintedLine[], width: number): Room {
  const enough = lines.length < 6 ? 1 : 2;
  const outermost = (values: readonly number[]): number => {
    const sorted = [...values].sort((a, b) => a - b);
    return (
      sorted.find((value, i) => (sorted[i + enough - 1] ?? Number.POSITIVE_INFINITY) - value <= SAME) ?? sorted[0] ?? 0
    );
  };
  const left = outermost(lines.map(({ x }) => x));
  const right = -outermost(lines.map(({ end }) => -end));
  const shown = lines.length >= MANY || lines.filter(({ end }) => Math.abs(end - right) <= SAME).length >= 3;
  return { left, right: shown ? right : Math.max(right, width - left) };
}

/** How the paragraphs of a run of lines are set. */
export function settingOf(lines: readonly PrintedLine[], room: Room): Setting {
  let [indented, flush] = [0, 0];
  const pitches: number[] = [];
  lines.slice(1).forEach((line, i) => {
    const before = lines[i]!;
    const apart = (line.y - before.y) / Math.max(line.size, before.size);
    const atLeft = line.x < room.left + SAME;
    if (isCentred(before, room) || isCentred(line, room) || apart <= 0 || !isFull(before, line, room) || !atLeft)
      return;
    pitches.push(apart);
    const above = lines[i - 1];
    if (before.x > room.left + SAME) indented++;
    else if (above && !isFull(above, before, room)) flush++;
  });
  const sorted = pitches.filter((apart) => apart < 2.2).sort((a, b) => a - b);
  return { indented: indented >= flush, pitch: sorted[Math.floor(sorted.length * 0.4)] ?? 1.5 };
}
