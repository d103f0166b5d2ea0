import { t } from '../../messages';
import { isReal, lastDayOfMonth } from '../../plan/calendar';
import type { AnalysedPlan } from '../../plan/model';
import type { Check, Finding, Fix } from '../check';
import { replacing, wordsAt } from '../edits';
import { type PlacedPoint, pointsOf } from './points';

export const impossible: Check = {
  id: 'date/impossible',
  severity: 'error',
  onText: true,
  onPlan: true,
  fixes: true,
  source: 'fact',
  summary: 'A day, month or quarter that does not exist.',
  *run(plan) {
    for (const placed of pointsOf(plan)) {
      if (!placed.point.real && !isExtraPay(plan, placed) && !isLunar(plan, placed)) yield finding(plan, placed);
    }
  },
};

/** `lương tháng 13` is paid once a year, and is no month. */
function isExtraPay(plan: AnalysedPlan, { point, place }: PlacedPoint): boolean {
  const before = plan.tree.text.slice(Math.max(0, place.from - 20), place.from).normalize('NFC');
  return point.unit === 'month' && point.year === undefined && /(?:lương|thưởng)\s+(?:tháng\s+)?$/iu.test(before);
}

/** `ngày 30 tháng 2 năm Bính Ngọ`: every month of the lunar calendar may have 30 days. */
const LUNAR_YEAR = /^[\s,]*(?:năm\s+)?(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Kỉ|Canh|Tân|Nhâm|Quý)\s+\p{Lu}/u;

function isLunar(plan: AnalysedPlan, { point, place }: PlacedPoint): boolean {
  if (point.day === undefined || point.day > 30 || point.year !== undefined) return false;
  return LUNAR_YEAR.test(plan.tree.text.slice(place.to, place.to + 20).normalize('NFC'));
}

function finding(plan: AnalysedPlan, placed: PlacedPoint): Finding {
  const { point, place } = placed;
  const { day, month, quarter, year } = point;
  if (quarter !== undefined) {
    return {
      place,
      message: t('There is no quarter {0}: a year has four.', words(plan, placed, 'quarterSpan')),
      fixes: nearestQuarter(placed),
    };
  }
  if (month !== undefined && (month < 1 || month > 12)) {
    return { place, message: t('There is no month {0}: a year has twelve.', month), fixes: nearestMonth(plan, placed) };
  }
  if (day !== undefined && month !== undefined) {
    const last = year === undefined ? Math.max(28, lastDayOfMonth(2000, month)) : lastDayOfMonth(year, month);
    const message =
      year === undefined
        ? t('There is no day {0} in month {1}: it has {2} days.', day, month, last)
        : t('There is no day {0} in month {1} of {2}: it has {3} days.', day, month, year, last);
    return { place, message, fixes: nearestDay(plan, placed, day < 1 ? 1 : last) };
  }
  return { place, message: t('“{0}” is no time.', wordsAt(plan, place)) };
}

const words = (plan: AnalysedPlan, { point, at }: PlacedPoint, key: 'quarterSpan'): string => {
  const span = point[key];
  return span ? wordsAt(plan, at(span)) : String(point.quarter);
};

const two = (value: number): string => String(value).padStart(2, '0');

function nearestDay(plan: AnalysedPlan, { point, at, place }: PlacedPoint, day: number): readonly Fix[] {
  if (!point.daySpan) return [];
  const edit = replacing(at(point.daySpan), two(day));
  const text = applied(wordsAt(plan, place), place.from, [edit]);
  return [{ title: t('Replace by “{0}”', text), edits: [edit] }];
}

/** `04/15/2025` has month and day in the American order; else the year's last month was meant. */
function nearestMonth(plan: AnalysedPlan, { point, at, place }: PlacedPoint): readonly Fix[] {
  const { day, month, year, daySpan, monthSpan } = point;
  if (!monthSpan || month === undefined) return [];
  const swapped = daySpan && day !== undefined && isReal(year ?? 2000, day, month);
  const edits = swapped
    ? [replacing(at(daySpan), two(month)), replacing(at(monthSpan), day < 3 ? two(day) : String(day))]
    : [replacing(at(monthSpan), '12')];
  if (!swapped && day !== undefined && !isReal(year ?? 2000, 12, day)) return [];
  return [{ title: t('Replace by “{0}”', applied(wordsAt(plan, place), place.from, edits)), edits }];
}

function nearestQuarter({ point, at }: PlacedPoint): readonly Fix[] {
  if (!point.quarterSpan || point.quarter === undefined || point.quarter < 1) return [];
  return [{ title: t('Replace by “{0}”', 'IV'), edits: [replacing(at(point.quarterSpan), 'IV')] }];
}

/** The words of a place with edits in it made, for the title of a fix. */
function applied(text: string, start: number, edits: readonly { from: number; to: number; text: string }[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((all, edit) => all.slice(0, edit.from - start) + edit.text + all.slice(edit.to - start), text);
}
