import { doubledWord } from '../../../../server/src/checks/text/doubled-word';
import { flags, passes } from '../kit';

flags(doubledWord, {
  'a word': '- Đẩy mạnh công «tác tác» tuyên truyền.\n',
  'over a line end': '- Sách được chuyển đến «các\n  các» điểm đọc.\n',
  'the first half of a compound': '- Thời gian «trưng trưng» bày: tháng 5.\n',
  'with another capital': '- «Các các» thư viện mở cửa cả tuần.\n',
  'two words': '- Họp «bạn đọc bạn đọc» tại thư viện.\n',
  'across two compounds': '- Đại hội «đọc giả đọc giả» toàn tỉnh.\n',
  'capitals of a title': '# TỔ CHỨC «THỰC THỰC» HIỆN\n\n- Một.\n',
  'in a cell of a table': '| Việc | Nơi |\n|---|---|\n| Tặng «sách sách» | Thư viện |\n',
  'in a field': '---\ntrích yếu: Tổ chức «tuần tuần» lễ sách\n---\n\n# A\n\n- Một.\n',
  'a preposition before a date': '- Trưng bày «từ từ» ngày 05/5/2025.\n',
  'a word before a year': '- Trong «năm năm» 2025 mở thư viện.\n',
  'an abbreviation': '- Báo cáo «UBND UBND» tỉnh.\n',
});

passes(doubledWord, {
  reduplications:
    '- Nhà nhà đọc sách, người người đọc sách; luôn luôn đổi mới, dần dần mở rộng, song song với thi viết.\n',
  'two words that meet': `- Xử lý hành vi vi phạm; cơ quan quan trọng; học sinh sinh viên; đảng viên viên chức; Phó Chủ tịch Thường trực trực tiếp chỉ đạo.
- Nguồn dự phòng phòng chống thiên tai; thực hiện hiện đại hóa; Ủy ban ban hành; cán bộ bộ phận một cửa.
`,
  'a body named by its deed':
    '- Ban Chỉ đạo chỉ đạo các tổ chức tổ chức thực hiện; đoàn kiểm tra kiểm tra việc thực hiện.\n',
  'a common word before a name': '- Đảng bộ Bộ Nội vụ; tổ Tổ chức.\n',
  'five years': '- Trong năm năm qua, năm năm đầu và năm năm nay, ngày ngày có người đọc.\n',
  'between two blocks': '- Tuyên truyền\n- Truyền thông và sách\n- sách\n',
  'between cells': '| Sách | Sách |\n|---|---|\n| báo | báo |\n',
  'over a mark': '- Đọc, đọc nữa; sách. Sách hay.\n',
  'names of persons': 'Ký:\nGIÁM ĐỐC\nNguyễn Lê Lê\n',
  'a name in the text': '- Bà Trần Thị Thị Na trình bày.\n',
  'a name of a place': '- Tặng sách cho thôn Na Na và bản Nậm Nậm.\n',
  'deeds of one syllable': '- Lập tờ trình trình UBND tỉnh; các cấp cấp kinh phí; chuyển đổi số số hóa sách.\n',
  'a letter, figures': '- Lớp A A và B B; 10 10.\n',
});
