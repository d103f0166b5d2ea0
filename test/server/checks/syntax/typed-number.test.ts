import { typedNumber } from '../../../../server/src/checks/syntax/typed-number';
import { flags, passes } from '../kit';

flags(typedNumber, {
  'a count that a heading began': '# A\n\n## Sở Nội vụ\n\n- Tham mưu.\n\n«1». Giao Sở Tư pháp kiểm tra.\n',
  'other levels': '# A\n\n### Đợt một\n\n«1.1». Trong tháng 12.\n\n«2». Kinh phí.\n«b») Từ ngân sách.\n',
});

passes(typedNumber, {
  'as counted': '# A\n\n1. Một.\na) Hai.\nb) Ba.\n2. Bốn.\n',
  'the decree’s letters': '# A\n\na) A.\nb) B.\nc) C.\nd) D.\nđ) Đ.\ne) E.\n',
});
