// The pieces of a plan as they stand one beneath the other in the file: what the outline, folding and selection share.
import type { AnalysedPlan, Appendix, Place, PlanHeader, RecipientList, Signature, Unit } from '../plan/model';

/** A piece of the file: a unit of the body, or one of the parts around it. */
export type Piece =
  | { readonly kind: 'header'; readonly header: PlanHeader }
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'appendix'; readonly appendix: Appendix }
  | { readonly kind: 'recipients'; readonly list: RecipientList }
  | { readonly kind: 'signature'; readonly signature: Signature };

/** A piece with what stands beneath it. Its children lie within [place.from, end], in the order of the file. */
export interface TreeNode {
  readonly piece: Piece;
  /** The words of the piece itself. */
  readonly place: Place;
  /** Where the last words of it and of what is beneath it end. */
  readonly end: number;
  /** Where the next piece that is not beneath it begins; the end of the file where there is none. */
  readonly limit: number;
  readonly children: readonly TreeNode[];
}

class GrowingNode implements TreeNode {
  end: number;
  limit: number;
  readonly children: GrowingNode[] = [];

  constructor(
    readonly piece: Piece,
    readonly place: Place,
  ) {
    this.end = place.to;
    this.limit = place.to;
  }
}

/** Ranks above those of units, which are their levels 0 to 7. */
const APPENDIX = -1;
const WHOLE = -2;

/** Where a piece goes. */
interface Rank {
  /** Pieces of a lower level than this are closed by it. */
  readonly holds: number;
  /** Its own level; undefined where nothing can stand beneath it. */
  readonly own: number | undefined;
}

const known = new WeakMap<AnalysedPlan, readonly TreeNode[]>();

/**
 * The pieces of a plan, what belongs to one beneath it. Unlike `plan.body` it follows the file: what stands behind the
 * recipients, and the closing of the plan, is beneath no section. Read once a version.
 */
export function documentTree(plan: AnalysedPlan): readonly TreeNode[] {
  let tree = known.get(plan);
  if (!tree) {
    tree = readTree(plan);
    known.set(plan, tree);
  }
  return tree;
}

function readTree(plan: AnalysedPlan): readonly TreeNode[] {
  const top: GrowingNode[] = [];
  const open: { readonly rank: number; readonly node: GrowingNode }[] = [];
  const rankOf = ranks(plan);
  const close = (limit: number): void => {
    const { node } = open.pop()!;
    node.limit = limit;
    const above = open.at(-1)?.node;
    if (above) above.end = Math.max(above.end, node.end);
  };
  for (const node of piecesOf(plan)) {
    const { holds, own } = rankOf(node.piece);
    while (open.length > 0 && open.at(-1)!.rank > holds) close(node.place.from);
    const above = open.at(-1)?.node;
    (above?.children ?? top).push(node);
    if (own !== undefined) open.push({ rank: own, node });
    else if (above) above.end = Math.max(above.end, node.end);
  }
  while (open.length > 0) close(plan.tree.text.length);
  return top;
}

/** Every piece, in the order of the file. */
function piecesOf(plan: AnalysedPlan): GrowingNode[] {
  const { header, units, appendices, recipients, extraRecipients, signatures } = plan;
  const pieces = units.map((unit) => new GrowingNode({ kind: 'unit', unit }, unit.place));
  if (header.place) pieces.push(new GrowingNode({ kind: 'header', header }, header.place));
  for (const appendix of appendices) pieces.push(new GrowingNode({ kind: 'appendix', appendix }, appendix.place));
  for (const list of recipients ? [recipients, ...extraRecipients] : [])
    pieces.push(new GrowingNode({ kind: 'recipients', list }, list.place));
  for (const signature of signatures) pieces.push(new GrowingNode({ kind: 'signature', signature }, signature.place));
  return pieces.sort((a, b) => a.place.from - b.place.from);
}

function ranks(plan: AnalysedPlan): (piece: Piece) => Rank {
  const closing = new Set(plan.closing);
  const listed = footHolds(plan, plan.recipients);
  const signed = footHolds(plan, plan.signatures[0]);
  return (piece) => {
    switch (piece.kind) {
      case 'unit':
        return rankOfUnit(piece.unit, closing.has(piece.unit));
      case 'appendix':
        return { holds: WHOLE, own: APPENDIX };
      case 'recipients':
        return { holds: listed, own: undefined };
      case 'signature':
        return { holds: signed, own: undefined };
      case 'header':
        return { holds: WHOLE, own: undefined };
    }
  };
}

/**
 * What recipients or signatures close. Behind an appendix they are its own where the plan has its own too, or needs
 * none because a decision issues it; else they are the plan's, written last (docs/language.md, appendices).
 */
function footHolds({ appendices, header }: AnalysedPlan, first: { readonly place: Place } | undefined): number {
  const ofPlan = first !== undefined && first.place.from < (appendices[0]?.place.from ?? 0);
  return ofPlan || header.attachedTo !== '' ? APPENDIX : WHOLE;
}

/** As the plan's own tree has it: docs/language.md, levels and joining. */
function rankOfUnit({ level, block }: Unit, closing: boolean): Rank {
  if (closing) return { holds: APPENDIX, own: undefined };
  const loose = level > 6;
  return { holds: loose ? (block.indented ? 6 : 4) : level - 1, own: loose ? undefined : level };
}
