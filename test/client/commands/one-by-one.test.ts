import { beforeEach, describe, expect, it, vi } from 'vitest';
import { oneByOne } from '../../../client/src/commands/one-by-one';
import type { Services } from '../../../client/src/commands/services';
import { Failure } from '../../../client/src/failure';

const shown: string[] = [];
const token = { isCancellationRequested: false };

vi.mock('vscode', () => ({
  CancellationError: class extends Error {},
  ProgressLocation: { Notification: 15 },
  window: {
    showErrorMessage: (message: string) => {
      shown.push(message);
      return Promise.resolve(undefined);
    },
    withProgress: (_: unknown, work: (progress: object, cancelled: object) => unknown) =>
      work({ report: () => {} }, token),
  },
}));

vi.mock('vscode-languageclient/node', () => ({
  LSPErrorCodes: { RequestCancelled: -32800 },
  ResponseError: class extends Error {
    constructor(
      readonly code: number,
      message: string,
    ) {
      super(message);
    }
  },
}));

const { ResponseError } = await import('vscode-languageclient/node');

/** Works on names; `failures` says what the work on a name throws. */
async function done(failures: Readonly<Record<string, () => Error>>, running = true): Promise<string[]> {
  const services = { client: { isRunning: () => running }, log: { error: () => {} } } as unknown as Services;
  const work = async (name: string): Promise<string> => {
    const failure = failures[name];
    if (failure) throw failure();
    return name;
  };
  return oneByOne(services, 'Working', ['a', 'b', 'c'], (name) => `${name}.kh`, work);
}

describe('files one by one', () => {
  beforeEach(() => {
    shown.length = 0;
    token.isCancellationRequested = false;
  });

  it('does what can be done and tells what failed in one message', async () => {
    const failures = { a: () => new Failure('a.kh is no plan.'), b: () => new ResponseError(-32803, 'No room.') };
    expect(await done(failures)).toEqual(['c']);
    expect(shown).toEqual(['a.kh is no plan.\nb.kh: No room.']);
  });

  it('ends where the person stops it, and says nothing', async () => {
    expect(await done({ b: () => new ResponseError(-32800, 'cancelled') })).toEqual(['a']);
    expect(shown).toEqual([]);
    token.isCancellationRequested = true;
    expect(await done({})).toEqual([]);
  });

  it('ends where the server is gone, with what was done before', async () => {
    expect(await done({ b: () => new Error('Client is not running') }, false)).toEqual(['a']);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toContain('Máy chủ ngôn ngữ');
  });
});
