// What is brought in within a line or a value, without structure: a cell, a list of bases, words in a paragraph.

import type { ImportedDocument } from '../document';
import { withoutListEnd } from '../structure/endings';
import { Traced } from '../traced';
import { escapeCell, escapeInside, escapeStart } from '../write/escape';
import { KhWriter } from '../write/kh-writer';
import type { FragmentPlace } from './place';

/** The running text of a document, a line each; bullets are left out. */
function linesOf({ items }: ImportedDocument): Traced[] {
  return items
    .flatMap((item) => {
      if (item.kind === 'table') return item.rows.flat(2);
      if (item.kind === 'aside') return [item.text];
      return [item.label && item.label.level >= 5 ? item.text.slice(item.label.to) : item.text];
    })
    .map((line) => line.trim())
    .filter((line) => line.length > 0);
}

/** The one paragraph that a document consists of, where it is running text. */
function onlyParagraph({ items }: ImportedDocument): Traced | undefined {
  const [first] = items;
  return items.length === 1 && first?.kind === 'paragraph' && !first.label && first.style === undefined
    ? first.text
    : undefined;
}

/** A mark that waits for its text: `- `, `1. `, `# `. */
const MARK = /^\s*(?:[-+–•*]|#{1,4}|\d{1,3}\.|\d{1,3}\.\d{1,2}\.|[a-zđ]\))\s+$/u;

/**
 * What stands in its line or value with what is around it; undefined where the document has a structure to keep.
 * @returns .kh text of one line, or of lines of a value
 */
export function inlineFragment(document: ImportedDocument, place: FragmentPlace): string | undefined {
  const write = (text: Traced): string => {
    const writer = new KhWriter(document.source);
    writer.traced(text);
    return writer.done().kh;
  };
  switch (place.where) {
    case 'row':
      return write(Traced.join(linesOf(document).map(escapeCell), ' \\ '));
    case 'header':
      return write(Traced.join(linesOf(document).map(escapeInside), ' '));
    case 'items':
      return listed(
        linesOf(document).map((line) => write(withoutListEnd(escapeInside(line)).text)),
        place,
      );
    default: {
      const only = onlyParagraph(document);
      if (!only || (place.before.trim() === '' && place.after.trim() === '')) return undefined;
      const text =
        place.before.trim() === '' || MARK.test(place.before) ? escapeStart(escapeInside(only)) : escapeInside(only);
      return write(text);
    }
  }
}

/** Items of a value, a line each. */
function listed(items: readonly string[], { before, after }: FragmentPlace): string {
  const begun = /^\s*-(\s*)$/.exec(before);
  const mark = before === '' ? '  - ' : before.trim() === '' ? '- ' : '\n  - ';
  const lead = begun ? (begun[1] === '' ? ' ' : '') : mark;
  return `${lead}${items.join('\n  - ')}${before.trim() === '' && after.trim() !== '' ? '\n' : ''}`;
}
