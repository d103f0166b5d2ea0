// Comments that ask the writer to look again: `// xem lại: Đã ghép hai đoạn ở đây.` The importer leaves them.
import { phrase } from '../language/characters';
import { linesOf } from '../language/lines';
import type { SyntaxTree } from '../language/syntax';
import type { Place } from './model';

const NOTE = new RegExp(`^\\s*//\\s*${phrase('xem lại')}\\s*:\\s*`);

/** A comment as the importer writes it; line breaks of the message become blanks. */
export function reviewComment(message: string): string {
  return `// xem lại: ${message.replace(/\s+/g, ' ').trim()}`;
}

export interface ReviewNote {
  /** The whole comment, without what is around it on its line. */
  readonly place: Place;
  readonly message: string;
}

/** The notes of a file, in its order; one without words asks nothing and is left out. */
export function* reviewNotes({ blocks, starts }: SyntaxTree): Iterable<ReviewNote> {
  for (const [index, block] of blocks.entries()) {
    if (!block.text.includes('//')) continue;
    for (const line of linesOf(block.text)) {
      if (line.name !== 'Comment') continue;
      const text = block.text.slice(line.from, line.to);
      const said = NOTE.exec(text)?.[0].length;
      const message = said === undefined ? '' : text.slice(said).trim();
      if (message === '') continue;
      const from = (starts[index] ?? 0) + line.from + (text.length - text.trimStart().length);
      yield { place: { from, to: from + text.trim().length }, message };
    }
  }
}
