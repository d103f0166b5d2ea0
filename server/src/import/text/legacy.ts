// Words in an encoding before Unicode (TCVN3, VNI) become Unicode; where each stood is kept.

import { t } from '../../messages';
import { type LegacyRun, legacyRuns } from '../../vietnamese/legacy';
import type { Remark } from '../document';
import { type Traced, TracedBuilder } from '../traced';
import type { SourceLine } from './lines';
import type { TextEntry } from './tables';

/** At most one for the whole text. */
interface Told {
  readonly remarks: readonly Remark[];
}

/**
 * Converts the lines of a text.
 * @param asWritten nothing is converted
 */
export function convertLegacy(
  lines: readonly SourceLine[],
  asWritten: boolean,
): Told & { readonly lines: readonly SourceLine[] } {
  if (asWritten) return { lines, remarks: [] };
  const { texts, remarks } = converted(lines.map((line) => line.text));
  return { lines: lines.map((line, i) => withText(line, texts[i] ?? line.text)), remarks };
}

/** Converts lines and the cells of tables. */
export function convertEntries(entries: readonly TextEntry[]): Told & { readonly entries: readonly TextEntry[] } {
  const all = entries.flatMap((entry) => ('line' in entry ? [entry.line.text] : entry.table.rows.flat(2)));
  const { texts, remarks } = converted(all);
  if (remarks.length === 0) return { entries, remarks };
  let next = 0;
  const take = (text: Traced): Traced => texts[next++] ?? text;
  const done = entries.map((entry): TextEntry => {
    if ('line' in entry) return { line: withText(entry.line, take(entry.line.text)) };
    const rows = entry.table.rows.map((row) => row.map((cell) => (cell.length === 0 ? cell : cell.map(take))));
    return { ...entry, table: { ...entry.table, rows } };
  });
  return { entries: done, remarks };
}

/** A line in other letters; what is bold in it is known only where as many letters are left. */
function withText(line: SourceLine, text: Traced): SourceLine {
  if (text === line.text) return line;
  const whole = line.bold.length === 1 && line.bold[0]?.from === 0 && line.bold[0].to === line.text.length;
  const bold = text.length === line.text.length ? line.bold : whole ? [{ from: 0, to: text.length }] : [];
  return { ...line, text, bold };
}

function converted(lines: readonly Traced[]): Told & { readonly texts: readonly Traced[] } {
  const text = lines.map((line) => line.text).join('\n');
  const runs = legacyRuns(text);
  const first = runs[0];
  if (!first) return { texts: lines, remarks: [] };
  const stretches = runs.flatMap((run) => stretchesOf(run, text));
  let next = 0;
  let at = 0;
  let source: Remark['source'] | undefined;
  const texts = lines.map((line) => {
    const from = next;
    const end = at + line.length;
    while (next < stretches.length && (stretches[next] as Stretch).from < end) next++;
    const own = stretches.slice(from, next).map((s) => ({ ...s, from: s.from - at, to: s.to - at }));
    at = end + 1;
    if (own.length === 0) return line;
    source ??= line.source;
    return rewritten(line, own);
  });
  const message = t('The text was in the encoding {0}; its words were converted to Unicode.', first.encoding);
  return { texts, remarks: source ? [{ id: 'import/converted', message, source }] : [] };
}

/** A stretch within one line, and what it says. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly right: string;
}

/** A run line by line; its words in Unicode have the same ends of line. */
function stretchesOf(run: LegacyRun, text: string): Stretch[] {
  const right = run.right.split('\n');
  let from = run.from;
  return text
    .slice(run.from, run.to)
    .split('\n')
    .map((line, i) => {
      const stretch = { from, to: from + line.length, right: right[i] ?? line };
      from += line.length + 1;
      return stretch;
    });
}

const WORD = /\S+/gu;

/** The words of each stretch in Unicode, word for word where they are as many. */
function rewritten(text: Traced, stretches: readonly Stretch[]): Traced {
  const build = new TracedBuilder();
  let last = 0;
  for (const { from, to, right } of stretches) {
    build.add(text.slice(last, from));
    last = to;
    const old = [...text.text.slice(from, to).matchAll(WORD)];
    const words = [...right.matchAll(WORD)];
    const pairs =
      old.length === words.length
        ? old.map((word, i) => [word.index, word[0], words[i]?.[0] ?? ''] as const)
        : [[0, text.text.slice(from, to), right] as const];
    let done = from;
    for (const [at, word, said] of pairs) {
      build.add(text.slice(done, from + at));
      done = from + at + word.length;
      const part = text.slice(from + at, done);
      const source = part.source;
      if (said === word || !source) build.add(part);
      else build.piece(said.normalize('NFC'), source.from, source.to, true);
    }
    build.add(text.slice(done, to));
  }
  return build.add(text.slice(last)).done();
}
