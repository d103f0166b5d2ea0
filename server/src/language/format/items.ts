// The blocks of a file as what the formatter writes one below the other: blocks on their lines, and comments.
import { inside } from '../inside';
import { linesOf } from '../lines';
import type { Block, BlockKind, SyntaxTree } from '../syntax';
import { contentLines } from './content';
import { headerLines } from './header';
import { recipientLines, signatureLines } from './lists';
import { readsAs } from './reading';
import { tableLines } from './table';

/** Lines that stand together. */
export interface Item {
  readonly kind: BlockKind;
  readonly indented: boolean;
  /** Without line ends. */
  readonly lines: readonly string[];
  /** Whether a blank line stood before it. */
  readonly blankBefore: boolean;
  /** Index of the block that it is from. */
  readonly block: number;
  /** A header that is not closed: what follows it must follow it as it does. */
  readonly open: boolean;
}

/** A block taken apart: its own lines, and the comments within and below them. */
interface Parts {
  /** Up to the end of the last line of its own, comments within included. */
  readonly own: Block;
  readonly within: readonly string[];
  readonly below: readonly { readonly comment: string; readonly blankBefore: boolean }[];
  readonly blankAtEnd: boolean;
}

function partsOf(block: Block): Parts {
  const owner = block.kind === 'recipients' || block.kind === 'signature';
  if (!owner && (block.kind === 'header' || !block.text.includes('//')))
    return { own: block, within: [], below: [], blankAtEnd: false };
  const lines = linesOf(block.text);
  const end = lines.findLastIndex((line) => line.name !== 'Comment' && line.name !== 'Blank') + 1;
  const within: string[] = [];
  const below: { comment: string; blankBefore: boolean }[] = [];
  let blank = false;
  lines.forEach(({ name, from, to }, n) => {
    const comment = block.text.slice(from, to).trim();
    if (name === 'Comment' && n < end) within.push(comment);
    else if (name === 'Comment') below.push({ comment, blankBefore: blank });
    blank = name === 'Blank';
  });
  const own = end < lines.length ? { ...block, text: block.text.slice(0, lines[end]?.from) } : block;
  return { own, within, below, blankAtEnd: blank };
}

const asItIs = (text: string): string[] => text.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);

function* formsOf(block: Block, counted: string | undefined): Generator<readonly string[]> {
  const read = inside(block);
  switch (read.kind) {
    case 'content':
      for (const line of contentLines(block, read, counted)) yield [line];
      break;
    case 'header': {
      const lines = headerLines(block, read);
      if (lines) yield lines;
      break;
    }
    case 'table':
      yield tableLines(block, read);
      break;
    case 'recipients':
      yield recipientLines(block, read);
      break;
    case 'signature':
      yield signatureLines(block, read);
      break;
    default:
      yield ['(bảng phân công)'];
  }
}

/** The lines of a block, and whether comments within were left out of them. */
function linesFor(block: Block, counted: string | undefined, first: boolean): { lines: string[]; formed: boolean } {
  const old = asItIs(block.text);
  const text = old.join('\n');
  for (const form of formsOf(block, counted)) {
    if ((form.join('\n') === text && !first) || readsAs(block, form, first)) return { lines: [...form], formed: true };
  }
  return { lines: old, formed: false };
}

/**
 * What the formatter writes for a file, without blank lines.
 * @param counted the printed number of numbered blocks, by the block's offset
 */
export function itemsOf(tree: SyntaxTree, counted: ReadonlyMap<number, string>): Item[] {
  const items: Item[] = [];
  let blankBefore = false;
  tree.blocks.forEach((whole, n) => {
    if (whole.kind === 'blank') {
      blankBefore = true;
      return;
    }
    const add = (kind: BlockKind, lines: readonly string[], open = false): void => {
      items.push({ kind, indented: whole.indented, lines, blankBefore, block: n, open });
      blankBefore = false;
    };
    const start = tree.starts[n]!;
    const block = start === 0 && whole.text.startsWith('\uFEFF') ? { ...whole, text: whole.text.slice(1) } : whole;
    if (block.kind === 'comment') {
      add(
        'comment',
        asItIs(block.text).map((line) => line.trim()),
      );
      return;
    }
    const { own, within, below, blankAtEnd } = partsOf(block);
    const read = inside(block);
    const joins = read.kind === 'content';
    const { lines, formed } = items.at(-1)?.open
      ? { lines: asItIs((joins ? block : own).text), formed: false }
      : linesFor(joins ? block : own, counted.get(start), items.length === 0);
    if (joins && formed && within.length > 0) add('comment', within);
    add(block.kind, lines, read.kind === 'header' && !read.closed);
    if (joins && !formed) return;
    for (const { comment, blankBefore: blank } of below) {
      blankBefore = blank;
      add('comment', [comment]);
    }
    blankBefore = blankAtEnd;
  });
  return items;
}
