// Takes the meaning away from what would read as a mark of the plan language.

import { distance } from 'fastest-levenshtein';
import { linesOf } from '../../language/lines';
import { ATTRIBUTE_KEYS } from '../../language/syntax';
import { Traced } from '../traced';

/** Kinds of lines that read as prose. */
const PROSE: ReadonlySet<string> = new Set(['PlainLine', 'IndentedLine', 'KeywordLike', 'TightMark', 'DeepHeading']);
const INLINE = /(?<![^\s("“/*])@(?=[\p{L}\p{M}\d(])|(?<![^\s("“/*])#(?=\p{Ll})|\*\*|\\(?=[!-/:-@[-`{-~“”–•\s]|$)/gu;
const LAST_BRACKET = /\((?:#\p{Ll}|([\p{L} ]{1,14}?)\s*:)[^()]{0,2000}\)[\s.]*$/u;

/** Puts `\` before the given places. */
function escapedAt(text: Traced, places: readonly number[]): Traced {
  if (places.length === 0) return text;
  const parts: Traced[] = [];
  let last = 0;
  for (const place of places) {
    parts.push(text.slice(last, place), Traced.made('\\'));
    last = place;
  }
  return Traced.join([...parts, text.slice(last)]);
}

/** Escapes what has a meaning anywhere within a line. */
export function escapeInside(text: Traced): Traced {
  const places = [...text.text.matchAll(INLINE)].map((m) => m.index);
  const end = Math.max(0, text.length - 2100);
  const tail = LAST_BRACKET.exec(text.text.slice(end));
  if (tail && (tail[1] === undefined || isAttributeKey(tail[1]))) places.push(end + tail.index);
  return escapedAt(
    text,
    [...new Set(places)].sort((a, b) => a - b),
  );
}

/** A key of task attributes, or so near to one that it reads as a slip. */
function isAttributeKey(word: string): boolean {
  const key = word.trim().toLowerCase();
  return ATTRIBUTE_KEYS.some((known) => distance(known, key) <= 2);
}

/** Escapes what would be a mark at the beginning of a block of running text; the rest of it is escaped already. */
export function escapeStart(text: Traced): Traced {
  const kind = linesOf(text.text.slice(0, 400))[0]?.name ?? 'PlainLine';
  return PROSE.has(kind) ? text : escapedAt(text, [0]);
}

/** Escapes a title: a colon in a title of level 2 to 4 would begin its run-in text. */
export function escapeTitle(text: Traced, level: number): Traced {
  const inside = escapeInside(text);
  if (level === 1) return inside;
  return escapedAt(
    inside,
    [...inside.text.matchAll(/:(?=\s)/g)].map((m) => m.index),
  );
}

/** Escapes the text of a cell. */
export function escapeCell(text: Traced): Traced {
  const inside = escapeInside(text);
  if (inside.text === '^' || inside.text === '<') return escapedAt(inside, [0]);
  return escapedAt(
    inside,
    [...inside.text.matchAll(/\|/g)].map((m) => m.index),
  );
}
