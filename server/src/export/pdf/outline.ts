// The outline of a PDF: headings as bookmarks, each under the last one of a higher level.
import type { OutlineEntry } from '../../layout/pages/pages';

/** What of the library's outline is used. */
export interface OutlineItem {
  addItem(
    title: string,
    options: { readonly pageNumber: number; readonly top: number; readonly left: number; readonly expanded: boolean },
  ): OutlineItem;
}

/** A longer title is cut: viewers show one line. */
const LONGEST = 200;

function shortened(title: string): string {
  if (title.length <= LONGEST) return title;
  // Not between the halves of a character.
  return `${Array.from(title.slice(0, LONGEST + 1))
    .slice(0, LONGEST - 1)
    .join('')}…`;
}

/** @param widthOf width of a page: the library counts from its right edge */
export function addOutline(
  root: OutlineItem,
  entries: readonly OutlineEntry[],
  widthOf: (page: number) => number,
): void {
  const open: { level: number; item: OutlineItem }[] = [];
  for (const { title, level, page, y } of entries) {
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    const parent = open.at(-1)?.item ?? root;
    const item = parent.addItem(shortened(title), {
      pageNumber: page,
      top: Math.max(0, y),
      left: widthOf(page),
      expanded: level === 1,
    });
    open.push({ level, item });
  }
}
