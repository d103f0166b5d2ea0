import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import type { Check, Edit } from '../check';
import { replacing, wordsAt } from '../edits';
import { isProduced, type PlacedPoint, pointsOf } from './points';

export const zeroPadding: Check = {
  id: 'date/zero-padding',
  severity: 'information',
  onText: true,
  onPlan: true,
  fixes: true,
  rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section II, item 4.',
  summary:
    'A day below 10 or month 1, 2 without its zero, a zero that the decree does not write, a year of two figures.',
  *run(plan, { origin }) {
    const found = [...pointsOf(plan)].flatMap((placed) => {
      // A text prints the date of issue as it was typed.
      const typed = origin === 'text' && placed.fact.where === 'header';
      const edits = !typed && isProduced(plan, placed) ? [] : paddings(plan, placed);
      return edits.length > 0 ? [{ place: placed.place, edits }] : [];
    });
    const all = found.flatMap((one) => one.edits);
    for (const { place, edits } of found) {
      const right = edits.reduceRight(
        (text, { from, to, text: number }) => {
          return text.slice(0, from - place.from) + number + text.slice(to - place.from);
        },
        wordsAt(plan, place),
      );
      const own = { title: t('Replace by “{0}”', right), edits, safe: true } as const;
      yield {
        place,
        message: edits.some(isYear)
          ? t('Write “{0}”: a year has all four figures.', right)
          : t('The decree writes “{0}”: a zero before days below 10 and months 1 and 2 only.', right),
        fixes:
          found.length > 1
            ? [own, { title: t('Write all {0} dates so', found.length), edits: all, safe: true }]
            : [own],
      };
    }
  },
};

const isYear = ({ text }: Edit): boolean => text.length === 4;

/** Decree 30, appendix I, part I, section II, item 4. Only days with month and year: `2/9` is a name as well. */
function paddings(plan: AnalysedPlan, { point, at }: PlacedPoint): readonly Edit[] {
  const { day, month, year, daySpan, monthSpan, yearSpan, start } = point;
  if (!point.real || day === undefined || month === undefined || year === undefined) return [];
  const wanted: readonly [typeof daySpan, string][] = [
    [daySpan, String(day).padStart(2, '0')],
    [monthSpan, month < 3 ? `0${month}` : String(month)],
    [yearSpan, start?.slice(0, 4) ?? String(year)],
  ];
  // `tháng Sáu` is a name and has no figures.
  return wanted.flatMap(([span, number]) =>
    span && /^\d+$/u.test(wordsAt(plan, at(span))) && wordsAt(plan, at(span)) !== number
      ? [replacing(at(span), number)]
      : [],
  );
}
