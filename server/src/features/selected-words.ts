// The words of a block that an editor selects when it goes to it.
import type { Block, Content, Span } from '../language/syntax';
import type { Place } from '../plan/model';

const selections = new WeakMap<Block, Span>();

/**
 * The words of the title, else of the text, else the mark; of several lines the first.
 * @param at the block's offset in the file
 */
export function wordsOf(block: Block, content: Content, at: number): Place {
  let span = selections.get(block);
  if (!span) {
    span = readWords(block, content);
    selections.set(block, span);
  }
  return { from: at + span.from, to: at + span.to };
}

function readWords({ text }: Block, { title, body, mark }: Content): Span {
  const words = title.length > 0 ? title : body;
  const from = words[0]?.from ?? mark.from;
  const to = words.at(-1)?.to ?? mark.to;
  const end = text.slice(from, to).search(/[\r\n]/);
  return { from, to: end < 0 ? to : from + end };
}
