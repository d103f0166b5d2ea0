// Lines made paragraphs: which line goes on the one before it.

import type { Span } from '../../language/syntax';
import type { ImportedItem, ImportedParagraph, Region } from '../document';
import type { Label } from '../labels';
import { TracedBuilder } from '../traced';
import { type Line, opensAppendix } from './features';
import { decideJoin, type Join } from './joins';
import type { Layout } from './layout';
import { Sequence } from './sequence';

/** A paragraph in the making. */
export interface Draft {
  readonly region: Region;
  readonly label: Label | undefined;
  readonly lines: Line[];
  doubtful: boolean;
}

/** Gathers lines into paragraphs, in order. */
export class ParagraphAssembler {
  readonly items: ImportedItem[] = [];
  private readonly sequence = new Sequence();
  private draft: Draft | undefined;
  private asides: ImportedItem[] = [];

  constructor(
    private readonly layout: Layout,
    private readonly capitalMuc: boolean,
  ) {}

  add(line: Line, region: Region): void {
    const join: Join = this.draft
      ? decideJoin(this.draft, line, region, this.layout, this.sequence, this.capitalMuc)
      : 'new';
    if (this.draft && join !== 'new') {
      this.draft.lines.push(line);
      this.draft.doubtful ||= join === 'doubtful';
      return;
    }
    this.flush();
    if (region === 'body' && line.label) this.sequence.take(line.label);
    if (region === 'head' || opensAppendix(line.value)) this.sequence.reset();
    this.draft = { region, label: line.label, lines: [line], doubtful: false };
  }

  /** Something that does not end a paragraph, put after the one that is open. */
  aside(item: ImportedItem): void {
    this.asides.push(item);
  }

  /** Ends the open paragraph. */
  flush(): void {
    if (this.draft) this.items.push(paragraphOf(this.draft));
    this.draft = undefined;
    for (const aside of this.asides) this.items.push(aside);
    this.asides = [];
  }
}

function paragraphOf(draft: Draft): ImportedParagraph {
  const build = new TracedBuilder();
  const bold: Span[] = [];
  let length = 0;
  let previous = '';
  for (const line of draft.lines) {
    const glue =
      previous === '' || (/[\p{L}\p{N}][-/]$/u.test(previous.slice(-2)) && /^[\p{Lu}\p{N}]/u.test(line.value))
        ? ''
        : /^\/\p{Lu}/u.test(line.value) && /\d$/.test(previous)
          ? ''
          : ' ';
    build.made(glue);
    length += glue.length;
    for (const b of line.bold) {
      const last = bold.at(-1);
      const from = b.from + length;
      if (last && from - last.to <= glue.length) bold[bold.length - 1] = { from: last.from, to: b.to + length };
      else bold.push({ from, to: b.to + length });
    }
    build.add(line.text);
    length += line.text.length;
    previous = line.value;
  }
  const first = draft.lines[0] as Line;
  return {
    kind: 'paragraph',
    text: draft.lines.length === 1 ? first.text : build.done(),
    region: draft.region,
    label: draft.label,
    bold,
    style: first.style,
    indent: first.indent,
    doubtful: draft.doubtful,
    ...(first.landscape && { landscape: true }),
  };
}
