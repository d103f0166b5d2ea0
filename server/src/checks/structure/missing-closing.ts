import { t } from '../../messages';
import type { Check } from '../check';

export const missingClosing: Check = {
  id: 'structure/missing-closing',
  severity: 'warning',
  onText: true,
  onPlan: false,
  fixes: false,
  summary: 'The text does not end with “./.” (the export of a .kh file writes it).',
  *run(_plan, { source }) {
    // A text that was copied may have blanks within the mark.
    for (const end of source?.ends ?? []) {
      if (end.role !== 'closing' || end.written.replace(/\s/g, '') === './.') continue;
      yield { place: end.place, message: t('The text must end with “./.”.') };
    }
  },
};
