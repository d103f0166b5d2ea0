// The text that an import of a PDF maps to: one printed line a line, in the order in which the pages are read.

import type { Span } from '../../language/syntax';
import { type Traced, TracedBuilder } from '../traced';
import type { PrintedLine } from './lines';

/** A text with what is bold in it. */
export interface Styled {
  readonly text: Traced;
  readonly bold: readonly Span[];
}

/** Gathers printed lines into the source. */
export class SourceText {
  private readonly parts: string[] = [];
  private readonly starts = new Map<PrintedLine, number>();
  private length = 0;

  add(line: PrintedLine): void {
    this.starts.set(line, this.length);
    this.parts.push(line.text, '\n');
    this.length += line.text.length + 1;
  }

  get text(): string {
    return this.parts.join('');
  }

  /** Where a line stands in the source. */
  spanOf(line: PrintedLine): Span {
    const from = this.starts.get(line) ?? 0;
    return { from, to: from + line.text.length };
  }

  /** Lines that go on each other, joined. */
  joined(lines: readonly PrintedLine[]): Styled {
    const build = new TracedBuilder();
    const bold: { from: number; to: number }[] = [];
    let length = 0;
    let before = '';
    for (const line of lines) {
      const between = before === '' ? '' : blankBetween(before, line.text);
      build.made(between);
      length += between.length;
      for (const { from, to } of line.bold) {
        const open = bold.at(-1);
        if (open && length + from - open.to <= between.length) open.to = length + to;
        else bold.push({ from: length + from, to: length + to });
      }
      const start = this.starts.get(line) ?? 0;
      build.piece(line.text, start, start + line.text.length);
      length += line.text.length;
      before = line.text;
    }
    return { text: build.done(), bold };
  }
}

/** None where a word was broken at its own dash or stroke: `12/KH-` `UBND`. */
export function blankBetween(before: string, after: string): string {
  if (/[\p{L}\p{N}][-/]$/u.test(before.slice(-3)) && /^[\p{L}\p{N}]/u.test(after)) return '';
  return /\d$/.test(before) && /^\/\p{Lu}/u.test(after) ? '' : ' ';
}
