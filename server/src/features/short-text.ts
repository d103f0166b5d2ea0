// Words of a document, short enough for a list or a note.

/** What is not shown as it is: white space but single blanks between words, and what does not show. */
const UNSHOWN = /^\s|\s$|\s\s|[^\S ]|[\p{Cc}\p{Cf}\p{Cs}]/u;

/** Units beyond the limit in which the end of a word is looked for are not read: a paragraph may be megabytes long. */
function cutAt(text: string, limit: number): string {
  const head = text.slice(0, limit);
  const space = head.lastIndexOf(' ');
  if (space > limit / 2) return head.slice(0, space).trimEnd();
  // One long word: not within a letter and its marks.
  let end = limit;
  while (end > 1 && /[\p{M}\u{200D}]|[\uDC00-\uDFFF]/u.test(text.charAt(end))) end--;
  return text.slice(0, end);
}

/**
 * Words in one line, cut at a word with `…` where they are too long. What does not show (controls, marks of direction,
 * halves of surrogate pairs) is left out.
 * @param limit UTF-16 units, `…` not counted
 * @returns an empty text where nothing shows
 */
export function shortText(text: string, limit: number): string {
  if (text.length <= limit && !UNSHOWN.test(text)) return text;
  // White space at the start may be longer than the limit.
  const start = text.length > limit ? text.trimStart() : text;
  const few = start.length > 2 * limit ? start.slice(0, 2 * limit) : start;
  const words = few
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, '')
    .trim();
  return words.length > limit ? `${cutAt(words, limit)}…` : start.length > few.length ? `${words}…` : words;
}
