// From an old and a new text to small edits, so that a cursor in an editor stays where it is.

/** [from, to) of the old text becomes `text`; UTF-16 offsets. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const isBlank = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** Where the run of blanks, or of what is none, ends that goes on at an offset. */
function runEnd(text: string, at: number, blank: boolean): number {
  let end = at;
  while (end < text.length && isBlank(text, end) === blank) end++;
  return end;
}

/** How many units at the ends of both, from given starts on, are the same; whole words only. */
function commonEnd(old: string, from: number, next: string, start: number): number {
  let length = 0;
  const most = Math.min(old.length - from, next.length - start);
  while (length < most && old.charAt(old.length - length - 1) === next.charAt(next.length - length - 1)) length++;
  while (length > 0 && !isBlank(old, old.length - length)) length--;
  while (length > 0 && isBlank(old, old.length - length)) length--;
  return length;
}

/**
 * The edits that make one text of another: blanks and single words are changed by themselves, and where more words
 * in a row differ, the rest as one.
 * @param at offset of the old text in the file
 */
export function editsBetween(old: string, next: string, at: number): Edit[] {
  const edits: Edit[] = [];
  const put = (from: number, to: number, text: string): void => {
    if (old.slice(from, to) !== text) edits.push({ from: at + from, to: at + to, text });
  };
  let [i, j] = [0, 0];
  let differed = false;
  while (i < old.length || j < next.length) {
    const blanks = { i: runEnd(old, i, true), j: runEnd(next, j, true) };
    put(i, blanks.i, next.slice(j, blanks.j));
    const words = { i: runEnd(old, blanks.i, false), j: runEnd(next, blanks.j, false) };
    const same = old.slice(blanks.i, words.i) === next.slice(blanks.j, words.j);
    if (!same && differed) {
      const end = commonEnd(old, blanks.i, next, blanks.j);
      put(blanks.i, old.length - end, next.slice(blanks.j, next.length - end));
      return edits;
    }
    if (!same) put(blanks.i, words.i, next.slice(blanks.j, words.j));
    differed = !same;
    [i, j] = [words.i, words.j];
  }
  return edits;
}
