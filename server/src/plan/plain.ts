// What stands inside a block as plain words, with the way back to the file.

import { trimmed } from '../language/characters';
import type { Block, Inline, Span } from '../language/syntax';

/** How marks read in plain words. */
export interface Reading {
  /** Added to every place: the block's offset in the file; 0 where absent, so that places count from the block's start. */
  readonly at?: number;
  /** What stands for `@name`; the name itself where absent. */
  readonly mention?: (name: string) => string;
  /** What stands for `#label`; as written where absent. */
  readonly reference?: (label: string) => string;
  /** What stands for a forced line break: a space where absent. */
  readonly hardBreak?: string;
}

/** A mention within plain words; the span counts in them. */
export interface PlainMention extends Span {
  readonly name: string;
}

/** Plain words: escapes resolved, a line break one space. Offsets are UTF-16 units of `text`. */
export interface PlainText {
  readonly text: string;
  readonly mentions: readonly PlainMention[];
  /** Where the unit at an offset stands in the file; at the text's end, where its last unit ends. */
  toFile(offset: number): number;
  /** Where a stretch stands in the file; as narrow as the marks within allow. */
  place(span: Span): Span;
}

/** A stretch of plain words and what it was read from. `exact`: unit by unit; else as a whole. */
interface Segment {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

class Writer {
  text = '';
  readonly segments: Segment[] = [];
  readonly mentions: PlainMention[] = [];

  constructor(
    private readonly block: Block,
    private readonly reading: Reading,
  ) {}

  write(inlines: readonly Inline[]): void {
    for (const inline of inlines) this.one(inline);
  }

  private one(inline: Inline): void {
    const { from, to } = inline;
    switch (inline.kind) {
      case 'text':
        this.add(this.block.text.slice(from, to), from, to, true);
        break;
      case 'escape':
        this.add(inline.value, from, to, false);
        break;
      case 'softBreak':
        this.add(' ', from, to, false);
        break;
      case 'hardBreak':
        this.add(this.reading.hardBreak ?? ' ', from, to, false);
        break;
      case 'strong':
        this.write(inline.children);
        break;
      case 'mention':
        this.mention(inline.name, inline.grouped ? from + 2 : from + 1, from, to);
        break;
      case 'reference':
        if (this.reading.reference) this.add(this.reading.reference(inline.label), from, to, false);
        else this.add(this.block.text.slice(from, to), from, to, true);
    }
  }

  private mention(name: string, nameFrom: number, from: number, to: number): void {
    const start = this.text.length;
    const read = this.reading.mention?.(name) ?? name;
    const asWritten = this.block.text.startsWith(read, nameFrom);
    if (asWritten) this.add(read, nameFrom, nameFrom + read.length, true);
    else this.add(read, from, to, false);
    this.mentions.push({ name, from: start, to: this.text.length });
  }

  private add(words: string, from: number, to: number, exact: boolean): void {
    if (words === '') return;
    this.segments.push({ start: this.text.length, from, to, exact });
    this.text += words;
  }
}

/**
 * The plain words of inline content.
 * @param block the block that the content is of
 * @param inlines places count from the block's start
 * @param reading how marks read
 */
export function plainText(block: Block, inlines: readonly Inline[], reading: Reading = {}): PlainText {
  const writer = new Writer(block, reading);
  writer.write(inlines);
  return new Words(writer.text, writer.mentions, writer.segments, reading.at ?? 0, inlines[0]?.from ?? 0);
}

class Words implements PlainText {
  constructor(
    readonly text: string,
    readonly mentions: readonly PlainMention[],
    private readonly segments: readonly Segment[],
    private readonly at: number,
    private readonly empty: number,
  ) {}

  toFile(offset: number): number {
    if (offset >= this.text.length) return this.endOf(this.text.length);
    const segment = this.segmentAt(Math.max(offset, 0))!;
    return this.at + segment.from + (segment.exact ? Math.max(offset, 0) - segment.start : 0);
  }

  place(span: Span): Span {
    const from = this.toFile(span.from);
    return { from, to: span.to <= span.from ? from : Math.max(from, this.endOf(Math.min(span.to, this.text.length))) };
  }

  /** Where the unit before an offset ends. */
  private endOf(offset: number): number {
    const segment = this.segmentAt(offset - 1);
    if (!segment) return this.at + this.empty;
    return this.at + (segment.exact ? segment.from + offset - segment.start : segment.to);
  }

  private segmentAt(offset: number): Segment | undefined {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.segments[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return this.segments[low];
  }
}

/** The stretch of a text without the white space at its ends. */
export function trimmedSpan(text: string, span: Span = { from: 0, to: text.length }): Span {
  return trimmed(text, span.from, span.to);
}
