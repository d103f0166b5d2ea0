import { nameVariant } from '../../../../server/src/checks/text/name-variant';
import { flags, passes } from '../kit';

flags(nameVariant, {
  'a word less': `- Chào mừng Ngày hội đọc sách thiếu nhi tỉnh Lai Châu lần thứ II.
- Dự Ngày hội đọc sách thiếu nhi tỉnh Lai Châu lần thứ II và «Ngày hội đọc sách tỉnh Lai Châu» lần thứ II.
`,
  'a word more': `- Chào mừng Hội thi kể chuyện huyện Phong Thổ lần thứ III; dự Hội thi kể chuyện huyện Phong Thổ lần thứ III.
- Sau «Hội thi kể chuyện sách huyện Phong Thổ» lần thứ III.
`,
  'over a line end': `- Chào mừng Liên hoan tuyên truyền sách toàn tỉnh lần thứ V; Liên hoan tuyên truyền sách toàn tỉnh lần thứ V.
- Dự «Liên hoan tuyên truyền
  toàn tỉnh» lần thứ V.
`,
  'an abbreviation in part': `- Mời Ủy ban MTTQ xã; đề nghị Ủy ban MTTQ xã phối hợp.
- Gửi «UBMTTQ» xã.
`,
  'an abbreviation as a whole': `- Mời UBMTTQ xã; đề nghị UBMTTQ xã phối hợp.
- Gửi «Ủy ban MTTQ» xã.
`,
  'a word in two spellings': `- Treo băng rôn, khẩu hiệu; in «băng-rôn» mới.
- Thay băng rôn cũ.
- Báo cáo hằng năm, hằng tháng; chi «hàng» năm; «Hàng» quý họp một lần.
`.replace('; «Hàng', '.\n- «Hàng'),
  'a slip by itself': '- Treo «băng zôn» tại cổng trường.\n',
  'letters and blanks of any kind': '- Công tác quản lý đất đai; quản  lý rừng; «quản lí» chợ.\n',
  'symbols of one body': `Thực hiện Thông báo số 12/TB-BTC ngày 05/5/2025 của Ban Tổ chức Tuần lễ sách về phân công; Thông báo số «15/TB-BTCTLS» ngày 10/5/2025 của Ban Tổ chức Tuần lễ sách về phân công, trường ban hành kế hoạch:

- Một.
`,
});

passes(nameVariant, {
  'one spelling': '- Báo cáo hằng năm, hằng quý; hàng hóa, hàng nghìn người, hàng đầu.\n- Treo pa nô, áp phích.\n',
  names: '- Mời Công ty Kĩ thuật số Lai Châu; bồi dưỡng kỹ thuật; Trường Mĩ thuật dạy mỹ thuật.\n',
  'other words': '- Chuyển hàng tuần trước; xếp hàng ngay ngắn; ô tôn; hằng mong.\n',
  'one name': '- Dự Ngày hội đọc sách tỉnh Lai Châu lần thứ II; sau Ngày hội đọc sách tỉnh Lai Châu lần thứ II.\n',
  'another number':
    '- Ngày hội đọc sách tỉnh Lai Châu lần thứ II; Ngày hội đọc sách thiếu nhi tỉnh Lai Châu lần thứ III.\n',
  'another event': '- Hội thi kể chuyện tỉnh Lai Châu lần thứ II; Hội thi vẽ tranh tỉnh Lai Châu lần thứ II.\n',
  'another place':
    '- Hội thi kể chuyện xã Bản Bo lần thứ II; Hội thi kể chuyện xã Nậm Tăm lần thứ II; Hội thi kể chuyện tỉnh lần thứ II.\n',
  'whose event it is left out': '- Ngày hội đọc sách tỉnh lần thứ II; Ngày hội đọc sách lần thứ II.\n',
  'a congress of delegates': '- Đại hội đại biểu Đảng bộ xã lần thứ II; Đại hội Đảng bộ xã lần thứ II.\n',
  'an abbreviation that is explained': '- Ủy ban MTTQ xã (UBMTTQ) họp.\n- UBMTTQ xã mời; Ủy ban MTTQ xã họp.\n',
  'other abbreviations': '- Sở GDĐT và UBND tỉnh; Phòng GDĐT; SVHTTDL; Ban TĐKT tỉnh.\n',
  'a body that is marked': '- Giao @VPUBND; Văn phòng UBND tỉnh họp.\n',
  'symbols of one body alike': `Thực hiện Thông báo số 12/TB-BTC ngày 05/5/2025 của Ban Tổ chức Tuần lễ sách về phân công; Quyết định số 15/QĐ-BTC ngày 10/5/2025 của Ban Tổ chức Tuần lễ sách về phân công, trường ban hành kế hoạch:

- Một.
`,
});
