import { phrase } from '../../language/characters';
import { t } from '../../messages';
import type { AnalysedPlan, Place, Unit } from '../../plan/model';
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
  source: 'fact',
  summary: 'The opening or the closing repeats the subject of the plan in other words.',
  *run(plan) {
    const field = plan.header.field.get('trích yếu');
    if (!field) return;
    const subject = withoutAbout(wordsOf(plan.header.subject));
    if (subject.length < LEAST_WORDS) return;
    const opening = openings(plan);
    const isCited = withinSubjects(plan);
    for (const unit of [...opening, ...plan.closing]) {
      for (const repeated of repetitions(unit)) {
        const [first] = repeated;
        if (first && !isCited(first.place)) yield* compare(plan, subject, repeated);
      }
    }
    for (const unit of opening) yield* leftOut(subject, unit);
  },
};

/** Whether a place lies in the subject of a cited document: that of the plan carried out is much like the own one. */
function withinSubjects({ citations }: AnalysedPlan): (place: Place) => boolean {
  const spans = citations
    .flatMap(({ mentions }) => mentions)
    .flatMap(({ match: { subjectSpan, from }, place }) =>
      subjectSpan ? [{ from: subjectSpan.from + place.from - from, to: subjectSpan.to + place.from - from }] : [],
    );
  return (place) => spans.some(({ from, to }) => from <= place.from && place.from < to);
}

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

/** What issues the plan, up to where its content is announced: `ban hành Kế hoạch … với các nội dung sau:`. */
const ISSUING = new RegExp(
  `(?:${phrase('ban hành')}|${phrase('xây dựng')})\\s+${phrase('kế hoạch')}\\s+([^.;:!?]*?)\\s+(?:${phrase('như sau')}|${phrase('với')}|${phrase('cụ thể')})`,
  'g',
);
/** Where and when: what else is left out is a short form on purpose. */
const PLACE_OR_TIME = /^(?:tren dia ban|lan thu|giai doan|nhiem ky|nam) /u;
/** Less of the subject is a short form on purpose. */
const KEPT = 0.6;

/** The subject with one stretch of it left out where the plan is issued: a place, a term, a year. */
function* leftOut(subject: readonly Word[], unit: Unit): Iterable<Finding> {
  for (const match of unit.block.text.matchAll(ISSUING)) {
    const from = match.index + match[0].indexOf(match[1] ?? '');
    const words = withoutAbout(wordsOf(match[1] ?? '', unit.at + from));
    const missing = subject.length - words.length;
    if (missing < 2 || words.length < LEAST_WORDS || words.length < subject.length * KEPT) continue;
    const same = (a: Word | undefined, b: Word | undefined): boolean => bare(a?.text ?? '') === bare(b?.text ?? '');
    let start = 0;
    while (start < words.length && same(words[start], subject[start])) start++;
    const rest = words.slice(start);
    const last = words[start - 1];
    if (!last || !rest.every((word, index) => same(word, subject[start + missing + index]))) continue;
    const gap = subject
      .slice(start, start + missing)
      .map((word) => word.text)
      .join(' ');
    if (!PLACE_OR_TIME.test(`${bare(gap)} `)) continue;
    yield {
      place: { from: words[0]?.place.from ?? last.place.from, to: (words.at(-1) ?? last).place.to },
      severity: 'information',
      message: t('The subject of the plan is repeated here without “{0}”.', gap),
    };
  }
}
