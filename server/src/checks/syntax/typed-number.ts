import { t } from '../../messages';
import type { AnalysedPlan, Place, Unit } from '../../plan/model';
import type { Check } from '../check';
import { replacing, wordsAt } from '../edits';
import { markPlace } from '../units';

export const typedNumber: Check = {
  id: 'syntax/typed-number',
  severity: 'information',
  onText: false,
  onPlan: true,
  fixes: true,
  rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section II, item 6 and section V.',
  summary: 'The typed number of a paragraph is not the one that is counted and printed.',
  *run(plan) {
    const wrong = plan.units.filter(isMiscounted).map((unit) => ({ unit, place: numberPlace(plan, unit) }));
    // What is printed is counted, whatever is typed.
    const safe = true;
    const all = wrong.map(({ unit, place }) => replacing(place, unit.number));
    for (const { unit, place } of wrong) {
      const own = { title: t('Write “{0}”', unit.number), edits: [replacing(place, unit.number)], safe } as const;
      yield {
        place,
        message: message(unit),
        fixes:
          all.length > 1 ? [own, { title: t('Renumber all {0} paragraphs', all.length), edits: all, safe }] : [own],
      };
    }
  },
};

const isMiscounted = (unit: Unit): boolean =>
  unit.kind === 'numbered' && unit.number !== '' && unit.content?.typed.normalize('NFC') !== unit.number;

function message({ content, number, level }: Unit): string {
  const typed = content?.typed ?? '';
  const close = level === 4 ? ')' : '.';
  return level === 2
    ? t('Typed “{0}.”, printed “{1}.”; for an item below, use “a)”.', typed, number)
    : t('Typed “{0}”, printed “{1}”.', `${typed}${close}`, `${number}${close}`);
}

/** The number or letter within the mark, without `.` or `)`. */
function numberPlace(plan: AnalysedPlan, unit: Unit): Place {
  const mark = markPlace(plan, unit);
  return { from: mark.from, to: mark.to - (/[.)]$/.test(wordsAt(plan, mark)) ? 1 : 0) };
}
