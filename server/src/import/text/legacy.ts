// Words in an encoding before Unicode (TCVN3, VNI) become Unicode; where each stood is kept.

import { t } from '../../messages';
import { type LegacyRun, legacyRuns } from '../../vietnamese/legacy';
import type { Remark } from '../document';
import { type Traced, TracedBuilder } from '../traced';
import type { SourceLine } from './lines';

interface Converted {
  readonly lines: readonly SourceLine[];
  /** One for the whole text. */
  readonly remarks: readonly Remark[];
}

/**
 * Converts the lines of a text.
 * @param asWritten nothing is converted
 */
export function convertLegacy(lines: readonly SourceLine[], asWritten: boolean): Converted {
  const text = lines.map((line) => line.text.text).join('\n');
  const runs = asWritten ? [] : legacyRuns(text);
  const first = runs[0];
  if (!first) return { lines, remarks: [] };
  const stretches = runs.flatMap((run) => stretchesOf(run, text));
  let next = 0;
  let at = 0;
  let source: Remark['source'] | undefined;
  const converted = lines.map((line) => {
    const from = next;
    const end = at + line.text.length;
    while (next < stretches.length && (stretches[next] as Stretch).from < end) next++;
    const own = stretches.slice(from, next).map((s) => ({ ...s, from: s.from - at, to: s.to - at }));
    at = end + 1;
    if (own.length === 0) return line;
    source ??= line.text.source;
    return { ...line, text: rewritten(line.text, own) };
  });
  const message = t('The text was in the encoding {0}; its words were converted to Unicode.', first.encoding);
  return { lines: converted, remarks: source ? [{ id: 'import/converted', message, source }] : [] };
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
