// A click on the sheets to the place that was clicked in the source.
import type { ClickMessage } from '../src/preview/messages';
import { pair } from './origin';
import type { ShownBlock } from './sheets';

/** Characters around the click that help to find it. */
const AROUND = 16;

/** How many characters of an element's text stand before a place in it. */
function textBefore(element: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** @param position where in the text was clicked, if on text */
function inRun(
  run: Element,
  position: CaretPosition | null,
): Pick<ClickMessage, 'offset' | 'before' | 'after'> | undefined {
  const at = pair(run.getAttribute('data-at'));
  if (!at) return undefined;
  const [from, to] = at;
  const print = run.textContent ?? '';
  const clicked = position && run.contains(position.offsetNode);
  const before = clicked ? textBefore(run, position.offsetNode, position.offset) : 0;
  if (print.length === to - from) return { offset: from + before, before: '', after: '' };
  const offset = from + Math.round((before / Math.max(1, print.length)) * (to - from));
  return {
    offset,
    before: print.slice(Math.max(0, before - AROUND), before),
    after: print.slice(before, before + AROUND),
  };
}

/**
 * Where in the source a place of the sheets was typed.
 * @param target what was clicked, in the block
 * @returns undefined for what is produced and not typed
 */
export function clickedSource(
  { block, element }: ShownBlock,
  target: Element,
  position: CaretPosition | null,
): ClickMessage | undefined {
  if (!block.range) return undefined;
  const { line, character } = block.range.start;
  const run = target.closest('[data-at]') ?? element.querySelector('[data-at]');
  const place = (run && inRun(run, position)) ?? { offset: 0, before: '', after: '' };
  return { kind: 'click', line, character, ...place };
}

/** The typed line at a height of a sheet that is nearest to a place beside it, in pixels of the view. */
export function lineBeside(blocks: readonly ShownBlock[], x: number, y: number): ShownBlock | undefined {
  let best: ShownBlock | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const shown of blocks) {
    if (!shown.block.range || !shown.element.firstElementChild) continue;
    const { left, right, top, bottom } = shown.element.firstElementChild.getBoundingClientRect();
    if (y < top || y > bottom) continue;
    const away = Math.max(left - x, x - right, 0);
    if (away < nearest) [best, nearest] = [shown, away];
  }
  return best;
}
