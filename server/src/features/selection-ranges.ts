// What a selection grows to: word, sentence, what stands in the block, block, section, file.
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { inside } from '../language/inside';
import type { Inline, Inside, Span } from '../language/syntax';
import type { AnalysedPlan, Place } from '../plan/model';
import { documentTree, type TreeNode } from './document-tree';
import { blockAt, offsetOf, touches } from './positions';
import { rangeOf } from './ranges';
import { sentenceAt, wordAt } from './word-ranges';

/** For each position the ranges around it, each within the next; the last is the whole file. */
export function selectionRanges(plan: AnalysedPlan, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = offsetOf(plan, position);
    const whole = { from: 0, to: plan.tree.text.length };
    const places = [...inBlock(plan, offset), ...around(plan, offset), whole];
    // From the widest in: one that is not within the last, or not around the position, is left out.
    places.sort((a, b) => b.to - b.from - (a.to - a.from));
    let range: SelectionRange = { range: rangeOf(plan, whole) };
    let last: Place = whole;
    for (const place of places) {
      const within = last.from <= place.from && place.to <= last.to && touches(place, offset);
      if (!within || place.to - place.from === last.to - last.from || place.to === place.from) continue;
      range = { range: rangeOf(plan, place), parent: range };
      last = place;
    }
    return range;
  });
}

/** Spans within the block that the offset touches. */
function inBlock(plan: AnalysedPlan, offset: number): Place[] {
  const found = blockAt(plan, offset);
  if (!found) return [];
  const { block, at } = found;
  const local = offset - at;
  const spans = insideSpans(inside(block)).filter((span) => touches(span, local));
  const trimmedEnd = block.text.trimEnd().length;
  const start = block.text.length - block.text.trimStart().length;
  const own: Span[] = local <= trimmedEnd && start < trimmedEnd ? [{ from: start, to: trimmedEnd }] : [];
  const words = [wordAt(block.text, local), sentenceAt(block.text, local, narrowest(spans, block.text))];
  return [...spans, ...own, ...words.filter((span) => span !== undefined)].map(({ from, to }) => ({
    from: at + from,
    to: at + to,
  }));
}

/** The narrowest of the spans; the whole text where there are none. */
function narrowest(spans: readonly Span[], text: string): Span {
  return spans.reduce((a, b) => (b.to - b.from < a.to - a.from ? b : a), { from: 0, to: text.length });
}

const ends = (inlines: readonly Inline[]): Span[] => {
  const first = inlines[0];
  const last = inlines.at(-1);
  return first && last ? [{ from: first.from, to: last.to }] : [];
};

/** Marked words, mentions, references. */
function marked(inlines: readonly Inline[]): Span[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'strong') return [inline, ...ends(inline.children), ...marked(inline.children)];
    return inline.kind === 'mention' || inline.kind === 'reference' ? [inline] : [];
  });
}

/** What has an end of its own within a block. */
function insideSpans(read: Inside): Span[] {
  const item = (one: Span & { readonly content: readonly Inline[] }): Span[] => [
    one,
    ...ends(one.content),
    ...marked(one.content),
  ];
  switch (read.kind) {
    case 'content': {
      const { title, body, attributes } = read;
      const entries = attributes?.entries ?? [];
      return [
        ...[title, body].flatMap((inlines) => [...ends(inlines), ...marked(inlines)]),
        ...(attributes ? [attributes, ...(attributes.label ? [attributes.label] : [])] : []),
        ...entries.flatMap(({ keySpan, valueSpan, value }) => [
          { from: keySpan.from, to: valueSpan.to },
          valueSpan,
          ...marked(value),
        ]),
      ];
    }
    case 'header':
      return read.entries.flatMap((entry) => [
        entry,
        ...ends(entry.value),
        ...marked(entry.value),
        ...entry.items.flatMap(item),
      ]);
    case 'table':
      return read.rows.flatMap((row) => [row, ...row.cells.flatMap(item)]);
    case 'recipients':
      return read.items.flatMap(item);
    case 'signature':
      return read.lines.flatMap(item);
    case 'empty':
      return [];
  }
}

/** The pieces of the plan that the offset is in, each with what is beneath it. */
function around(plan: AnalysedPlan, offset: number): Place[] {
  const places: Place[] = [];
  let nodes: readonly TreeNode[] = documentTree(plan);
  for (;;) {
    const node = nodeAt(nodes, offset);
    if (!node) return places;
    places.push({ from: node.place.from, to: node.end }, node.place);
    nodes = node.children;
  }
}

/** The last node that begins at or before an offset, if it reaches as far. */
function nodeAt(nodes: readonly TreeNode[], offset: number): TreeNode | undefined {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.place.from <= offset) low = middle + 1;
    else high = middle;
  }
  const node = nodes[low - 1];
  return node && offset <= node.end ? node : undefined;
}
