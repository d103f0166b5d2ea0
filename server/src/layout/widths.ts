// Column widths of a table by what stands in it.

/** What a column needs, in points. */
export interface Need {
  /** Its longest word. */
  readonly least: number;
  /** Its longest line unbroken. */
  readonly most: number;
  /** By row, the length of its text unbroken. */
  readonly lengths: readonly number[];
}

/** In how many steps the room is given away, and how many rows, spread over the table, are looked at. */
const STEPS = 200;
const MOST_ROWS = 200;

/** Of a cell's width its text cannot use its padding nor, where a line ends before a word, some more. In points. */
const WASTE = 24;
const LEAST_USABLE = 6;

function usable(width: number): number {
  return Math.max(LEAST_USABLE, width - WASTE);
}

/** Rows that stand for all: the same share from everywhere. */
function sampledRows(count: number): number[] {
  const step = Math.max(1, count / MOST_ROWS);
  return Array.from({ length: Math.min(count, MOST_ROWS) }, (_, i) => Math.floor(i * step));
}

/**
 * By column, how much lower the table grows for a point of width: a row is as high as its highest cell, and a cell about
 * as high as its text is long for its width.
 */
function gains(needs: readonly Need[], widths: readonly number[], rows: readonly number[]): number[] {
  const gain = needs.map(() => 0);
  for (const row of rows) {
    let highest = 0;
    let height = 0;
    needs.forEach((need, column) => {
      const own = need.lengths[row]! / usable(widths[column]!);
      if (own > height) [highest, height] = [column, own];
    });
    gain[highest]! += height / usable(widths[highest]!);
  }
  return gain;
}

/**
 * Shares out the width of a table so that it is low: no column narrower than its longest word where that can be had, none
 * wider than its longest line while another lacks room.
 * @param needs one for each column, at least one, with lengths of the same rows
 * @param total width of the table in points
 * @returns widths that add up to the total
 */
export function shareWidths(needs: readonly Need[], total: number): number[] {
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const most = needs.reduce((sum, need) => sum + need.most, 0);
  if (least >= total) return needs.map((need) => (total * need.least) / least);
  if (most <= total) return needs.map((need) => need.most + ((total - most) * need.most) / most);
  const widths = needs.map((need) => need.least);
  const rows = sampledRows(needs[0]!.lengths.length);
  const step = (total - least) / STEPS;
  for (let rest = STEPS; rest > 0; rest--) {
    const gain = gains(needs, widths, rows);
    let best = -1;
    needs.forEach((need, column) => {
      const open = need.most > widths[column]!;
      if (open && (best < 0 || gain[column]! > gain[best]!)) best = column;
    });
    // All fit by a hair: the last step stays over, and goes to the widest.
    if (best < 0) best = widths.indexOf(Math.max(...widths));
    widths[best]! += step;
  }
  return widths;
}
