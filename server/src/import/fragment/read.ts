// What is brought into a plan, read in its format.

import type { ImportedDocument } from '../document';
import { readDocx } from '../docx/read';
import { readHtml } from '../html/read';
import { readPdf } from '../pdf/read';
import { readText } from '../text/read';

export type FragmentFormat = 'html' | 'docx' | 'pdf' | 'txt' | 'md';

/**
 * Reads the content of a clipboard or of a file.
 * @param content text of `html`, `txt` and `md`, the bytes of the others
 * @param plain the same as plain text, for HTML that shows no structure
 * @throws Unreadable with the reason, in one sentence
 */
export async function readFragment(
  content: string | Uint8Array,
  format: FragmentFormat,
  plain: string | undefined,
): Promise<ImportedDocument> {
  if (typeof content !== 'string') return format === 'pdf' ? readPdf(content) : readDocx(content);
  if (format === 'html') return readHtml(content, plain);
  return readText(content, { format: format === 'md' || MARKDOWN.test(content) ? 'md' : 'txt' });
}

/** A heading or a ruled table of Markdown: chats and forges copy it as plain text. */
const MARKDOWN = /^#{1,4} +\S|^\|(?: ?:?-{3,}:? ?\|)+\s*$/mu;
