import { describe, expect, it } from 'vitest';
import { onlyUri } from '../../../client/src/import/dropped';

describe('what is dropped', () => {
  it.each([
    ['file:///a/b.docx', 'file:///a/b.docx'],
    ['# a comment\r\nfile:///a/b.docx\r\n', 'file:///a/b.docx'],
    ['file:///a.docx\nfile:///b.docx', undefined],
    ['# a comment', undefined],
    ['', undefined],
  ])('%j is one address or none', (list, uri) => {
    expect(onlyUri(list)).toBe(uri);
  });
});
