// Points set in under points, as Markdown nests its lists.

import type { ImportedItem } from '../document';

const DEEPER = 2;

/** Makes sub-points of the points that stand two blanks or more further in than the one above them. */
export function nestPoints(items: readonly ImportedItem[]): ImportedItem[] {
  let outer: number | undefined;
  return items.map((item) => {
    if (item.kind !== 'paragraph' || item.label?.level !== 5) {
      if (item.kind !== 'aside' && !(item.kind === 'paragraph' && item.label?.level === 6)) outer = undefined;
      return item;
    }
    if (outer === undefined || item.indent < outer + DEEPER) {
      outer = item.indent;
      return item;
    }
    return { ...item, label: { ...item.label, kind: 'subPoint', level: 6 } };
  });
}
