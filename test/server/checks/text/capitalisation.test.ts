import { expect, it } from 'vitest';
import { capitalisation } from '../../../../server/src/checks/text/capitalisation';
import { diagnose, flags, HEADER, passes, plan } from '../kit';

const REPEATED = '- Chào mừng Ngày hội Đọc sách tỉnh; dự Ngày hội Đọc sách tỉnh; nhân Ngày hội Đọc sách tỉnh.\n';

flags(capitalisation, {
  'the people': '- Phục vụ «nhân dân»; nâng cao đời sống «nhân dân» và sách của «nhân dân».\n',
  'of more than three places the first': '- Của «nhân dân», cho nhân dân, với nhân dân, vì nhân dân.\n',
  'the State, the fatherland': '- Chính sách của «Đảng và nhà nước»; bảo vệ «tổ quốc»; «mặt trận tổ quốc» các cấp.\n',
  'the centre': '- Văn bản của «trung ương» và của «bộ chính trị», Ban Chấp hành «Trung ương đảng» khóa XIII.\n',
  'every syllable': '- Báo cáo «Ủy Ban» nhân dân xã.\n',
  'ministries and departments': '- Báo cáo «Bộ Công An», «Sở nội vụ» và «Sở Giáo Dục và Đào Tạo».\n',
  'after a figure and a semicolon': '- Tặng sách (năm 2025); «Đảm» bảo đủ sách.\n',
  'a given document': '- Thực hiện «kế hoạch» số 12/KH-UBND; theo «kế hoạch» này.\n',
  'a day of the week': '- Mở cửa «thứ hai», ngày 02/6/2025 và «chủ nhật».\n',
  'a province': '- Thư viện của «Tỉnh» Lai Châu.\n',
  'a unit named by a number': '- Đọc sách tại «quận» 1 và «phường» 5.\n',
  'an article': '- Theo khoản 1 «điều» 5 Luật Thư viện.\n',
  'after a semicolon': '- Tặng sách cho trẻ em; «Tổ» chức đọc sách; «Việc» tuyên truyền làm thường xuyên.\n',
  'after a comma': '- Tặng sách cho trẻ em, «Trong» đó có sách nói.\n',
  'names of networks': '- Đăng trên «zalo», facebook của trường.\n',
  'a term in two forms': `${REPEATED}- Tổ chức Ngày hội «đọc» sách tỉnh.\n`,
  'a term over a line end': `${REPEATED}- Tổ chức Ngày hội\n  «đọc» sách tỉnh.\n`.replace('hội\n  ', 'hội '),
});

flags(capitalisation, {
  'the issuer by its kind': plan({ content: '- Các đơn vị thuộc «sở», thư viện tặng sách.' }),
});

passes(capitalisation, {
  'the kind of others': plan({ content: '- Lãnh đạo các sở, ngành khác; quyền thuộc sở hữu của nhà xuất bản.' }),
  'a department that does not issue': plan({
    header: HEADER.replace('Sở Văn hóa, Thể thao và Du lịch', 'Ủy ban nhân dân phường Tân Phong'),
    content: '- Các đơn vị thuộc sở, thư viện tặng sách.',
  }),
});

passes(capitalisation, {
  'bodies of the people':
    '- Ủy ban nhân dân, Hội đồng nhân dân, Tòa án nhân dân, Công an nhân dân, lực lượng vũ trang nhân dân, an ninh nhân dân.\n',
  'so many of each unit': '- Mỗi phường 5 người, các phường 2, 3; bố trí mỗi quận 10, phường 12 tủ sách.\n',
  'conditions by number': '- Có hai điều 1 đơn vị cần nhớ; những điều 19 đảng viên không được làm.\n',
  'a currency': '- Đổi với nhân dân tệ.\n',
  'what the State does and has':
    '- Quản lý nhà nước, cơ quan nhà nước, ngân sách nhà nước, vốn nhà nước; ngân sách trung ương.\n',
  'right ones': '- Đảng, Nhà nước và Nhân dân; Tổ quốc; Trung ương; Kế hoạch số 12/KH-UBND; thứ Hai, ngày 02/6/2025.\n',
  'bodies as they are': '- Bộ Công an, Sở Nội vụ, Sở Giáo dục và Đào tạo, các sở nội vụ; SỞ NỘI VỤ.\n',
  'kinds of documents': '- Xây dựng kế hoạch năm 2025; ban hành quyết định; kế hoạch của trường.\n',
  'names after marks': '- Mời Sở Nội vụ; Văn phòng Ủy ban; Hội Nông dân, Đoàn Thanh niên; Tổ Tuyên truyền.\n',
  'bases in one paragraph':
    'Căn cứ Luật Thư viện; Căn cứ Kế hoạch số 12/KH-UBND, trường ban hành kế hoạch:\n\n- Một.\n',
  addresses: '- Xem https://www.facebook.com/sach và zalo.me/123, #tiktok.\n',
  'capitals of a title': '# PHỤC VỤ NHÂN DÂN VÀ TỔ QUỐC\n\n- Một.\n',
  'the beginning of a sentence': `${REPEATED}- Ngày hội đọc. Ngày hội đọc sách tỉnh đã xong.\n- Ngày hội đọc sách tỉnh.\n`,
  'after a quotation mark': `${REPEATED}- Chủ đề “Ngày hội đọc sách tỉnh”.\n`,
  'a term in capitals': `${REPEATED}# KẾT QUẢ NGÀY HỘI ĐỌC SÁCH TỈNH\n\n- Một.\n`,
  'a unit by itself and before its name':
    '- Gửi Công an Thành phố và Công an thành phố Thủ Đức; Đảng bộ Sở và Đảng bộ sở.\n',
  recipients: 'Nơi nhận:\n- Sở Nội vụ; Các phòng\n- Lưu: VT\n',
});

it('mends all places of a term', () => {
  const found = diagnose('- Của nhân dân và vì nhân dân.\n').filter((one) => one.code === capitalisation.id);
  expect(found.map((one) => one.fixes.map((fix) => fix.edits.length))).toEqual([
    [1, 2],
    [1, 2],
  ]);
});
