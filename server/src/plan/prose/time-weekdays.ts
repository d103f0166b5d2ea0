// Which day of the week belongs to which date of a chain: `thứ Bảy, Chủ nhật (ngày 19, 20/4/2025)`.
import type { Span } from '../../language/syntax';

/** A day of the week as written: 1 Monday … 7 Sunday. */
export type Weekday = { readonly value: number } & Span;

/** A date that can be given its day of the week. */
interface Dated {
  weekday?: Weekday | undefined;
  /** `none`: it stands apart from the date before. */
  readonly join: 'to' | 'list' | 'none';
}

/** Days of the week that stand together, before the date at an index or after the one before it. */
interface Group {
  readonly at: number;
  readonly after: boolean;
  readonly days: Weekday[];
  /** In brackets after a word as `từ`: one alone is not that of the date. */
  readonly led: boolean;
}

/** Collects the days of the week of a chain while its dates are read. */
export class Weekdays {
  private readonly groups: Group[] = [];
  private pending: Weekday[] = [];
  private untilDate = false;

  /**
   * A day of the week.
   * @param dates how many dates there are so far
   * @param opened it is the first after a date and an opening bracket
   * @param led a word as `từ` stands before it
   * @returns whether it belongs to the dates before it
   */
  say(day: Weekday, dates: number, opened: boolean, led: boolean): boolean {
    const last = this.groups.at(-1);
    this.untilDate = false;
    if (last?.after && last.at === dates && this.pending.length === 0) last.days.push(day);
    else if (opened && this.pending.length === 0) this.groups.push({ at: dates, after: true, days: [day], led });
    else {
      this.pending.push(day);
      return false;
    }
    return true;
  }

  /** `đến` makes `từ thứ Hai đến thứ Sáu`, and `từ thứ Hai đến ngày …`, where the two are different days. */
  goUntil(): void {
    this.untilDate = true;
  }

  /** `thứ Hai hằng tuần`, `vào thứ Hai, từ ngày …`: not that of a date. */
  drop(): void {
    this.pending = [];
  }

  /** A date, the one at the index. */
  date(at: number): void {
    if (this.pending.length > 0 && !this.untilDate)
      this.groups.push({ at, after: false, days: this.pending, led: false });
    this.pending = [];
    this.untilDate = false;
  }

  /**
   * Gives the dates their days of the week: one to the date next to it, several only to as many dates.
   * @param comma the chain ends after a date and a comma: `15/10/2024, thứ Ba`
   */
  give(dates: readonly Dated[], comma: boolean): void {
    const { pending } = this;
    if (comma && pending.length === 1) this.groups.push({ at: dates.length, after: true, days: pending, led: false });
    for (const { at, after, days, led } of this.groups) {
      let [from, to] = [at, at + 1];
      if (after) {
        [from, to] = [at - 1, at];
        while (from > 0 && dates[from]?.join !== 'none' && at - from <= days.length) from--;
      } else while (to < dates.length && dates[to]!.join !== 'none' && to - at <= days.length) to++;
      const run = days.length > 1 ? dates.slice(from, to) : led ? [] : [dates[after ? at - 1 : at]];
      if (run.length !== days.length) continue;
      for (const [i, date] of run.entries()) if (date) date.weekday ??= days[i];
    }
  }
}
