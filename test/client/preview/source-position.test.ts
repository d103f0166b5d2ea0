import { describe, expect, it } from 'vitest';
import { characterOf, lineWithFraction, sourceOffset } from '../../../client/src/preview/source-position';

const TEXT = '- Giao @SXD rà soát hồ sơ.\n- Giao @SXD rà soát cây xanh.\n';
const at = TEXT.indexOf('cây');

describe('what was clicked', () => {
  it('words where print and source differ in length: the nearest place', () => {
    expect(sourceOffset(TEXT, at + 9, 'dựng rà soát ', 'cây xanh.')).toBe(at);
    expect(sourceOffset(TEXT, at - 12, 'Sở Xây dựng rà soát ', 'cây')).toBe(at);
    const second = TEXT.lastIndexOf('rà soát');
    expect(sourceOffset(TEXT, second + 6, 'Sở Xây dựng ', 'rà soát cây xanh')).toBe(second);
  });

  it('no words, or none of the source: the estimate', () => {
    expect(sourceOffset(TEXT, 9, '', '')).toBe(9);
    expect(sourceOffset(TEXT, 9, 'Sở Xây dựng', 'Ủy ban')).toBe(9);
  });

  it('not far from the estimate', () => {
    const far = `${'x'.repeat(1000)}cây xanh`;
    expect(sourceOffset(far, 10, '', 'cây xanh')).toBe(10);
  });
});

describe('the top of the editor', () => {
  it.each([
    [0, 0, 0],
    [7, 10, 20],
    [7, 20, 20],
    [3, 1, 400],
  ])('line %i, character %i of %i', (line, character, length) => {
    const top = lineWithFraction(line, character, length);
    expect(Math.floor(top)).toBe(line);
    expect(characterOf(top, length)).toBe(character);
  });
});
