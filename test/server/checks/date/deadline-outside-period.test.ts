import { deadlineOutsidePeriod } from '../../../../server/src/checks/date/deadline-outside-period';
import { flags, HEADER, passes, plan } from '../kit';

const header = `${HEADER}\nthời gian: 20/4/2025 - 31/10/2025`;

flags(deadlineOutsidePeriod, {
  'after the end': plan({ header, content: '- Bố trí xe. (hạn: «15/11/2025»)' }),
  'what is made for reports': plan({ header, content: '- Soạn mẫu báo cáo cho các trường. (hạn: «15/11/2025»)' }),
});

passes(deadlineOutsidePeriod, {
  'within, and before it': plan({ header, content: '- Bố trí xe. (hạn: 19/4/2025)\n- In sách. (hạn: 31/10/2025)' }),
  'reports and accounts': plan({
    header,
    content: '- Tổng hợp, báo cáo UBND tỉnh. (hạn: 15/11/2025)\n- Quyết toán kinh phí. (hạn: 30/11/2025)',
  }),
  'rewards, and the end of contracts': plan({
    header,
    content: '- Đề nghị khen thưởng. (hạn: 15/11/2025)\n- Thanh lý hợp đồng. (hạn: 30/11/2025)',
  }),
  'before the plan itself is said elsewhere': plan({ header, content: '- Bố trí xe. (hạn: 15/4/2025)' }),
});
