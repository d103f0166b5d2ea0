// What one block says by itself: times, documents, references, mentions. Kept under the block as long as it lives, so an
// edit reads anew only the blocks that it changed. Places count from the block's start.

import type { Block, Inline, Span } from '../language/syntax';
import { type Passage, passagesOf } from './passages';
import { type PlainText, plainText } from './plain';
import { type CitationMatch, findCitations } from './prose/citations';
import { findWrittenReferences, type WrittenReference } from './prose/references';
import { parseTimeValue } from './prose/time-values';
import { findTimes, type TimeMatch } from './prose/times';
import { moveSpans } from './shift';

/** `@name` or `#label` in a block. */
export interface Named extends Span {
  readonly name: string;
}

export interface BlockFacts {
  readonly times: readonly TimeMatch[];
  readonly citations: readonly CitationMatch[];
  readonly written: readonly WrittenReference[];
  readonly mentions: readonly Named[];
  readonly labels: readonly Named[];
}

const NONE: BlockFacts = { times: [], citations: [], written: [], mentions: [], labels: [] };

/** Header fields and attributes whose value is a time and nothing else. */
const TIME_KEYS: ReadonlySet<string> = new Set(['ngày', 'thời gian', 'hạn']);

const saysTime = (role: Passage['role'], key: string | undefined): boolean =>
  (role === 'field' || role === 'attribute') && key !== undefined && TIME_KEYS.has(key);

/** UTF-16 units. No one writes a longer paragraph; reading a pasted file as one would hold everything up. */
export const LONGEST_PROSE = 100_000;

const known = new WeakMap<Block, BlockFacts>();

/** The facts of a block. */
export function factsOf(block: Block): BlockFacts {
  let facts = known.get(block);
  if (!facts) {
    facts = readFacts(block);
    known.set(block, facts);
  }
  return facts;
}

function readFacts(block: Block): BlockFacts {
  const passages = passagesOf(block);
  if (passages.length === 0) return NONE;
  const times: TimeMatch[] = [];
  const citations: CitationMatch[] = [];
  const written: WrittenReference[] = [];
  const mentions: Named[] = [];
  const labels: Named[] = [];
  for (const { content, role, key } of passages) {
    const time = saysTime(role, key);
    collectNames(content, mentions, labels);
    const plain = plainText(block, content);
    if (plain.text.length > LONGEST_PROSE || plain.text.trim() === '') continue;
    const move = (span: Span): Span => plain.place(span);
    times.push(...timesOf(plain, time).map((match) => moveSpans(match, move)));
    if (time) continue;
    citations.push(...findCitations(plain.text).map((match) => moveSpans(match, move)));
    written.push(...findWrittenReferences(plain.text).map((match) => moveSpans(match, move)));
  }
  return { times, citations, written, mentions, labels };
}

function timesOf(plain: PlainText, isValue: boolean): readonly TimeMatch[] {
  const match = isValue ? parseTimeValue(plain.text)?.match : undefined;
  return match ? [match] : findTimes(plain.text);
}

function collectNames(content: readonly Inline[], mentions: Named[], labels: Named[]): void {
  for (const inline of content) {
    const { from, to } = inline;
    if (inline.kind === 'strong') collectNames(inline.children, mentions, labels);
    else if (inline.kind === 'mention') mentions.push({ name: inline.name, from, to });
    else if (inline.kind === 'reference') labels.push({ name: inline.label, from, to });
  }
}
