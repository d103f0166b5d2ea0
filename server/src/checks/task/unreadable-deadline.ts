import { t } from '../../messages';
import { parseTimeValue } from '../../plan/prose/time-values';
import { findTimes } from '../../plan/prose/times';
import { isSyllable } from '../../vietnamese/syllable';
import type { Check } from '../check';
import { shifted } from '../edits';

/** A gap that is to be filled on paper. */
const GAP = /…|\.{3}|_{2}/u;
/** Longer ones are sentences. */
const LONGEST = 300;

export const unreadableDeadline: Check = {
  id: 'task/unreadable-deadline',
  severity: 'information',
  onText: false,
  onPlan: true,
  fixes: false,
  source: 'language',
  summary: 'A deadline that is empty, or whose figures are no day, month, quarter or year.',
  *run(plan) {
    for (const { unit, deadline } of plan.tasks) {
      const entry = unit.content?.attributes?.entries.find(({ nearest }) => nearest === 'hạn');
      if (!entry || !deadline) continue;
      if (deadline.value === '') {
        yield { place: shifted(unit.at, entry.keySpan), message: t('The deadline says nothing.') };
      } else if (!isReadable(deadline.value)) {
        yield {
          place: deadline.place,
          message: t(
            '“{0}” cannot be read as a deadline; write a day (05/9/2025), a month (9/2025) or a quarter (quý III/2025).',
            deadline.value,
          ),
        };
      }
    }
  },
};

/** Words, `ngay sau Đại hội`, `10 ngày làm việc`, are a deadline for people; an impossible date has its own check. */
function isReadable(value: string): boolean {
  if (GAP.test(value) || value.length > LONGEST) return true;
  if (parseTimeValue(value) !== undefined || findTimes(value).length > 0) return true;
  const words =
    value
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => isSyllable(word)).length >= (/\d/u.test(value) ? 2 : 1);
}
