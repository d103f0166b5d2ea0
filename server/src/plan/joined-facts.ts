// The facts of all blocks of a version, each at its place in the file.

import type { Block, Span, SyntaxTree } from '../language/syntax';
import { factsOf } from './block-facts';
import { idOf, type Names } from './bodies';
import type { CitationMention, Mention, Reference, TimeFact, Unit } from './model';
import type { CitationMatch } from './prose/citations';
import type { TimeMatch } from './prose/times';
import { labelReference, type Targets, writtenReference } from './references';
import { moveSpans } from './shift';

export interface JoinedFacts {
  readonly times: readonly TimeFact[];
  readonly citations: readonly CitationMention[];
  readonly references: readonly Reference[];
  readonly mentions: readonly Mention[];
}

interface Placed {
  readonly at: number;
  readonly times: readonly TimeMatch[];
  readonly citations: readonly CitationMatch[];
}

/** The last placing of each block: blocks before an edit keep theirs. */
const placings = new WeakMap<Block, Placed>();

function placed(block: Block, at: number): Placed {
  const last = placings.get(block);
  if (last?.at === at) return last;
  const facts = factsOf(block);
  const move = ({ from, to }: Span): Span => ({ from: from + at, to: to + at });
  const made: Placed = {
    at,
    times: facts.times.map((match) => moveSpans(match, move)),
    citations: facts.citations.map((match) => moveSpans(match, move)),
  };
  placings.set(block, made);
  return made;
}

function spanOf({ from, to }: Span): Span {
  return { from, to };
}

/** Where a block stands, as a time in it has it. */
function whereOf(block: Block, inAppendix: boolean): TimeFact['where'] {
  if (block.kind === 'header' || block.kind === 'recipients' || block.kind === 'signature') return block.kind;
  return inAppendix ? 'appendix' : 'body';
}

/**
 * Joins the facts of a version's blocks, in the order of the file.
 * @param units every unit; facts say in which one they stand
 */
export function joinFacts(
  tree: SyntaxTree,
  units: readonly Unit[],
  targets: Targets,
  { directory, setting }: Names,
): JoinedFacts {
  let nextUnit = 0;
  const times: TimeFact[] = [];
  const citations: CitationMention[] = [];
  const references: Reference[] = [];
  const mentions: Mention[] = [];
  let inAppendix = false;
  tree.blocks.forEach((block, index) => {
    if (block.kind === 'appendix') inAppendix = true;
    const facts = factsOf(block);
    const at = tree.starts[index]!;
    // Units stand in the order of the file.
    const unit = units[nextUnit]?.at === at ? units[nextUnit++] : undefined;
    const { times: matches, citations: cited } = placed(block, at);
    const where = whereOf(block, inAppendix);
    for (const match of matches) times.push({ match, place: spanOf(match), unit, where });
    for (const match of cited) citations.push({ match, place: spanOf(match), unit });
    const inFile = ({ from, to }: Span): Span => ({ from: from + at, to: to + at });
    for (const { name, ...span } of facts.mentions) {
      mentions.push({ name, place: inFile(span), id: idOf(directory.lookUp(name, setting)), unit });
    }
    const found: Reference[] = facts.labels.map(({ name, ...span }) =>
      labelReference(name, inFile(span), unit, targets),
    );
    for (const written of facts.written) {
      if (written.own === false) continue;
      const place = inFile(written);
      const words = tree.text.slice(place.from, place.to).replace(/\s+/g, ' ');
      found.push(writtenReference(written, words, place, unit, targets));
    }
    references.push(...found.sort((a, b) => a.place.from - b.place.from));
  });
  return { times, citations, references, mentions };
}
