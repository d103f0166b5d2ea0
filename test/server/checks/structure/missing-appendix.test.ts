import { missingAppendix } from '../../../../server/src/checks/structure/missing-appendix';
import { flags, passes, plan } from '../kit';

const table = '| A | B |\n|---|---|\n| 1 | 2 |';

flags(missingAppendix, {
  'a mention without an appendix': plan({
    content: '- Thực hiện theo «Phụ lục» kèm theo.\n- Chi tiết tại «Phụ lục» II.',
  }),
  'an appendix without a mention': plan({ appendix: `Phụ lục: «Danh mục sách»\n\n${table}` }),
  'the second of two': plan({
    content: '- Thực hiện theo Phụ lục I.',
    appendix: `Phụ lục: Danh mục sách\n\n${table}\n\nPhụ lục: «Dự toán»\n\n${table}`,
  }),
});

passes(missingAppendix, {
  neither: plan(),
  both: plan({ content: '- Sách theo Phụ lục kèm theo.', appendix: `Phụ lục: Danh mục sách\n\n${table}` }),
  'a label': plan({ content: '- Sách theo #sach.', appendix: `Phụ lục: Danh mục sách (#sach)\n\n${table}` }),
  'attached without the word': plan({
    content: '- Sách trưng bày (danh mục kèm theo).',
    appendix: `Phụ lục: Danh mục\n\n${table}`,
  }),
  'appendices of other documents': plan({
    content:
      '- Trình bày theo Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP.\n- Ký phụ lục hợp đồng.\n- Xem Phụ lục II kèm theo Tờ trình số 12/TTr-TV, Phụ lục ban hành kèm theo Đề án thư viện số.',
  }),
});
