import { emptySection } from '../../../../server/src/checks/structure/empty-section';
import { flags, passes, plan } from '../kit';

flags(emptySection, {
  'a heading before the next one': plan({ content: '## «Hình thức»\n\n## Thời gian\n\nTrong tháng 10.' }),
  'the last heading': '# Mục đích\n\n- Một.\n\n# «Kinh phí»\n',
  'an appendix': `${plan()}\nPhụ lục: «Danh mục sách»\n`,
});

passes(emptySection, {
  'text, points, run-in text, tables, items below': plan({
    content:
      '## Hình thức: Trực tiếp.\n\n## Thời gian\n\n### Đợt một\n\n- Tháng 5.\n\n## Bảng\n\n| A | B |\n|---|---|\n| 1 | 2 |',
  }),
  'a heading that is a task': plan({ content: '## Bố trí kinh phí (chủ trì: Sở Tài chính; hạn: 25/5/2025)' }),
});

passes(emptySection, { 'a list read as headings': '# Khẩu hiệu\n\n## Một\n\n## Hai\n\n## Ba\n' }, { origin: 'text' });
