import { expect, it } from 'vitest';
import { importText } from '../../../../server/src/import/import';

it('keeps where a dash of a list stood without a space', () => {
  const text = `KẾ HOẠCH
Tổ chức Ngày hội đọc sách

I. NỘI DUNG
-Trưng bày sách của học sinh.
- Thi kể chuyện theo sách.
II. TỔ CHỨC THỰC HIỆN
- Nhà trường thực hiện./.

Nơi nhận:
-Sở Nội vụ;
- Lưu: VT.
`;
  const { kh, tight, map } = importText(text, { format: 'txt' });
  expect(tight.map(({ from, to }) => kh.slice(from, to))).toEqual(['Trưng', 'Sở']);
  expect(tight.map((place) => map.toSource(place)).map(({ from, to }) => text.slice(from - 1, to))).toEqual([
    '-Trưng',
    '-Sở',
  ]);
});
