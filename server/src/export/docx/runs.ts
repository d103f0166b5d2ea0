// What stands in a paragraph as Word writes it: runs, bookmarks, live references.
import { BookmarkEnd, BookmarkStart, type ParagraphChild, TextRun } from 'docx';
import type { Paragraph, Run } from '../../layout/flow';
import { type RunFace, referenceField } from './field';
import type { Counting } from './numbering';

/** Stretches of one face are one run: what they came from no longer matters, and people edit whole sentences. */
function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    const goesOn =
      last?.kind === 'text' &&
      run.kind === 'text' &&
      last.bookmark === undefined &&
      run.bookmark === undefined &&
      last.bold === run.bold &&
      last.italic === run.italic;
    if (goesOn) whole[whole.length - 1] = { ...last, text: last.text + run.text };
    else whole.push(run);
  }
  return whole;
}

/** Writes the runs of one document: it numbers the bookmarks. */
export class RunWriter {
  private bookmarks = 0;

  constructor(private readonly counting: Counting) {}

  /** A counted paragraph without its number, in the bookmark that stood around the number. */
  afterNumber({ runs, counted }: Paragraph): ParagraphChild[] {
    const number = runs.slice(0, counted?.runs);
    const rest = this.write(runs.slice(number.length));
    const [marked] = number.flatMap((run) => (run.kind === 'text' && run.bookmark !== undefined ? [run.bookmark] : []));
    return marked === undefined ? rest : this.inBookmark(marked, rest);
  }

  private inBookmark(name: string, children: readonly ParagraphChild[]): ParagraphChild[] {
    this.bookmarks += 1;
    return [
      new BookmarkStart(name, this.bookmarks),
      ...children,
      new BookmarkEnd(this.bookmarks),
    ] as unknown as ParagraphChild[];
  }

  /** Runs as they stand, each with its face where that differs from the paragraph’s. */
  write(runs: readonly Run[]): ParagraphChild[] {
    return joined(runs).flatMap((run) => this.run(run));
  }

  private run(run: Run): ParagraphChild[] {
    if (run.kind === 'break') return [new TextRun({ break: 1 })];
    const face: RunFace = {
      ...(run.bold === undefined ? {} : { bold: run.bold }),
      ...(run.italic === undefined ? {} : { italics: run.italic }),
    };
    if (run.kind === 'reference')
      return referenceField(run.target, run.text, face, this.counting.bookmarks.has(run.target));
    const text = new TextRun({ ...face, text: run.text });
    return run.bookmark === undefined ? [text] : this.inBookmark(run.bookmark, [text]);
  }
}
