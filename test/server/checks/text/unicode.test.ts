import { expect, it } from 'vitest';
import { unicode } from '../../../../server/src/checks/text/unicode';
import { diagnose, flags, passes } from '../kit';

const apart = (text: string): string => text.normalize('NFD');

flags(unicode, {
  'a decomposed word': `- Đọc «${apart('sách')}» hay.\n`,
  'a whole line is one finding': `- «${apart('Chuẩn bị sách, báo và tạp chí')}».\n- Hết.\n`,
  'each line by itself': `- «${apart('Sách')}».\n- «${apart('Báo')}».\n`,
  'a zero-width space': '- Thư«\u200B» viện tỉnh.\n',
  'a soft hyphen': '- Thư vi«\u00AD»ện.\n',
  'a mark of direction': '- Thư viện«\u200E».\n',
  'a byte order mark within': '- Thư«\uFEFF» viện.\n',
  'a no-break space': '- Thư«\u00A0»viện.\n',
  'a thin space': '- Thư«\u2009»viện.\n',
  'a Cyrillic letter': '- Thư viện «tỉnh\u0430» mở cửa.\n',
  'a Greek capital': '- «\u0391BC» mở cửa.\n',
  'an Icelandic letter for Đ': '- Thành phố «\u00D0à» Nẵng.\n',
});

passes(unicode, {
  precomposed: '- Chuẩn bị sách, báo và tạp chí ở tỉnh Đắk Lắk.\n',
  'words of another alphabet': '- Hội hữu nghị Россия, chữ Ελλάς.\n',
  'single Greek letters': '- Hệ số α, β.\n',
  'signs of the keyboard': '- Giá: 5.000 đ; tỷ lệ ≥ 90 %; 20 °C – 25 °C; “sách”…\n',
  tabs: '- Sách\tbáo.\n',
  'a byte order mark at the beginning': '\uFEFF# A\n\n- Một.\n',
  emoji: '- Mã QR 📚 tại cửa.\n',
  'a French word': '- Giáo sư Hélène, Müller, Señor.\n',
});

it('weighs a no-break space less, and mends everything at once', () => {
  const found = diagnose('- Thư\u00A0viện \u200Btỉnh.\n').filter((one) => one.code === unicode.id);
  expect(found.map((one) => one.severity)).toEqual(['information', 'warning']);
  expect(found[0]!.fixes.map((fix) => fix.edits.length)).toEqual([1, 2]);
});
