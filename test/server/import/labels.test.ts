import { describe, expect, it } from 'vitest';
import { counted, readLabel, roman, romanValue } from '../../../server/src/import/labels';

describe('readLabel', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'roman', 1, 'I.', 1],
    ['II - NỘI DUNG', 'roman', 1, 'II -', 2],
    ['III- NỘI DUNG', 'roman', 1, 'III-', 3],
    ['IV/ NỘI DUNG', 'roman', 1, 'IV/', 4],
    ['V.NỘI DUNG', 'roman', 1, 'V.', 5],
    ['A. TÌNH HÌNH', 'capital', 0, 'A.', 1],
    ['Phần thứ ba TÌNH HÌNH', 'part', 0, 'Phần thứ ba', 3],
    ['CHƯƠNG II', 'part', 0, 'CHƯƠNG II', 2],
    ['1. Mục đích', 'number', 2, '1.', 1],
    ['12) Mục đích', 'number', 2, '12)', 12],
    ['2/ Mục đích', 'number', 2, '2/', 2],
    ['3- Mục đích', 'number', 2, '3-', 3],
    ['1. 100% số xã', 'number', 2, '1.', 1],
    ['1.2. Trước', 'decimal', 3, '1.2.', 2],
    ['1. 2. Trước', 'decimal', 3, '1. 2.', 2],
    ['1.2 Trước', 'decimal', 3, '1.2', 2],
    ['1.2.3. Trước', 'decimal', 4, '1.2.3.', 3],
    ['2.1.b. Trước', 'letter', 4, '2.1.b.', 2],
    ['đ) Điểm', 'letter', 4, 'đ)', 5],
    ['a. Điểm', 'letter', 4, 'a.', 1],
    ['- Ý', 'point', 5, '-', 0],
    ['-Ý', 'point', 5, '-', 0],
    ['• Ý', 'point', 5, '•', 0],
    ['* Ý', 'point', 5, '*', 0],
    ['+ Ý', 'subPoint', 6, '+', 0],
  ])('%s', (text, kind, level, written, value) => {
    expect(readLabel(text)).toMatchObject({ kind, level, written, value });
  });

  it.each([
    '2025. Các xã',
    '1.500 người',
    '20.11 là ngày',
    '15/5/2025',
    'IIII. Sai',
    'V.I. Lê-nin',
    'V/v báo cáo',
    '-5 độ',
    '*nghiêng',
    'Phần mềm',
    'Chương trình I',
    'X-quang',
    '30 năm',
    'c: đĩa',
  ])('reads no number in %s', (text) => {
    expect(readLabel(text)).toBeUndefined();
  });

  it('says where the text begins', () => {
    const text = '1. 1. Trước';
    expect(text.slice(readLabel(text)?.to)).toBe('Trước');
  });
});

describe('numerals', () => {
  it('go both ways', () => {
    for (let n = 1; n < 60; n++) expect(romanValue(roman(n))).toBe(n);
    expect(romanValue('IIX')).toBe(0);
    expect(roman(5000)).toBe('5000');
  });

  it('are counted as the decree writes them', () => {
    expect([counted(0, 2), counted(1, 4), counted(2, 3), counted(3, 2, [1]), counted(4, 5), counted(4, 40)]).toEqual([
      'Phần II',
      'IV.',
      '3.',
      '1.2.',
      'đ)',
      '40)',
    ]);
  });
});
