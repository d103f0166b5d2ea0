// Writes .kh text and keeps account of where each piece of it stood in the source.

import type { Span } from '../../language/syntax';
import { type Mapping, SourceMap } from '../source-map';
import type { Traced } from '../traced';

export class KhWriter {
  private readonly parts: string[] = [];
  private readonly mappings: Mapping[] = [];
  private at = 0;

  constructor(private readonly source: string) {}

  /** Where the next piece will stand. */
  get position(): number {
    return this.at;
  }

  /** Text that stands in no source. */
  made(text: string): this {
    this.parts.push(text);
    this.at += text.length;
    return this;
  }

  /** Text that stands for a stretch of the source, written another way. */
  instead(text: string, source: Span | undefined): this {
    if (source) this.map({ at: this.at, length: text.length, ...source, verbatim: false });
    return this.made(text);
  }

  /** A traced text, with the letters of the source. @returns where it stands */
  traced(text: Traced): Span {
    const from = this.at;
    let done = 0;
    for (const piece of text.pieces) {
      this.made(text.text.slice(done, piece.at));
      const letters = piece.changed
        ? text.text.slice(piece.at, piece.at + piece.length)
        : this.source.slice(piece.from, piece.to);
      this.map({ at: this.at, length: letters.length, from: piece.from, to: piece.to, verbatim: !piece.changed });
      this.made(letters);
      done = piece.at + piece.length;
    }
    this.made(text.text.slice(done));
    return { from, to: this.at };
  }

  done(): { kh: string; map: SourceMap } {
    return { kh: this.parts.join(''), map: new SourceMap(this.mappings) };
  }

  private map(mapping: Mapping): void {
    const last = this.mappings.at(-1);
    if (last?.verbatim && mapping.verbatim && last.at + last.length === mapping.at && last.to === mapping.from)
      this.mappings[this.mappings.length - 1] = { ...last, length: last.length + mapping.length, to: mapping.to };
    else this.mappings.push(mapping);
  }
}
