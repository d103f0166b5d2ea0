import { t } from '../../messages';
import { reviewNotes } from '../../plan/review-notes';
import type { Check } from '../check';
import { wholeLines } from '../edits';

export const review: Check = {
  id: 'import/review',
  severity: 'information',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'A comment `// xem lại: …` that asks the writer to look again; the importer leaves one where it was unsure.',
  *run(plan) {
    for (const { place, message } of reviewNotes(plan.tree)) {
      const edits = [{ ...wholeLines(plan, place), text: '' }];
      yield {
        place,
        message: t('To look at again: {0}', message),
        fixes: [{ title: t('Seen: remove this comment'), edits }],
      };
    }
  },
};
