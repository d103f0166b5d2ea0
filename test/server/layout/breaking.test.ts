import { expect, it } from 'vitest';
import { breakLines } from '../../../server/src/layout/breaking';

const broken = (text: string, width: number): string[] => breakLines(text, width, (words) => words.length);

it('leaves alone what fits', () => {
  expect(broken('Sở Tư pháp', 20)).toEqual(['Sở Tư pháp']);
  expect(broken('', 20)).toEqual(['']);
});

it('keeps a name together', () => {
  expect(broken('Tăng cường phối hợp thuộc Ủy ban nhân dân tỉnh', 34).join('|')).not.toContain('ban|nhân');
});

it('breaks where the sense allows', () => {
  expect(broken('Sở Văn hóa, Thể thao và Du lịch', 20)).toEqual(['Sở Văn hóa,', 'Thể thao và Du lịch']);
  expect(broken('Sở Nông nghiệp và Môi trường', 20)).toEqual(['Sở Nông nghiệp', 'và Môi trường']);
});

it('never leaves a number or a year to begin a line', () => {
  for (let width = 18; width < 40; width++) {
    const lines = broken('Triển khai công tác phòng cháy, chữa cháy tại các chợ năm 2025', width);
    for (const line of lines) expect(line).not.toMatch(/^\d/);
    expect(lines.join(' ')).toBe('Triển khai công tác phòng cháy, chữa cháy tại các chợ năm 2025');
  }
});

it('keeps the proper name whole that would be parted', () => {
  const lines = broken('Tổ chức Ngày hội đọc sách trên địa bàn tỉnh Thái Nguyên', 46);
  expect(lines.some((line) => line.endsWith('Thái'))).toBe(false);
});

it('lets a word stick out that is wider than the line', () => {
  expect(broken(`${'x'.repeat(50)} y`, 20)).toEqual(['x'.repeat(50), 'y']);
});

it('is quick on a hostile text', () => {
  const start = performance.now();
  expect(broken('ă '.repeat(300_000), 40)).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(1000);
});
