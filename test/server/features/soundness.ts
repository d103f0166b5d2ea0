// What an answer must be like, whatever the text: places in it, edits that a client can apply.
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';

/** The lines of a text as LSP counts them; read here anew, so that the program's own reading is under test as well. */
export class Extent {
  private readonly starts: number[] = [0];
  private readonly ends: number[] = [];

  constructor(text: string) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit !== 10 && unit !== 13) continue;
      this.ends.push(at);
      if (unit === 13 && text.charCodeAt(at + 1) === 10) at++;
      this.starts.push(at + 1);
    }
    this.ends.push(text.length);
  }

  /** A position of the text, from its first (0) to its last (1). */
  position(share: number): Position {
    const line = Math.min(Math.floor(share * this.starts.length), this.starts.length - 1);
    const length = this.ends[line]! - this.starts[line]!;
    return { line, character: Math.round((share * this.starts.length - line) * length) };
  }

  /** @throws where the position is none of the text. Returns the offset. */
  offset({ line, character }: Position, what: string): number {
    const start = this.starts[line];
    const end = this.ends[line];
    const isIn = start !== undefined && end !== undefined && Number.isInteger(character) && character >= 0;
    if (!isIn || start + character > end) throw new Error(`${what}: no such position: ${line}:${character}`);
    return start + character;
  }

  /** @throws where the range is not within the text or ends before it begins. */
  range({ start, end }: Range, what: string): { readonly from: number; readonly to: number } {
    const place = { from: this.offset(start, what), to: this.offset(end, what) };
    if (place.to < place.from) throw new Error(`${what}: ends before it begins`);
    return place;
  }

  /** @throws where the second range is not within the first. */
  within(outer: Range, inner: Range, what: string): void {
    const [a, b] = [this.range(outer, what), this.range(inner, what)];
    if (b.from < a.from || a.to < b.to) throw new Error(`${what}: is not within the range around it`);
  }

  /** @throws where an edit is not within the text or overlaps another. */
  edits(edits: readonly TextEdit[], what: string): void {
    const places = edits.map(({ range }) => this.range(range, what)).sort((a, b) => a.from - b.from || a.to - b.to);
    for (const [index, { from }] of places.entries())
      if (index > 0 && from < places[index - 1]!.to) throw new Error(`${what}: edits overlap`);
  }
}

/** @throws where a text for people is empty. */
export function said(text: string | undefined, what: string): void {
  if (text === undefined || text.trim() === '') throw new Error(`${what}: says nothing`);
}
