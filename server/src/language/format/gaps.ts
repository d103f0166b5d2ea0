// Blank lines: one between blocks of different kinds, none within a list; around comments they stay where they are.
import type { Item } from './items';

type Family = 'points' | 'numbered' | 'other';

function familyOf({ kind }: Item): Family {
  if (kind === 'point' || kind === 'subPoint') return 'points';
  return kind === 'numbered' ? 'numbered' : 'other';
}

function isApart(above: Item, below: Item): boolean {
  const family = familyOf(above);
  return family === 'other' || family !== familyOf(below);
}

/**
 * Before which items a blank line is written.
 * @returns as many as there are items
 */
export function gapsOf(items: readonly Item[]): boolean[] {
  const gaps = items.map((item) => item.blankBefore);
  let above = -1;
  items.forEach((item, n) => {
    if (item.kind === 'comment') return;
    const first = items[above];
    if (first?.open) gaps.fill(false, above + 1, n + 1);
    else if (first) {
      const next = above + 1;
      if (next === n) gaps[n] = isApart(first, item);
      else if (isApart(first, item) && !gaps.slice(next, n + 1).includes(true)) gaps[next] = true;
      // the recipients own a line of prose that stands right below a comment of theirs
      if (first.kind === 'recipients' && item.kind === 'paragraph') gaps[n] = true;
    }
    above = n;
  });
  if (gaps.length > 0) gaps[0] = false;
  return gaps;
}
