import { describe, expect, it } from 'vitest';
import { nationalDirectory } from '../../../server/src/directory';
import type { Setting } from '../../../server/src/directory/directory';

const directory = nationalDirectory();
const SETTING: Setting = { province: 'Sơn La', issuer: 'Ủy ban nhân dân tỉnh Sơn La', day: '2024-05-10' };

function spelling(name: string): string | undefined {
  const lookup = directory.lookUp(name, SETTING);
  return lookup?.kind === 'body' ? lookup.spelling : `<${lookup?.kind}>`;
}

describe('the right spelling of a name found without its accents', () => {
  it.each([
    ['Sở Nội vũ', 'Sở Nội vụ'],
    ['Sở Nội vũ'.normalize('NFD'), 'Sở Nội vụ'],
    ['Sở Tài chinh tỉnh Sơn La', 'Sở Tài chính tỉnh Sơn La'],
    ['Công an tình', 'Công an tỉnh'],
    ['Sở Giáo dục và Đào tao', 'Sở Giáo dục và Đào tạo'],
    ['SỞ GÍAO DUC VÀ ĐÀO TẠO', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    ['Sỏ GD&ĐT', 'Sở Giáo dục và Đào tạo'],
  ])('%s', (name, right) => expect(spelling(name)).toBe(right));

  it.each([
    'Sở Nội vụ',
    'So Noi vu',
    'SỞ NỘI VỤ',
    'Sở Văn hoá, Thể thao và Du lịch',
    'Sở VHTT&DL',
    'Uỷ ban nhân dân tỉnh',
    'Sở Nội vụ'.normalize('NFD'),
  ])('none for %s', (name) => expect(spelling(name)).toBeUndefined());
});
