import { t } from '../../messages';
import type { AnalysedPlan, Appendix, Reference, Unit } from '../../plan/model';
import { newLabel } from '../../plan/new-label';
import type { Check, Edit } from '../check';
import { inserting, replacing, shifted } from '../edits';

export const couldBeLive: Check = {
  id: 'reference/could-be-live',
  severity: 'hint',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'A reference written by hand to a place that exists: a label would keep its number right.',
  *run(plan) {
    for (const reference of plan.references) {
      const { kind, resolved, place, text } = reference;
      if (kind !== 'written' || !resolved || !canBegin(plan, place.from)) continue;
      const label = resolved.label ?? newLabel(titleOf(resolved), plan.labels);
      if (label === undefined) continue;
      yield {
        place,
        message: t('“{0}” goes stale when the plan is renumbered; a label would not.', text),
        fixes: [{ title: t('Replace by “{0}”', `#${label}`), edits: live(reference, resolved, label) }],
      };
    }
  },
};

const titleOf = (target: Unit | Appendix): string => target.title || ('text' in target ? target.text : '');

/** A mark counts only after a blank or an opening mark. */
const canBegin = (plan: AnalysedPlan, at: number): boolean => /^[\s(“"/]?$/.test(plan.tree.text.slice(at - 1, at));

function live({ place }: Reference, target: Unit | Appendix, label: string): readonly Edit[] {
  const edits = [replacing(place, `#${label}`)];
  if (target.label !== undefined) return edits;
  const attributes = target.content?.attributes;
  const edit = attributes
    ? inserting(shifted(target.at, attributes).from + 1, `#${label}; `)
    : inserting(target.place.to, ` (#${label})`);
  return [...edits, edit];
}
