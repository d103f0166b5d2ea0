import { noDeadline } from '../../../../server/src/checks/task/no-deadline';
import { flags, passes, plan } from '../kit';

const under = (...lines: string[]): string =>
  plan({
    organisation: `# Tổ chức thực hiện\n\n## Sở Giáo dục và Đào tạo\n\n${lines.map((line) => `- ${line}`).join('\n')}`,
  });
const A = 'Vận động học sinh tham gia. (hạn: 16/5/2025)';
const B = 'Lập danh sách trường tham gia trước ngày 23/5/2025.';

flags(noDeadline, {
  'one of three': under(A, B, '«Chọn sách cho thư viện trường.»'),
  'in the middle': under(A, '«Chọn sách cho thư viện trường.»', B),
  'with other attributes': under(A, B, '«Chọn sách cho thư viện trường.» (sản phẩm: Danh mục)'),
  'two of six': under(A, B, A, B, '«Chọn sách.»', '«Bày sách.»'),
  'numbered paragraphs': plan({
    content:
      '1. Bày sách. (chủ trì: Thư viện tỉnh; hạn: 16/5/2025)\n2. Thi đọc. (chủ trì: Thư viện tỉnh; hạn: 23/5/2025)\n3. «Tặng sách.» (chủ trì: Thư viện tỉnh)',
  }),
  'with a lead': under(A, B, '«Chọn sách cho thư viện trường.» (chủ trì: Thư viện tỉnh)'),
});

passes(noDeadline, {
  'all have one': under(A, B),
  'none has one': under('Chọn sách.', 'Bày sách.', 'Tặng sách.'),
  'one alone has one': under(A, 'Chọn sách.', 'Bày sách.'),
  'as many without': under(A, B, 'Chọn sách.', 'Bày sách.'),
  'a lasting task': under(A, B, 'Thường xuyên cập nhật danh mục sách.'),
  'a task of each quarter': under(A, B, 'Định kỳ mỗi quý kiểm kê sách.'),
  'a time in words': under(A, B, 'Trưng bày sách trong tháng 5/2025.'),
  'a time before an event': under(A, B, 'Gửi giấy mời trước lễ khai mạc 10 ngày.'),
  'a task of each year': under(A, B, 'Tổng kết phong trào hằng năm.'),
  'under another heading': plan({
    organisation: `# Tổ chức thực hiện\n\n## Sở Nội vụ\n\n- ${A}\n- ${B}\n\n## Sở Tài chính\n\n- Bố trí kinh phí.`,
  }),
  'a deadline still to be filled in': under(A, B, 'Chọn sách. (hạn: …)'),
});
