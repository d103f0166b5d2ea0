import { deadlineBeforeIssue } from '../../../../server/src/checks/date/deadline-before-issue';
import { flags, HEADER, passes, plan } from '../kit';

flags(deadlineBeforeIssue, {
  'an attribute': plan({ content: '- Bố trí xe. (hạn: «15/4/2025»)' }),
  'a beginning long before': plan({ content: '- Bày sách. Thời gian thực hiện: «Từ 02/01/2025».' }),
  'what is to be completed': plan({ content: 'Thời gian «hoàn tất: trước ngày 15 tháng 4 năm 2025».' }),
  'a plan issued with a decision': plan({
    header: `${HEADER.replace('ngày: 18/4/2025', 'ngày:')}\nkèm theo: Quyết định số 12/QĐ-SVHTTDL ngày 18/4/2025 của Sở`,
    content: '- Bố trí xe. (hạn: «15/4/2025»)',
  }),
});

passes(deadlineBeforeIssue, {
  'a beginning some weeks before': plan({ content: '- Bày sách. Thời gian thực hiện: Từ 01/3/2025.' }),
  'since when something holds': plan({ content: '- Áp dụng mức chi có hiệu lực từ ngày 01/7/2024.' }),
  'what is told of the past': plan({
    content: 'Rà soát sách nhập về trước ngày 15/4/2025; đã hoàn thành trước ngày 10/4/2025.',
  }),
  'a later one, one on the day': plan({ content: '- Bố trí xe. (hạn: 18/4/2025)\n- In sách. (hạn: 20/4/2025)' }),
  'a plan without a date': plan({
    header: HEADER.replace('ngày: 18/4/2025', 'ngày:'),
    content: '- Bố trí xe. (hạn: 15/4/2025)',
  }),
});
