import { expect, it } from 'vitest';
import { spacing } from '../../../../server/src/checks/text/spacing';
import { flagged, flags, passes } from '../kit';

flags(spacing, {
  'two blanks': '- Tặng«  »sách cho trẻ em.\n',
  'a blank before a comma': '- Tặng sách« ,» báo và tạp chí« ;» tranh.\n',
  'a comma on the wrong side of its blank': '- Tặng sách« ,»báo« ;»tranh.\n',
  'within the letters of an issuer': '- Theo Thông tư số 31/2017/TT-BGD« »ĐT ngày 18/12/2017.\n',
  'a blank before a full stop': '- Tặng sách« .»\n',
  'a blank before a closing mark': '- Cuộc thi “Sách và tôi« ”» (lần 2« )».\n',
  'a blank after an opening mark': '- Cuộc thi «“ »Sách và tôi” «( »lần 2).\n',
  'none after a comma': '- Tặng sách«,»báo«;»tạp chí.\n',
  'none after a full stop': '- Tặng sách«.»Đọc báo.\n',
  'none before a bracket': '- Học sinh«(»sinh viên)«)».\n'.replace('«)»', ''),
  'within a symbol': '- Theo Thông báo số 12/TB«- »UBND ngày 15/5/2025.\n',
  'around the dash of a symbol': '- Theo Quyết định số 12/QĐ« - »UBND của tỉnh.\n',
  'before the slash of a symbol': '- Theo Quyết định số 12« »/QĐ-UBND của tỉnh.\n',
  'within a month or quarter': '- Họp tháng 9«/ »2025 và quý IV« /»2025.\n',
  'none before a bracket with a number': '- Mở lớp«(»02 lớp) và hội thi.\n',
  'within a date': '- Họp ngày 15« /5/»2025.\n',
  'within a range': '- Giai đoạn 2025«- »2030.\n',
  'before a percent sign': '- Đạt 90« %» trở lên.\n',
  'before an ellipsis at the end of a list': '- Sách, báo, tạp chí« ...»\n',
  'ranges in two ways': '- Giai đoạn 2020«-»2025.\n- Giai đoạn 2025 - 2030.\n- Giai đoạn 2030 - 2035.\n',
  'in a cell': '| Việc | Nơi |\n|---|---|\n| Tặng sách«,»báo | Thư viện |\n',
});

passes(spacing, {
  figures: '- 1.000,5 đồng; 10,5%; 08:30; 1/2; 24.000.000.\n',
  addresses: '- Trang https://sach.vn/a,b;c và www.sach.vn:Doc; thu.vien@sach.vn.\n',
  'words in capitals behind a symbol': '- Văn bản số 12/KH-UBND THI ĐUA.\n',
  abbreviations: '- TP.HCM, Th.S, GS.TS, v.v., P.Bình Minh.\n',
  'dots to fill in': '- Họ tên ....... ngày ... tháng ... năm ...\n',
  'blanks to fill in': '- Hết ngày    tháng   năm 2025.\n',
  'a forced line break': '- Tặng sách \\\n  cho trẻ em.\n',
  'alignment of a table': '| Việc     | Nơi      |\n|----------|----------|\n| Sách     | Thư viện |\n',
  'a wrapped line with an indent': '- Tặng sách\n    cho trẻ em.\n',
  'ranges in one way': '- Giai đoạn 2020 - 2025, 2025 - 2030; từ 10-12 giờ.\n',
  'a dash between phrases': '- Kinh tế - xã hội; VĂN HÓA - XÃ HỘI.\n',
  'the mark of a note': '- Doanh nghiệp(1) và hộ gia đình(2).\n',
  'a number to be filled in': '- Số:      /KH-UBND; theo Quyết định số     /QĐ-UBND.\n',
  'an optional ending': '- Phụ huynh(s) và 10(a).\n',
  'signs of a signature': 'Ký:\nGIÁM ĐỐC\nNguyễn  Văn A\n',
  'an empty bracket': '- Có (  ) không (  ).\n',
});

it('finds dashes without a space in a text', () => {
  const kh = 'Nơi nhận:\n- Sở Nội vụ\n- Lưu: VT\n';
  const from = kh.indexOf('Sở');
  expect(flagged(spacing, kh, { origin: 'text', source: { tight: [{ from, to: from + 2 }] } })).toEqual(['Sở']);
});
