import { describe, expect, it } from 'vitest';
import { mayRestart } from '../../client/src/crashes';

/** Whether the server is started again after each crash. */
function restarts(times: readonly number[]): boolean[] {
  let crashes: readonly number[] = [];
  return times.map((time) => {
    const decision = mayRestart(crashes, time);
    crashes = decision.crashes;
    return decision.restart;
  });
}

const MINUTE = 60_000;

describe('a server that ends', () => {
  it('is started again four times', () => {
    expect(restarts([0, 1, 2, 3, 4])).toEqual([true, true, true, true, false]);
  });

  it('is started again as long as it lives for a while', () => {
    const times = Array.from({ length: 50 }, (_, n) => n * MINUTE);
    expect(restarts(times)).not.toContain(false);
  });

  it('is started again later, when the crashes are long ago', () => {
    expect(restarts([0, 1, 2, 3, 4, 5 * MINUTE])).toEqual([true, true, true, true, false, true]);
  });
});
