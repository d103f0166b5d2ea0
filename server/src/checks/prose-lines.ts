// Lines of prose that look as if a mark was meant: the lexer of lines names them.
import { type Line, linesOf } from '../language/lines';
import type { Block, BlockKind } from '../language/syntax';
import type { AnalysedPlan, Place } from '../plan/model';
import { trimmed } from './edits';

const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'point', 'subPoint', 'numbered']);
/** Lists of names: a keyword can be missed there, other marks have no meaning. */
const LISTS: ReadonlySet<BlockKind> = new Set(['recipients', 'signature']);

/** Tokens of lines that look as if a mark was meant. */
export type LookAlike =
  | 'TightDash'
  | 'TightMark'
  | 'PaperNumber'
  | 'DeepHeading'
  | 'FenceLine'
  | 'KeywordWithText'
  | 'KeywordLike';

const LOOK_ALIKE: Readonly<Record<LookAlike, true>> = {
  TightDash: true,
  TightMark: true,
  PaperNumber: true,
  DeepHeading: true,
  FenceLine: true,
  KeywordWithText: true,
  KeywordLike: true,
};

const KEYWORDS: ReadonlySet<string> = new Set<LookAlike>(['KeywordWithText', 'KeywordLike']);

/** A line of prose with its place in the file, blanks at its ends left out. */
export interface ProseLine {
  readonly name: string;
  readonly place: Place;
  readonly text: string;
  /** Whether the block begins with it. */
  readonly first: boolean;
}

const ofPlans = new WeakMap<AnalysedPlan, readonly ProseLine[]>();

/**
 * Every line of a kind in paragraphs, points and numbered paragraphs, in the order of the file; of keywords, those among
 * recipients and in signatures too.
 */
export function proseLines(plan: AnalysedPlan, name: LookAlike): readonly ProseLine[] {
  let lines = ofPlans.get(plan);
  if (!lines) {
    lines = [...readLines(plan)];
    ofPlans.set(plan, lines);
  }
  return lines.filter((line) => line.name === name);
}

function* readLines(plan: AnalysedPlan): Iterable<ProseLine> {
  for (const [index, block] of plan.tree.blocks.entries()) {
    if (!PROSE.has(block.kind) && !LISTS.has(block.kind)) continue;
    const start = plan.tree.starts[index] ?? 0;
    for (const { name, from, to } of lookAlikes(block)) {
      const place = trimmed(plan, { from: start + from, to: start + to });
      yield { name, place, text: plan.tree.text.slice(place.from, place.to), first: from === 0 };
    }
  }
}

const ofBlocks = new WeakMap<Block, readonly Line[]>();
const NONE: readonly Line[] = [];

/** A line end that is not the last of the block. */
const SECOND_LINE = /[\r\n](?![\r\n]*$)/;

function lookAlikes(block: Block): readonly Line[] {
  // The line of a point or numbered paragraph begins with the mark that makes it one.
  if (block.kind !== 'paragraph' && !SECOND_LINE.test(block.text)) return NONE;
  let known = ofBlocks.get(block);
  if (!known) {
    const isMeant = (name: string): boolean =>
      PROSE.has(block.kind) ? Object.hasOwn(LOOK_ALIKE, name) : KEYWORDS.has(name);
    const found = linesOf(block.text).filter((line) => isMeant(line.name));
    known = found.length > 0 ? found : NONE;
    ofBlocks.set(block, known);
  }
  return known;
}
