import { t } from '../../messages';
import type { Check } from '../check';
import { replacing, wordsAt } from '../edits';
import { labelPlace } from './labels';

export const duplicateLabel: Check = {
  id: 'reference/duplicate-label',
  severity: 'error',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'The same label twice; references go to the first one.',
  *run(plan) {
    for (const [label, [first, ...further]] of plan.labels) {
      const firstPlace = first && labelPlace(first);
      for (const [index, unit] of further.entries()) {
        const place = labelPlace(unit);
        if (!place || !firstPlace) continue;
        const free = freeName(label, index + 2, plan.labels);
        const hash = wordsAt(plan, place).startsWith('#') ? '#' : '';
        yield {
          place,
          message: t('The label “{0}” is taken already; references go to the first one.', label),
          fixes: [{ title: t('Rename to “{0}”', free), edits: [replacing(place, hash + free)] }],
          related: [{ place: firstPlace, message: t('The first one is here.') }],
        };
      }
    }
  },
};

function freeName(label: string, from: number, taken: ReadonlyMap<string, unknown>): string {
  let number = from;
  while (taken.has(`${label}-${number}`)) number++;
  return `${label}-${number}`;
}
