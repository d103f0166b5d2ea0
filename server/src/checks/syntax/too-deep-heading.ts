import { t } from '../../messages';
import type { Check } from '../check';
import { replacing } from '../edits';
import { proseLines } from '../prose-lines';

export const tooDeepHeading: Check = {
  id: 'syntax/too-deep-heading',
  severity: 'warning',
  onText: false,
  onPlan: true,
  fixes: true,
  rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section V.',
  summary: 'A heading of a fifth level or deeper: the plan has four.',
  *run(plan) {
    for (const line of proseLines(plan, 'DeepHeading')) {
      const marks = /^#+/.exec(line.text)?.[0] ?? '';
      const place = { from: line.place.from, to: line.place.from + marks.length };
      yield {
        place,
        message: t('“{0}” is read as words here: a plan has four levels of headings, the last is “####”.', marks),
        fixes: [{ title: t('Replace by “{0}”', '####'), edits: [replacing(place, '####')] }],
      };
    }
  },
};
