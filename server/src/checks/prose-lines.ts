// Lines of prose that look as if a mark was meant: the lexer of lines names them.
import { type Line, linesOf } from '../language/lines';
import type { Block, BlockKind } from '../language/syntax';
import type { AnalysedPlan, Place } from '../plan/model';
import { trimmed } from './edits';

const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'point', 'subPoint', 'numbered']);
const cache = new WeakMap<Block, readonly Line[]>();

/** A line of prose with its place in the file, blanks at its ends left out. */
export interface ProseLine {
  readonly name: string;
  readonly place: Place;
  readonly text: string;
  /** Whether the block begins with it. */
  readonly first: boolean;
}

/** Every line of a kind in paragraphs, points and numbered paragraphs, in the order of the file. */
export function* proseLines(plan: AnalysedPlan, name: string): Iterable<ProseLine> {
  for (const [index, block] of plan.tree.blocks.entries()) {
    if (!PROSE.has(block.kind)) continue;
    const start = plan.tree.starts[index] ?? 0;
    for (const line of lines(block)) {
      if (line.name !== name) continue;
      const place = trimmed(plan, { from: start + line.from, to: start + line.to });
      yield { name, place, text: plan.tree.text.slice(place.from, place.to), first: line.from === 0 };
    }
  }
}

function lines(block: Block): readonly Line[] {
  let known = cache.get(block);
  if (!known) {
    known = linesOf(block.text);
    cache.set(block, known);
  }
  return known;
}
