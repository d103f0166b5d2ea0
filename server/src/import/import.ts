// Import: a text, a Word document or a PDF → imported document → structure → .kh text.

import { readDocx } from './docx/read';
import { readPdf } from './pdf/read';
import type { ImportOptions, ImportResult } from './result';
import { recognise } from './structure/recognise';
import { readText } from './text/read';
import { writeKh } from './write/write';

export { Unreadable } from './docx/unreadable';
export type { DocumentKind, ImportNote, ImportOptions, ImportResult, WrittenEnd, WrittenNumber } from './result';
export { SourceMap } from './source-map';

/**
 * Brings a plan into the plan language. Every word is kept, in order but for recipients, signature and contact lines,
 * which have places of their own; what is not printed becomes a comment.
 * @param text the whole file; LF, CRLF or CR, NFC or NFD, with or without a BOM
 * @param options how the text is written
 * @returns the .kh text, where each stretch of it stood in `text` (UTF-16 offsets), and what was unsure
 */
export function importText(text: string, options: ImportOptions): ImportResult {
  return writeKh(recognise(readText(text, options)), text);
}

/**
 * Brings a Word document (.docx) into the plan language.
 * @param bytes the whole file
 * @returns the import, and the source that it maps to: the text of each paragraph on a line of its own, in the order of
 * the file, with its automatic number in front
 * @throws Unreadable with the reason, in one sentence
 */
export function importDocx(bytes: Uint8Array): { readonly source: string; readonly imported: ImportResult } {
  const document = readDocx(bytes);
  return { source: document.source, imported: writeKh(recognise(document), document.source) };
}

/**
 * Brings a PDF that has its text into the plan language.
 * @param bytes the whole file
 * @returns the import, and the source that it maps to: one printed line a line, page after page
 * @throws Unreadable with the reason, in one sentence
 */
export async function importPdf(
  bytes: Uint8Array,
): Promise<{ readonly source: string; readonly imported: ImportResult }> {
  const document = await readPdf(bytes);
  return { source: document.source, imported: writeKh(recognise(document), document.source) };
}
