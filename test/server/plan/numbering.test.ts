import { describe, expect, it } from 'vitest';
import { pointLetter, romanNumber } from '../../../server/src/plan/numbering';

describe('romanNumber', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [99, 'XCIX'],
    [2026, 'MMXXVI'],
  ])('%i is %s', (value, roman) => expect(romanNumber(value)).toBe(roman));
});

describe('pointLetter', () => {
  it('follows the decree: đ after d, no f, j, w, z', () => {
    const letters = Array.from({ length: 23 }, (_, index) => pointLetter(index + 1));
    expect(letters.join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
  });

  it.each([
    [24, 'aa'],
    [25, 'ab'],
    [46, 'ay'],
    [47, 'ba'],
  ])('goes on with two letters: %i is %s', (value, letter) => expect(pointLetter(value)).toBe(letter));
});
