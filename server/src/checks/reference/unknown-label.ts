import { t } from '../../messages';
import type { Check } from '../check';
import { replacing } from '../edits';
import { nearest } from '../words';

export const unknownLabel: Check = {
  id: 'reference/unknown-label',
  severity: 'error',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'A reference to a label that the plan does not have.',
  *run({ references, labels }) {
    for (const { kind, label, resolved, place } of references) {
      if (kind !== 'label' || label === undefined || resolved) continue;
      const near = nearest(label, labels.keys(), Math.max(1, Math.floor(label.length / 3)));
      yield near
        ? {
            place,
            message: t('The plan has no label “{0}”; did you mean “{1}”?', label, near),
            fixes: [{ title: t('Replace by “{0}”', `#${near}`), edits: [replacing(place, `#${near}`)] }],
          }
        : {
            place,
            message: t('The plan has no label “{0}”; write (#{0}) at the end of the heading that is meant.', label),
          };
    }
  },
};
