// The words inside a block as the formatter writes them: on one line.
import { Escape, HardBreak, pieces, SoftBreak, Space } from '../inline';
import type { Inline, Span } from '../syntax';

/** What is written at the start of a line only: in mid-line the backslash before it has no use. */
const LINE_MARKS: ReadonlySet<string> = new Set(['\\-', '\\+', '\\–', '\\•']);

/** Inline nodes without the breaks at their end: comments below a block are read as a part of its last line. */
export function withoutEndBreaks(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.findLastIndex(({ kind }) => kind !== 'softBreak' && kind !== 'hardBreak');
  return last + 1 < inlines.length ? inlines.slice(0, last + 1) : inlines;
}

/** The stretch that inline nodes cover, breaks at their end left out; empty where there are none. */
export function spanOf(inlines: readonly Inline[]): Span {
  const kept = withoutEndBreaks(inlines);
  return { from: kept[0]?.from ?? 0, to: kept.at(-1)?.to ?? 0 };
}

/**
 * A stretch of a block on one line: a line's end within it becomes a blank, a forced break `\` and a blank; comment
 * lines within it are left out.
 * @param text the block
 * @param span positions count from the block's start
 * @param plainMarks whether to leave out the backslash before `-` and the like in mid-line
 */
export function joined(text: string, span: Span, plainMarks = false): string {
  const all = pieces(text, span.from, span.to);
  let out = '';
  all.forEach(({ type, from, to }, n) => {
    const before = all[n - 1]?.type;
    const image = text.slice(from, to);
    if (type === SoftBreak) out += before === SoftBreak ? '' : ' ';
    else if (type === HardBreak) out += '\\ ';
    else if (plainMarks && type === Escape && LINE_MARKS.has(image) && (before === Space || before === SoftBreak))
      out += image.slice(1);
    else out += image;
  });
  return out;
}

/**
 * A stretch without the end marks that are printed and not typed: `;`, `.`, `,`, `./.`; `...` stays.
 * @param text the block
 */
export function withoutEndMarks(text: string, span: Span): Span {
  let to = span.to;
  for (;;) {
    while (to > span.from && /\s/.test(text.charAt(to - 1))) to--;
    const mark = text.slice(Math.max(span.from, to - 3), to);
    const length = mark === './.' ? 3 : mark !== '...' && /[;.,]$/.test(mark) ? 1 : 0;
    if (length === 0 || text.charAt(to - length - 1) === '\\') return { from: span.from, to };
    to -= length;
  }
}
