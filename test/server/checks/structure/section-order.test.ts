import { sectionOrder } from '../../../../server/src/checks/structure/section-order';
import { flags, passes, plan } from '../kit';

flags(sectionOrder, {
  'organisation before content': '# Mục đích\n\n- Một.\n\n# «Tổ chức thực hiện»\n\n- Hai.\n\n# Nội dung\n\n- Ba.\n',
  'content before purpose': '# «Nội dung»\n\n- Hai.\n\n# Mục đích, yêu cầu\n\n- Một.\n\n# Tổ chức thực hiện\n\n- Ba.\n',
});

passes(sectionOrder, {
  'the usual order': plan(),
  'a review before all else':
    '# Kết quả thực hiện nhiệm vụ năm 2024\n\n- Đạt.\n\n# Mục đích\n\n- Một.\n\n# Nội dung\n\n- Hai.\n\n# Tổ chức thực hiện\n\n- Ba.\n',
  'money and slogans last':
    '# Mục đích\n\n- Một.\n\n# Nội dung\n\n- Hai.\n\n# Tổ chức thực hiện\n\n- Ba.\n\n# Kinh phí\n\n- Bốn.\n',
});
