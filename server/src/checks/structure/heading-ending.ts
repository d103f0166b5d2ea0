import { t } from '../../messages';
import type { Check } from '../check';
import { replacing, wordsAt } from '../edits';
import { titlePlace } from '../units';

export const headingEnding: Check = {
  id: 'structure/heading-ending',
  severity: 'information',
  onText: true,
  onPlan: true,
  fixes: true,
  summary: 'A full stop or another mark after a title.',
  *run(plan, { source }) {
    // The import drops a colon, as the language does.
    for (const end of source?.ends ?? []) {
      if (end.role !== 'title' || end.written !== ':') continue;
      yield { place: end.place, message: t('A title ends without “{0}”.', end.written) };
    }
    for (const unit of plan.units) {
      if (unit.kind !== 'heading' || unit.text !== '') continue;
      const title = titlePlace(plan, unit);
      const mark = /(?<![.\p{Lu}])[.;,]$/u.exec(wordsAt(plan, title));
      if (!mark || mark.index === 0) continue;
      const place = { from: title.to - 1, to: title.to };
      yield {
        place,
        message: t('A title ends without “{0}”.', mark[0]),
        fixes: [{ title: t('Remove “{0}”', mark[0]), edits: [replacing(place, '')] }],
      };
    }
  },
};
