import { textAfterSignature } from '../../../../server/src/checks/syntax/text-after-signature';
import { flags, passes, plan } from '../kit';

flags(textAfterSignature, {
  'a line under the name': plan({ signature: 'Ký:\nGIÁM ĐỐC\nNguyễn Văn A\n«TRƯỞNG BAN TỔ CHỨC»' }),
  'a section after the signature': `${plan()}\n«# Kinh phí»\n\n- Từ ngân sách.\n`,
});

passes(textAfterSignature, {
  'a title above the name': plan({ signature: 'Ký:\nGIÁM ĐỐC\nTrưởng ban Tổ chức\nNguyễn Văn A' }),
  'an appendix': `${plan({ content: '- Theo Phụ lục kèm theo.' })}\nPhụ lục: Danh mục\n\n- Một.\n`,
});
