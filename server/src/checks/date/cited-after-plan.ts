import { t } from '../../messages';
import { issueWindow } from '../../plan/likely-date';
import type { Check } from '../check';
import { shown } from '../day';

export const citedAfterPlan: Check = {
  id: 'date/cited-after-plan',
  severity: 'error',
  onText: true,
  onPlan: true,
  fixes: false,
  source: 'fact',
  summary:
    'A cited document that is dated after the plan, or after the last day on which the plan can have been issued.',
  *run(plan) {
    const { last, exact } = issueWindow(plan);
    if (last === undefined) return;
    for (const { match, place } of plan.citations.flatMap((citation) => citation.mentions)) {
      if (match.date === undefined || match.date <= last) continue;
      const span = match.dateSpan ?? match;
      const shift = place.from - match.from;
      const [cited, limit] = [shown(match.date), shown(last)];
      yield {
        place: { from: span.from + shift, to: span.to + shift },
        message: exact
          ? t('The cited document is dated {0}, after the plan ({1}).', cited, limit)
          : t(
              'The cited document is dated {0}, but by its other dates the plan was issued no later than {1}.',
              cited,
              limit,
            ),
      };
    }
  },
};
