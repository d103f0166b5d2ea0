import { symbolIssuerMismatch } from '../../../../server/src/checks/body/symbol-issuer-mismatch';
import { flags, HEADER, passes, plan } from '../kit';

const cites = (text: string): string => plan({ content: `- Thực hiện ${text}.` });

flags(symbolIssuerMismatch, {
  'its own number': plan({ header: HEADER.replace('57/KH-SVHTTDL', '«57/KH-SNV»') }),
  'the number of a department': plan({ header: HEADER.replace('57/KH-SVHTTDL', '«57/KH-UBND»') }),
  'a circular': cites('Thông tư số «14/2023/TT-BXD» ngày 24/7/2023 của Bộ Tài chính hướng dẫn quản lý kinh phí'),
  'a circular of the minister': cites(
    'Thông tư số «14/2023/TT-BXD» ngày 24/7/2023 của Bộ trưởng Bộ Tài chính về kinh phí',
  ),
  'the Prime Minister': cites('Quyết định số «329/QĐ-TTg» ngày 15/3/2017 của Chính phủ phê duyệt Đề án'),
  'the Government': cites('Nghị định số «30/2020/NĐ-CP» ngày 05/3/2020 của Bộ Nội vụ về công tác văn thư'),
  'the agriculture ministry in short': cites(
    'Quyết định số 72/QĐ-BNN-KHCN ngày 06/01/2020 của Bộ Nông nghiệp và Phát triển nông thôn',
  ),
  'a name that nobody knows': cites('Quyết định số 72/QĐ-STC ngày 06/01/2020 của Quỹ Văn hóa đọc'),
  'several issuers': plan({
    header: HEADER.replace('cơ quan: Sở', 'cơ quan:\n  - Sở Nội vụ\n  - Sở').replace(
      '57/KH-SVHTTDL',
      '57/KH-SNV-SVHTTDL',
    ),
  }),
});
