// Where the reader is, as a line of the source: kept while sheets change, moved by the editor, told to it.
import { heightOfLine, lineAtHeight, type ScrollMapping, scrollMapping } from '../src/preview/scroll-mapping';
import { measurePieces } from './origin';
import type { Sheets } from './sheets';

/** The page's scrolling. */
export class Scroll {
  #mapping: ScrollMapping | undefined;
  /** Where we scrolled to ourselves: the event of it is no movement of the reader. */
  #own = 0;
  #lines = 1;

  constructor(private readonly sheets: Sheets) {}

  /** The sheets have another content or size now. */
  changed(lines = this.#lines): void {
    this.#lines = lines;
    this.#mapping = undefined;
  }

  /** The line at the top of the view. */
  get line(): number {
    return lineAtHeight(this.mapping(), window.scrollY);
  }

  /** Brings a line to the top of the view. */
  toLine(line: number): void {
    this.#to(heightOfLine(this.mapping(), line));
  }

  /** Whether what is in view was moved by the reader since we moved it. */
  movedByReader(): boolean {
    const moved = Math.abs(window.scrollY - this.#own) > 1;
    this.#own = window.scrollY;
    return moved;
  }

  /** Changes the page so that what the reader sees stays where it is. */
  keep(change: () => void): void {
    const anchor = this.anchor();
    const before = anchor?.getBoundingClientRect();
    change();
    const after = anchor?.isConnected ? anchor.getBoundingClientRect() : undefined;
    if (!before || !after) return;
    // Of a piece that is partly above, the part stays above.
    const part = before.top < 0 && before.height > 0 ? -before.top / before.height : 0;
    this.#to(window.scrollY + after.top - (part > 0 ? -part * after.height : before.top));
  }

  /** The first block in view. */
  private anchor(): Element | undefined {
    if (window.scrollY === 0) return undefined;
    const { blocks } = this.sheets;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle]!.element.getBoundingClientRect().bottom > 0) high = middle;
      else low = middle + 1;
    }
    return blocks[low]?.element;
  }

  private mapping(): ScrollMapping {
    this.#mapping ??= scrollMapping(
      measurePieces(this.sheets.blocks, window.scrollY),
      this.#lines,
      this.sheets.root.getBoundingClientRect().bottom + window.scrollY,
    );
    return this.#mapping;
  }

  #to(top: number): void {
    window.scrollTo({ top, behavior: 'instant' });
    this.#own = window.scrollY;
  }
}
