// The lines of a plain text or Markdown file.

import type { Span } from '../../language/syntax';
import { Traced } from '../traced';

/** A line that holds more than blanks. */
export interface SourceLine {
  /** Without blanks at its ends. */
  readonly text: Traced;
  /** Blanks before it. */
  readonly indent: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** Bold stretches of `text`. */
  readonly bold: readonly Span[];
  /** Bold or italics go on into the next line: both are one paragraph. */
  readonly continues: boolean;
  /** Markdown heading level. */
  readonly style: number | undefined;
  /** How many letters at its beginning are a number that counts by itself, as of a list of Word; 0 for none. */
  readonly numbered?: number;
  /** It stands on a page in landscape, as far as that is known. */
  readonly landscape?: true;
}

const LINE_END = /\r\n|[\r\n\f\u2028\u2029]/g;

/**
 * Splits a source into its lines; ends of line are LF, CRLF, CR, form feed and the Unicode separators.
 * @returns the lines that hold something, in order; what is between them is blank
 */
export function readLines(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let gap = 0;
  let from = source.startsWith('\uFEFF') ? 1 : 0;
  const take = (to: number): void => {
    const raw = source.slice(from, to);
    const body = raw.trim();
    if (body === '') {
      gap++;
      return;
    }
    const indent = raw.length - raw.trimStart().length;
    const text = Traced.of(source, from + indent, from + indent + body.length);
    lines.push({ text, indent, gap, bold: [], continues: false, style: undefined });
    gap = 0;
  };
  for (const end of source.matchAll(LINE_END)) {
    take(end.index);
    from = end.index + end[0].length;
  }
  if (from < source.length) take(source.length);
  return lines;
}
