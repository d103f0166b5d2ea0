// The run of numbers through a text: which number is expected next.

import type { Label } from '../labels';

/** Follows the numbers taken as such, and says whether a new one goes on from them. */
export class Sequence {
  private roman = 0;
  private capital = 0;
  private number = 0;
  private decimal: readonly [number, number] = [0, 0];
  private letter = 0;

  /** Whether a label is the next of its kind or the first of a new list. */
  fits(label: Label): boolean {
    switch (label.kind) {
      case 'roman':
        return label.value === this.roman + 1 || label.value === 1;
      case 'capital':
      case 'part':
        return label.value === this.capital + 1 || label.value === 1;
      case 'number':
        return label.value === this.number + 1 || label.value === 1;
      case 'decimal': {
        const head = label.above.at(-1) ?? 0;
        if (label.level === 4) return true;
        return (
          (head === this.decimal[0] && label.value === this.decimal[1] + 1) ||
          (label.value === 1 && head === this.number)
        );
      }
      case 'letter':
        return label.value === this.letter + 1 || label.value === 1;
      default:
        return true;
    }
  }

  take(label: Label): void {
    switch (label.kind) {
      case 'capital':
      case 'part':
        this.capital = label.value;
        this.restart(0);
        break;
      case 'roman':
        this.roman = label.value;
        this.restart(1);
        break;
      case 'number':
        this.number = label.value;
        this.restart(2);
        break;
      case 'decimal':
        if (label.level === 3) {
          this.decimal = [label.above.at(-1) ?? 0, label.value];
          this.letter = 0;
        }
        break;
      case 'letter':
        this.letter = label.value;
        break;
    }
  }

  /** A new appendix or document: all counts begin anew. */
  reset(): void {
    this.capital = 0;
    this.roman = 0;
    this.restart(1);
  }

  private restart(level: number): void {
    if (level < 1) this.roman = 0;
    if (level < 2) this.number = 0;
    this.decimal = [0, 0];
    this.letter = 0;
  }
}
