import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ECHO_MS, Echo } from '../../../client/src/preview/echo';
import { PAUSE_MS, Updates } from '../../../client/src/preview/updates';

interface Result {
  readonly version: number;
}

/** A server that answers when the test says so. */
class Server {
  readonly shown: number[] = [];
  readonly failures: unknown[] = [];
  readonly #asked: { answer(result: Result): void; refuse(error: Error): void }[] = [];
  asked = 0;
  readonly updates = new Updates<Result>({
    request: () => {
      this.asked++;
      return new Promise((answer, refuse) => this.#asked.push({ answer, refuse }));
    },
    show: ({ version }) => this.shown.push(version),
    failed: (error) => this.failures.push(error),
  });

  async answer(version: number): Promise<void> {
    this.#asked.shift()!.answer({ version });
    await vi.advanceTimersByTimeAsync(0);
  }

  async refuse(): Promise<void> {
    this.#asked.shift()!.refuse(new Error('no'));
    await vi.advanceTimersByTimeAsync(0);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the preview is asked for', () => {
  it('after a pause, once for many changes', async () => {
    const server = new Server();
    for (let key = 0; key < 10; key++) {
      server.updates.changed();
      await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    }
    expect(server.asked).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.asked).toBe(1);
    await server.answer(10);
    expect(server.shown).toEqual([10]);
  });

  it('again after an answer that was overtaken; never two at once', async () => {
    const server = new Server();
    server.updates.now();
    await vi.advanceTimersByTimeAsync(0);
    server.updates.changed();
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    server.updates.changed();
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(server.asked).toBe(1);
    await server.answer(1);
    expect(server.asked).toBe(2);
    await server.answer(3);
    expect(server.shown).toEqual([1, 3]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.asked).toBe(2);
  });

  it('and an older version is not shown after a newer', async () => {
    const server = new Server();
    server.updates.now();
    await vi.advanceTimersByTimeAsync(0);
    await server.answer(5);
    server.updates.now();
    await vi.advanceTimersByTimeAsync(0);
    await server.answer(4);
    expect(server.shown).toEqual([5]);
  });

  it('no more once another plan is followed', async () => {
    const server = new Server();
    server.updates.now();
    await vi.advanceTimersByTimeAsync(0);
    server.updates.changed();
    server.updates.dispose();
    await server.answer(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([server.asked, server.shown]).toEqual([1, []]);
  });

  it('again after a failure, less and less often, and then no more', async () => {
    const server = new Server();
    server.updates.now();
    await vi.advanceTimersByTimeAsync(0);
    for (let tries = 1; tries <= 6; tries++) {
      expect(server.asked).toBe(tries);
      await server.refuse();
      expect(server.failures).toHaveLength(tries);
      await vi.advanceTimersByTimeAsync(10_000);
    }
    expect(server.asked).toBe(6);
    server.updates.changed();
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    await server.answer(2);
    expect(server.shown).toEqual([2]);
  });
});

it('an echo is what comes soon after our own movement', () => {
  let time = 0;
  const echo = new Echo(() => time);
  expect(echo.expected()).toBe(false);
  echo.expect();
  time += ECHO_MS - 1;
  expect(echo.expected()).toBe(true);
  time += 1;
  expect(echo.expected()).toBe(false);
});
