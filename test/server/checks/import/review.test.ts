import { review } from '../../../../server/src/checks/import/review';
import { flags, passes } from '../kit';

flags(review, {
  'what the importer left': '# A\n\n«// xem lại: Đã ghép hai đoạn ở đây.»\n- Họp.\n',
  'within a paragraph': '# A\n\nHọp giao ban\n  «// Xem lại :  ngày nào?»\nvào thứ Hai.\n',
  'after the header': '---\ncơ quan: Sở Nội vụ\n---\n«// xem lại: tên cơ quan»\n\n# A\n\n- Họp.\n',
});

passes(review, {
  'other comments': '// kiểm tra lại\n// xem lại\n// xem lại:\n\n# A\n\n- Họp. // xem lại: ngày\n',
  'what is printed': '# A\n\n- Đề nghị các đơn vị xem lại: nội dung, hình thức.\n',
});
