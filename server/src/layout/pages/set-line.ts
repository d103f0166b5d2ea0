// What the pages are filled with, from top to bottom: lines, each as high as it needs to be.
import type { BoxItem, LineItem, TextItem } from './pages';

/** An item with its place counted from the left top corner of what it is in. */
export type SetItem = Omit<TextItem, 'line'> | LineItem | BoxItem;

/** What is led to from elsewhere. */
export interface Mark {
  /** Bookmarks that begin in the line. */
  readonly bookmarks: readonly string[];
  /** The heading that begins with the line. */
  readonly heading?: { readonly title: string; readonly level: number };
}

/** A line of a paragraph, a rule, or empty room. Lengths in points. */
export interface SetLine {
  readonly height: number;
  /** The lower part of the height that may reach below the end of a page: what is more than single spacing. */
  readonly slack: number;
  /** Room above and below; between two lines the larger counts. */
  readonly before: number;
  readonly after: number;
  /** No page ends below it. */
  readonly keep: boolean;
  readonly items: readonly SetItem[];
  readonly mark?: Mark;
}

/** Room between two lines. */
export function gapBetween(above: SetLine | undefined, below: SetLine): number {
  return above ? Math.max(above.after, below.before) : below.before;
}

/** Height of lines under each other, with the room above the first and below the last. */
export function stackHeight(lines: readonly SetLine[]): number {
  let height = 0;
  lines.forEach((line, i) => {
    height += gapBetween(lines[i - 1], line) + line.height;
  });
  return height + (lines.at(-1)?.after ?? 0);
}

/** Empty room that, unlike the room between lines, stays at the top of a page. */
export function room(height: number, keep = false): SetLine {
  return { height, slack: 0, before: 0, after: 0, keep, items: [] };
}

/** An item moved. */
export function moved<T extends SetItem>(item: T, dx: number, dy: number): T {
  return item.kind === 'line'
    ? { ...item, x1: item.x1 + dx, x2: item.x2 + dx, y1: item.y1 + dy, y2: item.y2 + dy }
    : { ...item, x: item.x + dx, y: item.y + dy };
}
