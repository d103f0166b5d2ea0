// The sheets on the page, brought from one version to the next: a printed line that stayed the same is moved, not made anew.
import type { PreviewBlock, PreviewPage } from '../../server/src/protocol';
import { blockElement } from './markup';

/** A block on the page. */
export interface ShownBlock {
  readonly element: HTMLElement;
  readonly block: PreviewBlock;
}

interface Sheet {
  readonly element: HTMLElement;
  blocks: readonly ShownBlock[];
}

const points = (length: number): string => `${length}pt`;

/** For each of the next blocks the shown one of the same HTML, in one order. */
function sameBlocks(shown: readonly ShownBlock[], next: readonly PreviewBlock[]): (ShownBlock | undefined)[] {
  const same = new Array<ShownBlock | undefined>(next.length);
  let start = 0;
  while (start < next.length && shown[start]?.block.html === next[start]!.html) same[start] = shown[start++];
  let [end, last] = [next.length, shown.length];
  while (end > start && last > start && shown[last - 1]!.block.html === next[end - 1]!.html)
    same[--end] = shown[--last];
  const byHtml = new Map<string, ShownBlock[]>();
  for (const one of shown.slice(start, last)) {
    const list = byHtml.get(one.block.html);
    if (list) list.push(one);
    else byHtml.set(one.block.html, [one]);
  }
  for (let i = start; i < end; i++) same[i] = byHtml.get(next[i]!.html)?.shift();
  return same;
}

function updateSheet(sheet: Sheet, { width, height, blocks }: PreviewPage): void {
  const { style } = sheet.element;
  if (style.width !== points(width)) style.width = points(width);
  if (style.height !== points(height)) style.height = points(height);
  const same = sameBlocks(sheet.blocks, blocks);
  const kept = new Set(same);
  for (const one of sheet.blocks) if (!kept.has(one)) one.element.remove();
  let at = sheet.element.firstChild;
  sheet.blocks = blocks.map((block, i): ShownBlock => {
    const element = same[i]?.element ?? blockElement(block.html);
    if (same[i]?.block.top !== block.top) element.style.top = points(block.top);
    if (element === at) at = at.nextSibling;
    else sheet.element.insertBefore(element, at);
    return { element, block };
  });
}

/** All sheets of a plan, beneath one element. */
export class Sheets {
  #sheets: Sheet[] = [];

  constructor(readonly root: HTMLElement) {}

  /** Shows a version in place of the one before. */
  show(pages: readonly PreviewPage[]): void {
    for (const { element } of this.#sheets.splice(pages.length)) element.remove();
    pages.forEach((page, i) => {
      let sheet = this.#sheets[i];
      if (!sheet) {
        sheet = { element: document.createElement('section'), blocks: [] };
        this.#sheets.push(sheet);
        this.root.append(sheet.element);
      }
      updateSheet(sheet, page);
    });
  }

  /** The sheets' elements. */
  get elements(): readonly HTMLElement[] {
    return this.#sheets.map(({ element }) => element);
  }

  /** Every block on the page, in the order of the paper. */
  get blocks(): readonly ShownBlock[] {
    return this.#sheets.flatMap(({ blocks }) => blocks);
  }

  /** The block that an element stands in. */
  blockOf(element: Element): ShownBlock | undefined {
    const own = element.closest('.block');
    return own ? this.blocksBeside(own).find((block) => block.element === own) : undefined;
  }

  /** The blocks of the sheet that an element stands on. */
  blocksBeside(element: Element): readonly ShownBlock[] {
    const own = element.closest('section');
    return this.#sheets.find((sheet) => sheet.element === own)?.blocks ?? [];
  }
}
