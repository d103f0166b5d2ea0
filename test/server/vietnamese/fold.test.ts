import { describe, expect, it } from 'vitest';
import { comparable, fold, olderTonePlacement } from '../../../server/src/vietnamese/fold';

describe('olderTonePlacement', () => {
  it.each([
    ['hoà', 'hòa'],
    ['uỷ ban', 'ủy ban'],
    ['Uỷ viên', 'Ủy viên'],
    ['HOÁ', 'HÓA'],
    ['khoẻ', 'khỏe'],
    ['thuý', 'thúy'],
    ['quý', 'quý'],
    ['Quỳnh', 'Quỳnh'],
    ['hoàn', 'hoàn'],
    ['toán', 'toán'],
    ['quả', 'quả'],
    ['hòa', 'hòa'],
  ])('%s → %s', (text, older) => {
    expect(olderTonePlacement(text)).toBe(older);
    expect(olderTonePlacement(text)).toHaveLength(text.length);
  });
});

describe('comparable', () => {
  it('joins forms, dashes and blanks', () => {
    expect(comparable(' Văn  hoá –\u00a0xã hội'.normalize('NFD'))).toBe('Văn hóa - xã hội');
  });
});

describe('fold', () => {
  it('takes accents, case and đ away', () => {
    expect(fold('Đắk Lắk')).toBe('dak lak');
    expect(fold('Ủy ban nhân dân')).toBe(fold('UY BAN NHAN DAN'));
    expect(fold('ươ'.normalize('NFD'))).toBe('uo');
  });
});
