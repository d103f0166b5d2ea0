import { partsOf } from '../plan/calendar';
import type { IsoDay } from '../plan/model';

/** A day as plans write it: `05/9/2025`; zeros as Decree 30 (appendix I, part I, section II, item 4) has them. */
export function shown(day: IsoDay): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${String(dayOfMonth).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
}
