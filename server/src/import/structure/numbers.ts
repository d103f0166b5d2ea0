// Counting: the number that each unit should have.

import { counted } from '../labels';

/** Counts units as they come; a unit restarts the counts below it. */
export class Counter {
  private readonly written: number[];
  private readonly strict: number[];

  /** @param before what was counted already, by level */
  constructor(before: readonly number[] = [0, 0, 0, 0, 0]) {
    this.written = [...before];
    this.strict = [...before];
  }

  /**
   * Counts a unit of a level.
   * @returns the value that goes on from the numbers written so far, and the number that strict counting prints
   */
  next(level: 0 | 1 | 2 | 3 | 4): { value: number; expected: string; printed: string } {
    const values = [this.written, this.strict].map((counts) => {
      counts[level] = (counts[level] ?? 0) + 1;
      counts.fill(0, level + 1);
      return { value: counts[level] ?? 1, form: counted(level, counts[level] ?? 1, [counts[2] || 1]) };
    });
    return { value: values[0]?.value ?? 1, expected: values[0]?.form ?? '', printed: values[1]?.form ?? '' };
  }

  /** What is written becomes what is counted on from, so that one slip is told once. */
  follow(level: number, value: number): void {
    this.written[level] = value;
  }

  reset(): void {
    this.written.fill(0);
    this.strict.fill(0);
  }
}
