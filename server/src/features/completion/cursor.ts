// The cursor in a plan: its line, its block, and what asked.
import { blockIndexAt } from '../../language/document';
import { inside } from '../../language/inside';
import { type Line, linesOf } from '../../language/lines';
import type { Block, Content, HeaderInside } from '../../language/syntax';
import type { AnalysedPlan, Place, Unit } from '../../plan/model';

export interface Cursor {
  readonly plan: AnalysedPlan;
  /** UTF-16 offset. */
  readonly offset: number;
  /** The line without its end. */
  readonly line: Place;
  /** The line up to the cursor, and behind it. */
  readonly before: string;
  readonly after: string;
  /** The block that the line stands in; below the last line, the last block. Undefined in an empty file. */
  readonly block: Block | undefined;
  /** Offset of the block. */
  readonly at: number;
  /** A person asked for it, or goes on with what was offered; else the trigger character that was typed. */
  readonly trigger: string | undefined;
}

export function cursorAt(
  plan: AnalysedPlan,
  position: { readonly line: number; readonly character: number },
  trigger: string | undefined,
): Cursor {
  const { text, blocks, starts } = plan.tree;
  const offset = plan.lines.offset(position);
  const line = plan.lines.line(plan.lines.position(offset).line);
  const within = Math.min(offset, line.to);
  const index = blockIndexAt(plan.tree, line.from);
  return {
    plan,
    offset: within,
    line,
    before: text.slice(line.from, within),
    after: text.slice(within, line.to),
    block: blocks[index],
    at: starts[index] ?? 0,
    trigger,
  };
}

/** What kind of line stands up to the cursor, as the lexer of lines has it; undefined where nothing is typed. */
export function lineOf({ before }: Cursor): Line | undefined {
  return linesOf(before)[0];
}

/** The header that the line stands in, if it does: not its first line, nor the one that closes it. */
export function headerOf(cursor: Cursor): HeaderInside | undefined {
  const { block, at, line, plan } = cursor;
  if (block?.kind !== 'header' || line.from === at || at !== 0) return undefined;
  const read = inside(block);
  if (read.kind !== 'header') return undefined;
  const beyond = line.from >= at + block.text.length;
  if (read.closed && (beyond || plan.tree.text.slice(line.from, line.to).trim() === '---')) return undefined;
  return read;
}

/** The content of the block of prose that the cursor stands in. */
export function contentAt({ block, at, offset, line }: Cursor): Content | undefined {
  if (!block || line.from >= at + block.text.length || offset < at) return undefined;
  const read = inside(block);
  return read.kind === 'content' ? read : undefined;
}

/** The unit that the cursor's block is. */
export function unitAt({ plan, at, block }: Cursor): Unit | undefined {
  return plan.units.find((unit) => unit.at === at && unit.block === block);
}

/** The rest of a word behind the cursor: letters, digits, and with `hyphens` what joins them. */
export function restOfWord(after: string, hyphens = false): number {
  return (hyphens ? /^[\p{L}\p{M}\p{N}-]*/u : /^[\p{L}\p{M}\p{N}]*/u).exec(after.slice(0, 200))![0].length;
}

/** The typed words at the end of a stretch, and the place that they and the rest of the last word take. */
export function typedFrom(
  cursor: Cursor,
  from: number,
  rest = restOfWord(cursor.after),
): { typed: string; place: Place } {
  return {
    typed: cursor.plan.tree.text.slice(from, cursor.offset),
    place: { from, to: cursor.offset + rest },
  };
}
