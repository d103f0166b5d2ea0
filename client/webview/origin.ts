// What the attributes of a block's elements say of the source; see the writer of the preview in the server.
import type { Piece } from '../src/preview/scroll-mapping';
import type { ShownBlock } from './sheets';

/** An element and the lines that it was typed on, 0-based. */
export interface TypedElement {
  readonly element: Element;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Two numbers of an attribute. */
export function pair(value: string | null): [number, number] | undefined {
  const match = /^(-?\d+),(-?\d+)$/.exec(value ?? '');
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

/** The paragraphs of a block with their lines; the block itself where it is one paragraph. */
export function typedElements({ element, block }: ShownBlock): TypedElement[] {
  const { range } = block;
  if (!range) return [];
  const paragraphs = [...element.querySelectorAll('[data-lines]')].flatMap((one): TypedElement[] => {
    const lines = pair(one.getAttribute('data-lines'));
    if (!lines) return [];
    return [{ element: one, firstLine: range.start.line + lines[0], lastLine: range.start.line + lines[1] }];
  });
  if (paragraphs.length > 0) return paragraphs;
  return [{ element, firstLine: range.start.line, lastLine: range.end.line }];
}

/** The heights of everything typed. What a generated table repeats from elsewhere is not at its own place. */
export function measurePieces(blocks: readonly ShownBlock[], scrollTop: number): Piece[] {
  return blocks.flatMap((shown) => {
    const { range } = shown.block;
    return typedElements(shown).flatMap(({ element, firstLine, lastLine }): Piece[] => {
      if (!range || firstLine < range.start.line || lastLine > range.end.line) return [];
      const { top, bottom } = element.getBoundingClientRect();
      return [{ firstLine, lastLine, top: top + scrollTop, bottom: bottom + scrollTop }];
    });
  });
}

/** The element whose text was typed on a line, in the first block that has it. */
export function elementOfLine(blocks: readonly ShownBlock[], line: number): Element | undefined {
  for (const shown of blocks) {
    const { range } = shown.block;
    if (!range || range.start.line > line || range.end.line < line) continue;
    const found = typedElements(shown).find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
    if (found) return found.element;
  }
  return undefined;
}
