import { secondRecipients } from '../../../../server/src/checks/syntax/second-recipients';
import { flags, passes, plan } from '../kit';

flags(secondRecipients, {
  'a second list': `${plan({ signature: '' })}\n«Nơi nhận:»\n- Sở Nội vụ\n`,
});

passes(secondRecipients, { 'one list': plan() });
