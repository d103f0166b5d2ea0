import { t } from '../../messages';
import type { Check } from '../check';
import { bodyPlace, firstLine } from '../units';

export const noLead: Check = {
  id: 'task/no-lead',
  severity: 'warning',
  onText: false,
  onPlan: true,
  fixes: false,
  summary: 'A task with a deadline, partners or a product, and nobody who leads it, in a plan that says so of others.',
  *run(plan) {
    if (!plan.tasks.some(({ lead }) => lead.length > 0)) return;
    for (const { unit, lead, leadFrom } of plan.tasks) {
      const attributes = unit.content?.attributes;
      if (leadFrom !== 'none' || lead.length > 0 || !attributes || attributes.entries.length === 0) continue;
      // Somebody is named, though not in a form that is read as a body: nothing is missing.
      if (attributes.entries.some(({ nearest }) => nearest === 'chủ trì')) continue;
      yield {
        place: bodyPlace(plan, unit) ?? firstLine(plan, unit),
        message: t('Nobody leads this task: name the body in “chủ trì: …”, or put the task under its heading.'),
      };
    }
  },
};
