// The formatter: the one canonical form of a plan's text (docs/language.md).
import { parse } from '../document';
import type { SyntaxTree } from '../syntax';
import { type Edit, editsBetween } from './edits';
import { gapsOf } from './gaps';
import { itemsOf } from './items';

export type { Edit } from './edits';

/** What the formatter cannot know from the text of a block. */
export interface FormatContext {
  /** The number or letter that is printed (`3`, `1.2`, `b`) by the UTF-16 offset of its numbered block. */
  readonly counted: ReadonlyMap<number, string>;
}

const LINE_ENDS = ['\n', '\r\n', '\r'] as const;

/** The line end that most lines of a text have. */
function lineEndOf(text: string): string {
  const counts = new Map<string, number>();
  for (const [end] of text.matchAll(/\r\n|\r|\n/g)) counts.set(end, (counts.get(end) ?? 0) + 1);
  return LINE_ENDS.reduce((most, end) => ((counts.get(end) ?? 0) > (counts.get(most) ?? 0) ? end : most));
}

/**
 * What brings a file into its canonical form: small edits in the order of the file, none for a file that has it.
 * A block that cannot be written in another way without another reading stays as it is. Line ends are those that most
 * lines have. Never throws.
 */
export function formatEdits(tree: SyntaxTree, context: FormatContext): Edit[] {
  const { text, blocks, starts } = tree;
  const end = lineEndOf(text);
  const items = itemsOf(tree, context.counted);
  const gaps = gapsOf(items);
  const written = new Map<number, string>();
  items.forEach(({ lines, block }, n) => {
    const own = lines.map((line) => line + end).join('');
    written.set(block, (written.get(block) ?? '') + own + (gaps[n + 1] ? end : ''));
  });
  const edits: Edit[] = [];
  blocks.forEach((block, n) => {
    if (block.kind === 'blank' && n > 0) return;
    const next = blocks[n + 1]?.kind === 'blank' ? n + 2 : n + 1;
    const from = starts[n]!;
    const mark = from === 0 && text.startsWith('\uFEFF') ? '\uFEFF' : '';
    edits.push(...editsBetween(text.slice(from, starts[next]), mark + (written.get(n) ?? ''), from));
  });
  return edits;
}

/** Applies edits to the text that they were made for; they are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts = edits.flatMap(({ from, to, text: put }) => {
    const before = text.slice(at, from);
    at = to;
    return [before, put];
  });
  return [...parts, text.slice(at)].join('');
}

/** The canonical form of a file. */
export function format(text: string, context: FormatContext): string {
  return applyEdits(text, formatEdits(parse(text), context));
}
