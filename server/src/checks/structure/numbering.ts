import { romanValue } from '../../import/labels';
import type { WrittenNumber } from '../../import/result';
import { t } from '../../messages';
import type { AnalysedPlan, Unit } from '../../plan/model';
import { POINT_LETTERS } from '../../plan/numbering';
import type { Check, Finding } from '../check';
import { markPlace, siblings, titlePlace } from '../units';

export const numbering: Check = {
  id: 'structure/numbering',
  severity: 'warning',
  onText: true,
  onPlan: false,
  fixes: false,
  rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section II, item 6 and section V.',
  summary: 'Written numbers that skip, repeat or have another form than the decree’s (in a .kh file they are counted).',
  *run(plan, { source }) {
    if (!source) return;
    const written = new Map(source.numbers.map((number) => [number.place.from, number]));
    const numberOf: NumberOf = (unit) => written.get(markPlace(plan, unit).from) ?? written.get(unit.at);
    for (const group of siblings(plan)) {
      for (const level of LEVELS) {
        const sameLevel = group.filter((unit) => unit.level === level);
        yield* inOrder(plan, sameLevel, numberOf);
      }
    }
    yield* inForm(source.numbers);
  },
};

const LEVELS = [0, 1, 2, 3, 4] as const;
type NumberOf = (unit: Unit) => WrittenNumber | undefined;

/** A list may begin anew at 1 under a point; it may not skip or repeat. */
function* inOrder(plan: AnalysedPlan, units: readonly Unit[], numberOf: NumberOf): Iterable<Finding> {
  let last: number | undefined;
  let unnumbered: Unit[] = [];
  for (const unit of units) {
    const number = numberOf(unit);
    const value = number && countOf(number.written);
    if (!number || value === undefined) {
      unnumbered.push(unit);
      continue;
    }
    const expected = (last ?? 0) + 1;
    const [lost] = unnumbered;
    const isLost = lost !== undefined && unnumbered.length === 1 && value === expected + 1;
    unnumbered = [];
    if (isLost) {
      yield {
        place: titlePlace(plan, lost),
        message: t('The number of this title has been lost: “{0}” follows.', number.written),
      };
      last = value;
      continue;
    }
    const repeated = value === last;
    if (repeated || (value !== expected && value !== 1 && Math.abs(value - expected) <= MISPRINT)) {
      yield {
        place: number.place,
        message: repeated
          ? t('The number “{0}” stands twice in a row; “{1}” should stand here.', number.written, number.expected)
          : last === undefined
            ? t('The numbering begins with “{0}”; it should begin with “{1}”.', number.written, number.expected)
            : t('“{0}” is out of order; “{1}” should stand here.', number.written, number.expected),
      };
    }
    last = value;
  }
}

/** Farther off, the number was hardly meant as the next one. */
const MISPRINT = 5;

/** The forms of Decree 30, appendix I, and `1.1.` of practice. */
const FORM = /^(?:[IVXL]+\.|\d+\.|\d+\.\d+\.?|[a-zđ]\)|[A-ZĐ]\.)$/;

/** One finding for each way of writing: who numbers `2.1.a.` does so throughout. */
function* inForm(numbers: readonly WrittenNumber[]): Iterable<Finding> {
  const said = new Set<string>();
  for (const { place, written, expected, level } of numbers) {
    const form = written
      .replace(/\d+/g, '1')
      .replace(/[IVXL]+/g, 'I')
      .replace(/[a-zđ]/g, 'a');
    if (level === 0 || FORM.test(written.trim()) || said.has(form)) continue;
    said.add(form);
    yield {
      place,
      message: t('“{0}” is not how a number is written; the decree writes “{1}”.', written.trim(), expected),
      severity: 'information',
    };
  }
}

/** The last part of a number as a count: `IV.` 4, `1.2.` 2, `đ)` 5. */
function countOf(written: string): number | undefined {
  const number = written.replace(/[\s.)\-–:/]+$/, '').trim();
  const digits = /\d+$/.exec(number);
  if (digits) return Number(digits[0]);
  const roman = romanValue(number);
  if (roman > 0) return roman;
  const letters: readonly string[] = POINT_LETTERS;
  const letter = letters.indexOf(number.normalize('NFC'));
  return letter < 0 ? undefined : letter + 1;
}
