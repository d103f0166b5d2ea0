// The body: numbers, titles, points, paragraphs, tables, appendices.

import type { ImportedItem, ImportedParagraph, ImportedTable } from '../document';
import { counted, type Label, readLabel } from '../labels';
import { isCapitals, opensAppendix } from '../text/features';
import type { Traced } from '../traced';
import { APPENDIX, countWords } from '../words';
import type { Block, Mark } from './blocks';
import { titleEnd } from './endings';
import { Counter } from './numbers';
import { capitalTitleEnd, decideTitle, isBold, runningOnAt, type Sibling } from './titles';

/**
 * Recognises the blocks of a body, in order.
 * @param styled what is bold is known of every word
 */
export function readBody(items: readonly ImportedItem[], styled: boolean): Block[] {
  return new BodyReader(withCapitalMuc(items), styled && marksTitles(items)).read();
}

/** Titles are bold throughout: most Mục are, and some titles below them. */
function marksTitles(items: readonly ImportedItem[]): boolean {
  const bold = (kind: Label['kind'][]): boolean[] =>
    items.flatMap((item) =>
      item.kind === 'paragraph' && item.label && kind.includes(item.label.kind) ? isBold(item, item.label) : [],
    );
  const muc = bold(['roman', 'capital']);
  return (
    muc.length > 0 && muc.filter(Boolean).length * 2 > muc.length && bold(['number', 'decimal', 'letter']).some(Boolean)
  );
}

/** A paragraph without a number that is bold from end to end. */
function isBoldLine(item: ImportedItem): boolean {
  if (item.kind !== 'paragraph' || item.label) return false;
  return item.bold.reduce((sum, b) => sum + b.to - b.from, 0) >= item.text.length * 0.95;
}

/** No title of the document has a number of a Mục, capitals or a style: lines in bold, two or more, are its titles. */
function onlyBoldTitles(items: readonly ImportedItem[]): boolean {
  const titled = items.some(
    (item) =>
      item.kind === 'paragraph' &&
      (item.style !== undefined || (item.label ? item.label.level <= 1 : isCapitals(item.text.text))),
  );
  return !titled && items.filter(isBoldLine).length > 1;
}

/** Where there are Phần above them and no Mục below, `A.`, `B.` are the Mục. */
function withCapitalMuc(items: readonly ImportedItem[]): readonly ImportedItem[] {
  const kinds = items.map((item) => (item.kind === 'paragraph' ? item.label?.kind : undefined));
  if (!kinds.includes('part') || !kinds.includes('capital')) return items;
  return items.map((item, i) => {
    if (item.kind !== 'paragraph' || item.label?.kind !== 'capital' || kinds.lastIndexOf('part', i) < 0) return item;
    const end = kinds.indexOf('part', i);
    const within = kinds.slice(kinds.lastIndexOf('part', i), end < 0 ? kinds.length : end);
    return within.includes('roman') ? item : { ...item, label: { ...item.label, level: 1 } };
  });
}

class BodyReader {
  private readonly blocks: Block[] = [];
  private readonly counter = new Counter();
  private heading: Extract<Block, { kind: 'heading' }> | undefined;
  private readonly siblings: Sibling[] = [undefined, undefined, undefined, undefined, undefined];
  private readonly hasRoman: boolean;
  private readonly hasNumbers: boolean;
  private readonly titlesAreBold: boolean;

  constructor(
    private readonly items: readonly ImportedItem[],
    private readonly boldTitles: boolean,
  ) {
    this.hasRoman = items.some((item) => item.kind === 'paragraph' && item.label?.kind === 'roman');
    this.titlesAreBold = onlyBoldTitles(items);
    this.hasNumbers = items.some((item) => item.kind === 'paragraph' && item.label?.level === 2);
  }

  read(): Block[] {
    for (let i = 0; i < this.items.length; i++) {
      const item = this.items[i] as ImportedItem;
      if (item.kind === 'aside') this.blocks.push({ kind: 'comment', text: item.text });
      else if (item.kind === 'table') this.table(item);
      else if (opensAppendix(item.text.text)) i += this.appendix(item, this.items[i + 1]);
      else if (item.label) i += this.labelled(item, item.label, i);
      else this.unlabelled(item, i);
    }
    return this.blocks;
  }

  private table({ rows, headed, aligned = [] }: ImportedTable): void {
    this.blocks.push({ kind: 'table', rows, headed, aligned });
  }

  /** @returns how many items after it belong to it */
  private appendix(item: ImportedParagraph, next: ImportedItem | undefined): number {
    this.counter.reset();
    const m = APPENDIX.exec(item.text.text.slice(0, 60));
    const title = item.text.slice(m?.[0].length ?? 0).trim();
    const landscape = item.landscape === true;
    const below = next?.kind === 'paragraph' && !next.label && next.text.length < 300 && !/[.;:]$/.test(next.text.text);
    if (title.length > 0 || !below) {
      this.blocks.push({ kind: 'appendix', title, landscape });
      return 0;
    }
    this.blocks.push({ kind: 'appendix', title: (next as ImportedParagraph).text, landscape });
    return 1;
  }

  /** @returns how many items after it belong to it */
  private labelled(item: ImportedParagraph, label: Label, i: number): number {
    const text = item.text.slice(label.to).trim();
    if (label.level >= 5) {
      const bold = item.bold.map((b) => ({ from: b.from - label.to, to: b.to - label.to })).filter((b) => b.to > 0);
      const kind = label.level === 5 ? 'point' : 'subPoint';
      this.blocks.push({
        kind,
        text,
        bold: bold.map((b) => ({ ...b, from: Math.max(0, b.from) })),
        doubtful: item.doubtful,
      });
      return 0;
    }
    const level = label.level as 0 | 1 | 2 | 3 | 4;
    if (level === 0) return this.part(item, label, text, i);
    if (level === 1) {
      const rest = this.muc(text, this.mark(item, label), item.doubtful);
      if (!rest) return 0;
      const below = readLabel(rest.text);
      const paragraph = { ...item, text: rest, label: below, bold: [], style: undefined, doubtful: false };
      if (below && below.level > 1) return this.labelled(paragraph, below, i);
      this.paragraph(rest, [], false);
      return 0;
    }
    const decision = decideTitle(item, label, text, this.items[i + 1], this.siblings[level], this.boldTitles);
    // `2.1.a.` and `1.1.1.` are numbers that the plan language cannot count: before text they stay, letter for letter.
    if (decision.kind === 'text' && label.above.length > 1) {
      this.paragraph(item.text, item.bold, item.doubtful);
      return 0;
    }
    const mark = this.mark(item, label);
    this.siblings.fill(undefined, level + 1);
    if (decision.kind === 'text') {
      this.siblings[level] = /[\p{L}\p{N})”"]$/u.test(text.text) ? 'item' : undefined;
      this.blocks.push({ kind: 'numbered', level, mark, text, doubtful: item.doubtful });
    } else {
      this.siblings[level] = 'title';
      const title = titleEnd(decision.kind === 'runIn' ? decision.title : text);
      const rest = decision.kind === 'runIn' ? decision.rest : undefined;
      this.headed({ kind: 'heading', level, mark, title, runIn: rest, note: undefined, doubtful: item.doubtful });
    }
    return 0;
  }

  private mark(item: ImportedParagraph, label: Label): Mark {
    const level = label.level as 0 | 1 | 2 | 3 | 4;
    const { value, expected, printed } = this.counter.next(level);
    const form = counted(level, label.value, label.above);
    const inOrder = label.value === value && (level !== 3 || form === expected);
    this.counter.follow(level, label.value);
    const source = item.text.slice(0, label.written.length).source;
    return { written: label.written, source, expected, inOrder, printed, typed: form };
  }

  /** @returns the text that runs on from its title */
  private muc(text: Traced, mark: Mark, doubtful: boolean): Traced | undefined {
    this.siblings.fill(undefined);
    const at = capitalTitleEnd(text.text);
    const on = at > 0 ? -1 : runningOnAt(text.text);
    const runsOn = on > 0 ? text.slice(on).trim() : undefined;
    const title = titleEnd(at > 0 ? text.slice(0, at + 1) : on > 0 ? text.slice(0, on).trim() : text);
    const note = runsOn && 'parted';
    this.headed({ kind: 'heading', level: 1, mark, title, runIn: undefined, note, doubtful });
    if (at > 0) this.paragraph(text.slice(at + 1).trim(), [], false);
    return runsOn;
  }

  private part(item: ImportedParagraph, label: Label, text: Traced, i: number): number {
    const mark = this.mark(item, label);
    const next = this.items[i + 1];
    if (text.length > 0 || next?.kind !== 'paragraph' || next.label || !isCapitals(next.text.text)) {
      this.blocks.push({ kind: 'part', mark, title: text });
      return 0;
    }
    this.blocks.push({ kind: 'part', mark, title: next.text });
    return 1;
  }

  private unlabelled(item: ImportedParagraph, i: number): void {
    if (this.blocks.at(-1)?.kind === 'appendix' && /^\((?:ban hành )?kèm theo/iu.test(item.text.text)) {
      this.blocks.push({ kind: 'comment', text: item.text });
      return;
    }
    const level = this.levelWithoutNumber(item, i);
    if (level === undefined) {
      this.paragraph(item.text, item.bold, item.doubtful);
      return;
    }
    this.counter.next(level);
    if (level > 1) this.siblings[level] = 'title';
    else this.siblings.fill(undefined);
    const title = titleEnd(item.text);
    this.headed({ kind: 'heading', level, mark: undefined, title, runIn: undefined, note: 'unnumbered' });
  }

  /** A title whose number is lost, or that never had one; undefined for running text. */
  private levelWithoutNumber(item: ImportedParagraph, i: number): 1 | 2 | undefined {
    const text = item.text.text;
    const words = countWords(text, 31);
    // The body that sends a telegram: `CHỦ TỊCH … ĐIỆN:`.
    if (words > 30 || /[.;,!?…)]$|\sĐIỆN\s?:$/u.test(text)) return undefined;
    if (item.style !== undefined) return item.style <= 2 ? 1 : 2;
    const before = this.heading;
    const underMuc = before !== undefined && before === this.blocks.at(-1) && before.level === 1;
    const next = this.items[i + 1];
    if (next?.region !== 'body') return undefined;
    if (!this.hasRoman && isCapitals(text) && words >= 2) return 1;
    if (
      words <= 20 &&
      isBoldLine(item) &&
      !isBoldLine(next) &&
      /\p{L}{2}/u.test(text) &&
      !/: |:$|^\p{Ll}/u.test(text)
    ) {
      if (this.titlesAreBold) return 1;
      if (before && !this.hasNumbers && (before.level === 1 || before.note !== undefined)) return 2;
    }
    if (words > 12 || isCapitals(text) || /: |:$|^\p{Ll}/u.test(text)) return undefined;
    if (this.hasNumbers) return underMuc && this.numberLost(i) ? 2 : undefined;
    const sibling = before?.level === 2 && before.note !== undefined;
    return (underMuc || before?.level === 1 || sibling) && next.kind === 'paragraph' && next.label?.kind === 'point'
      ? 2
      : undefined;
  }

  /** The next khoản under this Mục is 2: the first has lost its number. */
  private numberLost(i: number): boolean {
    for (let k = i + 1; k < this.items.length; k++) {
      const item = this.items[k];
      if (item?.kind !== 'paragraph' || !item.label) continue;
      if (item.label.level <= 1) return false;
      if (item.label.level === 2) return item.label.value === 2;
    }
    return false;
  }

  private headed(heading: Extract<Block, { kind: 'heading' }>): void {
    this.heading = heading;
    this.blocks.push(heading);
  }

  private paragraph(text: Traced, bold: ImportedParagraph['bold'], doubtful: boolean): void {
    this.blocks.push({ kind: 'paragraph', text, bold, indented: false, doubtful });
  }
}
