import { nearKeyword } from '../../../../server/src/checks/syntax/near-keyword';
import { flags, passes, plan } from '../kit';

flags(nearKeyword, {
  'a wrong accent': '# A\n\nMột.\n\n«Nơi nhân:»\n\n«Kí:»\n',
  'no accents, a letter too few': '# A\n\nMột.\n\n«Noi nhan :»\n\n«Nơi nhậ:»\n',
});

passes(nearKeyword, {
  keywords: plan(),
  'other short lines': '# A\n\nTrong đó:\n\nYêu cầu:\n\nKỳ:\n\nPhần việc:\n',
});
