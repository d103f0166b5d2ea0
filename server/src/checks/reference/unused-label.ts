import { t } from '../../messages';
import type { Check } from '../check';
import { labelPlace } from './labels';

export const unusedLabel: Check = {
  id: 'reference/unused-label',
  severity: 'hint',
  onText: false,
  onPlan: true,
  fixes: false,
  source: 'language',
  summary: 'A label that no reference uses.',
  *run({ labels, references }) {
    const used = new Set(references.map((reference) => reference.label));
    for (const [label, units] of labels) {
      const place = units[0] && labelPlace(units[0]);
      if (!place || used.has(label)) continue;
      yield { place, message: t('No reference uses the label “{0}”.', label), tag: 'unnecessary' };
    }
  },
};
