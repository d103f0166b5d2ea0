// `Nơi nhận:` and `Ký:`, and comments among the lines of a list.
import { linesOf } from '../lines';
import type { Block, RecipientsInside, SignatureInside, Span } from '../syntax';
import { joined, spanOf, withoutEndMarks } from './words';

/** A line that is written, and the stretch of the block that it stands for. */
export interface WrittenLine {
  readonly line: string;
  readonly to: number;
}

/**
 * Lines with the comments among them: a comment within a wrapped line goes before it.
 * @param comments in the order of the file, as they stand in the block
 * @param written in the order of the file
 */
export function withComments(text: string, comments: readonly Span[], written: readonly WrittenLine[]): string[] {
  const out: string[] = [];
  let next = 0;
  for (const { line, to } of written) {
    const indent = /^ */.exec(line)![0];
    for (let comment = comments[next]; comment && comment.from < to; comment = comments[++next])
      out.push(indent + text.slice(comment.from, comment.to).trim());
    out.push(line);
  }
  for (const { from, to } of comments.slice(next)) out.push(text.slice(from, to).trim());
  return out;
}

const commentsOf = (text: string): Span[] => linesOf(text).filter((line) => line.name === 'Comment');

/** The lines of the recipients: `- ` before each, the end marks left to the print. */
export function recipientLines({ text }: Block, { keyword, items }: RecipientsInside): string[] {
  const written = items.map((item) => ({
    line: `- ${joined(text, withoutEndMarks(text, spanOf(item.content)))}`.trimEnd(),
    to: item.to,
  }));
  return withComments(text, commentsOf(text), [{ line: 'Nơi nhận:', to: keyword.to }, ...written]);
}

/** The lines of a signature, blank ones left out. */
export function signatureLines({ text }: Block, { keyword, lines }: SignatureInside): string[] {
  const written = lines.map((line) => ({ line: joined(text, line), to: line.to }));
  return withComments(text, commentsOf(text), [{ line: 'Ký:', to: keyword.to }, ...written]);
}
