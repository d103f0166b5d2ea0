import { t } from '../../messages';
import type { Check } from '../check';
import { shown } from '../day';
import { hasPhrase } from '../words';

/** What rightly comes after a plan's period. */
const AFTERWARDS = [
  'báo cáo',
  'tổng kết',
  'sơ kết',
  'quyết toán',
  'thanh toán',
  'nghiệm thu',
  'đánh giá',
  'rút kinh nghiệm',
  'tổng hợp kết quả',
  'khen thưởng',
  'thanh lý',
];
/** What is made for reports, and those who speak, are no reports. */
const NO_REPORT = /(?:đề\s+cương|mẫu|biểu|chế\s+độ|phần\s+mềm)\s+báo\s+cáo|báo\s+cáo\s+viên/giu;

export const deadlineOutsidePeriod: Check = {
  id: 'date/deadline-outside-period',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: false,
  source: 'fact',
  summary: 'A deadline after the end of the plan’s period; reports and accounts may come after it.',
  *run(plan) {
    const { period, date } = plan.header;
    if (!period) return;
    for (const { due, deadline, text, product } of plan.tasks) {
      if (due === undefined || !deadline || due <= period.end || (date?.iso !== undefined && due < date.iso)) continue;
      const work = `${text} ${product}`.normalize('NFC').replace(NO_REPORT, '');
      if (AFTERWARDS.some((phrase) => hasPhrase(work, phrase))) continue;
      yield {
        place: deadline.place,
        message: t('The deadline {0} is after the end of the plan’s period, {1}.', shown(due), shown(period.end)),
        related: [{ place: period.place, message: t('The period of the plan is given here.') }],
      };
    }
  },
};
