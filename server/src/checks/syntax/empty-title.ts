import { t } from '../../messages';
import type { Check } from '../check';
import { markPlace } from '../units';

export const emptyTitle: Check = {
  id: 'syntax/empty-title',
  severity: 'hint',
  onText: false,
  onPlan: true,
  fixes: false,
  rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section II, item 6 and section III, item 1.',
  summary: 'A heading, part or appendix without a title.',
  *run(plan) {
    for (const unit of plan.units) {
      if ((unit.kind !== 'heading' && unit.kind !== 'part') || unit.title !== '') continue;
      yield { place: markPlace(plan, unit), message: t('The heading has no title.') };
    }
    for (const appendix of plan.appendices) {
      if (appendix.title === '') yield { place: markPlace(plan, appendix), message: t('The appendix has no title.') };
    }
  },
};
