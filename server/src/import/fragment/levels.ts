// The levels and numbers of what is brought into a plan: sections go on from those that stand there.

import { t } from '../../messages';
import type { Remark } from '../document';
import type { Block, Mark } from '../structure/blocks';
import { Counter } from '../structure/numbers';
import type { FragmentPlace } from './place';

type Level = 1 | 2 | 3 | 4;
type Heading = Extract<Block, { kind: 'heading' }>;
type Numbered = Extract<Block, { kind: 'numbered' }>;

/** Changed numbers that are told one by one. */
const MOST_TOLD = 12;

const isSection = (block: Block): block is Heading | Numbered => block.kind === 'heading' || block.kind === 'numbered';

/** The sections before the first appendix: those have counts of their own. */
function ownSections(blocks: readonly Block[]): (Heading | Numbered)[] {
  const end = blocks.findIndex((block) => block.kind === 'appendix');
  return (end < 0 ? blocks : blocks.slice(0, end)).filter(isSection);
}

/**
 * By how many levels the sections move. A number says a level of its own (`I.`, `1.`, `1.1.`, `a)`), and keeps it,
 * unless the sections would part the one that they are put into: then they take the level of its next one. Titles
 * without a number go on with the sections around them.
 */
function shiftOf(sections: readonly (Heading | Numbered)[], { level, untouched, next }: FragmentPlace): number {
  const top = Math.min(...sections.map((section) => section.level));
  if (sections.some((section) => section.mark && section.level === top)) {
    const parts = next !== undefined && next > top && level >= top;
    return parts ? next - top : 0;
  }
  return Math.min(4, level <= 1 || untouched ? level + 1 : level) - top;
}

const bounded = (level: number, least: number): number => Math.min(4, Math.max(least, level));

/** A number without its closing mark: `1)` is what `1.` is. */
const bare = (number: string): string =>
  number
    .replace(/[\s.)/:–-]+$/u, '')
    .replace(/\s+/g, '')
    .toLowerCase();

/**
 * The blocks of a fragment with the levels and numbers that they have where they are put.
 * @returns the blocks, and what is to be told of numbers that are not those of the source
 */
export function placed(blocks: readonly Block[], place: FragmentPlace): { blocks: Block[]; remarks: Remark[] } {
  const sections = ownSections(blocks);
  const shift = sections.length > 0 ? shiftOf(sections, place) : 0;
  const moved = new Set<Block>(sections);
  const counter = new Counter(place.counts);
  const changed: { readonly mark: Mark; readonly printed: string }[] = [];
  const renumbered = (mark: Mark, level: 0 | Level): Mark => {
    const { printed } = counter.next(level);
    if (bare(printed) !== bare(mark.written)) changed.push({ mark, printed });
    return { ...mark, typed: printed, expected: printed, printed: mark.written, inOrder: true };
  };
  const out = blocks.map((block): Block => {
    if (block.kind === 'appendix') counter.reset();
    if (block.kind === 'part') return { ...block, mark: renumbered(block.mark, 0) };
    if (block.kind === 'numbered') {
      const level = bounded(block.level + (moved.has(block) ? shift : 0), 2) as 2 | 3 | 4;
      return { ...block, level, mark: renumbered(block.mark, level) };
    }
    if (block.kind !== 'heading') return block;
    const level = bounded(block.level + (moved.has(block) ? shift : 0), 1) as Level;
    if (block.mark) return { ...block, level, mark: renumbered(block.mark, level) };
    counter.next(level);
    return { ...block, level };
  });
  return { blocks: out, remarks: told(changed) };
}

/** One remark for all numbers: what is put into a plan goes on from it, as a rule. */
function told(changed: readonly { readonly mark: Mark; readonly printed: string }[]): Remark[] {
  const first = changed.find(({ mark }) => mark.source)?.mark.source;
  if (!first) return [];
  const pairs = changed.slice(0, MOST_TOLD).map(({ mark, printed }) => `“${mark.written}” → “${printed}”`);
  const rest = changed.length > MOST_TOLD ? ', …' : '';
  const message = t('Numbers go on from those of the plan: {0}.', `${pairs.join(', ')}${rest}`);
  return [{ id: 'import/number-changed', message, source: first }];
}
