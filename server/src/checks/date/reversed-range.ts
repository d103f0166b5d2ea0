import { t } from '../../messages';
import type { Check } from '../check';
import { replacing, wordsAt } from '../edits';
import { placer } from './points';

export const reversedRange: Check = {
  id: 'date/reversed-range',
  severity: 'error',
  onText: true,
  onPlan: true,
  fixes: true,
  source: 'fact',
  summary: 'A period that ends before it begins.',
  *run(plan) {
    for (const fact of plan.times) {
      const { match, place } = fact;
      if (match.kind !== 'range') continue;
      const { start, end } = match;
      if (start.start === undefined || end.end === undefined || start.start <= end.end) continue;
      const at = placer(fact);
      const [from, to] = [wordsAt(plan, at(start)), wordsAt(plan, at(end))];
      const swap = [replacing(at(start), to), replacing(at(end), from)];
      // Where the earlier time has taken its year from the later one, changing places would change the year.
      const whole =
        start.unit === end.unit && Boolean(start.yearSpan) === Boolean(end.yearSpan) && !start.weekday && !end.weekday;
      yield {
        place,
        message: t('The period ends before it begins: {0} is later than {1}.', from, to),
        ...(whole ? { fixes: [{ title: t('Swap the two times'), edits: swap }] } : {}),
      };
    }
  },
};
