import { t } from '../../messages';
import type { Check } from '../check';
import { lineAt, trimmed } from '../edits';
import { bodyEnd } from '../units';

export const missingClosing: Check = {
  id: 'structure/missing-closing',
  severity: 'warning',
  onText: true,
  onPlan: false,
  fixes: false,
  summary: 'The text does not end with “./.” (the export of a .kh file writes it).',
  *run(plan, { source }) {
    if (!source || source.closingMark) return;
    const line = trimmed(plan, lineAt(plan, bodyEnd(plan)));
    yield {
      place: { from: Math.max(line.from, line.to - 1), to: line.to },
      message: t('The text must end with “./.”.'),
    };
  },
};
