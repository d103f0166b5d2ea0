import { describe, expect, it } from 'vitest';
import { createLineIndex } from '../../../server/src/plan/line-index';

const text = 'một\nhai\r\nba\rbốn\r\n';
const index = createLineIndex(text);

describe('createLineIndex', () => {
  it('counts lines over every kind of line end, the empty last one too', () => {
    expect(index.count).toBe(5);
    expect([0, 1, 2, 3, 4].map((line) => text.slice(index.line(line).from, index.line(line).to))).toEqual([
      'một',
      'hai',
      'ba',
      'bốn',
      '',
    ]);
  });

  it.each([
    [0, 0, 0],
    [3, 0, 3],
    [4, 1, 0],
    [7, 1, 3],
    [9, 2, 0],
    [12, 3, 0],
    [text.length, 4, 0],
  ])('offset %i is line %i, character %i, and back', (offset, line, character) => {
    expect(index.position(offset)).toEqual({ line, character });
    expect(index.offset({ line, character })).toBe(offset);
  });

  it('draws what is out of range to the nearest place', () => {
    expect(index.position(-4)).toEqual({ line: 0, character: 0 });
    expect(index.position(999)).toEqual({ line: 4, character: 0 });
    expect(index.offset({ line: 1, character: 99 })).toBe(7);
    expect(index.offset({ line: 99, character: 0 })).toBe(text.length);
    expect(index.offset({ line: 1, character: -1 })).toBe(4);
  });

  it('has one empty line for an empty text', () => {
    const empty = createLineIndex('');
    expect(empty.count).toBe(1);
    expect(empty.line(0)).toEqual({ from: 0, to: 0 });
  });
});
