import { missingRecipients } from '../../../../server/src/checks/structure/missing-recipients';
import { flags, HEADER, passes, plan } from '../kit';

flags(missingRecipients, {
  'none, at the last line of the body': plan({ recipients: '', closing: '«Trên đây là Kế hoạch.»' }),
  'a keyword without any': plan({ recipients: '«Nơi nhận:»' }),
});

passes(missingRecipients, {
  some: plan(),
  'a plan issued with a decision': plan({
    header: `${HEADER}\nkèm theo: Quyết định số 12/QĐ-SVHTTDL ngày 18/4/2025`,
    recipients: '',
  }),
});
