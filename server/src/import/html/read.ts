// The reader of HTML as programs put it on the clipboard: Word, Excel, LibreOffice, Google Docs, browsers.

import type { ImportedDocument } from '../document';
import { LINE_BREAK, type WordBlock } from '../docx/content';
import { entriesOf } from '../docx/entries';
import { withoutTabs } from '../docx/read';
import { convertEntries } from '../text/legacy';
import { readEntries, readText } from '../text/read';
import { HtmlBody } from './body';
import { parseHtml } from './markup';

/** As many lines in a paragraph, on the average, were broken by a printer, a terminal or a page of fixed width. */
const MOST_LINES = 4;

/** Lines and nothing else, as a viewer of PDF or a text in fixed width gives them. */
function isFlat(blocks: readonly WordBlock[]): boolean {
  let lines = 0;
  for (const block of blocks) {
    if (block.kind === 'table' || block.outline !== undefined) return false;
    lines += block.text.split(LINE_BREAK).length;
  }
  return lines >= blocks.length * MOST_LINES;
}

/**
 * Reads what was copied: its text as it is shown, with the numbers of its lists, as if all tracked changes were accepted.
 * Scripts and style sheets are not read, addresses of links neither.
 * @param html the HTML of a clipboard, a whole page or a part of one
 * @param plain the same as plain text: it is read where the HTML shows lines only, or nothing
 * @returns the document; its source is the text of each paragraph on a line of its own
 * @throws Unreadable with the reason, in one sentence
 */
export function readHtml(html: string, plain = ''): ImportedDocument {
  const body = new HtmlBody();
  parseHtml(html, body);
  body.end();
  if (/\S/.test(plain) && isFlat(body.blocks)) return readText(plain, { format: 'txt' });
  const { source, entries: written, remarks } = entriesOf(body.blocks, new Set());
  const { entries, remarks: converted } = convertEntries(written);
  return {
    source,
    items: readEntries(entries, true).map(withoutTabs),
    remarks: [...remarks, ...converted],
    styled: true,
  };
}
