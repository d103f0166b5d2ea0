// Where in a plan something is brought in: plain data, for a thread of its own.

/** The place in a plan that a fragment is made for. */
export interface FragmentPlace {
  /**
   * `plan`: nothing but blanks stands in the file, so that a head may be written too. `header`: within the header;
   * `items` there: where a list of values stands. `row`: in a row of a table. `body`: anywhere else.
   */
  readonly where: 'plan' | 'header' | 'items' | 'row' | 'body';
  /** What stands before it on its line, and whether the line above is blank or the file's first. */
  readonly before: string;
  readonly blankAbove: boolean;
  /** What stands behind it on its line, and whether the line below is blank or there is none. */
  readonly after: string;
  readonly blankBelow: boolean;
  /** It stands right behind an item of a list: another one goes on the list. */
  readonly inList: boolean;
  /** What was counted last at the levels 0 to 4 (Phần, Mục, khoản, 1.1., điểm) on the way down to it; 0 for none. */
  readonly counts: readonly [number, number, number, number, number];
  /** Level of the section that it stands in; 0 outside of all. */
  readonly level: number;
  /** Nothing stands between the title of that section and it. */
  readonly untouched: boolean;
  /** Level of the numbered unit or title that comes next, unless it begins an appendix; undefined for none. */
  readonly next: number | undefined;
}
