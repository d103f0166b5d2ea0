// Where each stretch of an imported .kh text stood in the source, and the way back.

import type { Span } from '../language/syntax';

/** kh[at, at + length) stands for source[from, to); letter for letter where the lengths are equal and `verbatim` is set. */
export interface Mapping extends Span {
  readonly at: number;
  readonly length: number;
  /** False for what was written another way: a mark for a number, a date in figures for one in words. */
  readonly verbatim: boolean;
}

/** The correspondence of an imported text and its source; UTF-16 offsets on both sides. */
export class SourceMap {
  private readonly bySource: readonly Mapping[];

  /** @param mappings in the order of the .kh text, without overlap there */
  constructor(readonly mappings: readonly Mapping[]) {
    this.bySource = [...mappings].sort((a, b) => a.from - b.from || a.to - b.to);
  }

  /**
   * The narrowest range of the source that covers a stretch of the .kh text. Where nothing of the stretch was
   * written in the source: the empty range at the nearest place that was.
   */
  toSource(place: Span): Span {
    const start = firstEndingAfter(this.mappings, place.from, (m) => m.at + m.length);
    let from = Number.POSITIVE_INFINITY;
    let to = -1;
    for (let i = start; i < this.mappings.length; i++) {
      const m = this.mappings[i] as Mapping;
      if (m.at >= Math.max(place.to, place.from + 1)) break;
      if (place.to === place.from && m.at + m.length <= place.from) continue;
      const a = Math.max(place.from, m.at) - m.at;
      const b = Math.min(place.to, m.at + m.length) - m.at;
      from = Math.min(from, m.verbatim ? m.from + a : m.from);
      to = Math.max(to, m.verbatim ? m.from + b : m.to);
    }
    if (to >= 0) return { from, to: Math.max(from, to) };
    const before = this.mappings[start - 1];
    const after = this.mappings[start];
    const near = before ? before.to : (after?.from ?? 0);
    return { from: near, to: near };
  }

  /** The narrowest range of the .kh text that covers what became of source[from, to); undefined where it was dropped. */
  toKh(source: Span): Span | undefined {
    let from = Number.POSITIVE_INFINITY;
    let to = -1;
    const start = firstEndingAfter(this.bySource, source.from, (m) => m.to);
    for (let i = start; i < this.bySource.length; i++) {
      const m = this.bySource[i] as Mapping;
      if (m.from >= Math.max(source.to, source.from + 1)) break;
      const a = Math.max(source.from, m.from) - m.from;
      const b = Math.min(source.to, m.to) - m.from;
      from = Math.min(from, m.verbatim ? m.at + a : m.at);
      to = Math.max(to, m.verbatim ? m.at + b : m.at + m.length);
    }
    return to < 0 ? undefined : { from, to: Math.max(from, to) };
  }
}

/** Index of the first entry that ends after `position`; entries in the order of their ends. */
function firstEndingAfter(entries: readonly Mapping[], position: number, end: (entry: Mapping) => number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end(entries[middle] as Mapping) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
