import { reversedRange } from '../../../../server/src/checks/date/reversed-range';
import { flags, passes } from '../kit';

flags(reversedRange, {
  days: '# A\n\n- Thực hiện «từ ngày 12/10/2024 đến ngày 07/10/2024».\n',
  years: '# A\n\n- Trong «giai đoạn 2030 - 2025».\n',
});

passes(reversedRange, {
  'the right order': '# A\n\n- Từ ngày 07/10/2024 đến ngày 12/10/2024; giai đoạn 2025 - 2030.\n',
  'one day': '# A\n\n- Từ ngày 07/10/2024 đến ngày 07/10/2024.\n',
});
