// The tree of a plan: which block belongs to which, and the numbers as counted.

import { inside } from '../language/inside';
import { linesOf } from '../language/lines';
import type { Block, Content, SyntaxTree } from '../language/syntax';
import type { Appendix, Place, Unit, UnitKind } from './model';
import { pointLetter, romanNumber } from './numbering';

/** Levels of `Unit.level` beyond the four of headings. */
const PART = 0;
const POINT = 5;
const SUB_POINT = 6;
const LOOSE = 7;

/** A unit while the tree grows. */
export interface GrowingUnit extends Unit {
  title: string;
  text: string;
  readonly children: GrowingUnit[];
}
/** An appendix while the tree grows. */
export interface GrowingAppendix extends Appendix {
  number: string;
  readonly children: GrowingUnit[];
}

/** The words of a block's title and text. */
export interface Wording {
  readonly title: string;
  readonly text: string;
}

export interface Outline {
  readonly body: readonly GrowingUnit[];
  readonly appendices: readonly GrowingAppendix[];
  /** Those of appendices last. */
  readonly units: readonly GrowingUnit[];
}

/** Numbers given so far under one parent, by level 0–4. */
type Counts = [number, number, number, number, number];

/** Where the next unit goes: one for the body, one for each appendix. */
class Branch {
  private readonly open: GrowingUnit[] = [];
  private readonly counts = new Map<GrowingUnit | undefined, Counts>();

  constructor(
    readonly top: GrowingUnit[],
    readonly appendix: GrowingAppendix | undefined,
  ) {}

  /** Puts a unit in its place: under the last open one of a higher level. */
  add(kind: UnitKind, block: Block, at: number, content: Content | undefined, words: Wording): GrowingUnit {
    const level = levelOf(kind, block);
    const loose = level === LOOSE;
    // An indented paragraph belongs to the point above; any other closes the points, but no numbered unit (rule 1).
    const holds = loose ? (block.indented ? SUB_POINT : 4) : level - 1;
    while (this.open.length > 0 && this.open.at(-1)!.level > holds) this.open.pop();
    const parent = this.open.at(-1);
    const unit: GrowingUnit = {
      kind,
      block,
      at,
      place: placeOf(block, at),
      content,
      level,
      ...this.numbered(level, parent),
      label: content?.attributes?.label?.name,
      parent,
      appendix: this.appendix,
      children: [],
      title: words.title,
      text: words.text,
    };
    (parent?.children ?? this.top).push(unit);
    if (!loose) this.open.push(unit);
    return unit;
  }

  /** The number of the next unit of a level under a parent, and the way down to it. */
  private numbered(level: number, parent: GrowingUnit | undefined): { number: string; path: string } {
    const above = parent?.path ?? '';
    if (level > 4) return { number: '', path: above };
    const down = (step: string): string => (above === '' ? step : `${above}.${step}`);
    const count = this.next(level, parent);
    switch (level) {
      case PART:
        return { number: romanNumber(count), path: `Phần ${romanNumber(count)}` };
      case 1:
        return { number: romanNumber(count), path: down(romanNumber(count)) };
      case 2:
        return { number: String(count), path: down(String(count)) };
      case 3: {
        if (parent?.level === 2) return { number: `${parent.number}.${count}`, path: down(String(count)) };
        // Without a level 2 above it takes its Mục's number.
        const first = parent?.level === 1 ? this.ordinal(parent) : 1;
        return { number: `${first}.${count}`, path: down(`${first}.${count}`) };
      }
      default:
        return { number: pointLetter(count), path: down(pointLetter(count)) };
    }
  }

  private next(level: number, parent: GrowingUnit | undefined): number {
    let counts = this.counts.get(parent);
    if (!counts) {
      counts = [0, 0, 0, 0, 0];
      this.counts.set(parent, counts);
    }
    counts[level]! += 1;
    return counts[level]!;
  }

  /** Which Mục this is: the one that was numbered last under its parent. */
  private ordinal(heading: GrowingUnit): number {
    return this.counts.get(heading.parent as GrowingUnit | undefined)?.[1] ?? 1;
  }
}

function levelOf(kind: UnitKind, block: Block): number {
  switch (kind) {
    case 'part':
      return PART;
    case 'heading':
    case 'numbered':
      return block.level;
    case 'point':
      return POINT;
    case 'subPoint':
      return SUB_POINT;
    default:
      return LOOSE;
  }
}

/** A block without the comments, blank lines and line end after it. */
function placeOf(block: Block, at: number): Place {
  let to = block.text.length;
  if (block.text.includes('//')) {
    to = linesOf(block.text).findLast((line) => line.name !== 'Comment' && line.name !== 'Blank')?.to ?? to;
  }
  return { from: at, to: at + block.text.slice(0, to).trimEnd().length };
}

const UNIT_KINDS: ReadonlySet<string> = new Set([
  'part',
  'heading',
  'numbered',
  'point',
  'subPoint',
  'paragraph',
  'table',
  'taskTable',
] satisfies UnitKind[]);

function isUnitKind(kind: string): kind is UnitKind {
  return UNIT_KINDS.has(kind);
}

/**
 * Builds the tree of a plan (docs/language.md, exact rules 1 to 5). Levels are absolute; titled and untitled share one
 * count; counts begin anew under a new parent and in an appendix.
 * @param wording the plain words of a block with content
 */
export function buildOutline(tree: SyntaxTree, wording: (block: Block, content: Content) => Wording): Outline {
  const body: GrowingUnit[] = [];
  const appendices: GrowingAppendix[] = [];
  const units: GrowingUnit[] = [];
  const inAppendices: GrowingUnit[] = [];
  let branch = new Branch(body, undefined);
  tree.blocks.forEach((block, index) => {
    const at = tree.starts[index]!;
    if (block.kind === 'appendix') {
      const content = inside(block) as Content;
      const appendix: GrowingAppendix = {
        block,
        at,
        place: placeOf(block, at),
        content,
        title: wording(block, content).title,
        number: '',
        label: content.attributes?.label?.name,
        landscape: content.attributes?.landscape !== undefined,
        children: [],
      };
      appendices.push(appendix);
      branch = new Branch(appendix.children, appendix);
      return;
    }
    if (!isUnitKind(block.kind)) return;
    const read = inside(block);
    const content = read.kind === 'content' ? read : undefined;
    const words = content ? wording(block, content) : { title: '', text: '' };
    (branch.appendix ? inAppendices : units).push(branch.add(block.kind, block, at, content, words));
  });
  if (appendices.length > 1) {
    for (const [index, appendix] of appendices.entries()) appendix.number = romanNumber(index + 1);
  }
  return { body, appendices, units: [...units, ...inAppendices] };
}
