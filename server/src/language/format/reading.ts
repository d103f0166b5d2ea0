// What a block says, in a form that can be compared: the formatter keeps a new form only where it reads as the old one.
import { splitBlocks } from '../blocks';
import { headerEnd } from '../header';
import { parseInline } from '../inline';
import { inside } from '../inside';
import {
  ATTRIBUTE_KEYS,
  type Attribute,
  type Attributes,
  type Block,
  type Inline,
  type Inside,
  type ListItem,
} from '../syntax';
import { spanOf, withoutEndBreaks, withoutEndMarks } from './words';

/** Words, and what is no words: a break, a mention, a reference, bold. */
type Said = string | readonly [kind: string, ...said: unknown[]];

/** The header field whose items end in marks that are printed, not typed. */
export const BASES_KEY = 'căn cứ';

function saidBy(text: string, inlines: readonly Inline[]): Said[] {
  const said: Said[] = [];
  const words = (more: string): void => {
    const last = said.at(-1);
    if (typeof last === 'string') said[said.length - 1] = last + more;
    else said.push(more);
  };
  inlines.forEach((inline, n) => {
    if (inline.kind === 'text') words(text.slice(inline.from, inline.to));
    else if (inline.kind === 'escape') words(inline.value);
    else if (inline.kind === 'softBreak') words(inlines[n - 1]?.kind === 'softBreak' ? '' : ' ');
    else if (inline.kind === 'strong') said.push(['strong', ...saidBy(text, inline.children)]);
    else if (inline.kind === 'mention') said.push(['mention', inline.name]);
    else if (inline.kind === 'reference') said.push(['reference', inline.label]);
    else said.push(['break']);
  });
  return said;
}

/** The same without the breaks and blanks at its end, which print nothing. */
function saidUpToEnd(text: string, inlines: readonly Inline[]): Said[] {
  const said = saidBy(text, withoutEndBreaks(inlines));
  const last = said.at(-1);
  if (typeof last === 'string') said[said.length - 1] = last.trimEnd();
  return said;
}

function saidByItem(text: string, item: ListItem, endMarks: boolean): Said[] {
  if (endMarks) return saidBy(text, item.content);
  const { from, to } = withoutEndMarks(text, spanOf(item.content));
  return saidBy(text, parseInline(text, from, to));
}

const rank = (entry: Attribute): number => ATTRIBUTE_KEYS.indexOf(entry.nearest);

/** The entries of attributes in the order in which they are written. */
export function inOrder(entries: readonly Attribute[]): Attribute[] {
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

function saidByAttributes(text: string, attributes: Attributes | undefined): unknown {
  if (!attributes) return undefined;
  const { label, entries, landscape, closed } = attributes;
  const values = inOrder(entries).map((entry) => [entry.key, saidBy(text, entry.value)]);
  return [label?.name, values, landscape !== undefined, closed];
}

function saidByInside(text: string, read: Inside): unknown {
  switch (read.kind) {
    case 'content':
      return [saidUpToEnd(text, read.title), saidUpToEnd(text, read.body), saidByAttributes(text, read.attributes)];
    case 'header':
      return read.entries.map((entry) => [
        entry.key,
        saidBy(text, entry.value),
        entry.items.map((item) => saidByItem(text, item, entry.key !== BASES_KEY)),
      ]);
    case 'table': {
      const cells = read.rows.map((row) => row.cells.map((cell) => [cell.merge, saidBy(text, cell.content)]));
      return [cells, read.headerRows, read.alignments];
    }
    case 'recipients':
      return read.items.map((item) => saidByItem(text, item, false));
    case 'signature':
      return read.lines.map((line) => saidByItem(text, line, true));
    default:
      return undefined;
  }
}

function readingOf(block: Block): string {
  return JSON.stringify([block.kind, block.level, block.indented, saidByInside(block.text, inside(block))]);
}

/**
 * Whether lines are read as a block is.
 * @param lines what the formatter would write for it, without line ends
 * @param first whether they are to be the first ones of the file, where `---` begins a header
 */
export function readsAs(block: Block, lines: readonly string[], first: boolean): boolean {
  const text = `${lines.join('\n')}\n`;
  const end = first ? headerEnd(text) : 0;
  if (block.kind === 'header') {
    return end === text.length && readingOf(block) === readingOf({ ...block, text });
  }
  const read = end > 0 ? [] : splitBlocks(text);
  return read.length === 1 && readingOf(block) === readingOf(read[0]!);
}
