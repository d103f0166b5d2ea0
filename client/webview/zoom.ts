// The size of the sheets: that of the paper, as wide as the view, or anything between.
import type { PageState } from '../src/preview/messages';

const STEPS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];
/** Fitted sheets are not made larger than this. */
const MOST_FITTED = 1.5;
/** Of the desk, left and right of a fitted sheet together, in pixels. */
const DESK = 32;

/** Keeps the sheets in the chosen size. */
export class Zoom {
  /** What each sheet is zoomed to now, 1 where nothing is set. */
  readonly #set = new WeakMap<HTMLElement, number>();

  /** @param chosen the size that the reader chose */
  constructor(public chosen: PageState['zoom']) {}

  /**
   * Sets the size of sheets.
   * @returns that of the first sheet
   */
  apply(sheets: readonly HTMLElement[]): number {
    const room = document.documentElement.clientWidth - DESK;
    // All are read before the first is written: one layout.
    const widths = sheets.map((sheet) => sheet.getBoundingClientRect().width / (this.#set.get(sheet) ?? 1));
    const zooms = widths.map((width) =>
      this.chosen === 'fit' ? Math.min(MOST_FITTED, Math.max(0.2, room / width)) : this.chosen,
    );
    sheets.forEach((sheet, i) => {
      const zoom = zooms[i]!;
      if (this.#set.get(sheet) === zoom) return;
      sheet.style.setProperty('zoom', String(zoom));
      this.#set.set(sheet, zoom);
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
