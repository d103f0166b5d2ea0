import { expect, it } from 'vitest';
import { beginnings, endings, isCompound } from '../../../server/src/vietnamese/compounds';

it('knows compounds', () => {
  expect(isCompound('tổ', 'chức')).toBe(true);
  expect(isCompound('chức', 'tổ')).toBe(false);
  expect(isCompound(undefined, 'chức')).toBe(false);
});

it('knows what goes with a syllable', () => {
  expect(endings('tuyên')).toContain('truyền');
  expect(beginnings('truyền')).toContain('tuyên');
  expect(endings('xyz')).toEqual([]);
  expect(beginnings(undefined)).toEqual([]);
});
