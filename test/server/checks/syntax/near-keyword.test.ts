import { nearKeyword } from '../../../../server/src/checks/syntax/near-keyword';
import { flags, passes, plan } from '../kit';

flags(nearKeyword, {
  'a wrong accent': '# A\n\nMột.\n\n«Nơi nhân:»\n\n«Kí:»\n',
  'a letter too many, no blank': '# A\n\nMột.\n\n«Phục lục:»\n\n«Nơinhận:»\n',
  'among recipients, in a signature': 'Nơi nhận:\n- Lưu: VT.\n«Kí:»\n\nKý:\nGIÁM ĐỐC\n«Ký»\n',
  'no accents, a letter too few': '# A\n\nMột.\n\n«Noi nhan :»\n\n«Nơi nhậ:»\n',
});

passes(nearKeyword, {
  keywords: plan(),
  'other words': '# A\n\nNgười nhận:\n\nNơi bán:\n\nNơi nhập:\n',
  'other short lines': '# A\n\nTrong đó:\n\nYêu cầu:\n\nKỳ:\n\nPhần việc:\n',
});
