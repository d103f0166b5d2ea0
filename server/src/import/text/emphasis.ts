// Markdown emphasis, also as text recognition leaves it in plain text: `**KẾ HOẠCH**`, `*3793*`, `**1. **100%`.

import type { Span } from '../../language/syntax';
import { Traced } from '../traced';
import type { SourceLine } from './lines';

/** A run of asterisks. */
interface Run {
  readonly line: number;
  readonly at: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Emphasis goes on over so many line breaks at most. */
const MOST_BREAKS = 3;
const OPENS_BEFORE = /[\p{L}\p{N}"“(\-–+•/]/u;

/**
 * Takes the asterisks of emphasis out of lines that stand together, and notes what was bold. Asterisks without a
 * partner stay; a line of nothing else goes.
 */
export function resolveEmphasis(lines: readonly SourceLine[]): SourceLine[] {
  const out: SourceLine[] = [];
  const spaced = lines.filter((line) => line.gap > 0).length > lines.length * 0.6 ? 1 : 0;
  let start = 0;
  for (let i = 1; i <= lines.length; i++) {
    const line = lines[i];
    if (line && line.gap <= spaced && line.text.text !== '|' && lines[i - 1]?.text.text !== '|') continue;
    resolveChunk(lines.slice(start, i), out);
    start = i;
  }
  return out;
}

function resolveChunk(lines: readonly SourceLine[], out: SourceLine[]): void {
  const runs = lines.flatMap((line, i) => (line.text.text.includes('*') ? runsOf(line.text.text, i) : []));
  const pairs: [Run, Run][] = [];
  let open: Run | undefined;
  for (const run of runs) {
    if (open && run.closes && run.length === open.length && run.line <= open.line + MOST_BREAKS) {
      pairs.push([open, run]);
      open = undefined;
    } else if (run.opens && (!open || run.length > open.length || run.line > open.line + MOST_BREAKS)) open = run;
  }
  const byLine = new Map<number, [Run, Run][]>();
  for (const pair of pairs)
    for (let i = pair[0].line; i <= pair[1].line; i++) (byLine.get(i) ?? setList(byLine, i)).push(pair);
  let gap = 0;
  lines.forEach((line, i) => {
    const own = byLine.get(i);
    const done = own ? rebuilt(line, i, own) : line;
    if (/[\p{L}\p{N}|.]/u.test(done.text.text)) {
      out.push(gap ? { ...done, gap: done.gap + gap } : done);
      gap = 0;
    } else if (/^[*\s_=-]*$/u.test(done.text.text)) gap = Math.max(gap, done.gap + 1);
    else out.push(done);
  });
}

function setList<T>(lists: Map<number, T[]>, key: number): T[] {
  const list: T[] = [];
  lists.set(key, list);
  return list;
}

function runsOf(text: string, line: number): Run[] {
  const runs: Run[] = [];
  for (const m of text.matchAll(/\*+/g)) {
    const before = text[m.index - 1] ?? '';
    const after = text[m.index + m[0].length] ?? '';
    const bullet = m.index === 0 && m[0].length === 1 && /\s/.test(after);
    const alone = m[0].length === text.length;
    runs.push({
      line,
      at: m.index,
      length: m[0].length,
      opens: !bullet && OPENS_BEFORE.test(after) && (m[0].length > 1 || before === '' || /[\s(“"/,;:]/u.test(before)),
      closes: !bullet && ((m.index > 0 && !(/\s/.test(before) && /\s/.test(after))) || alone || m[0].length > 1),
    });
  }
  return runs;
}

/** The line without the asterisks of the pairs. */
function rebuilt(line: SourceLine, index: number, pairs: readonly [Run, Run][]): SourceLine {
  const marks: { at: number; length: number; bold: boolean; open: boolean }[] = [];
  let inside = false;
  let continues = false;
  for (const [open, close] of pairs) {
    const bold = open.length > 1;
    if (open.line === index) marks.push({ at: open.at, length: open.length, bold, open: true });
    else if (bold) inside = true;
    if (close.line === index) marks.push({ at: close.at, length: close.length, bold, open: false });
    else continues = true;
  }
  if (marks.length === 0 && !continues) return line;
  const parts: Traced[] = [];
  const bold: Span[] = [];
  let length = 0;
  let last = 0;
  let from = inside ? 0 : -1;
  for (const mark of marks) {
    const part = line.text.slice(last, mark.at);
    parts.push(part);
    length += part.length;
    last = mark.at + mark.length;
    if (mark.open && mark.bold) from = length;
    else if (!mark.open && mark.bold && from >= 0) {
      bold.push({ from, to: length });
      from = -1;
    }
  }
  parts.push(line.text.slice(last));
  const text = Traced.join(parts);
  if (from >= 0) bold.push({ from, to: text.length });
  const lead = text.length - text.text.trimStart().length;
  const trimmed = text.trim();
  const moved = bold.map((b) => ({ from: Math.max(0, b.from - lead), to: Math.min(trimmed.length, b.to - lead) }));
  return { ...line, text: trimmed, bold: moved.filter((b) => b.to > b.from), continues };
}
