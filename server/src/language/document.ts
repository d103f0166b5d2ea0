// A file as blocks, and the blocks of the next version made from those of the last.
import { splitBlocks } from './blocks';
import { ownCopy } from './characters';
import { headerEnd } from './header';
import type { Block, SyntaxTree } from './syntax';

/** A change of a text: [from, to) of the old text becomes `text`; UTF-16 offsets. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function treeOf(text: string, blocks: readonly Block[]): SyntaxTree {
  const starts = new Array<number>(blocks.length);
  let at = 0;
  blocks.forEach((block, n) => {
    starts[n] = at;
    at += block.text.length;
  });
  return { text, blocks, starts };
}

function headerBlock(text: string): Block[] {
  const end = headerEnd(text);
  return end ? [{ kind: 'header', text: ownCopy(text.slice(0, end)), level: 0, indented: false }] : [];
}

/**
 * Parses a file. Total: every text is a document, and the texts of the blocks joined are the file.
 * @param text the whole file, with any line ends
 */
export function parse(text: string): SyntaxTree {
  const header = headerBlock(text);
  const body = text.slice(header[0]?.text.length ?? 0);
  return treeOf(text, [...header, ...splitBlocks(body)]);
}

/** Index of the block that an offset falls in: the last one that starts at or before it. */
export function blockIndexAt(tree: SyntaxTree, offset: number): number {
  let low = 0;
  let high = tree.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tree.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Blocks before a change that are parsed anew: the one before may go on into it, and ends by the line after it. */
const BACK = 2;

/**
 * The next version of a file. Equal to `parse` of the new text; blocks that did not change are the same objects.
 *
 * A block is a function of the text from its start on, up to its own last line and the kind of the next. So blocks are
 * parsed from shortly before the change, and as soon as one starts where an old one started behind the change, all
 * that follow are the old ones.
 * @param old the tree of the version before
 * @param change what was changed in it; offsets within the old text
 */
export function update(old: SyntaxTree, change: Change): SyntaxTree {
  const text = old.text.slice(0, change.from) + change.text + old.text.slice(change.to);
  const first = blockIndexAt(old, change.from) - BACK;
  if (first <= 1 && (old.blocks[0]?.kind === 'header' || text.startsWith('---') || text.startsWith('\uFEFF'))) {
    return resume(old, change, text, 0, headerBlock(text));
  }
  return resume(old, change, text, Math.max(first, 0), []);
}

function resume(old: SyntaxTree, change: Change, text: string, first: number, header: Block[]): SyntaxTree {
  const shift = text.length - old.text.length;
  const kept = old.blocks.slice(0, first);
  const start = header[0]?.text.length ?? old.starts[first] ?? 0;
  // a header is one only where the file begins: the old one is never the body of the new version
  let next = Math.max(first, old.blocks[0]?.kind === 'header' ? 1 : 0);
  while (next < old.blocks.length && ((old.starts[next] ?? 0) < change.to || (old.starts[next] ?? 0) + shift < start))
    next++;
  for (let step = 1; next < old.blocks.length; next += step, step *= 2) {
    const boundary = (old.starts[next] ?? 0) + shift;
    const end = next + 1 < old.blocks.length ? (old.starts[next + 1] ?? 0) + shift : text.length;
    // the slice holds the whole of block `next`, so the line after the boundary is seen
    const fresh = splitBlocks(text.slice(start, end));
    let at = start;
    for (let n = 0; n <= fresh.length && at <= boundary; n++) {
      if (at === boundary) return treeOf(text, [...kept, ...header, ...fresh.slice(0, n), ...old.blocks.slice(next)]);
      at += fresh[n]?.text.length ?? 1;
    }
  }
  return treeOf(text, [...kept, ...header, ...splitBlocks(text.slice(start))]);
}
