import { t } from '../../messages';
import type { Check } from '../check';
import { replacing, shifted } from '../edits';

export const unknownAttribute: Check = {
  id: 'task/unknown-attribute',
  severity: 'error',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'A key of the attributes of a task that is not one.',
  *run(plan) {
    for (const unit of [...plan.units, ...plan.appendices]) {
      for (const { key, nearest, keySpan } of unit.content?.attributes?.entries ?? []) {
        if (key === nearest) continue;
        const place = shifted(unit.at, keySpan);
        yield {
          place,
          message: t('A task has no attribute “{0}”; did you mean “{1}”?', key, nearest),
          // It is read as the nearest one already.
          fixes: [{ title: t('Replace by “{0}”', nearest), edits: [replacing(place, nearest)], safe: true }],
        };
      }
    }
  },
};
