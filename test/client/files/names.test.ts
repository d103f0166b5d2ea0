import { describe, expect, it } from 'vitest';
import { baseName, derivedName, freeName, splitName, withEnding } from '../../../client/src/files/names';

describe('names', () => {
  it.each([
    ['/a/b/kế hoạch.kh', 'kế hoạch.kh'],
    ['Untitled-1', 'Untitled-1'],
    ['/', ''],
  ])('the last part of %s is %s', (path, name) => {
    expect(baseName(path)).toBe(name);
  });

  it.each([
    ['a.kh', 'a', '.kh'],
    ['a.b.kh', 'a.b', '.kh'],
    ['.kh', '.kh', ''],
    ['a', 'a', ''],
    ['a.', 'a', '.'],
  ])('%s parts into %s and %s', (name, stem, ending) => {
    expect(splitName(name)).toEqual({ stem, ending });
  });
});

describe('the name of a file made of another', () => {
  it.each([
    ['/a/ke-hoach-2026.kh', 'ke-hoach-2026.docx'],
    ['Kế hoạch số 8.kh', 'Kế hoạch số 8.docx'],
    ['KE-HOACH.KH', 'KE-HOACH.docx'],
    ['Untitled-1', 'Untitled-1.docx'],
    ['a.b.kh', 'a.b.docx'],
    ['8/KH: "khám" <a|b>?*.kh', 'KH khám a b.docx'],
    ['cuối. .kh', 'cuối.docx'],
    ['a\u0000\u001Fb.kh', 'a b.docx'],
    ['???', 'ke-hoach.docx'],
    ['', 'ke-hoach.docx'],
  ])('%s becomes %s', (name, made) => {
    expect(derivedName(name, '.docx', 'ke-hoach')).toBe(made);
  });

  it('fits into a file system of 255 bytes, also in Vietnamese, and cuts no letter in two', () => {
    const name = derivedName(`${'ế'.repeat(300)}.kh`, '.docx', 'ke-hoach');
    expect(new TextEncoder().encode(name).length).toBeLessThan(255);
    const paired = derivedName(`${'𝄞'.repeat(60)}.kh`, '.docx', 'ke-hoach');
    expect(paired).toMatch(/^(?:\uD834\uDD1E)+\.docx$/);
    expect(new TextEncoder().encode(paired).length).toBeLessThan(255);
  });
});

describe('the ending that was left out in the dialog', () => {
  it.each([
    ['/a/b', '/a/b.docx'],
    ['/a/b.docx', '/a/b.docx'],
    ['/a/b.DOCX', '/a/b.DOCX'],
    ['/a/b.v2', '/a/b.v2.docx'],
    ['/a/b.doc', '/a/b.doc.docx'],
  ])('%s is written to %s', (path, written) => {
    expect(withEnding(path, '.docx')).toBe(written);
  });
});

describe('a free name', () => {
  it('is numbered from 2', async () => {
    expect(await freeName('a.docx', () => false)).toBe('a (2).docx');
  });

  it('passes over those that are taken', async () => {
    const taken = new Set(['a (2).docx', 'a (3).docx']);
    expect(await freeName('a.docx', (name) => taken.has(name))).toBe('a (4).docx');
  });

  it('keeps a name without an ending', async () => {
    expect(await freeName('a', () => false)).toBe('a (2)');
  });
});
