import { t } from '../../messages';
import { issueWindow } from '../../plan/likely-date';
import type { Check } from '../check';
import { replacing, wholeLines } from '../edits';
import { plain } from '../words';
import { recipientPart, settingOn } from './named';

export const duplicateRecipient: Check = {
  id: 'body/duplicate-recipient',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: true,
  summary: 'The same recipient twice.',
  *run(plan) {
    const setting = settingOn(plan, issueWindow(plan).last);
    const seen = new Map<string, { readonly from: number; readonly to: number }>();
    for (const recipient of plan.recipients?.recipients ?? []) {
      const { lookups } = plan.directory.covered(recipient.text, setting);
      for (const { span, lookup } of lookups) {
        // A body may stand on its own beside the phrase that covers it: `Sở Nội vụ` and `Các sở, ban, ngành`.
        if (lookup.kind !== 'body') continue;
        const words = recipient.text.slice(span.from, span.to);
        const place = recipientPart(plan, recipient, span);
        const earlier = seen.get(`${lookup.entry.id} ${plain(words)}`);
        seen.set(`${lookup.entry.id} ${plain(words)}`, earlier ?? place);
        if (!earlier) continue;
        const line = replacing(wholeLines(plan, recipient.place), '');
        yield {
          place,
          message: t('“{0}” stands among the recipients already.', words),
          ...(lookups.length === 1 ? { fixes: [{ title: t('Remove this line'), edits: [line] }] } : {}),
          related: [{ place: earlier, message: t('The first one is here.') }],
        };
      }
    }
  },
};
