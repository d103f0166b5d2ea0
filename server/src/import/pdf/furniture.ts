// What stands on pages besides the text: page numbers, and lines that come back at the head or the foot of the pages.

import type { PrintedLine } from './lines';

export interface LinedPage {
  readonly height: number;
  readonly lines: readonly PrintedLine[];
}

/** Parts of the height of a page in which such lines stand. */
const MARGIN = 0.12;
/** Lines looked at from the top and from the bottom. */
const DEEP = 3;
const NUMBER = /^(?:trang\s+|page\s+)?[-–—[(]?\s?(\d{1,4})\s?[-–—\])]?(?:\s?(?:\/|of)\s?\d{1,4})?$/iu;

/** Same words at the same height, whatever the figures. */
const keyOf = (line: PrintedLine, place: number): string =>
  `${line.text.replace(/\d+/gu, '#').toLowerCase()}\n${Math.round(place / 6)}`;

/** The lines of each page that are none of the text. */
export function furnitureOf(pages: readonly LinedPage[]): ReadonlySet<PrintedLine> {
  const found = new Set<PrintedLine>();
  const edges = pages.map((page) => edgesOf(page));
  const counts = new Map<string, number>();
  for (const lines of edges)
    for (const key of new Set(lines.map(({ line, place }) => keyOf(line, place))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  // The numbers of pages go on by one, from page to page.
  const numbers = edges.map((lines) => lines.filter(({ line }) => NUMBER.test(line.text)));
  const offsets = new Map<number, number>();
  numbers.forEach((lines, i) => {
    for (const { line } of lines) {
      const offset = numberOf(line) - i;
      offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
    }
  });
  numbers.forEach((lines, i) => {
    for (const { line, outermost } of lines) {
      const value = numberOf(line);
      const inStep = (offsets.get(value - i) ?? 0) > 1 || value === i + 1;
      if (inStep || (outermost && value <= pages.length + 1)) found.add(line);
    }
  });
  edges.forEach((lines) => {
    for (const { line, place } of lines) {
      const times = counts.get(keyOf(line, place)) ?? 0;
      if (times >= 2 && times >= pages.length * 0.4 && /\p{L}/u.test(line.text)) found.add(line);
    }
  });
  return found;
}

const numberOf = (line: PrintedLine): number => Number(NUMBER.exec(line.text)?.[1]);

interface Edge {
  readonly line: PrintedLine;
  /** From the nearer end of the page. */
  readonly place: number;
  /** No other line is nearer to the end of the page. */
  readonly outermost: boolean;
}

function edgesOf({ height, lines }: LinedPage): Edge[] {
  const top = lines.slice(0, DEEP).filter(({ y }) => y < height * MARGIN);
  const bottom = lines.slice(-DEEP).filter(({ y, size }) => y > height * (1 - MARGIN) - size / 2 && !isIn(top, y));
  return [
    ...top.map((line, i) => ({ line, place: line.y, outermost: i === 0 })),
    ...bottom.map((line, i) => ({ line, place: height - line.y, outermost: i === bottom.length - 1 })),
  ];
}

const isIn = (lines: readonly PrintedLine[], y: number): boolean => lines.some((line) => line.y === y);
