// Import of plain text and Markdown: lines → imported document → structure → .kh text.

import type { ImportOptions, ImportResult } from './result';
import { recognise } from './structure/recognise';
import { readText } from './text/read';
import { writeKh } from './write/write';

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
