import { t } from '../../messages';
import type { AnalysedPlan, Place, Unit } from '../../plan/model';
import type { Check, Finding } from '../check';
import { markPlace, siblings, titlePlace } from '../units';

export const numbering: Check = {
  id: 'structure/numbering',
  severity: 'warning',
  onText: true,
  onPlan: false,
  fixes: false,
  summary: 'Written numbers that skip, repeat or have another form than the decree’s (in a .kh file they are counted).',
  *run(plan, { source }) {
    const written = new Map(source?.numbers.map((number) => [number.at, number.written]));
    const numberOf = (unit: Unit): string | undefined => written.get(unit.at) ?? unit.content?.typed;
    for (const group of siblings(plan)) {
      for (const level of [1, 2, 3, 4])
        yield* inOrder(
          plan,
          group.filter((unit) => unit.level === level),
          numberOf,
        );
    }
    for (const unit of plan.units) yield* inForm(plan, unit, written.get(unit.at));
  },
};

/** A list may begin anew at 1 under a point; it may not skip or repeat. */
function* inOrder(
  plan: AnalysedPlan,
  units: readonly Unit[],
  numberOf: (unit: Unit) => string | undefined,
): Iterable<Finding> {
  let last: number | undefined;
  for (const unit of units) {
    const typed = numberOf(unit);
    const value = typed === undefined ? undefined : countOf(typed);
    if (typed === undefined || value === undefined) continue;
    const expected = (last ?? 0) + 1;
    const repeated = value === last;
    if (repeated || (value !== expected && value !== 1 && Math.abs(value - expected) <= MISPRINT)) {
      yield {
        place: placeOf(plan, unit),
        message: repeated
          ? t('The number {0} stands twice in a row.', typed)
          : last === undefined
            ? t('The numbering begins with {0}.', typed)
            : t('{0} comes after item {1}: the numbering is broken.', typed, last),
      };
    }
    last = value;
  }
}

/** Farther off, the number was hardly meant as the next one. */
const MISPRINT = 5;

/** The forms of Decree 30, appendix I, and `1.1.` of practice. */
const FORM = /^(?:[IVXL]+\.|\d+\.|\d+\.\d+\.?|[a-zđ]\)|[A-ZĐ]\.)$/;

function* inForm(plan: AnalysedPlan, unit: Unit, written: string | undefined): Iterable<Finding> {
  if (written === undefined || FORM.test(written.trim())) return;
  const right = `${unit.number}${unit.level === 4 ? ')' : '.'}`;
  yield {
    place: placeOf(plan, unit),
    message: t('“{0}” is not how a number is written; the decree writes “{1}”.', written.trim(), right),
    severity: 'information',
  };
}

const placeOf = (plan: AnalysedPlan, unit: Unit): Place =>
  unit.kind === 'heading' ? titlePlace(plan, unit) : markPlace(plan, unit);

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The last part of a number as a count: `IV.` 4, `1.2.` 2, `đ)` 5. */
function countOf(written: string): number | undefined {
  const number = written.replace(/[\s.)\-–:/]+$/, '').trim();
  const digits = /\d+$/.exec(number);
  if (digits) return Number(digits[0]);
  if (/^[IVXL]+$/.test(number)) return roman(number);
  const letter = number.length === 1 ? LETTERS.indexOf(number.normalize('NFC')) : -1;
  return letter < 0 ? undefined : letter + 1;
}

function roman(number: string): number {
  const values = [...number].map((digit) => ROMAN[digit] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
