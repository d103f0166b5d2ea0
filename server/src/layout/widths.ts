// Column widths of a table by what stands in it.

/** What a column needs, in points. */
export interface Need {
  /** Its longest word. */
  readonly least: number;
  /** Its longest line unbroken. */
  readonly most: number;
}

/**
 * Shares out the width of a table. No column is narrower than its longest word where that can be had, none that fits on
 * one line gets more than it needs while another lacks room; long texts share the rest by the root of their length, so
 * that the longest does not take it all.
 * @param needs one for each column
 * @param total width of the table in points
 * @returns widths that add up to the total
 */
export function shareWidths(needs: readonly Need[], total: number): number[] {
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const most = needs.reduce((sum, need) => sum + need.most, 0);
  if (least >= total) return needs.map((need) => (total * need.least) / least);
  if (most <= total) return needs.map((need) => need.most + ((total - most) * need.most) / most);
  const widths = needs.map((need) => need.least);
  let rest = total - least;
  let open = needs.map((_, i) => i).filter((i) => needs[i]!.most > widths[i]!);
  while (rest > 1e-6 && open.length > 0) {
    const weights = open.map((i) => Math.sqrt(needs[i]!.most));
    const sum = weights.reduce((a, b) => a + b, 0);
    const before = rest;
    open.forEach((i, k) => {
      const share = Math.min((before * weights[k]!) / sum, needs[i]!.most - widths[i]!);
      widths[i]! += share;
      rest -= share;
    });
    open = open.filter((i) => needs[i]!.most - widths[i]! > 1e-6);
  }
  return widths;
}
