import { describe, expect, it } from 'vitest';
import { NAME_BLANKS, outputStem, unknownBlanks } from '../../../server/src/export/output-name';
import { analyseText } from '../../../server/src/plan/analyse';

const plan = analyseText(`---
loại: Kế hoạch
cơ quan: Sở Nội vụ
số: 57/KH-SNV
ngày: 18/4/2025
trích yếu: Kiểm tra công tác văn thư: đợt 1
---
`);
const blank = analyseText('---\ncơ quan: Sở Nội vụ\n---\n');
const name = (template: string, of = plan): string => outputStem(of, template, 'ban thao');

describe('the name of an exported file', () => {
  it.each([
    ['{tên tệp}', 'ban thao'],
    ['{name}', 'ban thao'],
    ['{ký hiệu}', '57-KH-SNV'],
    ['{ngày} {số} {trích yếu}', '2025-04-18 57 Kiểm tra công tác văn thư - đợt 1'],
    ['{năm}_{type}_{Cơ quan}', '2025_Kế hoạch_Sở Nội vụ'],
    ['../{number}/x', '57-x'],
    ['{ lạ }', 'ban thao'],
    ['', 'ban thao'],
    ['con', 'ban thao'],
  ])('of %j is %j', (template, expected) => expect(name(template)).toBe(expected));

  it('leaves out what the plan does not say, with what would join it', () => {
    expect(name('{số} - {tên tệp}', blank)).toBe('ban thao');
    expect(name('{tên tệp}_{ngày}_{số}', blank)).toBe('ban thao');
    expect(name('KH {số} - {ngày} - {tên tệp}', blank)).toBe('KH - ban thao');
  });

  it('reads decomposed letters', () => expect(name('{ký hiệu}'.normalize('NFD'))).toBe('57-KH-SNV'));

  it('is never long, a folder or empty', () => {
    const long = analyseText(`---\ntrích yếu: ${'kế hoạch '.repeat(100)}\n---\n`);
    expect(name('{trích yếu}', long).length).toBeLessThanOrEqual(80);
    expect(outputStem(blank, '{số}', '///')).toBe('ke-hoach');
    for (const one of NAME_BLANKS) expect(name(`{${one}}/..`)).not.toMatch(/[/\\]|^\.|\.$/);
  });

  it('knows what a template may hold', () => {
    expect(unknownBlanks('{số} {so} {}')).toEqual(['so', '']);
    expect(unknownBlanks(NAME_BLANKS.map((one) => `{${one}}`).join(''))).toEqual([]);
  });
});
