import { describe, expect, it } from 'vitest';
import { isPlanTask, partsWithin } from '../../../client/src/tasks/definition';

describe('a folder below the workspace', () => {
  it.each([
    ['xuat', ['xuat']],
    ['./xuat//nam/', ['xuat', 'nam']],
    ['a\\b', ['a', 'b']],
    ['a/../b', ['b']],
    ['.', []],
    ['..', undefined],
    ['a/../../b', undefined],
    ['/x', undefined],
    ['C:\\x', undefined],
  ])('%s', (path, parts) => expect(partsWithin(path)).toEqual(parts));
});

describe('a task', () => {
  it('says what to do', () => {
    expect(isPlanTask({ type: 'kehoach', action: 'export' })).toBe(true);
    expect(isPlanTask({ type: 'kehoach', action: 'in' })).toBe(false);
    expect(isPlanTask({ type: 'shell', action: 'export' })).toBe(false);
  });
});
