// What was put into a Word document as text, out of a PDF or in Markdown, has the traits of text.

import type { Remark } from '../document';
import { resolveEmphasis } from '../text/emphasis';
import type { SourceLine } from '../text/lines';
import { splitMergedHead } from '../text/merged-head';
import { joinSpacedLetters } from '../text/spaced-letters';
import type { TextEntry } from '../text/tables';

/** Paragraphs at the beginning in which the whole head may stand as one. */
const FIRST = 12;
/** So many paragraphs with asterisks in pairs are Markdown; fewer are not. */
const FEWEST = 3;

/** Parts the head that is one paragraph, puts letters together that stand apart, and reads the asterisks of Markdown. */
export function tidied(written: readonly TextEntry[]): {
  readonly entries: readonly TextEntry[];
  readonly remarks: readonly Remark[];
} {
  const remarks: Remark[] = [];
  const emphasised = written.filter((entry) => 'line' in entry && /\*\*.*\*\*/su.test(entry.line.text.text));
  const entries: TextEntry[] = [];
  let lines: SourceLine[] = [];
  const flush = (): void => {
    const resolved = emphasised.length >= FEWEST ? resolveEmphasis(lines) : lines;
    const joined = joinSpacedLetters(resolved);
    for (const remark of joined.remarks) remarks.push(remark);
    const parted = entries.length < FIRST ? splitMergedHead(joined.lines) : joined.lines;
    for (const line of parted) entries.push({ line });
    lines = [];
  };
  for (const entry of written) {
    if ('line' in entry) {
      lines.push(entry.line);
      continue;
    }
    flush();
    entries.push(entry);
  }
  flush();
  return { entries, remarks };
}
