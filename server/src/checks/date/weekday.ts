import { t } from '../../messages';
import { weekday as weekdayOf } from '../../plan/calendar';
import type { Check } from '../check';
import { shown } from '../day';
import { replacing, wordsAt } from '../edits';
import { pointsOf } from './points';

/** From Monday to Sunday; in numbers Vietnamese counts Monday as the second day. */
const NAMES = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

export const weekday: Check = {
  id: 'date/weekday',
  severity: 'error',
  onText: true,
  onPlan: true,
  fixes: true,
  source: 'fact',
  summary: 'A day of the week that is not that of its date.',
  *run(plan) {
    for (const { point, at } of pointsOf(plan)) {
      if (point.unit !== 'day' || !point.weekday || point.start === undefined) continue;
      const right = weekdayOf(point.start);
      if (right === point.weekday.value) continue;
      const place = at(point.weekday);
      const written = wordsAt(plan, place);
      const name = inStyle(written, right);
      yield {
        place,
        message: t('{0} is “{1}”, not “{2}”.', shown(point.start), NAMES[right - 1] ?? '', written),
        fixes: [{ title: t('Replace by “{0}”', name), edits: [replacing(place, name)] }],
      };
    }
  },
};

function inStyle(written: string, value: number): string {
  const name = value < 7 && /\d/.test(written) ? `thứ ${value + 1}` : (NAMES[value - 1] ?? '');
  return /^\p{Lu}/u.test(written) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
