import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { textWidth } from '../../../server/src/layout/metrics';

/** Points as centimetres. */
const cm = (points: number): number => (points / 72) * 2.54;

it('has the widths of the font package (node .scripts/font-widths.mjs writes them anew)', async () => {
  const script = new URL('../../../.scripts/font-widths.mjs', import.meta.url).href;
  const { fontWidths } = (await import(script)) as { fontWidths(): unknown };
  const file = readFileSync(new URL('../../../server/data/tinos-widths.json', import.meta.url), 'utf8');
  expect(JSON.parse(file)).toEqual(fontWidths());
});

it.each([
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, { bold: true }, 9.57],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, { bold: true }, 8.83],
  ['Độc lập - Tự do - Hạnh phúc', 14, { bold: true }, 6.05],
  ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG', 13, { bold: true }, 8.01],
  ['Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019', 13, { italic: true }, 9.64],
])('%s of %d points', (text, size, face, wanted) => {
  expect(cm(textWidth(text, size, face))).toBeCloseTo(wanted, 2);
});

it('counts combining marks as nothing, unknown letters as half an em, emoji as one', () => {
  expect(textWidth('e\u0302\u0301', 10)).toBe(textWidth('e', 10));
  expect(textWidth('\u05D0', 10)).toBe(5);
  expect(textWidth('😀', 10)).toBe(10);
  expect(textWidth('', 10)).toBe(0);
});
