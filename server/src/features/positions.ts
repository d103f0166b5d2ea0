// What stands at an offset.
import type { Position } from 'vscode-languageserver-types';
import { blockIndexAt } from '../language/document';
import type { Block } from '../language/syntax';
import type { AnalysedPlan, Appendix, Place, Unit } from '../plan/model';

/** A block with its offset in the file. */
export interface BlockAt {
  readonly block: Block;
  readonly at: number;
}

/** The block that an offset falls in; undefined in an empty file. */
export function blockAt({ tree }: AnalysedPlan, offset: number): BlockAt | undefined {
  const index = blockIndexAt(tree, offset);
  const block = tree.blocks[index];
  return block && { block, at: tree.starts[index] ?? 0 };
}

/** Index of the first item that does not begin before an offset. Items stand in the order of the file. */
export function firstFrom(items: readonly { readonly at: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The unit or appendix whose block an offset falls in. */
export function unitAt(plan: AnalysedPlan, offset: number): Unit | Appendix | undefined {
  const found = blockAt(plan, offset);
  if (!found) return undefined;
  const unit = plan.units[firstFrom(plan.units, found.at)];
  if (unit?.at === found.at) return unit;
  const appendix = plan.appendices[firstFrom(plan.appendices, found.at)];
  return appendix?.at === found.at ? appendix : undefined;
}

/** Whether a cursor touches a place: before, in or right after it. */
export function touches({ from, to }: Place, offset: number): boolean {
  return from <= offset && offset <= to;
}

/** The offset of a position; positions out of the file are drawn into it. */
export function offsetOf({ lines }: AnalysedPlan, position: Position): number {
  return lines.offset(position);
}
