// The deadlines that tasks say in their prose.
import type { AnalysedPlan, IsoDay, Place, Task, TimeFact } from '../../plan/model';
import { wordsAt } from '../edits';

/** How far before a time the words stand that make it one of the past, in UTF-16 units. */
const REACH = 60;
/**
 * `văn bản ban hành trước ngày 01/7/2025`, `tài liệu được duyệt trước ngày …`: what the task is about came to be then.
 * An object between the verb and the time, `ban hành kế hoạch trước ngày …`, makes it a deadline.
 */
const TOLD = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:đã|được|từng)(?:\\s+\\p{L}+){1,4}',
    'ban hành|hình thành|phát sinh|xảy ra|thành lập|tồn tại|hiệu lực|tuyển dụng|tiếp nhận|khởi công|vi phạm',
    'hoạt động|nghỉ hưu|sử dụng(?: đất| ổn định)?|đăng ký|ký kết|nhập ngũ|sinh|cấp|ký|duyệt|số liệu|thời điểm|như',
    '(?:đối với|trường hợp|những)\\s[^.;:,]*',
  ]
    .join('|')
    .replaceAll(/ /g, '\\s+')})\\s*$`,
  'iu',
);
/** The days on which laws and the order of bodies change; nobody reports on New Year's Day. */
const WATERSHED = /-0[17]-01$/;

/** Whether `trước ngày …` tells of when something came to be, and is no deadline; `day` is the one that it says. */
export function tellsOfPast(plan: AnalysedPlan, place: Place, day: IsoDay | undefined): boolean {
  if (!/^trước/iu.test(wordsAt(plan, place).normalize('NFC'))) return false;
  if (day !== undefined && WATERSHED.test(day)) return true;
  return TOLD.test(plan.tree.text.slice(Math.max(0, place.from - REACH), place.from).normalize('NFC'));
}

/** Whether the words of a task say its deadline, and not its attributes. */
export function saysDeadline({ unit, deadline }: Task): boolean {
  const attributes = unit.content?.attributes;
  return deadline !== undefined && !(attributes && deadline.place.from >= unit.at + attributes.from);
}

/**
 * The days by which tasks are to be done, as their prose says: each of `trước ngày 15/6/2025 và trước ngày 01/12/2025`.
 * The end of a period, `đến hết ngày 31/8/2025`, is none.
 */
export function proseDeadlines(plan: AnalysedPlan): TimeFact[] {
  const units = new Set(plan.tasks.filter(saysDeadline).map((task) => task.unit));
  return plan.times.filter(({ match, place, unit, where }) => {
    if (where !== 'body' || !unit || !units.has(unit) || match.kind !== 'point') return false;
    if (match.point.unit !== 'day' || match.every || (match.role !== 'before' && match.role !== 'by')) return false;
    return !/hết/iu.test(wordsAt(plan, place).normalize('NFC')) && !tellsOfPast(plan, place, match.point.end);
  });
}
