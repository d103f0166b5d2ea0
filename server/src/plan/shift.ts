// Moves the spans in a finding of prose to where they stand in the block or file.

import type { Span } from '../language/syntax';

function isSpan(value: object): value is Span {
  return typeof (value as Partial<Span>).from === 'number' && typeof (value as Partial<Span>).to === 'number';
}

/**
 * A copy of a record in which every span, at any depth, is moved. All else is kept.
 * @param move gives the new place of a span
 */
export function moveSpans<T extends object>(record: T, move: (span: Span) => Span): T {
  const moved: Record<string, unknown> = {};
  for (const key in record) {
    const value: unknown = record[key];
    moved[key] = typeof value === 'object' && value !== null ? moveSpans(value, move) : value;
  }
  return (isSpan(record) ? Object.assign(moved, move(record)) : moved) as T;
}
