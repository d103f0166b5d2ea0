import { unknownField } from '../../../../server/src/checks/structure/unknown-field';
import { flags, HEADER, passes, plan } from '../kit';

flags(unknownField, {
  'a key without its accents': plan({ header: `${HEADER}\n«can cu»: Luật Thư viện ngày 21/11/2019` }),
  'a key of another document': plan({ header: `${HEADER}\n«kính gửi»: Sở Nội vụ` }),
});

passes(unknownField, {
  'known keys': plan(),
  'a key in capitals': plan({ header: HEADER.replace('địa danh', 'Địa danh') }),
});
