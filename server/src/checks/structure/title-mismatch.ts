import { phrase } from '../../language/characters';
import { t } from '../../messages';
import type { AnalysedPlan, Unit } from '../../plan/model';
import type { Check, Edit, Finding } from '../check';
import { inserting, replacing, wordsAt } from '../edits';
import { bodyUnits } from '../units';
import { bare, wordsOf } from '../words';
import { align, type Difference, type Word } from './align';

export const titleMismatch: Check = {
  id: 'structure/title-mismatch',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: true,
  summary: 'The opening or the closing repeats the subject of the plan in other words.',
  *run(plan) {
    const field = plan.header.field.get('trích yếu');
    if (!field) return;
    const subject = withoutAbout(wordsOf(plan.header.subject));
    if (subject.length < LEAST_WORDS) return;
    for (const unit of [...openings(plan), ...plan.closing]) {
      for (const repeated of repetitions(unit)) yield* compare(plan, subject, repeated);
    }
  },
};

/** A shorter subject is repeated in other words on purpose. */
const LEAST_WORDS = 5;

/** The paragraphs before the first heading. */
function openings(plan: AnalysedPlan): readonly Unit[] {
  const units = bodyUnits(plan);
  const first = units.findIndex((unit) => unit.kind === 'heading' || unit.kind === 'part');
  return units.slice(0, Math.max(first, 0)).filter((unit) => unit.kind === 'paragraph');
}

const PLAN = new RegExp(phrase('kế hoạch'), 'g');

/** What stands after each `Kế hoạch`, up to the end of the clause: words with their places in the file. */
function* repetitions(unit: Unit): Iterable<readonly Word[]> {
  const { text } = unit.block;
  for (const match of text.matchAll(PLAN)) {
    const from = match.index + match[0].length;
    const clause = /^[^.;:!?]*/.exec(text.slice(from))?.[0] ?? '';
    yield withoutAbout(wordsOf(clause.replace(ABBREVIATION, blank), unit.at + from));
  }
}

/** `vệ sinh lao động (ATVSLĐ)`: what a repetition explains is no other word. */
const ABBREVIATION = /\(\p{Lu}[^\s()]*\p{Lu}[^\s()]*\)/gu;
const blank = (text: string): string => ' '.repeat(text.length);

/** `Về việc …` and `Về …` begin a subject in some plans; they are no part of what is repeated. */
function withoutAbout<T extends { readonly text: string }>(words: readonly T[]): readonly T[] {
  const skip = bare(words[0]?.text ?? '') === 've' ? (bare(words[1]?.text ?? '') === 'viec' ? 2 : 1) : 0;
  return words.slice(skip);
}

/**
 * A repetition differs by mistake where one or two words are others and all the rest is the same; a shorter or freer
 * wording is no mistake. One word too few or too many is reported more quietly.
 */
function* compare(plan: AnalysedPlan, subject: readonly Word[], words: readonly Word[]): Iterable<Finding> {
  if (bare(words[0]?.text ?? '') !== bare(subject[0]?.text ?? '')) return;
  const differences = align(subject, words);
  if (!differences || differences.length === 0 || differences.length > 2) return;
  const other = differences.filter((one) => one.wanted !== undefined && one.written !== undefined);
  if (other.length === 0 && differences.length > 1) return;
  for (const one of differences) {
    const place = one.written?.place ?? one.before.place;
    const edit = mend(one);
    yield {
      place,
      message: t('The subject of the plan reads differently here: “{0}”.', subjectAround(subject, one)),
      ...(other.length === 0 ? { severity: 'information' as const } : {}),
      fixes: [{ title: t('Write it as in the subject'), edits: [edit(plan)] }],
    };
  }
}

function mend({ wanted, written, before }: Difference): (plan: AnalysedPlan) => Edit {
  if (wanted && written) return () => replacing(written.place, wanted.text);
  if (wanted) return () => inserting(before.place.to, ` ${wanted.text}`);
  // The word and the blanks before it.
  return (plan) => {
    const { from, to } = written?.place ?? before.place;
    const blanks = wordsAt(plan, { from: before.place.to, to: from });
    return replacing({ from: /^\s+$/.test(blanks) ? before.place.to : from, to }, '');
  };
}

const subjectAround = (subject: readonly Word[], { index }: Difference): string =>
  subject
    .slice(Math.max(0, index - 2), index + 3)
    .map((word) => word.text)
    .join(' ');
