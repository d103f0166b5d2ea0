// The documents of one file: a decision and its plan, or any that stand behind each other.

import type { ImportedItem, ImportedParagraph } from '../document';
import { opensAppendix, typeOf, typeWithSubject } from '../text/features';

/** Index of the line that names the type of a document; -1 where it has none. */
export function typeIndexOf(items: readonly ImportedItem[]): number {
  return items.findIndex((item) => item.region === 'head' && item.kind === 'paragraph' && typeAt(item) !== undefined);
}

/** The type of a document, in small letters without blanks. */
export function typeOfDocument(items: readonly ImportedItem[]): string | undefined {
  const item = items[typeIndexOf(items)];
  return item?.kind === 'paragraph' ? typeAt(item) : undefined;
}

/**
 * The documents of a file: each begins with a head of its own, or is a plan behind another type. What stands in an
 * appendix, a form with a head, is no document.
 */
export function documentsOf(items: readonly ImportedItem[]): ImportedItem[][] {
  const starts = [0];
  let appendix = false;
  let type: string | undefined;
  items.forEach((item, i) => {
    if (item.kind !== 'paragraph') return;
    if (item.region !== 'head') {
      appendix ||= opensAppendix(item.text.text);
      return;
    }
    const named = typeAt(item);
    if (named === undefined) return;
    const from = startOfHead(items, i);
    const last = starts.at(-1) ?? 0;
    const own = from > last && !appendix && (from < i || items[from - 1]?.region === 'closing');
    if (type !== undefined && from > last && (own || (named === 'kếhoạch' && type === 'quyếtđịnh'))) {
      starts.push(from);
      appendix = false;
      type = named;
    } else type ??= named;
  });
  return starts.map((from, k) => items.slice(from, starts[k + 1] ?? items.length));
}

function typeAt(item: ImportedParagraph): string | undefined {
  return typeOf(item.text.text) ?? typeWithSubject(item.text.text)?.replace(/ /g, '');
}

function startOfHead(items: readonly ImportedItem[], at: number): number {
  let from = at;
  while (from > 0 && items[from - 1]?.region === 'head') from--;
  return from;
}
