import { unknownLabel } from '../../../../server/src/checks/reference/unknown-label';
import { flags, passes } from '../kit';

flags(unknownLabel, {
  'one letter wrong': '# Nội dung (#noi-dung)\n\n- Theo «#noi-dug».\n',
  'nothing near': '# Nội dung (#noi-dung)\n\n- Theo #noi-dung và «#kinh-phi».\n',
});

passes(unknownLabel, {
  'known labels': '# Nội dung (#noi-dung)\n\n- Theo #noi-dung.\n',
  'inert marks': '# A\n\n- Thẻ #VanHoaDoc, trang http://laichau.gov.vn/#tin.\n',
});
