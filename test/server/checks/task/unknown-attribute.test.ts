import { unknownAttribute } from '../../../../server/src/checks/task/unknown-attribute';
import { flags, passes } from '../kit';

flags(unknownAttribute, {
  'a key without its accents': '# A\n\n- In tờ rơi. («han»: 1/5/2025)\n',
  'a key among others': '# A\n\n- Bố trí xe. (hạn: 25/4/2025; «sản phảm»: 02 xe)\n',
});

passes(unknownAttribute, {
  'known keys':
    '# A\n\n- Bố trí xe. (#xe; chủ trì: Sở Tài chính; phối hợp: Tỉnh đoàn; hạn: 25/4/2025; sản phẩm: 02 xe)\n',
  'brackets in prose': '# A\n\n- Theo mẫu (A; B) của Bộ.\n- Xem thêm (ghi chú: có ảnh)\n',
});
