import { deadlineBeforeIssue } from '../../../../server/src/checks/date/deadline-before-issue';
import { flags, HEADER, passes, plan } from '../kit';

flags(deadlineBeforeIssue, {
  'an attribute': plan({ content: '- Bố trí xe. (hạn: «15/4/2025»)' }),
  'a beginning long before': plan({ content: '- Bày sách. Thời gian thực hiện: «Từ 02/01/2025».' }),
  'what is to be completed': plan({ content: 'Thời gian «hoàn tất: trước ngày 15 tháng 4 năm 2025».' }),
  'each of two': plan({
    organisation:
      '# Tổ chức thực hiện\n\n## Sở Giáo dục và Đào tạo\n\n- Báo cáo «trước ngày 15/4/2025» và trước ngày 15/6/2025.',
  }),
  'a quarter that is over': plan({ content: '- Trình UBND tỉnh, «hoàn thành trong quý I/2025».' }),
  'a labelled time': plan({ content: '- In tờ gấp.\n- Thời gian thực hiện: «Tháng 02/2025».' }),
  'a labelled period': plan({ content: '- Thời gian: «từ ngày 02/01/2025 đến ngày 15/02/2025».' }),
  'a cell': plan({ content: '| Việc | Hạn |\n|---|---|\n| Treo cờ | «Trước ngày 15/4/2025» |' }),
  'a plan issued with a decision': plan({
    header: `${HEADER.replace('ngày: 18/4/2025', 'ngày:')}\nkèm theo: Quyết định số 12/QĐ-SVHTTDL ngày 18/4/2025 của Sở`,
    content: '- Bố trí xe. (hạn: «15/4/2025»)',
  }),
});

passes(deadlineBeforeIssue, {
  'a beginning some weeks before': plan({ content: '- Bày sách. Thời gian thực hiện: Từ 01/3/2025.' }),
  'a month that is not over': plan({ content: '- Thời gian thực hiện: Tháng 4/2025.' }),
  'a cell that tells of the past': plan({
    content: '| Văn bản | Ngày |\n|---|---|\n| Công văn nhận trước ngày 15/4/2025 | 10/4/2025 |',
  }),
  'since when something holds': plan({ content: '- Áp dụng mức chi có hiệu lực từ ngày 01/7/2024.' }),
  'what is told of the past': plan({
    content: 'Rà soát sách nhập về trước ngày 15/4/2025; đã hoàn thành trước ngày 10/4/2025.',
  }),
  'what is reported': plan({ content: '- Thư viện đã dựng phần mềm, hoàn thành trong quý I/2025.' }),
  'a day on which the order of things changed, one long ago': plan({
    organisation:
      '# Tổ chức thực hiện\n\n## Sở Giáo dục và Đào tạo\n\n- Bàn giao hồ sơ có trước ngày 01/01/2025.\n- Trả lại đất của dân có trước ngày 15/10/1993.',
  }),
  'when what the task is about came to be': plan({
    organisation:
      '# Tổ chức thực hiện\n\n## Sở Giáo dục và Đào tạo\n\n- Kiểm kê sách được cấp trước ngày 01/01/2025.\n- Rà soát quy chế ban hành trước ngày 01/7/2024.',
  }),
  'a later one, one on the day': plan({ content: '- Bố trí xe. (hạn: 18/4/2025)\n- In sách. (hạn: 20/4/2025)' }),
  'a plan without a date': plan({
    header: HEADER.replace('ngày: 18/4/2025', 'ngày:'),
    content: '- Bố trí xe. (hạn: 15/4/2025)',
  }),
});
