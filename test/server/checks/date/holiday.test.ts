import { holiday } from '../../../../server/src/checks/date/holiday';
import { flags, HEADER, passes, plan } from '../kit';

const task = (text: string): string =>
  plan({ organisation: `# Tổ chức thực hiện\n\n## Sở Giáo dục và Đào tạo\n\n- ${text}` });
const content = (text: string): string => plan({ content: `- ${text}` });

flags(holiday, {
  'a Sunday as the term of a task': task('Lập danh sách trường tham gia. (hạn: «08/6/2025»)'),
  'a Saturday in prose': task('Gửi báo cáo «trước ngày 21/6/2025».'),
  'the first of two': task('Gửi báo cáo «trước ngày 21/6/2025» và trước ngày 15/12/2025.'),
  'the national day': task('Gửi báo cáo «chậm nhất ngày 02/9/2025».'),
  'the day before it in 2025': task('Nộp sản phẩm. (hạn: «01/9/2025»)'),
  'the lunar new year': plan({
    header: HEADER.replace('18/4/2025', '18/12/2025').replace('năm 2025', 'năm 2026'),
    organisation: '# Tổ chức thực hiện\n\n## Sở Giáo dục và Đào tạo\n\n- Nộp sản phẩm. (hạn: «18/02/2026»)',
  }),
  'the Hùng kings': plan({
    header: HEADER.replace('18/4/2025', '18/3/2025'),
    organisation: '# Tổ chức thực hiện\n\n## Sở Giáo dục và Đào tạo\n\n- Nộp sản phẩm. (hạn: «07/4/2025»)',
  }),
  'a meeting': content('Họp Ban Tổ chức lần thứ nhất «ngày 24/5/2025».'),
  'a training': content('Tập huấn cho cán bộ thư viện, dự kiến «ngày 15 tháng 6 năm 2025».'),
});

passes(holiday, {
  'a working day': task('Lập danh sách trường tham gia. (hạn: 09/6/2025)'),
  'the end of a month': task('Hoàn thành trong tháng 8/2025.'),
  'the end of a period': task('Trưng bày sách đến hết ngày 31/8/2025.'),
  'when what the task is about came to be': task('Rà soát quy chế ban hành trước ngày 02/9/2024.'),
  'a range': task('Trưng bày sách từ ngày 24/5/2025 đến ngày 01/6/2025.'),
  'a list of days': content('Tập huấn các ngày 23, 24 và 25/5/2025.'),
  'a fair': content('Hội sách mở cửa ngày 24/5/2025.'),
  'a day of the week that is named': content('Họp Ban Tổ chức vào Chủ nhật, ngày 25/5/2025.'),
  'a meeting that was': content('Thực hiện Thông báo kết luận cuộc họp ngày 15/3/2025 của Giám đốc Sở.'),
  'a document of a Sunday': content('Thực hiện Kế hoạch số 31/KH-UBND ngày 16/02/2025 của UBND tỉnh về hội sách.'),
  'a Saturday that is worked': task('Lập danh sách trường tham gia. (hạn: 26/4/2025)'),
  'every year': task('Gửi báo cáo trước ngày 15/11 hằng năm.'),
});
