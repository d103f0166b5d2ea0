import { t } from '../../messages';
import type { Unit } from '../../plan/model';
import type { Check } from '../check';
import { siblings, titlePlace } from '../units';
import { plain } from '../words';

export const duplicateTitle: Check = {
  id: 'structure/duplicate-title',
  severity: 'hint',
  onText: true,
  onPlan: true,
  fixes: false,
  summary: 'Two sibling headings with the same words.',
  *run(plan) {
    for (const group of siblings(plan)) {
      const first = new Map<string, Unit>();
      for (const unit of group) {
        const title = plain(unit.title);
        const earlier = first.get(title);
        if (title !== '' && !earlier) first.set(title, unit);
        if (title === '' || !earlier) continue;
        yield {
          place: titlePlace(plan, unit),
          message: t('“{0}” is the title of {1} already.', unit.title, earlier.path || earlier.title),
          related: [{ place: titlePlace(plan, earlier), message: t('The first one is here.') }],
        };
      }
    }
  },
};
