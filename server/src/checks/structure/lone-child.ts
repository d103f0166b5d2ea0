import { t } from '../../messages';
import type { Unit } from '../../plan/model';
import type { Check } from '../check';
import { markPlace, titlePlace } from '../units';

export const loneChild: Check = {
  id: 'structure/lone-child',
  severity: 'hint',
  onText: true,
  onPlan: true,
  fixes: false,
  summary: 'A numbered level with one single item.',
  *run(plan) {
    for (const unit of plan.units) {
      const numbered = unit.children.filter(isNumbered);
      const [only] = numbered;
      if (!isNumbered(unit) || numbered.length !== 1 || !only) continue;
      yield {
        place: only.kind === 'heading' ? titlePlace(plan, only) : markPlace(plan, only),
        message: t('{0} is the only item of its level: one item need not be numbered.', only.number),
      };
    }
  },
};

const isNumbered = (unit: Unit): boolean => unit.number !== '' && unit.level >= 1 && unit.level <= 4;
