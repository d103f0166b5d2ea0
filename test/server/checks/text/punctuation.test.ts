import { punctuation } from '../../../../server/src/checks/text/punctuation';
import { flags, passes } from '../kit';

flags(punctuation, {
  'two commas': '- Tặng sách«,,» báo cho học sinh.\n',
  'two semicolons': '- Tặng sách«;;» tặng báo.\n',
  'a comma and a semicolon': '- Tặng sách«,;» tặng báo.\n',
  'a semicolon and a full stop': '- Tặng sách«;.»\n',
  'a semicolon and an ellipsis': '- Tặng sách«;…»để các em đọc«;..»\n',
  'two full stops': '- Tặng sách«..»\n',
  'with a blank between': '- Tặng sách«, ,» báo.\n',
  'two dashes between years': '- Giai đoạn 2020 «–» 2025; 2025 - 2030; 2030 - 2035.\n',
  'two dashes in names': '- Ban Thi đua - Khen thưởng; Phòng Văn hóa - Xã hội; Phòng Báo chí «–» Xuất bản.\n',
  'two full stops after a short word': '- Đọc ở Nhật Bản«..»\n',
  'a dash in a settled pair': '- Kinh tế - xã hội; văn hóa - xã hội; Phòng Báo chí «–» Xuất bản.\n',
  'two ellipses': '- Sách, báo...\n- Tranh, ảnh...\n- Loa, đài«…»\n',
  'in a cell': '| Việc | Nơi |\n|---|---|\n| Tặng sách«,,» báo | Thư viện |\n',
});

passes(punctuation, {
  'the end of the text': '- Tặng sách.\n\nTrên đây là Kế hoạch của trường./.\n',
  abbreviations: '- Sách, báo v.v.; các TP.; TS., ThS.: mời dự.\n',
  'dots to fill in': '- Họ tên: ........ Số: ..../KH; ngày.....tháng.....\n',
  'an ellipsis after a comma': '- Sách, báo, tranh,… và ảnh.\n',
  figures: '- 1.000,5; 08:30; 10.000.000,..\n'.replace(',..', ''),
  'one kind of dash': '- Giai đoạn 2020 - 2025, 2025 - 2030; Ban Thi đua - Khen thưởng.\n',
  'a dash that sets a thought apart': '- Ban Thi đua - Khen thưởng họp tại thư viện lớn – Nơi có nhiều sách.\n',
  'a dash of years beside a dash of names': '- Giai đoạn 2020–2025; Ban Thi đua - Khen thưởng.\n',
  'a path, an address': '- Tệp ../sach; https://sach.vn/a;b,c.\n',
  questions: '- “Đọc gì?”, “Đọc ở đâu?”; hãy đọc!\n',
  'a signature': 'Ký:\nGIÁM ĐỐC\n........\n',
});
