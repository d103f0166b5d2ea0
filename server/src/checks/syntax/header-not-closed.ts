import { t } from '../../messages';
import type { Check } from '../check';
import { inserting, lineAt, lineEnd, trimmed } from '../edits';

export const headerNotClosed: Check = {
  id: 'syntax/header-not-closed',
  severity: 'error',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'The header has no closing line `---`.',
  *run(plan) {
    const { place, closed } = plan.header;
    if (!place || closed) return;
    const end = trimmed(plan, place).to;
    yield {
      place: trimmed(plan, lineAt(plan, place.from)),
      message: t('The header is not closed: a line “---” is missing after it.'),
      fixes: [{ title: t('Insert “---”'), edits: [inserting(end, `${lineEnd(plan)}---`)], safe: true }],
    };
  },
};
