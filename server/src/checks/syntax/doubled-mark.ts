import { t } from '../../messages';
import type { Check } from '../check';
import { replacing } from '../edits';
import { bodyPlace } from '../units';

/** A mark of a list with a blank behind it, before words: `- 5 độ` is a figure. */
const MARK = /^[-–—•+*·](?:[ \t\u00A0]+(?=[^\s\d])|[ \t\u00A0]*$)/u;

export const doubledMark: Check = {
  id: 'syntax/doubled-mark',
  severity: 'information',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'Two marks of a list at the start of one line: the second is printed as a word.',
  *run(plan) {
    for (const unit of plan.units) {
      if (unit.kind !== 'point' && unit.kind !== 'subPoint') continue;
      const body = bodyPlace(plan, unit);
      if (!body) continue;
      const line = /^[^\r\n]*/u.exec(plan.tree.text.slice(body.from, body.to))?.[0] ?? '';
      const second = MARK.exec(line)?.[0];
      if (second === undefined) continue;
      const mark = second.charAt(0);
      yield {
        place: { from: body.from, to: body.from + 1 },
        message: t('A mark stands here already; this “{0}” is printed as a word.', mark),
        fixes: [
          {
            title: t('Remove “{0}”', mark),
            edits: [replacing({ from: body.from, to: body.from + second.length }, '')],
          },
        ],
      };
    }
  },
};
