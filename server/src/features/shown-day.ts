// Days as a person reads them.
import { shown } from '../checks/day';
import { t } from '../messages';
import { weekday } from '../plan/calendar';
import type { IsoDay } from '../plan/model';

/** `thứ Sáu, 05/9/2025`. */
export function dayWithWeekday(day: IsoDay): string {
  return `${weekdayName(weekday(day))}, ${shown(day)}`;
}

function weekdayName(day: number): string {
  switch (day) {
    case 1:
      return t('Monday');
    case 2:
      return t('Tuesday');
    case 3:
      return t('Wednesday');
    case 4:
      return t('Thursday');
    case 5:
      return t('Friday');
    case 6:
      return t('Saturday');
    default:
      return t('Sunday');
  }
}
