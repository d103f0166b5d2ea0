// Marks at the end of printed text: those typed, and those produced.
import { withoutEndMarks } from '../plan/recipients';
import type { Run } from './flow';

/** Runs with the last one's text changed; runs that become empty go. */
function withEnd(runs: readonly Run[], change: (text: string) => string): Run[] {
  const last = runs.at(-1);
  if (last?.kind !== 'text') return [...runs];
  const text = change(last.text);
  return text === '' ? runs.slice(0, -1) : [...runs.slice(0, -1), { ...last, text }];
}

/** The last letters of runs, as far as they are text. */
export function endOf(runs: readonly Run[]): string {
  const last = runs.at(-1);
  return last === undefined || last.kind === 'break' ? '' : last.text.trimEnd();
}

/** Text after the last run, in the face of that run. */
export function append(runs: readonly Run[], text: string): Run[] {
  const last = runs.at(-1);
  return last?.kind === 'text' && last.bookmark === undefined && last.bold === undefined && last.italic === undefined
    ? withEnd(runs, (before) => before + text)
    : [...runs, { kind: 'text', text }];
}

/** The closing mark that a text ends with: `./.`, `.` or `;`; `...` is none. Empty where there is none. */
function markOf(text: string): string {
  if (text.endsWith('./.')) return './.';
  if (text.endsWith(';')) return ';';
  return text.endsWith('.') && text.at(-2) !== '.' ? '.' : '';
}

/**
 * Parts a closing `.`, `;` or `./.` from the text before it.
 * @returns the mark, empty where there is none
 */
export function withoutMark(runs: readonly Run[]): { readonly runs: Run[]; readonly mark: string } {
  const mark = markOf(endOf(runs));
  if (mark === '' || runs.at(-1)?.kind !== 'text') return { runs: [...runs], mark: '' };
  return { runs: withEnd(runs, (text) => text.trimEnd().slice(0, -mark.length).trimEnd()), mark };
}

/** Without any closing marks, also `,` and doubled ones: the end of an item whose mark is produced. */
export function withoutMarks(runs: readonly Run[]): Run[] {
  return withEnd(runs, (text) => {
    const { to } = withoutEndMarks(text, { from: 0, to: text.length });
    return text.slice(0, to);
  });
}

/** The end of the plan or of an appendix: `./.`, never doubled. Decree 30/2020/NĐ-CP, appendix III, forms 1.1 to 2.2. */
export function closed(runs: readonly Run[]): Run[] {
  const { runs: open } = withoutMark(runs);
  return append(endOf(open).endsWith(',') ? withoutMarks(open) : open, './.');
}
