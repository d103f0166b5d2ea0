// What one block says by itself: times, documents, references, mentions. Kept under the block as long as it lives, so an
// edit reads anew only the blocks that it changed. Places count from the block's start.

import { inside } from '../language/inside';
import type { Attribute, Block, Content, Inline, Span } from '../language/syntax';
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

/** Header fields whose value is a time and nothing else. */
const TIME_KEYS: ReadonlySet<string> = new Set(['ngày', 'thời gian']);

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

/** A stretch of content that is read as one text; `time`: it is a value that says a time, `25/4/2025`. */
interface Passage {
  readonly content: readonly Inline[];
  readonly time: boolean;
}

function readFacts(block: Block): BlockFacts {
  const passages = passagesOf(block).filter((passage) => passage.content.length > 0);
  if (passages.length === 0) return NONE;
  const times: TimeMatch[] = [];
  const citations: CitationMatch[] = [];
  const written: WrittenReference[] = [];
  const mentions: Named[] = [];
  const labels: Named[] = [];
  for (const { content, time } of passages) {
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

function prose(content: readonly Inline[]): Passage {
  return { content, time: false };
}

function attributePassage(attribute: Attribute): Passage {
  return { content: attribute.value, time: attribute.nearest === 'hạn' };
}

/** The passages of a block, in the order of the file. */
function passagesOf(block: Block): readonly Passage[] {
  const read = inside(block);
  switch (read.kind) {
    case 'content':
      return contentPassages(read);
    case 'header':
      return read.entries.flatMap((entry) => [
        { content: entry.value, time: TIME_KEYS.has(entry.key) },
        ...entry.items.map((item) => prose(item.content)),
      ]);
    case 'table':
      return read.rows.flatMap((row) => row.cells.map((cell) => prose(cell.content)));
    case 'recipients':
      return read.items.map((item) => prose(item.content));
    case 'signature':
      return read.lines.map((line) => prose(line.content));
    default:
      return [];
  }
}

function contentPassages(content: Content): readonly Passage[] {
  const entries = content.attributes?.entries ?? [];
  return [prose(content.title), prose(content.body), ...entries.map(attributePassage)];
}
