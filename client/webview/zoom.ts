// The size of the sheets: that of the paper, as wide as the view, or anything between.
import type { PageState } from '../src/preview/messages';

const STEPS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];
/** Fitted sheets are not made larger than this. */
const MOST_FITTED = 1.5;
const LEAST_FITTED = 0.2;
/** Of the desk, left and right of a fitted sheet, in pixels. */
const DESK = 16;

/**
 * Keeps the sheets in the chosen size. They are laid out in the size of the paper and then scaled as a picture, so that
 * every line ends at the same word in every size; how much room a scaled sheet takes is said by its margins.
 */
export class Zoom {
  /** @param chosen the size that the reader chose */
  constructor(public chosen: PageState['zoom']) {}

  /**
   * Sets the size of sheets.
   * @returns that of the first sheet
   */
  apply(sheets: readonly HTMLElement[]): number {
    const room = document.documentElement.clientWidth;
    // All are read before the first is written: one layout.
    const sizes = sheets.map(({ offsetWidth, offsetHeight }) => ({ width: offsetWidth, height: offsetHeight }));
    const zooms = sizes.map(({ width }) => {
      if (this.chosen !== 'fit') return this.chosen;
      return Math.min(MOST_FITTED, Math.max(LEAST_FITTED, (room - 2 * DESK) / width));
    });
    sheets.forEach(({ style }, i) => {
      const [zoom, { width, height }] = [zooms[i]!, sizes[i]!];
      style.transform = `scale(${zoom})`;
      style.marginLeft = `${Math.max(DESK, (room - width * zoom) / 2)}px`;
      style.marginBottom = `${height * (zoom - 1)}px`;
    });
    return zooms[0] ?? 1;
  }

  /**
   * Chooses the next step.
   * @param from the size now
   */
  step(from: number, direction: 1 | -1): void {
    const next =
      direction > 0 ? STEPS.find((step) => step > from + 0.01) : STEPS.findLast((step) => step < from - 0.01);
    this.chosen = next ?? from;
  }
}
