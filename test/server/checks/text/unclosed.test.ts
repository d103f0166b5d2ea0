import { unclosedSign } from '../../../../server/src/checks/text/unclosed';
import { flags, passes } from '../kit';

flags(unclosedSign, {
  'a quotation mark': '- Cuộc thi «“»Sách và tôi.\n',
  'a bracket': '- Sách thiếu nhi «(»dưới 10 tuổi.\n',
  'a bracket within another': '- Sách «(»cũ (trước năm 2000); sách mới.\n',
  'a closing quotation mark': '- Cuộc thi Sách và tôi«”».\n',
  'a closing bracket': '- Sách thiếu nhi dưới 10 tuổi«)» và báo.\n',
  'a straight mark': '- Cuộc thi «"»Sách và tôi.\n',
  'over lines': '- Cuộc thi «“»Sách\n  và tôi tại thư viện.\n',
  'a straight mark beside curly ones': '- Cuộc thi “Sách và tôi” và «"»Báo và tôi".\n',
  'a closing mark far before the opening': '- Cuộc thi Sách«”» và «“»tôi.\n',
});

passes(unclosedSign, {
  pairs: '- Cuộc thi “Sách và tôi” (vòng 1) tại «nhà sách».\n',
  'over lines': '- Cuộc thi “Sách\n  và tôi” tại thư viện (tầng\n  hai).\n',
  'one within another': '- Cuộc thi “Sách (mọi loại) và “tôi”” (lần 2 (năm 2025)).\n',
  'an enumeration': '- Gồm: a) sách; b) báo; 1) tạp chí; iv) tranh.\n',
  'straight marks alone': '- Cuộc thi "Sách và tôi", "Báo và tôi".\n',
  'a quotation of two paragraphs': 'Khẩu hiệu: “Đọc sách mỗi ngày;\n\nMỗi ngày một trang.”\n',
  inches: '- Màn hình 55" đặt ở sảnh.\n',
  'the bracket of a point': 'a) Sách.\nb) Báo.\n',
});
