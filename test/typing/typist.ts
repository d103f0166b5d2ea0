// A whole text typed into an editor: words by the input method, and Enter, after which the editor indents the line itself.
import { type Keystroke, keystrokesOfWord } from './keystrokes';
import type { Method } from './method';

export type { Keystroke } from './keystrokes';
export type { Method } from './method';

const TAB_SIZE = 2;

/** What the editor begins a line with after Enter at the end of another: its indentation. */
export const afterEnter = (line: string): string => /^[ \t]*/.exec(line)?.[0] ?? '';

/** How many characters one Backspace takes at the end of a line: in indentation, to the last tab stop. */
const backspace = (line: string): number => (line.trim() === '' ? ((line.length - 1) % TAB_SIZE) + 1 : 1);

/** Backspaces until a line begins no longer with what the wanted one does not; in indentation one takes a whole step. */
function unwanted(begun: string, wanted: string): { strokes: Keystroke[]; left: string } {
  const strokes: Keystroke[] = [];
  let left = begun;
  while (!wanted.startsWith(left)) {
    left = left.slice(0, -backspace(left));
    strokes.push({ key: 'Backspace', deletes: 1, inserts: '' });
  }
  return { strokes, left };
}

/**
 * The keystrokes of one line.
 * @param begun what the editor has begun the line with by itself; what is not wanted of it is deleted
 * @param habit any number: how this typist places marks in the first word, see `keystrokesOfWord`
 */
export function keystrokesOfLine(line: string, begun: string, method: Method, habit: number): Keystroke[] {
  const { strokes, left } = unwanted(begun, line);
  let word = habit;
  for (const [text, letters] of line.slice(left.length).matchAll(/([\p{L}\p{M}\p{N}]+)|[^\p{L}\p{M}\p{N}]/gu))
    strokes.push(...(letters ? keystrokesOfWord(text, method, word++) : [{ key: text, deletes: 0, inserts: text }]));
  return strokes;
}

/** What stands in a line after keystrokes, as an editor has it. */
export function typedInto(line: string, strokes: readonly Keystroke[]): string {
  let text = line;
  for (const { deletes, inserts } of strokes) {
    for (let n = 0; n < deletes; n++) text = text.slice(0, -backspace(text));
    text += inserts;
  }
  return text;
}
