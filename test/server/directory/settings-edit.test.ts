import { describe, expect, it } from 'vitest';
import { addingWord } from '../../../server/src/directory/settings-edit';

function added(text: string, word = 'Đắk Rve'): string | undefined {
  const change = addingWord(text, word);
  return change && text.slice(0, change.from) + change.text + text.slice(change.to);
}

describe('a word is added', () => {
  it.each([
    ['to a new file', '', 'từ riêng:\n  - Đắk Rve\n'],
    ['to a file of comments', '# của Sở\n', '# của Sở\n\ntừ riêng:\n  - Đắk Rve\n'],
    ['to the end, where there are none', 'câu dài: 60', 'câu dài: 60\n\ntừ riêng:\n  - Đắk Rve\n'],
    ['under the last one', 'từ riêng:\n  - Zalo\n', 'từ riêng:\n  - Zalo\n  - Đắk Rve\n'],
    [
      'above what follows, with comments and blank lines',
      'từ riêng: # tên bản\n\n    - Zalo # mạng\n    # và\n    - "Ia Đal"   # xã\n\n# dài\ncâu dài:   60\n',
      'từ riêng: # tên bản\n\n    - Zalo # mạng\n    # và\n    - "Ia Đal"   # xã\n    - Đắk Rve\n\n# dài\ncâu dài:   60\n',
    ],
    ['without indentation', 'từ riêng:\n- Zalo\ncâu dài: 60\n', 'từ riêng:\n- Zalo\n- Đắk Rve\ncâu dài: 60\n'],
    ['at the end of a file that ends in no line', 'từ riêng:\n  - Zalo', 'từ riêng:\n  - Zalo\n  - Đắk Rve'],
    [
      'to a key without a value',
      'từ riêng: # chưa có\ncâu dài: 60\n',
      'từ riêng: # chưa có\n  - Đắk Rve\ncâu dài: 60\n',
    ],
    ['in brackets', 'từ riêng: [Zalo, OCOP ] # hai\n', 'từ riêng: [Zalo, OCOP, Đắk Rve ] # hai\n'],
    ['in empty brackets', 'từ riêng: []\n', 'từ riêng: [Đắk Rve]\n'],
    [
      'with the line ends of the file',
      'câu dài: 60\r\ntừ riêng:\r\n  - Zalo\r\n',
      'câu dài: 60\r\ntừ riêng:\r\n  - Zalo\r\n  - Đắk Rve\r\n',
    ],
    [
      'to a file in NFD',
      'từ riêng:\n  - Zalo\n'.normalize('NFD'),
      `${'từ riêng'.normalize('NFD')}:\n  - Zalo\n  - Đắk Rve\n`,
    ],
    ['beside what is only a warning', 'lạ: 1\ntừ riêng:\n  - Zalo\n', 'lạ: 1\ntừ riêng:\n  - Zalo\n  - Đắk Rve\n'],
  ])('%s', (_, text, wanted) => expect(added(text)).toBe(wanted));

  it('in quotation marks where it would be something else', () => {
    expect(added('', 'true')).toBe('từ riêng:\n  - "true"\n');
    expect(added('từ riêng: []\n', 'a, b')).toBeUndefined();
  });

  it('in NFC', () => expect(added('', 'Đắk Rve'.normalize('NFD'))).toBe('từ riêng:\n  - Đắk Rve\n'));
});

describe('nothing is changed', () => {
  it.each([
    ['where the word is there', 'từ riêng:\n  - Đắk Rve\n'],
    ['where the words are none', 'từ riêng: Zalo\n'],
    ['in a file that is no settings', '- a\n- b\n'],
    ['in a file that cannot be read', 'từ riêng:\n  - "Zalo\n'],
    ['in a map in braces', '{ câu dài: 60 }\n'],
    ['behind the end of the document', 'câu dài: 70\n...\n'],
    ['in a file that nests too deep', `${'['.repeat(100)}`],
  ])('%s', (_, text) => expect(added(text)).toBeUndefined());
});
