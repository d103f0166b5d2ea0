import { t } from '../../messages';
import type { AnalysedPlan, Task, Unit } from '../../plan/model';
import type { Check, Fix } from '../check';
import { inserting } from '../edits';
import { bodyPlace, firstLine } from '../units';

/** So many tasks beside one must have a deadline, and so many times as many as have none. */
const FEWEST = 2;
const TIMES = 2;
/** Tasks without an end. */
const LASTING =
  /thường xuyên|liên tục|định kỳ|(?:hằng|hàng|mỗi) (?:năm|tháng|quý|tuần|ngày)|theo (?:quy định|yêu cầu)|khi có|suốt|trong (?:thời gian|quá trình)/iu;
/** Times that words tell, though no day: `trong quý III`, `trước lễ khai mạc 05 ngày`, `ngay sau khi …`. */
const TIMED = /trong (?:năm|tháng|quý|tuần|ngày)|(?:trước|sau) (?:khi|lễ|hội|ngày|thời điểm)/iu;

export const noDeadline: Check = {
  id: 'task/no-deadline',
  severity: 'hint',
  onText: false,
  onPlan: true,
  fixes: true,
  summary: 'A task without a deadline beside others that have one.',
  *run(plan) {
    const groups = new Map<Unit | undefined, Task[]>();
    for (const task of plan.tasks) {
      const same = groups.get(task.unit.parent);
      if (same) same.push(task);
      else groups.set(task.unit.parent, [task]);
    }
    for (const tasks of groups.values()) {
      const without = tasks.filter(isOpen);
      const others = tasks.filter(({ deadline }) => deadline).length;
      if (others < FEWEST || others < without.length * TIMES) continue;
      for (const task of without) {
        yield {
          place: bodyPlace(plan, task.unit) ?? firstLine(plan, task.unit),
          message: t('The other tasks here have a deadline, this one has none.'),
          fixes: inserted(plan, task),
        };
      }
    }
  },
};

const isOpen = ({ deadline, text, unit }: Task): boolean =>
  !deadline && unit.children.length === 0 && ![LASTING, TIMED].some((words) => words.test(text.normalize('NFC')));

/** `hạn: …` in the brackets that are there, or in brackets of its own. */
function inserted(plan: AnalysedPlan, { unit }: Task): Fix[] {
  const title = t('Insert “{0}”', 'hạn: …');
  const last = unit.content?.attributes?.entries.at(-1);
  if (last) return [{ title, edits: [inserting(unit.at + last.valueSpan.to, '; hạn: …')] }];
  const place = bodyPlace(plan, unit);
  return place ? [{ title, edits: [inserting(place.to, ' (hạn: …)')] }] : [];
}
