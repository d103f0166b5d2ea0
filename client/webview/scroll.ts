// Where the reader is, as a line of the source: kept while sheets change, moved by the editor, told to it.
import { heightOfLine, lineAtHeight, type ScrollMapping, scrollMapping } from '../src/preview/scroll-mapping';
import { measurePieces } from './origin';
import type { Sheets, ShownBlock } from './sheets';

const boxOf = ({ element }: ShownBlock): DOMRect => (element.firstElementChild ?? element).getBoundingClientRect();

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
    const at = this.anchor();
    const anchor = this.sheets.blocks[at];
    const before = anchor && boxOf(anchor);
    change();
    const after = anchor && this.sameAs(anchor, at);
    if (!before || !after) return;
    const { top, height } = boxOf(after);
    // Of a line that is partly above, the part stays above.
    const part = before.top < 0 && before.height > 0 ? -before.top / before.height : 0;
    this.#to(window.scrollY + top - (part > 0 ? -part * height : before.top));
  }

  /** The block now that says what another said: that one, or where pages changed, the nearest in the order. */
  private sameAs(anchor: ShownBlock, at: number): ShownBlock | undefined {
    const { blocks } = this.sheets;
    if (anchor.element.isConnected) return blocks.find(({ element }) => element === anchor.element);
    for (let away = 0; away < blocks.length; away++)
      for (const one of [blocks[at + away], blocks[at - away]]) if (one?.block.html === anchor.block.html) return one;
    return undefined;
  }

  /** Index of the first typed line in view; -1 at the very top. */
  private anchor(): number {
    if (window.scrollY === 0) return -1;
    const first = this.sheets.elements.findIndex((sheet) => sheet.getBoundingClientRect().bottom > 0);
    const before = this.sheets.blocks.findIndex(({ element }) => element.parentElement === this.sheets.elements[first]);
    return this.sheets.blocks.findIndex((one, i) => i >= before && one.block.range && boxOf(one).bottom > 0);
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
