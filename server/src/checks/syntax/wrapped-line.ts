import { t } from '../../messages';
import type { AnalysedPlan, Unit } from '../../plan/model';
import { startsWithCapital } from '../../vietnamese/capitals';
import type { Check, Finding } from '../check';
import { replacing, wordsAt } from '../edits';
import { bodyPlace, markPlace, siblings } from '../units';

export const wrappedLine: Check = {
  id: 'syntax/wrapped-line',
  severity: 'hint',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'A point that looks like the rest of the line above, broken at a dash.',
  *run(plan) {
    for (const group of siblings(plan)) {
      for (const [index, unit] of group.entries()) {
        const above = group[index - 1];
        const finding = above && !isSmall(group[index + 1]) && rest(plan, above, unit);
        if (finding) yield finding;
      }
    }
  },
};

/** Points in small letters that follow one another are a list. */
const isSmall = (unit: Unit | undefined): boolean => unit?.kind === 'point' && /^\p{Ll}/u.test(unit.text);

/** The line above begins a sentence and does not end it; this one, right below, goes on in a small letter. */
function rest(plan: AnalysedPlan, above: Unit, unit: Unit): Finding | undefined {
  if (unit.kind !== 'point' || above.kind !== 'point' || above.children.length > 0) return undefined;
  const between = wordsAt(plan, { from: above.place.to, to: unit.place.from });
  const upper = bodyPlace(plan, above);
  const lower = bodyPlace(plan, unit);
  if (!upper || !lower || !/^\s*$/.test(between) || (between.match(/\r\n|\r|\n/g)?.length ?? 0) > 1) return undefined;
  const last = wordsAt(plan, upper).at(-1) ?? '';
  if (!startsWithCapital(above.text) || !/\p{L}/u.test(last) || !/^\p{Ll}/u.test(unit.text)) return undefined;
  return {
    place: markPlace(plan, unit),
    message: t('This looks like the rest of the line above.'),
    fixes: [{ title: t('Join with the line above'), edits: [replacing({ from: upper.to, to: unit.at }, ' ')] }],
  };
}
