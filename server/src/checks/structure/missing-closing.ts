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
    for (const end of source?.ends ?? []) {
      if (end.role !== 'closing' || end.written === './.') continue;
      yield { place: end.place, message: t('The text must end with “./.”.') };
    }
  },
};
