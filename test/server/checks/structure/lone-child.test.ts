import { loneChild } from '../../../../server/src/checks/structure/lone-child';
import { flags, passes } from '../kit';

flags(loneChild, {
  'one khoản': '# Nội dung\n\n## «Hình thức»\n\nTrực tiếp.\n',
  'one điểm': '# Nội dung\n\n1. Các việc:\n«a)» Tập huấn.\n2. Việc khác.\n',
});

passes(loneChild, {
  'two items': '# Nội dung\n\n## Hình thức\n\nTrực tiếp.\n\n## Thời gian\n\nTháng 5.\n',
  'one point': '# Nội dung\n\n- Tập huấn.\n',
  'one section': '# Nội dung\n\nTập huấn.\n',
});
