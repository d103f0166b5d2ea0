import { t } from '../../messages';
import type { Check } from '../check';
import { shown } from '../day';

export const deadlineBeforeIssue: Check = {
  id: 'date/deadline-before-issue',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: false,
  summary: 'A deadline before the plan’s own date.',
  *run(plan) {
    const issued = plan.header.date?.iso;
    if (issued === undefined) return;
    for (const { due, deadline } of plan.tasks) {
      if (due === undefined || !deadline || due >= issued) continue;
      yield {
        place: deadline.place,
        message: t('The deadline {0} is before the date of the plan, {1}.', shown(due), shown(issued)),
      };
    }
  },
};
