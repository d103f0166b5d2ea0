import { t } from '../../messages';
import type { Check } from '../check';
import { replacing, trimmed, wholeLines } from '../edits';

export const duplicateField: Check = {
  id: 'structure/duplicate-field',
  severity: 'error',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'The same key of the header twice; the first one counts.',
  *run(plan) {
    const { fields, field: first } = plan.header;
    for (const field of fields) {
      const earlier = field.key && first.get(field.key);
      if (!earlier || earlier === field) continue;
      const lines = wholeLines(plan, trimmed(plan, field.place));
      yield {
        place: field.keyPlace,
        message: t('The field “{0}” stands in the header twice; only the first one counts.', field.typed),
        tag: 'unnecessary',
        fixes: [{ title: t('Remove this field'), edits: [replacing(lines, '')] }],
        related: [{ place: earlier.keyPlace, message: t('The first one is here.') }],
      };
    }
  },
};
