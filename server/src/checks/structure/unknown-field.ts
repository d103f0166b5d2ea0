import { t } from '../../messages';
import { HEADER_KEYS } from '../../plan/model';
import type { Check } from '../check';
import { replacing } from '../edits';
import { bare, nearest } from '../words';

export const unknownField: Check = {
  id: 'structure/unknown-field',
  severity: 'error',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'A key of the header that is not one.',
  *run({ header }) {
    for (const field of header.fields) {
      if (field.key !== undefined) continue;
      const near = nearest(field.typed, HEADER_KEYS, Math.max(1, Math.floor(field.typed.length / 3)));
      const used = near !== undefined && header.field.has(near);
      yield near && !used
        ? {
            place: field.keyPlace,
            message: t('The header has no field “{0}”; did you mean “{1}”?', field.typed, near),
            fixes: [
              {
                title: t('Replace by “{0}”', near),
                edits: [replacing(field.keyPlace, near)],
                // Only the accents are missing or others: no other key can be meant.
                ...(bare(field.typed) === bare(near) && { safe: true }),
              },
            ],
          }
        : { place: field.keyPlace, message: t('The header has no field “{0}”.', field.typed) };
    }
  },
};
