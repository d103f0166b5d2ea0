import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Traced } from '../../../server/src/import/traced';

describe('Traced', () => {
  it('is NFC, and knows the places of decomposed letters', () => {
    const source = `x ${'kế hoạch'.normalize('NFD')}`;
    const text = Traced.of(source, 2, source.length);
    expect(text.text).toBe('kế hoạch');
    const at = text.text.indexOf('hoạch');
    const { from, to } = text.slice(at).source ?? { from: 0, to: 0 };
    expect(source.slice(from, to)).toBe('hoạch'.normalize('NFD'));
  });

  it('joins, slices and trims without losing places', () => {
    const source = ' một \n hai ba ';
    const joined = Traced.join([Traced.of(source, 1, 4), Traced.of(source, 7, 13)], ' ');
    expect(joined.text).toBe('một hai ba');
    expect(joined.slice(2, 6).source).toEqual({ from: 3, to: 9 });
    expect(Traced.of(source, 0, 5).trim().source).toEqual({ from: 1, to: 4 });
    expect(Traced.made('a').source).toBeUndefined();
  });

  it('any slice covers what its letters were made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (s, a, b) => {
        const source = s.normalize('NFD');
        const text = Traced.of(source, 0, source.length);
        const part = text.slice(Math.min(a, b), Math.max(a, b));
        const span = part.source;
        const covered = span ? source.slice(span.from, span.to).normalize('NFC') : '';
        expect(covered.includes(part.text) || part.text === '').toBe(true);
      }),
    );
  });
});
