// Compares a subject with its repetition word by word.
import type { Place } from '../../plan/model';
import { bare } from '../words';

export interface Word {
  readonly text: string;
  readonly place: Place;
}

/** One word that differs: another one, one left out (`written` absent), or one too many (`wanted` absent). */
export interface Difference {
  readonly wanted?: Word;
  readonly written?: Word;
  /** The word of the repetition before the difference. */
  readonly before: Word;
  /** Index in the subject. */
  readonly index: number;
}

/** Two texts with more differences are not the same subject. */
const MOST = 2;

/**
 * The words in which a text that begins as the subject does differs from it; what follows the subject is left alone,
 * and so is a text that ends before the subject does.
 * @param subject the words of the subject; not empty, its first word is the first of `words` too
 * @param words the words of the text
 * @returns undefined where there are more than two differences
 */
export function align(subject: readonly Word[], words: readonly Word[]): readonly Difference[] | undefined {
  let states: readonly State[] = [{ index: 0, at: 0, differences: [] }];
  for (let round = 0; round <= MOST; round++) {
    const next: State[] = [];
    for (const state of states) {
      const run = along(subject, words, state);
      if (run.index === subject.length && endsAlike(subject, run.differences)) return run.differences;
      if (run.at < words.length) next.push(...branches(subject, words, run));
    }
    states = next;
  }
  return undefined;
}

interface State {
  readonly index: number;
  readonly at: number;
  readonly differences: readonly Difference[];
}

/** Goes on as far as the words are the same. */
function along(subject: readonly Word[], words: readonly Word[], state: State): State {
  let { index, at } = state;
  while (index < subject.length && at < words.length && bare(subject[index]!.text) === bare(words[at]!.text)) {
    index++;
    at++;
  }
  return { index, at, differences: state.differences };
}

/** Another word, a word left out, a word too many: in the order of how likely each is. */
function branches(subject: readonly Word[], words: readonly Word[], state: State): State[] {
  const { index, at, differences } = state;
  const before = words[at - 1];
  const wanted = subject[index];
  const written = words[at];
  if (!before || !wanted || !written) return [];
  return [
    { index: index + 1, at: at + 1, differences: [...differences, { wanted, written, before, index }] },
    { index, at: at + 1, differences: [...differences, { written, before, index }] },
    { index: index + 1, at, differences: [...differences, { wanted, before, index }] },
  ];
}

/** The text may go on in other words before the subject's end: there only another figure is a difference. */
function endsAlike(subject: readonly Word[], differences: readonly Difference[]): boolean {
  let last = subject.length - 1;
  for (const { wanted, written, index } of differences.toReversed()) {
    if (index < last) return true;
    if (!wanted || !written || !(FIGURE.test(wanted.text) && FIGURE.test(written.text))) return false;
    last--;
  }
  return true;
}

const FIGURE = /^(?:\d+|[IVXL]+)$/;
