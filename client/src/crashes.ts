// When a server that ended is started again by itself.

/** More crashes than this within the time below, and it is not. */
const MAX_CRASHES = 4;
const WITHIN_MS = 3 * 60 * 1000;

/**
 * @param before times of the crashes so far, in milliseconds
 * @param now time of this one
 * @returns whether to start again, and the crashes that count from now on
 */
export function mayRestart(before: readonly number[], now: number): { restart: boolean; crashes: readonly number[] } {
  const crashes = [...before.filter((time) => now - time < WITHIN_MS), now];
  return { restart: crashes.length <= MAX_CRASHES, crashes };
}
