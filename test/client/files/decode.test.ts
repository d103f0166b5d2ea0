import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../client/src/files/decode';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const TEXT = 'Kế hoạch\r\nĐề án';

describe('the text of bytes', () => {
  it('is UTF-8, with and without a byte order mark', () => {
    expect(decodeText(utf8(TEXT))).toBe(TEXT);
    expect(decodeText(utf8(`\uFEFF${TEXT}`))).toBe(TEXT);
    expect(decodeText(utf8(''))).toBe('');
  });

  it('is UTF-16 that says so, as Notepad writes “Unicode”', () => {
    const little = Buffer.from(`\uFEFF${TEXT}`, 'utf16le');
    expect(decodeText(little)).toBe(TEXT);
    expect(decodeText(Buffer.from(little).swap16())).toBe(TEXT);
  });

  it.each([
    ['an old Vietnamese encoding', Uint8Array.of(0x4b, 0xd5, 0x20, 0x68, 0xb9)],
    ['half a letter at the end', utf8('Kế').slice(0, 2)],
    ['a Word file', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)],
    ['half a UTF-16 unit', Uint8Array.of(0xff, 0xfe, 0x4b)],
  ])('is not guessed of %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });
});
