import { t } from '../../messages';
import type { AnalysedPlan, Appendix, Reference, Unit } from '../../plan/model';
import type { Check, Edit } from '../check';
import { inserting, replacing, shifted } from '../edits';
import { bare, wordsOf } from '../words';

export const couldBeLive: Check = {
  id: 'reference/could-be-live',
  severity: 'hint',
  onText: false,
  onPlan: true,
  fixes: true,
  summary: 'A reference written by hand to a place that exists: a label would keep its number right.',
  *run(plan) {
    for (const reference of plan.references) {
      const { kind, resolved, place, text } = reference;
      if (kind !== 'written' || !resolved || !canBegin(plan, place.from)) continue;
      const label = resolved.label ?? newLabel(resolved, plan.labels);
      if (label === undefined) continue;
      yield {
        place,
        message: t('“{0}” goes stale when the plan is renumbered; a label would not.', text),
        fixes: [{ title: t('Replace by “{0}”', `#${label}`), edits: live(reference, resolved, label) }],
      };
    }
  },
};

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

/** So many words of a title make a label. */
const WORDS = 3;

/** A label from the first words of what it is for; undefined where they give none. */
function newLabel(target: Unit | Appendix, taken: ReadonlyMap<string, unknown>): string | undefined {
  const text = target.title || ('text' in target ? target.text : '');
  const words = wordsOf(bare(text)).map((word) => word.text);
  const base = words.slice(0, WORDS).join('-');
  if (!/^[a-z][a-z0-9-]*$/.test(base)) return undefined;
  let label = base;
  for (let number = 2; taken.has(label); number++) label = `${base}-${number}`;
  return label;
}
