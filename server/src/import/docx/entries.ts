// A Word document as the recognition of structure takes it: a source of a paragraph a line, its lines and its tables.

import type { Span } from '../../language/syntax';
import { t } from '../../messages';
import { MERGED_ABOVE, MERGED_LEFT, type Remark } from '../document';
import { typeOf } from '../text/features';
import type { SourceLine } from '../text/lines';
import type { TextEntry } from '../text/tables';
import { Traced } from '../traced';
import { countWords, NATIONAL_NAME } from '../words';
import {
  type Alignment,
  LINE_BREAK,
  type Mention,
  paragraphsOf,
  type WordBlock,
  type WordParagraph,
  type WordTable,
} from './content';

/** Longer than any title: its style of a heading is a slip. */
const LONGEST_HEADING = 60;

export interface Entries {
  /** The text of each paragraph on a line of its own. */
  readonly source: string;
  readonly entries: readonly TextEntry[];
  readonly remarks: readonly Remark[];
  readonly contacts: readonly Traced[];
}

/**
 * Lays blocks out as lines.
 * @param landscape those on pages in landscape
 * @param contacts paragraphs at the foot of a page
 */
export function entriesOf(
  blocks: readonly WordBlock[],
  landscape: ReadonlySet<WordBlock>,
  contacts: readonly WordParagraph[] = [],
): Entries {
  const starts = new Map<WordParagraph, number>();
  const parts: string[] = [];
  let at = 0;
  for (const paragraph of [...paragraphsOf(blocks), ...contacts]) {
    starts.set(paragraph, at);
    parts.push(paragraph.text, '\n');
    at += paragraph.text.length + 1;
  }
  const source = parts.join('');
  return new Layout(source, starts, highest(blocks), landscape).lay(blocks, contacts);
}

/** The highest level of the outline that headings of the document have. */
function highest(blocks: readonly WordBlock[]): number {
  let level = 9;
  for (const { outline, text } of paragraphsOf(blocks))
    if (outline !== undefined && !typeOf(text.trim()) && text.trim() !== '') level = Math.min(level, outline);
  return level;
}

class Layout {
  private readonly entries: TextEntry[] = [];
  private readonly remarks: Remark[] = [];
  private changed: Remark | undefined;
  private converted: Remark | undefined;
  private gap = 0;

  constructor(
    private readonly source: string,
    private readonly starts: ReadonlyMap<WordParagraph, number>,
    private readonly top: number,
    private readonly landscape: ReadonlySet<WordBlock>,
  ) {}

  lay(blocks: readonly WordBlock[], foot: readonly WordParagraph[]): Entries {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.paragraph(block);
      else this.table(block);
    }
    let near: Span | undefined;
    for (const paragraph of paragraphsOf(blocks)) {
      const from = this.starts.get(paragraph) ?? 0;
      if (paragraph.text.trim() !== '') near = { from, to: from + paragraph.text.length };
      for (const mention of paragraph.mentions) this.tell(paragraph, mention, near ?? { from: 0, to: 1 });
    }
    const remarks = [...[this.changed, this.converted].filter((remark) => remark !== undefined), ...this.remarks];
    const contacts = foot.flatMap((paragraph) => this.lines(paragraph).map(({ text }) => text));
    return { source: this.source, entries: this.entries, remarks, contacts };
  }

  private paragraph(paragraph: WordParagraph): void {
    const lines = this.lines(paragraph);
    this.gap++;
    for (const line of lines) {
      const turned = this.landscape.has(paragraph) ? { landscape: true as const } : {};
      this.entries.push({ line: { ...line, ...turned, gap: this.gap } });
      this.gap = 0;
    }
  }

  /** The lines of a paragraph that hold something. */
  private lines(paragraph: WordParagraph): SourceLine[] {
    const start = this.starts.get(paragraph) ?? 0;
    const { text, outline } = paragraph;
    const title = outline !== undefined && countWords(text, LONGEST_HEADING + 1) <= LONGEST_HEADING;
    const lines: SourceLine[] = [];
    let at = 0;
    for (const part of text.split(LINE_BREAK)) {
      const body = part.trim();
      const from = at + part.length - part.trimStart().length;
      at += part.length + 1;
      if (body === '') continue;
      const traced = Traced.of(this.source, start + from, start + from + body.length);
      const scale = (offset: number): number =>
        traced.length === body.length ? offset : Math.min(offset, traced.length);
      const bold = paragraph.bold
        .map((b) => ({ from: scale(Math.max(0, b.from - from)), to: scale(Math.min(body.length, b.to - from)) }))
        .filter((b) => b.to > b.from);
      const style = title && outline !== undefined ? outline - this.top + 2 : undefined;
      const numbered = lines.length === 0 ? { numbered: paragraph.numbered } : {};
      lines.push({ text: traced, indent: 0, gap: 0, bold, continues: false, style, ...numbered });
    }
    return lines;
  }

  private table(table: WordTable): void {
    if (table.rows.every((row) => row.cells.length <= 1 && row.before === 0)) {
      for (const row of table.rows) for (const cell of row.cells) this.all(cell.blocks);
      return;
    }
    const split = rowOfType(table);
    const rows = table.rows.slice(0, split).map((row) => {
      const cells: Traced[][] = Array.from({ length: row.before }, () => []);
      for (const cell of row.cells) {
        if (cell.span === 0) cells.push(MERGED_LEFT);
        else {
          // Words in a cell that goes on from the one above show in no program; they are not lost here.
          const lines = this.cell(cell.blocks);
          cells.push(cell.above && lines.length === 0 ? MERGED_ABOVE : lines);
        }
        for (let i = 1; i < cell.span; i++) cells.push(MERGED_LEFT);
      }
      return cells;
    });
    const headed = rows.length > 1 && (table.rows[0]?.header === true || isBoldRow(table));
    if (rows.some((row) => row.length > 0))
      this.entries.push({ table: { rows, headed, aligned: headed ? alignments(table) : [] }, gap: 1 });
    this.gap = 0;
    for (const row of table.rows.slice(split)) for (const cell of row.cells) this.all(cell.blocks);
  }

  private all(blocks: readonly WordBlock[]): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.paragraph(block);
      else this.table(block);
    }
  }

  private cell(blocks: readonly WordBlock[]): Traced[] {
    return [...paragraphsOf(blocks)].flatMap((paragraph) => this.lines(paragraph).map((line) => line.text));
  }

  /** @param near the last paragraph with words, for what stands in one without */
  private tell(paragraph: WordParagraph, mention: Mention, near: Span): void {
    const start = this.starts.get(paragraph) ?? 0;
    const whole = mention.to <= mention.from || mention.kind === 'change';
    const source = whole ? near : { from: start + mention.from, to: start + mention.to };
    const remark = (id: Remark['id'], message: string): Remark => ({ id, message, source });
    switch (mention.kind) {
      case 'change':
        this.changed ??= remark(
          'import/tracked-changes',
          t('The document has tracked changes: it was read as if all were accepted.'),
        );
        break;
      case 'converted':
        this.converted ??= remark(
          'import/converted',
          t('The text was in the encoding {0}; its words were converted to Unicode.', mention.words),
        );
        break;
      case 'comment':
        this.remarks.push(
          remark('import/comment', t('A comment in the document is not brought in: “{0}”', mention.words)),
        );
        break;
      case 'footnote':
        this.remarks.push(remark('import/footnote', t('A note of the document stands here in brackets.')));
        break;
      case 'picture':
        this.remarks.push(remark('import/picture', t('A picture here is not brought in.')));
        break;
      case 'sign':
        this.remarks.push(remark('import/sign', t('A sign of the font {0} is not brought in here.', mention.words)));
        break;
      case 'elsewhere':
        this.remarks.push(
          remark(
            'import/part-elsewhere',
            t('A part of the document that is kept as a file of its own is not brought in here.'),
          ),
        );
        break;
      case 'contents':
        this.remarks.push(remark('import/contents', t('The table of contents that Word had made is not brought in.')));
        break;
      case 'hidden':
        this.remarks.push(remark('import/hidden-text', t('Hidden text here is not brought in: “{0}”', mention.words)));
        break;
    }
  }
}

/** In a table of the head, the row that names the type of the document: it and what follows are lines. */
function rowOfType(table: WordTable): number {
  const words = (row: WordTable['rows'][number]): string =>
    row.cells.flatMap((cell) => [...paragraphsOf(cell.blocks)].map((p) => p.text)).join(' ');
  if (!table.rows.slice(0, 4).some((row) => words(row).toLowerCase().normalize('NFC').includes(NATIONAL_NAME)))
    return table.rows.length;
  const at = table.rows.findIndex((row) =>
    row.cells.some((cell) => [...paragraphsOf(cell.blocks)].some((p) => typeOf(p.text.trim().normalize('NFC')))),
  );
  return at < 0 ? table.rows.length : at;
}

/** The alignment that all cells of a column below the first row share, where every row has every column. */
function alignments(table: WordTable): (Alignment | undefined)[] {
  const columns = table.rows[0]?.cells.length ?? 0;
  const rows = table.rows.slice(1).filter((row) => row.cells.length === columns && row.before === 0);
  return Array.from({ length: columns }, (_, c) => {
    const worded = rows.flatMap((row) =>
      [...paragraphsOf(row.cells[c]?.blocks ?? [])].filter((p) => p.text.trim() !== ''),
    );
    const first = worded[0]?.align;
    return worded.every((p) => p.align === first) ? first : undefined;
  });
}

/** Every cell of the first row is bold. */
function isBoldRow(table: WordTable): boolean {
  const first = table.rows[0]?.cells.flatMap((cell) => [...paragraphsOf(cell.blocks)]) ?? [];
  const worded = first.filter((p) => p.text.trim() !== '');
  return (
    worded.length > 1 &&
    worded.every((p) => p.bold.reduce((sum, b) => sum + b.to - b.from, 0) >= p.text.trim().length * 0.8)
  );
}
