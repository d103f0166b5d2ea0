import { t } from '../../messages';
import type { AnalysedPlan, Unit } from '../../plan/model';
import type { Check, Edit } from '../check';
import { inserting, lineEnd, replacing, wordsAt } from '../edits';
import { mainSections, sectionExtent, titlePlace } from '../units';
import { isReview, partsOf, profileOf } from './profile';

export const sectionOrder: Check = {
  id: 'structure/section-order',
  severity: 'information',
  onText: true,
  onPlan: true,
  fixes: true,
  summary: 'The required parts stand in an unusual order.',
  *run(plan, { settings }) {
    const { parts: profile } = profileOf(plan, settings);
    const sections = mainSections(plan).filter((unit) => !isReview(unit.title));
    const first = profile.map((part) => sections.find((unit) => partsOf(unit.title, profile).includes(part)));
    for (const [index, early] of first.entries()) {
      const late = early && first.slice(0, index).find((unit) => unit && unit.at > early.at);
      if (!early || !late || late.parent !== early.parent) continue;
      yield {
        place: titlePlace(plan, early),
        message: t('“{0}” usually comes after “{1}”.', early.title, late.title),
        fixes: [{ title: t('Move “{0}” after “{1}”', early.title, late.title), edits: move(plan, early, late) }],
      };
      return;
    }
  },
};

function move(plan: AnalysedPlan, early: Unit, late: Unit): readonly Edit[] {
  const taken = sectionExtent(plan, early);
  const to = sectionExtent(plan, late).to;
  const end = lineEnd(plan);
  const open = /[\r\n]$/.test(plan.tree.text.slice(0, to)) ? '' : `${end}${end}`;
  return [replacing(taken, ''), inserting(to, open + wordsAt(plan, taken))];
}
