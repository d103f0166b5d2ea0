// What can be folded: the parts of a plan, points and tables of several lines, runs of comments.
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import { linesOf } from '../language/lines';
import type { Block } from '../language/syntax';
import type { AnalysedPlan } from '../plan/model';
import { documentTree, type TreeNode } from './document-tree';

/**
 * The folding ranges of a plan, by their first lines. A section ends with its last words: blank lines, and comments
 * above the next section, stay in sight.
 */
export function foldingRanges(plan: AnalysedPlan): FoldingRange[] {
  const ranges: FoldingRange[] = commentRuns(plan);
  const visit = (nodes: readonly TreeNode[]): void => {
    for (const node of nodes) {
      const startLine = plan.lines.position(node.place.from).line;
      const endLine = plan.lines.position(node.end).line;
      const kind = kindOf(node);
      if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind && { kind }) });
      visit(node.children);
    }
  };
  visit(documentTree(plan));
  return ranges.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** The parts around the sections are regions: an editor folds those alone with one command. */
function kindOf({ piece }: TreeNode): FoldingRangeKind | undefined {
  return piece.kind === 'unit' ? undefined : FoldingRangeKind.Region;
}

/** Two comment lines or more, one right below the other. */
function commentRuns(plan: AnalysedPlan): FoldingRange[] {
  const runs: FoldingRange[] = [];
  let start = 0;
  let last = -2;
  const end = (): void => {
    if (last > start) runs.push({ startLine: start, endLine: last, kind: FoldingRangeKind.Comment });
  };
  plan.tree.blocks.forEach((block, index) => {
    const comments = commentOffsets(block);
    if (comments.length === 0) return;
    const at = plan.tree.starts[index]!;
    for (const offset of comments) {
      const { line } = plan.lines.position(at + offset);
      if (line !== last + 1) {
        end();
        start = line;
      }
      last = line;
    }
  });
  end();
  return runs;
}

const NONE: readonly number[] = [];
const known = new WeakMap<Block, readonly number[]>();

/** Where the comment lines of a block begin, from the block's start. */
function commentOffsets(block: Block): readonly number[] {
  if (block.kind === 'blank') return NONE;
  let offsets = known.get(block);
  if (!offsets) {
    offsets = block.text.includes('//') ? readComments(block) : NONE;
    known.set(block, offsets);
  }
  return offsets;
}

function readComments(block: Block): readonly number[] {
  // The header's lines have a lexer of their own, for which a comment looks the same.
  const lines = linesOf(block.text).filter((line) => line.name === 'Comment');
  return lines.map((line) => line.from);
}
