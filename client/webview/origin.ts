// What blocks say of the source, joined with where they are on the page.
import type { Piece } from '../src/preview/scroll-mapping';
import type { ShownBlock } from './sheets';

/** Two numbers of an attribute. */
export function pair(value: string | null): [number, number] | undefined {
  const match = /^(-?\d+),(-?\d+)$/.exec(value ?? '');
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

/** The heights of everything typed. */
export function measurePieces(blocks: readonly ShownBlock[], scrollTop: number): Piece[] {
  return blocks.flatMap(({ element, block: { lines } }): Piece[] => {
    if (!lines) return [];
    const { top, bottom } = (element.firstElementChild ?? element).getBoundingClientRect();
    return [{ from: lines[0], to: lines[1], top: top + scrollTop, bottom: bottom + scrollTop }];
  });
}

/** The printed lines of which something was typed on a line. */
export function elementsOfLine(blocks: readonly ShownBlock[], line: number): Element[] {
  const typed = blocks.filter(({ block: { lines } }) => lines && lines[0] < line + 1 && lines[1] > line);
  return typed.map(({ element }) => element.firstElementChild ?? element);
}
