import { t } from '../../messages';
import type { Unit } from '../../plan/model';
import type { Check } from '../check';
import { replacing, wholeLines } from '../edits';
import { markPlace, siblings } from '../units';

export const emptyItem: Check = {
  id: 'syntax/empty-item',
  severity: 'information',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'A point or numbered paragraph without words: its mark is printed alone.',
  *run(plan) {
    for (const list of siblings(plan)) {
      for (const [index, unit] of list.entries()) {
        if (!isEmpty(unit)) continue;
        // The last one of a list is most often about to be written.
        const isLast = list[index + 1]?.kind !== unit.kind;
        yield {
          place: markPlace(plan, unit),
          ...(isLast && { severity: 'hint' as const }),
          message: t('Nothing stands behind this mark; it is printed alone.'),
          fixes: [{ title: t('Remove this line'), edits: [replacing(wholeLines(plan, markPlace(plan, unit)), '')] }],
        };
      }
    }
  },
};

/** What has a label or attributes is meant, what has something beneath leads to it. */
const isEmpty = ({ kind, content, text, children }: Unit): boolean =>
  (kind === 'point' || kind === 'subPoint' || kind === 'numbered') &&
  text === '' &&
  content !== undefined &&
  content.body.length === 0 &&
  content.attributes === undefined &&
  children.length === 0;
