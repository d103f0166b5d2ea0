import { t } from '../../messages';
import type { Check } from '../check';
import { inserting, shifted, trimmed } from '../edits';

export const attributesNotClosed: Check = {
  id: 'syntax/attributes-not-closed',
  severity: 'error',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'The attributes of a task have no closing bracket.',
  *run(plan) {
    for (const unit of [...plan.units, ...plan.appendices]) {
      const attributes = unit.content?.attributes;
      if (!attributes || attributes.closed) continue;
      const { from, to } = trimmed(plan, shifted(unit.at, attributes));
      yield {
        place: { from, to: from + 1 },
        message: t('The bracket of the attributes is not closed.'),
        fixes: [{ title: t('Insert “)”'), edits: [inserting(to, ')')], safe: true }],
      };
    }
  },
};
