import { impossible } from '../../../../server/src/checks/date/impossible';
import { flags, HEADER, passes, plan } from '../kit';

flags(impossible, {
  'a day too many': '# A\n\n- Họp ngày «31/4/2025».\n',
  'a leap day that is none': '# A\n\n- Họp ngày «29/02/2025».\n',
  'a month too many': '# A\n\n- Họp ngày «15/13/2025».\n',
  'a quarter too many': '# A\n\n- Xong trong «quý V/2025».\n',
  'the date of the plan': plan({ header: HEADER.replace('18/4/2025', '«31/4/2025»') }),
  'a deadline': '# A\n\n- Bố trí xe. (hạn: «31/6/2025»)\n',
  'an end of a period': '# A\n\n- Từ ngày 01/6/2025 đến ngày «31/6/2025».\n',
});

passes(impossible, {
  'days that are': '# A\n\n- Họp ngày 30/4/2025 và 29/02/2024, quý IV/2025.\n',
  'a thirteenth pay': '# A\n\n- Chi lương tháng 13.\n',
  'days of the lunar calendar': '# A\n\n- Khai hội ngày 30 tháng 2 năm Bính Ngọ, ngày 30/02 âm lịch.\n',
  'numbers that are no days': '# A\n\n- Kế hoạch số 31/4/KH, tỷ lệ 35/40, điện thoại 0213.31.4.2025.\n',
});
