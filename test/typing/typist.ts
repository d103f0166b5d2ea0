// A whole text typed into an editor: words by the input method, and Enter, after which the editor begins the line itself.
import { type Keystroke, keystrokesOfWord } from './keystrokes';
import type { Method } from './method';

export type { Keystroke } from './keystrokes';
export type { Method } from './method';

/** What of language-configuration.json says how a line begins after Enter. */
export interface EnterRule {
  readonly beforeText: string;
  readonly action: { readonly appendText: string };
}

export const ENTER = 'Enter';
const TAB_SIZE = 2;

/** What the editor begins a line with after Enter at the end of another: its indentation, and what a rule appends. */
export function afterEnter(line: string, rules: readonly EnterRule[]): string {
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
  const rule = rules.find(({ beforeText }) => new RegExp(beforeText).test(line));
  return indentation + (rule?.action.appendText ?? '');
}

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
 * The keystrokes that type a text into an empty document.
 * @param text with LF
 * @param rules of the language's configuration
 */
export function keystrokes(text: string, method: Method, rules: readonly EnterRule[]): Keystroke[] {
  const strokes: Keystroke[] = [];
  let habit = 0;
  let before: string | undefined;
  for (const line of text.split('\n')) {
    let begun = '';
    if (before !== undefined) {
      strokes.push({ key: ENTER, deletes: 0, inserts: '' });
      const { strokes: back, left } = unwanted(afterEnter(before, rules), line);
      strokes.push(...back);
      begun = left;
    }
    for (const [word, letters] of line.slice(begun.length).matchAll(/([\p{L}\p{M}\p{N}]+)|[^\p{L}\p{M}\p{N}]/gu))
      strokes.push(...(letters ? keystrokesOfWord(word, method, habit++) : [{ key: word, deletes: 0, inserts: word }]));
    before = line;
  }
  return strokes;
}

/** What stands in an editor that was empty, after keystrokes; it knows Enter, Backspace and characters. */
export function textOf(strokes: readonly Keystroke[], rules: readonly EnterRule[]): string {
  const lines: string[] = [];
  let line = '';
  for (const { key, deletes, inserts } of strokes) {
    if (key === ENTER) {
      lines.push(line);
      line = afterEnter(line, rules);
    }
    for (let n = 0; n < deletes; n++) line = line.slice(0, -backspace(line));
    line += inserts;
  }
  return [...lines, line].join('\n');
}
