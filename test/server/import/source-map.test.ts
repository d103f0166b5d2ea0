import { describe, expect, it } from 'vitest';
import { SourceMap } from '../../../server/src/import/source-map';

// kh `## Một hai` out of the source `1. Một\nhai`.
const map = new SourceMap([
  { at: 0, length: 3, from: 0, to: 2, verbatim: false },
  { at: 3, length: 3, from: 3, to: 6, verbatim: true },
  { at: 7, length: 3, from: 7, to: 10, verbatim: true },
]);

describe('SourceMap', () => {
  it('leads letters to letters', () => {
    expect(map.toSource({ from: 4, to: 6 })).toEqual({ from: 4, to: 6 });
    expect(map.toKh({ from: 8, to: 10 })).toEqual({ from: 8, to: 10 });
  });

  it('covers what was joined', () => {
    expect(map.toSource({ from: 5, to: 8 })).toEqual({ from: 5, to: 8 });
    expect(map.toSource({ from: 3, to: 10 })).toEqual({ from: 3, to: 10 });
  });

  it('leads a mark to the number that it stands for', () => {
    expect(map.toSource({ from: 1, to: 2 })).toEqual({ from: 0, to: 2 });
    expect(map.toKh({ from: 0, to: 1 })).toEqual({ from: 0, to: 3 });
  });

  it('gives the nearest place for what was not written', () => {
    expect(map.toSource({ from: 6, to: 7 })).toEqual({ from: 6, to: 6 });
    expect(map.toSource({ from: 99, to: 100 })).toEqual({ from: 10, to: 10 });
    expect(map.toKh({ from: 6, to: 7 })).toBeUndefined();
    expect(new SourceMap([]).toSource({ from: 0, to: 0 })).toEqual({ from: 0, to: 0 });
  });
});
