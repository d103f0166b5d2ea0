import { noLead } from '../../../../server/src/checks/task/no-lead';
import { flags, passes, plan } from '../kit';

const content = (text: string): string => plan({ content: text });

flags(noLead, {
  'a deadline': content('- «In tờ gấp giới thiệu sách.» (hạn: 16/5/2025)'),
  'a product': content('- «In tờ gấp giới thiệu sách.» (sản phẩm: Tờ gấp)'),
  'partners alone': content('- «In tờ gấp giới thiệu sách.» (phối hợp: Sở Nội vụ)'),
  'verbs that begin as a body does': content(
    '- «Tổ chức trưng bày.» (hạn: 16/5/2025)\n- «Ban hành thể lệ.» (hạn: 16/5/2025)',
  ),
  'a numbered paragraph': content('1. «In tờ gấp giới thiệu sách.» (hạn: 16/5/2025)\n2. Trưng bày sách.'),
  'one of two': content('- In áp phích. (chủ trì: Thư viện tỉnh; hạn: 16/5/2025)\n- «In tờ gấp.» (hạn: 16/5/2025)'),
  'under a heading that is no body': content(
    '## Tuyên truyền\n\n- «In tờ gấp giới thiệu sách.» (hạn: 16/5/2025)\n\n## Trưng bày\n\n- Bày sách.',
  ),
});

passes(noLead, {
  'a lead': content('- In tờ gấp. (chủ trì: Sở Nội vụ; hạn: 16/5/2025)'),
  'a lead in words': content('- Sở Nội vụ in tờ gấp giới thiệu sách. (hạn: 16/5/2025)'),
  'under the heading of a body': content(
    '## Sở Nội vụ\n\n- In tờ gấp. (hạn: 16/5/2025)\n\n## Sở Tài chính\n\n- Bố trí kinh phí.',
  ),
  'a post': content('- Trưởng Ban Tổ chức duyệt kịch bản. (hạn: 16/5/2025)'),
  'a body of its own': content('- Giao Tiểu ban Nội dung chọn sách. (hạn: 16/5/2025)'),
  'no attributes': content('- In tờ gấp giới thiệu sách.'),
  'a lead that nobody knows': content('- In tờ gấp. (chủ trì: Nhóm bạn đọc; hạn: 16/5/2025)'),
  'a plan that gives no tasks': '# A\n\n- In tờ gấp. (hạn: 16/5/2025)\n\n# B\n\nMột.\n',
  'a note in brackets': content('- In tờ gấp (khổ A5).'),
  'a lead still to be filled in': content('- In tờ gấp. (chủ trì: …; hạn: 16/5/2025)'),
});
