import { t } from '../../messages';
import type { Check } from '../check';
import { replacing, wholeLines } from '../edits';
import { proseLines } from '../prose-lines';

export const fenceInBody: Check = {
  id: 'syntax/fence-in-body',
  severity: 'hint',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'A line of dashes below the header is printed as it is.',
  *run(plan) {
    for (const { place, text } of proseLines(plan, 'FenceLine')) {
      yield {
        place,
        message: t('“{0}” marks the header only: here it is printed as it is.', text),
        fixes: [{ title: t('Remove this line'), edits: [replacing(wholeLines(plan, place), '')] }],
      };
    }
  },
};
