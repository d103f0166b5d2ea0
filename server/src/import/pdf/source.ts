// The text that an import of a PDF maps to: one printed line a line, in the order in which the pages are read.

import type { Span } from '../../language/syntax';
import { Traced, TracedBuilder } from '../traced';
import type { PrintedLine } from './lines';
import type { Note } from './notes';

/** A text with what is bold in it. */
export interface Styled {
  readonly text: Traced;
  readonly bold: readonly Span[];
}

/** Gathers printed lines into the source. */
export class SourceText {
  private readonly parts: string[] = [];
  private readonly starts = new Map<PrintedLine, number>();
  private readonly notes = new Map<PrintedLine, readonly Note[]>();
  private length = 0;

  add(line: PrintedLine): void {
    this.starts.set(line, this.length);
    this.parts.push(line.text, '\n');
    this.length += line.text.length + 1;
  }

  /** Puts a note in brackets where its figure stands. */
  note(note: Note): void {
    this.notes.set(note.line, [...(this.notes.get(note.line) ?? []), note]);
  }

  /** The text of a line, and where each place of it is moved to by the notes in it. */
  private withNotes(line: PrintedLine): { text: Traced; moved: (offset: number) => number } {
    const start = this.starts.get(line) ?? 0;
    const part = (from: number, to: number): Traced =>
      from < to ? new TracedBuilder().piece(line.text.slice(from, to), start + from, start + to).done() : Traced.empty;
    const own = [...(this.notes.get(line) ?? [])].sort((a, b) => a.from - b.from);
    if (own.length === 0) return { text: part(0, line.text.length), moved: (offset) => offset };
    const build = new TracedBuilder();
    const shifts: { at: number; by: number }[] = [];
    let done = 0;
    for (const { from, to, lines, mark } of own) {
      const words = this.joined(lines).text.slice(mark);
      const opens = line.text[from - 1] === ' ' ? '(' : ' (';
      build.add(part(done, from)).made(opens).add(words).made(')');
      shifts.push({ at: to, by: opens.length + words.length + 1 - (to - from) });
      done = to;
    }
    const moved = (offset: number): number =>
      shifts.reduce((sum, { at, by }) => (offset >= at ? sum + by : sum), offset);
    return { text: build.add(part(done, line.text.length)).done(), moved };
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
      const { text, moved } = this.withNotes(line);
      for (const { from, to } of line.bold) {
        const open = bold.at(-1);
        if (open && length + from - open.to <= between.length) open.to = length + moved(to);
        else bold.push({ from: length + moved(from), to: length + moved(to) });
      }
      build.add(text);
      length += text.length;
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
