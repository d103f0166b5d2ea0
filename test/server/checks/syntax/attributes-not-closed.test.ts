import { attributesNotClosed } from '../../../../server/src/checks/syntax/attributes-not-closed';
import { flags, passes } from '../kit';

flags(attributesNotClosed, {
  'a point': '# A\n\n- Bố trí xe. «(»hạn: 25/4/2025; sản phẩm: 02 xe\n',
});

passes(attributesNotClosed, {
  'a closed bracket': '# A\n\n- Bố trí xe. (hạn: 25/4/2025)\n',
  'a bracket in prose': '# A\n\n- Bố trí xe (loại 16 chỗ\n',
});
