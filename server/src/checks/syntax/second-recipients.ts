import { t } from '../../messages';
import type { Check } from '../check';

export const secondRecipients: Check = {
  id: 'syntax/second-recipients',
  severity: 'error',
  onText: false,
  onPlan: true,
  fixes: false,
  rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section II, item 9.',
  summary: 'A second list of recipients; only the first one counts.',
  *run(plan) {
    const first = plan.recipients?.keyword;
    if (!first) return;
    for (const list of plan.extraRecipients) {
      yield {
        place: list.keyword,
        message: t('The plan has recipients already; only the first list counts.'),
        related: [{ place: first, message: t('The first one is here.') }],
      };
    }
  },
};
