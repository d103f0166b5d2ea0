import { t } from '../../messages';
import type { AnalysedPlan, Reference } from '../../plan/model';
import type { Check, SourceFacts } from '../check';
import { bare } from '../words';

export const dangling: Check = {
  id: 'reference/dangling',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: false,
  source: 'fact',
  summary: 'A reference to a section, item or appendix that this plan does not have.',
  *run(plan, { source }) {
    for (const reference of plan.references) {
      if (reference.kind !== 'written' || reference.resolved || isExcused(plan, reference, source)) continue;
      yield { place: reference.place, message: t('This plan has no {0}.', reference.text) };
    }
  },
};

/** Without any appendix another check speaks; in a text misnumbered by its writer the reference may be right. */
function isExcused(plan: AnalysedPlan, { target }: Reference, source: SourceFacts | undefined): boolean {
  if (bare(target).startsWith('phu luc')) return plan.appendices.length === 0;
  const main = target.split('.')[0] ?? '';
  return (
    source?.numbers.some(({ written }) => written.replace(/[\s.)\-–:]/g, '') === main) === true && !hasMain(plan, main)
  );
}

const hasMain = (plan: AnalysedPlan, number: string): boolean =>
  plan.units.some((unit) => unit.level === 1 && unit.number === number && !unit.appendix);
