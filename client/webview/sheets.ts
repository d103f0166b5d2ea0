// The sheets on the page, brought from one version to the next: a block that stayed the same is not touched.
import morphdom from 'morphdom';
import type { PreviewBlock, PreviewSection } from '../../server/src/protocol';
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

/** Changes an element and what is in it to what a new one is; elements that stay keep their identity. */
function patch(from: HTMLElement, to: HTMLElement): void {
  morphdom(from, to, {
    childrenOnly: true,
    onBeforeElUpdated(old, next) {
      if (old.isEqualNode(next)) return false;
      // As an attribute the page's policy would forbid it.
      if (old.getAttribute('style') !== next.getAttribute('style')) old.style.cssText = next.style.cssText;
      if (!next.hasAttribute('style')) old.removeAttribute('style');
      return true;
    },
  });
}

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

function updateSheet(sheet: Sheet, { className, blocks }: PreviewSection): void {
  if (sheet.element.className !== className) sheet.element.className = className;
  const same = sameBlocks(sheet.blocks, blocks);
  const kept = new Set(same);
  const free = sheet.blocks.filter((one) => !kept.has(one));
  const next = blocks.map((block, i): ShownBlock => {
    const shown = same[i];
    if (shown) return { element: shown.element, block };
    const element = blockElement(block.html);
    const old = free.shift();
    if (!old) return { element, block };
    patch(old.element, element);
    return { element: old.element, block };
  });
  for (const { element } of free) element.remove();
  let at = sheet.element.firstChild;
  for (const { element } of next) {
    if (element === at) at = at.nextSibling;
    else sheet.element.insertBefore(element, at);
  }
  sheet.blocks = next;
}

/** All sheets of a plan, beneath one element. */
export class Sheets {
  #sheets: Sheet[] = [];
  readonly #style = new CSSStyleSheet();
  #css = '';

  constructor(readonly root: HTMLElement) {
    document.adoptedStyleSheets.push(this.#style);
  }

  /** Shows a version in place of the one before. */
  show(css: string, sections: readonly PreviewSection[]): void {
    if (css !== this.#css) this.#style.replaceSync(css);
    this.#css = css;
    for (const { element } of this.#sheets.splice(sections.length)) element.remove();
    sections.forEach((section, i) => {
      let sheet = this.#sheets[i];
      if (!sheet) {
        sheet = { element: document.createElement('section'), blocks: [] };
        this.#sheets.push(sheet);
        this.root.append(sheet.element);
      }
      updateSheet(sheet, section);
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
    return this.blocks.find((block) => block.element === own);
  }
}
