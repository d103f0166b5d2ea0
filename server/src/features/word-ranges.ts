// Words and sentences around an offset of a text.
import type { Span } from '../language/syntax';

/** UTF-16 units that are looked at on each side: a block may be megabytes long. */
const REACH = 5000;

const isWord = (unit: string | undefined): boolean =>
  unit !== undefined && /^[\p{L}\p{M}\p{N}\uD800-\uDFFF]$/u.test(unit);

/** The word that an offset touches: letters with their marks, and digits. */
export function wordAt(text: string, offset: number): Span | undefined {
  let from = offset;
  let to = offset;
  while (from > 0 && offset - from < REACH && isWord(text[from - 1])) from--;
  while (to < text.length && to - offset < REACH && isWord(text[to])) to++;
  return from < to ? { from, to } : undefined;
}

/** A full stop after these is part of an abbreviation: `TP. Hồ Chí Minh`, `KT. GIÁM ĐỐC`. */
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}{1,4}|[Tt][Hh][Ss]|tp|đ\/c)\.$/u;

/** Whether a sentence ends before an offset: a full stop and white space, then a capital, a digit or a mark. */
function endsBefore(text: string, at: number): boolean {
  if (!/[.!?…;:]/u.test(text[at - 1] ?? '') || !/\s/u.test(text[at] ?? ' ')) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at));
}

/**
 * The sentence that an offset is in; `;` and `:` end one too, as plans have long enumerations.
 * @param within the sentence is looked for in this span only
 */
export function sentenceAt(text: string, offset: number, within: Span): Span | undefined {
  const first = Math.max(within.from, offset - REACH);
  const last = Math.min(within.to, offset + REACH);
  if (offset < first || offset > last) return undefined;
  let from = offset;
  while (from > first && !endsBefore(text, from)) from--;
  while (from < offset && /\s/u.test(text[from]!)) from++;
  let to = Math.max(offset, from + 1);
  while (to < last && !endsBefore(text, to)) to++;
  return to <= last && text.slice(from, to).trim() !== '' ? { from, to } : undefined;
}
