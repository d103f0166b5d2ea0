import { expect, it } from 'vitest';
import { bare, hasPhrase, nearest, plain, wordsOf } from '../../../server/src/checks/words';

it('compares without form, case, blanks, accents', () => {
  expect(plain(' Mục  Đích '.normalize('NFD'))).toBe('mục đích');
  expect(bare('Mục ĐÍCH'.normalize('NFD'))).toBe('muc dich');
});

it('finds phrases as whole words', () => {
  expect(hasPhrase('I - MỤC ĐÍCH, YÊU CẦU:', 'mục đích')).toBe(true);
  expect(hasPhrase('Tổ chức, thực hiện', 'tổ chức thực hiện')).toBe(true);
  expect(hasPhrase('Nội dungs', 'nội dung')).toBe(false);
});

it('finds the nearest word, accents last', () => {
  expect(nearest('ngay', ['ngày', 'số'], 1)).toBe('ngày');
  expect(nearest('đia danh', ['địa danh', 'cơ quan'], 2)).toBe('địa danh');
  expect(nearest('xyz', ['ngày', 'số'], 1)).toBeUndefined();
});

it('gives words with their places', () => {
  expect(wordsOf('Số 12, năm', 10)).toEqual([
    { text: 'Số', place: { from: 10, to: 12 } },
    { text: '12', place: { from: 13, to: 15 } },
    { text: 'năm', place: { from: 17, to: 20 } },
  ]);
});
