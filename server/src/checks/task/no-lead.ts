import { t } from '../../messages';
import type { Check } from '../check';
import { bodyPlace, firstLine } from '../units';

/** A post or a body of the plan's own that the directory cannot know: `Trưởng Ban Tổ chức duyệt …`, `Đoàn kiểm tra lập …`. */
const SOMEBODY =
  /^(?:(?:giao|đề nghị|yêu cầu|phân công) )?(?:(?:các )?(?:đồng chí |ông |bà )?(?:phó )?(?:trưởng|chủ tịch|giám đốc|thủ trưởng|người đứng đầu|hiệu trưởng|chánh văn phòng|bí thư|cục trưởng|vụ trưởng|chi cục trưởng|lãnh đạo|tổ trưởng|đội trưởng)|(?:các )?(?:tiểu ban|ban(?! hành)|tổ(?! chức)|đoàn(?! kết)|đội|nhóm(?! họp)|hội đồng))(?= )/iu;

export const noLead: Check = {
  id: 'task/no-lead',
  severity: 'warning',
  onText: false,
  onPlan: true,
  fixes: false,
  summary: 'A task with a deadline, partners or a product, and nobody who leads it, in a plan that says so of others.',
  *run(plan) {
    if (!plan.tasks.some(({ lead }) => lead.length > 0)) return;
    for (const { unit, text, lead, leadFrom } of plan.tasks) {
      const attributes = unit.content?.attributes;
      if (leadFrom !== 'none' || lead.length > 0 || !attributes || attributes.entries.length === 0) continue;
      // Somebody is named, though not in a form that is read as a body: nothing is missing.
      if (attributes.entries.some(({ nearest }) => nearest === 'chủ trì')) continue;
      if (SOMEBODY.test(text.normalize('NFC'))) continue;
      yield {
        place: bodyPlace(plan, unit) ?? firstLine(plan, unit),
        message: t('Nobody leads this task: name the body in “chủ trì: …”, or put the task under its heading.'),
      };
    }
  },
};
