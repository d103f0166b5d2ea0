import { weekday } from '../../../../server/src/checks/date/weekday';
import { flags, passes } from '../kit';

flags(weekday, {
  'the wrong day': '# A\n\n- Họp «thứ Hai», ngày 15/10/2024.\n',
  'in numbers': '# A\n\n- Họp «thứ 2», ngày 15/10/2024.\n',
  Sunday: '# A\n\n- Họp «Chủ nhật», ngày 15/10/2024.\n',
  'one of two': '# A\n\n- Họp thứ Ba và «thứ Năm», ngày 15, 16/10/2024.\n',
  'in brackets': '# A\n\n- Họp từ ngày 15/10/2024 đến ngày 17/10/2024 (từ thứ Ba đến «thứ Tư»).\n',
});

passes(weekday, {
  'the right day': '# A\n\n- Họp thứ Ba, ngày 15/10/2024.\n',
  'a number': '# A\n\n- Sau Kỳ họp thứ Hai, ngày 15/10/2024; phiên thứ Tư (ngày 17/10/2025).\n',
  'each week from a day on':
    '# A\n\n- Mở cửa thứ Hai hằng tuần, từ ngày 15/10/2024; từ thứ Hai đến thứ Sáu, từ ngày 15/10/2024.\n',
  several: '# A\n\n- Thứ Ba, thứ Tư và thứ Năm, ngày 15, 16, 17/10/2024; từ thứ Ba đến thứ Năm (15 - 17/10/2024).\n',
  'several in brackets':
    '# A\n\n- Ngày 15, 16/10/2024 (thứ Ba, thứ Tư); 15/10/2024 - 18/10/2024 (từ thứ Ba đến thứ Sáu).\n',
  'more than there are dates': '# A\n\n- Thứ Hai, thứ Ba, ngày 15/10/2024.\n',
  'no date': '# A\n\n- Họp sáng thứ Hai hằng tuần.\n',
});
