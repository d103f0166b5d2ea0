import { expect, it } from 'vitest';
import { typedSyllable } from '../../../server/src/vietnamese/typing';

it.each([
  ['hoatj', 'hoạt'],
  ['ddoongj', 'động'],
  ['nghie65m', 'nghiệm'],
  ['d9o65ng', 'động'],
  ['truye62n', 'truyền'],
  ['tuyeenf', 'tuyền'],
  ['nuwowcs', 'nước'],
  ['nu7o71c', 'nước'],
  ['hoaf', 'hòa'],
  ['quys', 'quý'],
])('reads %s', (typed, syllable) => expect(typedSyllable(typed)).toBe(syllable));

it.each(['sách', 'bcx', 'a1b2c3', 'covid19', 'windows', 'sj', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaas'])(
  'leaves alone: %s',
  (word) => expect(typedSyllable(word)).toBeUndefined(),
);
