// Headings, numbered paragraphs, points, paragraphs, titles of appendices and parts: each on one line.
import { linesOf } from '../lines';
import type { Block, Content } from '../syntax';
import { writtenAttributes } from './attributes';
import { joined, spanOf } from './words';

const INDENT = '  ';

function markOf(block: Block, number: string): string {
  switch (block.kind) {
    case 'heading':
      return '#'.repeat(block.level);
    case 'numbered':
      return `${number}${block.level === 4 ? ')' : '.'}`;
    case 'point':
      return '-';
    case 'subPoint':
      return `${INDENT}+`;
    case 'appendix':
      return 'Phụ lục:';
    case 'part':
      return 'Phần:';
    default:
      return '';
  }
}

/** A lone `\` at the end of a line prints; with a comment below it, it would be a forced break. */
function closed(words: string): string {
  let start = words.length;
  while (words.charAt(start - 1) === '\\') start--;
  return (words.length - start) % 2 === 1 ? `${words}\\` : words;
}

/** What follows the mark. */
function wordsOf({ kind, text }: Block, content: Content, plainMarks: boolean): string {
  const title = joined(text, spanOf(content.title), plainMarks);
  const body = joined(text, spanOf(content.body), plainMarks);
  const runIn = kind === 'heading' && body !== '';
  const attributes = content.attributes ? writtenAttributes(text, content.attributes) : '';
  const said = runIn ? `${title}: ${body}` : title + body;
  return closed([said.trimEnd(), attributes].filter((part) => part !== '').join(' '));
}

const UNMARKED: ReadonlySet<string> = new Set(['PlainLine', 'IndentedLine']);

/** A paragraph: `\` at its start stays where it takes the look of a mark away, and comes where joining made a mark. */
function* paragraphLines(block: Block, content: Content, words: string): Generator<string> {
  const indent = block.indented ? INDENT : '';
  const bare = indent + words;
  const hadEscape = block.text.slice(content.mark.from, content.mark.to).endsWith('\\');
  if (!hadEscape || UNMARKED.has(linesOf(bare.slice(0, 200))[0]?.name ?? '')) yield bare;
  yield `${indent}\\${words}`;
}

/**
 * The lines that a block may be written as, the best first; the caller takes the first that reads as the block does.
 * @param counted the number or letter that is printed, without closing mark, where it is known
 */
export function* contentLines(block: Block, content: Content, counted: string | undefined): Generator<string> {
  for (const plainMarks of [true, false]) {
    const words = wordsOf(block, content, plainMarks);
    if (block.kind === 'paragraph') yield* paragraphLines(block, content, words);
    else {
      for (const number of new Set([counted ?? content.typed, content.typed])) {
        yield words === '' ? markOf(block, number) : `${markOf(block, number)} ${words}`;
      }
    }
  }
}
