// Text that knows where it came from. Recognition works on NFC; what is written are the letters of the source.

import type { Span } from '../language/syntax';

/** A stretch of a traced text: `length` units from `at` on were source[from, to). */
export interface Piece extends Span {
  readonly at: number;
  readonly length: number;
  /** Written in other letters than the source's: text converted from an encoding before Unicode. */
  readonly changed?: true;
}

/** Whether a piece has its source letter for letter; one that has not is a composed or a converted stretch. */
export const isVerbatim = (piece: Piece): boolean => !piece.changed && piece.length === piece.to - piece.from;

/** A text in NFC with the places of its stretches in the source. What no piece covers was not written there. */
export class Traced {
  static readonly empty = new Traced('', []);

  /**
   * @param text NFC
   * @param pieces in the order of the text, without overlap; one whose lengths differ is a composed letter
   */
  constructor(
    readonly text: string,
    readonly pieces: readonly Piece[],
  ) {}

  /** source[from, to), made NFC; linear. */
  static of(source: string, from: number, to: number): Traced {
    const raw = source.slice(from, to);
    const text = raw.normalize('NFC');
    if (raw.length === 0) return Traced.empty;
    if (text === raw) return new Traced(raw, [{ at: 0, length: raw.length, from, to }]);
    const build = new TracedBuilder();
    for (const cluster of raw.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
      const start = from + cluster.index;
      build.piece(cluster[0].normalize('NFC'), start, start + cluster[0].length);
    }
    return build.done();
  }

  /** Text that stands in no source. */
  static made(text: string): Traced {
    return new Traced(text, []);
  }

  static join(parts: readonly Traced[], between = ''): Traced {
    const build = new TracedBuilder();
    parts.forEach((part, i) => {
      if (i > 0) build.made(between);
      build.add(part);
    });
    return build.done();
  }

  get length(): number {
    return this.text.length;
  }

  /** The narrowest range of the source that covers the text; undefined where nothing of it was written there. */
  get source(): Span | undefined {
    let from = Number.POSITIVE_INFINITY;
    let to = -1;
    for (const piece of this.pieces) {
      from = Math.min(from, piece.from);
      to = Math.max(to, piece.to);
    }
    return to < 0 ? undefined : { from, to };
  }

  slice(from: number, to = this.text.length): Traced {
    if (from <= 0 && to >= this.text.length) return this;
    if (to <= from) return Traced.empty;
    const pieces: Piece[] = [];
    for (let i = this.firstPieceAfter(from); i < this.pieces.length; i++) {
      const piece = this.pieces[i] as Piece;
      if (piece.at >= to) break;
      pieces.push(cut(piece, from, to));
    }
    return new Traced(this.text.slice(from, to), pieces);
  }

  trim(): Traced {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  private firstPieceAfter(position: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.pieces[middle] as Piece;
      if (piece.at + piece.length <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The part of a piece within [from, to) of the text, counted from `from`; a composed letter stays whole. */
function cut(piece: Piece, from: number, to: number): Piece {
  const start = Math.max(piece.at, from);
  const end = Math.min(piece.at + piece.length, to);
  const verbatim = isVerbatim(piece);
  return {
    ...piece,
    at: start - from,
    length: end - start,
    from: verbatim ? piece.from + start - piece.at : piece.from,
    to: verbatim ? piece.from + end - piece.at : piece.to,
  };
}

/** Makes a traced text out of many parts in linear time. */
export class TracedBuilder {
  private readonly parts: string[] = [];
  private readonly pieces: Piece[] = [];
  private length = 0;

  add(part: Traced): this {
    for (const piece of part.pieces) this.push({ ...piece, at: this.length + piece.at });
    this.parts.push(part.text);
    this.length += part.text.length;
    return this;
  }

  made(text: string): this {
    this.parts.push(text);
    this.length += text.length;
    return this;
  }

  /** `text` stands for source[from, to). */
  piece(text: string, from: number, to: number, changed = false): this {
    this.push({ at: this.length, length: text.length, from, to, ...(changed && { changed }) });
    return this.made(text);
  }

  done(): Traced {
    return new Traced(this.parts.join(''), this.pieces);
  }

  private push(piece: Piece): void {
    const last = this.pieces.at(-1);
    if (last && isVerbatim(last) && isVerbatim(piece) && last.to === piece.from && last.at + last.length === piece.at)
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + piece.length, to: piece.to };
    else this.pieces.push(piece);
  }
}
