import { inconsistentForm } from '../../../../server/src/checks/date/inconsistent-form';
import { flags, passes, plan } from '../kit';

const content = (...lines: string[]): string => plan({ content: lines.map((line) => `- ${line}`).join('\n') });

flags(inconsistentForm, {
  days: content('Họp ngày 20/5/2025.', 'Khai mạc ngày 06/6/2025.', 'Bế mạc ngày «08 tháng 6 năm 2025».'),
  'days, the other way': content(
    'Họp ngày «20/5/2025».',
    'Khai mạc ngày 06 tháng 6 năm 2025, bế mạc ngày 08 tháng 6 năm 2025.',
  ),
  months: content('Chuẩn bị trong tháng 5/2025.', 'Tổng kết trong tháng «6 năm 2025».'),
  quarters: content('Chuẩn bị trong quý II/2025.', 'Tổng kết trong quý «III năm 2025».'),
  'two kinds': content(
    'Họp ngày 20/5/2025, bế mạc ngày «08 tháng 6 năm 2025».',
    'Chuẩn bị trong tháng 5/2025, tổng kết trong tháng «6 năm 2025».',
  ),
  'a citation': content(
    'Theo Quyết định số 8/QĐ-UBND ngày 12/02/2025 của UBND tỉnh về hội sách.',
    'Họp ngày 20/5/2025, bế mạc ngày «08 tháng 6 năm 2025».',
  ),
  'citations in two ways': content(
    'Theo Quyết định số 8/QĐ-UBND ngày 12 tháng 02 năm 2025 của UBND tỉnh về hội sách.',
    'Theo Kế hoạch số 9/KH-UBND ngày «05/3/2025» của UBND tỉnh về văn hóa đọc.',
  ),
});

passes(inconsistentForm, {
  'citations written out beside days in figures': content(
    'Theo Quyết định số 8/QĐ-UBND ngày 12 tháng 02 năm 2025 của UBND tỉnh về hội sách.',
    'Họp ngày 20/5/2025, bế mạc ngày 08/6/2025.',
  ),
  'days of an anniversary': content(
    'Kỷ niệm 70 năm Ngày Sách (15/3/1955 - 15/3/2025).',
    'Họp ngày 20 tháng 5 năm 2025, bế mạc ngày 08 tháng 6 năm 2025.',
  ),
  'the subject of another document, a name in quotation marks': content(
    'Theo Quyết định số 8/QĐ-UBND ngày 12/02/2025 của UBND tỉnh về văn hóa đọc từ tháng 3 năm 2025.',
    'Thi “Sách mới tháng 4 năm 2025”; tổng kết trong tháng 6/2025.',
  ),
  'one form': content('Họp ngày 20/5/2025.', 'Khai mạc ngày 06/6/2025.'),
  'a day and a month': content('Họp ngày 20/5/2025.', 'Tổng kết trong tháng 6 năm 2025.'),
  'a day without a year': content('Họp ngày 20/5/2025.', 'Nghỉ ngày 30 tháng 4.'),
  'a term of a task': content('Lập danh sách. (hạn: 20/5/2025)', 'Khai mạc ngày 06 tháng 6 năm 2025.'),
  'the date of the plan': plan({ content: '- Khai mạc ngày 06 tháng 6 năm 2025.' }),
  'a title in capitals': content('THEO QUYẾT ĐỊNH NGÀY 06 THÁNG 6 NĂM 2023.', 'Họp ngày 20/5/2025.'),
  'a day with its day of the week': content('Họp thứ Ba, ngày 20 tháng 5 năm 2025.', 'Khai mạc ngày 06/6/2025.'),
  'a range in words': content('Từ năm 2021 đến năm 2025.', 'Giai đoạn 2021 - 2025.'),
  'ranges of years, of which text/spacing speaks': content('Giai đoạn 2021 - 2025, giai đoạn 2021-2030.'),
});
