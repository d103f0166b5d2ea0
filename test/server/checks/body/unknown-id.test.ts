import { unknownId } from '../../../../server/src/checks/body/unknown-id';
import { flags, passes, plan } from '../kit';

flags(unknownId, {
  'a misspelt id': plan({ content: '- Phối hợp với «@SGDDTT» tổ chức.' }),
  'a name in brackets': plan({ content: '- Phối hợp với «@(Sở Không gian vũ trụ)» tổ chức.' }),
});

passes(unknownId, {
  'ids and names': plan({ content: '- Phối hợp với @SGDĐT, @(Sở Nội vụ) tổ chức.' }),
  'an address': plan({ content: '- Gửi về vhtt@laichau.gov.vn.' }),
  escaped: plan({ content: '- Theo dõi \\@khongphai.' }),
});
