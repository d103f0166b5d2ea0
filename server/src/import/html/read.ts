// The reader of HTML as programs put it on the clipboard: Word, Excel, LibreOffice, Google Docs, browsers.

import type { ImportedDocument } from '../document';
import { entriesOf } from '../docx/entries';
import { withoutTabs } from '../docx/read';
import { convertEntries } from '../text/legacy';
import { readEntries } from '../text/read';
import { HtmlBody } from './body';
import { parseHtml } from './markup';

/**
 * Reads what was copied: its text as it is shown, with the numbers of its lists, as if all tracked changes were accepted.
 * Scripts and style sheets are not read, addresses of links neither.
 * @param html the HTML of a clipboard, a whole page or a part of one
 * @returns the document; its source is the text of each paragraph on a line of its own
 * @throws Unreadable with the reason, in one sentence
 */
export function readHtml(html: string): ImportedDocument {
  const body = new HtmlBody();
  parseHtml(html, body);
  body.end();
  const { source, entries: written, remarks } = entriesOf(body.blocks, new Set());
  const { entries, remarks: converted } = convertEntries(written);
  return {
    source,
    items: readEntries(entries, true).map(withoutTabs),
    remarks: [...remarks, ...converted],
    styled: true,
  };
}
