import { deadlineBeforeIssue } from '../../../../server/src/checks/date/deadline-before-issue';
import { flags, HEADER, passes, plan } from '../kit';

flags(deadlineBeforeIssue, {
  'an attribute': plan({ content: '- Bố trí xe. (hạn: «15/4/2025»)' }),
});

passes(deadlineBeforeIssue, {
  'a later one, one on the day': plan({ content: '- Bố trí xe. (hạn: 18/4/2025)\n- In sách. (hạn: 20/4/2025)' }),
  'a plan without a date': plan({
    header: HEADER.replace('ngày: 18/4/2025', 'ngày:'),
    content: '- Bố trí xe. (hạn: 15/4/2025)',
  }),
});
