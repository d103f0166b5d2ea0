import { symbolIssuerMismatch } from '../../../../server/src/checks/body/symbol-issuer-mismatch';
import { flags, HEADER, passes, plan } from '../kit';

const cites = (text: string): string => plan({ content: `- Thực hiện ${text}.` });

flags(symbolIssuerMismatch, {
  'its own number': plan({ header: HEADER.replace('57/KH-SVHTTDL', '«57/KH-SNV»') }),
  'the number of a committee': plan({ header: HEADER.replace('57/KH-SVHTTDL', '«57/KH-UBND»') }),
  'the number of the body before it': plan({
    header: HEADER.replace('Sở Văn hóa, Thể thao và Du lịch', 'Sở Nông nghiệp và Môi trường')
      .replace('57/KH-SVHTTDL', '«57/KH-STNMT»')
      .replace('18/4/2025', '18/8/2025'),
  }),
  'a circular': cites('Thông tư số «14/2023/TT-BXD» ngày 24/7/2023 của Bộ Tài chính hướng dẫn quản lý kinh phí'),
  'a circular of the minister': cites(
    'Thông tư số «14/2023/TT-BXD» ngày 24/7/2023 của Bộ trưởng Bộ Tài chính về kinh phí',
  ),
  'the Prime Minister': cites('Quyết định số «329/QĐ-TTg» ngày 15/3/2017 của Chính phủ phê duyệt Đề án'),
  'the Government': cites('Nghị định số «30/2020/NĐ-CP» ngày 05/3/2020 của Bộ Nội vụ về công tác văn thư'),
  'a council': cites('Nghị quyết số «18/NQ-HĐND» ngày 10/12/2024 của UBND tỉnh về văn hóa đọc'),
  'a Party committee': cites('Chỉ thị số «08-CT/TU» ngày 10/12/2024 của UBND tỉnh về văn hóa đọc'),
  'a committee': cites('Kế hoạch số «45/KH-UBND» ngày 10/02/2025 của Sở Nội vụ về văn hóa đọc'),
});

passes(symbolIssuerMismatch, {
  'the right ones': cites('Thông tư số 14/2023/TT-BTC ngày 24/7/2023 của Bộ Tài chính hướng dẫn quản lý kinh phí'),
  'its chairman': cites('Quyết định số 118/QĐ-UBND ngày 06/3/2025 của Chủ tịch Ủy ban nhân dân tỉnh về hội sách'),
  'an organising committee': cites('Thông báo số 05/TB-BTC ngày 06/3/2025 của Ban Tổ chức Ngày hội sách về phân công'),
  'the number of the body before it, in the months of the change': plan({
    header: HEADER.replace('Sở Văn hóa, Thể thao và Du lịch', 'Sở Nông nghiệp và Môi trường')
      .replace('57/KH-SVHTTDL', '57/KH-STNMT')
      .replace('18/4/2025', '18/3/2025'),
  }),
  'an abbreviation of the office’s own': plan({ header: HEADER.replace('57/KH-SVHTTDL', '57/KH-SVH') }),
  'with a unit': plan({ header: HEADER.replace('57/KH-SVHTTDL', '57/KH-SVHTTDL-QLVH') }),
  'the Secretariat': cites('Chỉ thị số 42-CT/TW ngày 06/3/2025 của Ban Bí thư về văn hóa đọc'),
  'a ministry of its time': cites(
    'Thông tư số 06/2022/TT-BTTTT ngày 30/6/2022 của Bộ Thông tin và Truyền thông về xuất bản',
  ),
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
