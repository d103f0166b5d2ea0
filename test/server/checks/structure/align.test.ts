import { expect, it } from 'vitest';
import { align } from '../../../../server/src/checks/structure/align';
import { wordsOf } from '../../../../server/src/checks/words';

const subject = 'Tổ chức Hội thi đọc sách tỉnh Lai Châu lần thứ V năm 2025';

/** Differences as `wanted>written`. */
const differences = (text: string): string[] | undefined =>
  align(wordsOf(subject), wordsOf(text))?.map((one) => `${one.wanted?.text ?? ''}>${one.written?.text ?? ''}`);

it.each([
  ['the same words, whatever follows', `${subject.toLowerCase()} của Sở như sau`, []],
  ['another number', 'tổ chức Hội thi đọc sách tỉnh Lai Châu lần thứ VI năm 2025', ['V>VI']],
  ['another year at the end', 'tổ chức Hội thi đọc sách tỉnh Lai Châu lần thứ V năm 2024 của Sở', ['2025>2024']],
  ['a word left out', 'tổ chức Hội thi sách tỉnh Lai Châu lần thứ V năm 2025', ['đọc>']],
  ['a word too many', 'tổ chức Hội thi về đọc sách tỉnh Lai Châu lần thứ V năm 2025', ['>về']],
  ['two numbers', 'tổ chức Hội thi đọc sách tỉnh Lai Châu lần thứ IV năm 2024', ['V>IV', '2025>2024']],
])('finds %s', (_, text, expected) => {
  expect(differences(text)).toEqual(expected);
});

it.each([
  ['a shorter form', 'tổ chức Hội thi đọc sách tỉnh Lai Châu'],
  ['a shorter form that goes on', 'tổ chức Hội thi đọc sách tỉnh Lai Châu lần thứ V của Sở Văn hóa'],
  ['other words', 'tổ chức tổng kết phong trào thi đua của tỉnh trong năm qua và các năm tiếp theo'],
])('takes %s for another text', (_, text) => {
  expect(differences(text)).toBeUndefined();
});
