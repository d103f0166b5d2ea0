// The font files that are shipped: subsets made when the program is built.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Font {
  glyphOf(code: number): number;
  metrics(glyph: number): number[];
  glyph(glyph: number): Buffer;
}

const script = new URL('../../../../.scripts/pdf-fonts.mjs', import.meta.url).href;
const { opened, subset } = (await import(/* @vite-ignore */ script)) as {
  opened(bytes: Buffer): Font;
  subset(bytes: Buffer): Buffer;
};

const FONTS = path.join(import.meta.dirname, '../../../../node_modules/@expo-google-fonts/tinos');

const LETTERS = Array.from('AĂÂĐEÊOÔƠUƯY aảãạẵậđếộởữỵ0123456789 “”–…;:()/%').map((letter) => letter.codePointAt(0)!);

describe.each([
  '400Regular/Tinos_400Regular.ttf',
  '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '700Bold/Tinos_700Bold.ttf',
  '700Bold_Italic/Tinos_700Bold_Italic.ttf',
])('%s', (file) => {
  const whole = readFileSync(path.join(FONTS, file));
  const small = subset(whole);

  it('is a quarter of the size', () => {
    expect(small.length).toBeLessThan(whole.length / 4);
  });

  it('has the letters of Vietnamese, as wide as before', () => {
    const [before, after] = [opened(whole), opened(small)];
    for (const letter of LETTERS) {
      const glyph = after.glyphOf(letter);
      expect(glyph).toBeGreaterThan(0);
      expect(after.metrics(glyph)).toEqual(before.metrics(before.glyphOf(letter)));
    }
  });

  it('has the outlines, without their hints', () => {
    const [before, after] = [opened(whole), opened(small)];
    for (const letter of LETTERS) {
      const [old, kept] = [before.glyph(before.glyphOf(letter)), after.glyph(after.glyphOf(letter))];
      // Number of contours and the bounding box.
      expect(kept.subarray(0, 10)).toEqual(old.subarray(0, 10));
      expect(kept.length).toBeLessThanOrEqual(old.length + 3);
    }
  });

  it('lacks what no plan needs', () => {
    expect(opened(small).glyphOf(0x5d0)).toBe(0);
    expect(opened(whole).glyphOf(0x5d0)).toBeGreaterThan(0);
  });

  it('adds up to the sum that the format demands', () => {
    let sum = 0;
    for (let at = 0; at < small.length; at += 4) sum = (sum + small.readUInt32BE(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});
