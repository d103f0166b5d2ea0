// Waiting for what the editor does in its own time.
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until something is there.
 * @param what is waited for, in the message where it never comes
 * @throws Error after `seconds`
 */
export async function until<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  seconds = 15,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${seconds} s for ${what}`);
    await sleep(25);
  }
}
