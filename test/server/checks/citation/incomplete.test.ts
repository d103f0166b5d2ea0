import { incomplete } from '../../../../server/src/checks/citation/incomplete';
import { flags, HEADER, passes, plan } from '../kit';

const full = 'Quyết định số 329/QĐ-TTg ngày 15/3/2017 của Thủ tướng Chính phủ phê duyệt Đề án Phát triển văn hóa đọc';
const base = (text: string): string => plan({ header: `${HEADER}\ncăn cứ:\n  - ${text}` });
const cites = (text: string): string => plan({ content: `- Thực hiện ${text}.` });

flags(incomplete, {
  'nothing but the symbol': cites('«Quyết định số 329/QĐ-TTg»'),
  'no date': base('«Quyết định số 329/QĐ-TTg» của Thủ tướng Chính phủ phê duyệt Đề án Phát triển văn hóa đọc'),
  'no issuer': base('«Kế hoạch số 31/KH-UBND» ngày 12/02/2025 về phát triển văn hóa đọc'),
  'no subject': base('«Kế hoạch số 31/KH-UBND» ngày 12/02/2025 của Ủy ban nhân dân tỉnh'),
  'a body with a comma in its name': base(
    '«Kế hoạch số 31/KH-SVHTTDL» ngày 12/02/2025 của Sở Văn hóa, Thể thao và Du lịch',
  ),
  'the full mention comes later': plan({
    lead: 'Thực hiện «Quyết định số 329/QĐ-TTg», Sở ban hành Kế hoạch:',
    content: `- Theo ${full}.`,
  }),
  'two that both say too little': cites('«Kế hoạch số 31/KH-UBND» và «Kế hoạch số 32/KH-UBND»'),
  'once only': plan({ content: '- Theo «Quyết định số 329/QĐ-TTg».\n- Theo Quyết định số 329/QĐ-TTg.' }),
});

flags(incomplete, {
  'no word before the symbol, which others have': plan({
    content:
      '- Theo Kế hoạch số 31/KH-UBND ngày 12/02/2025 của UBND tỉnh về sách và «Quyết định 8/QĐ-UBND» ngày 13/02/2025 của UBND tỉnh về báo.',
  }),
});

passes(incomplete, {
  'no such word anywhere': plan({
    content: '- Theo Quyết định 08/QĐ-UBND ngày 13/02/2025 của UBND tỉnh về báo.',
  }),
  'a later mention': plan({
    content:
      '- Theo Kế hoạch số 31/KH-UBND ngày 12/02/2025 của UBND tỉnh về sách; Kế hoạch 31/KH-UBND ngày 12/02/2025.',
  }),
});

passes(incomplete, {
  'a full mention': base(full),
  'a later mention': plan({ header: `${HEADER}\ncăn cứ:\n  - ${full}`, content: '- Theo Quyết định số 329/QĐ-TTg.' }),
  'a law': cites('Luật Thư viện'),
  'a law with its symbol': cites('Luật Thư viện số 46/2019/QH14'),
  'the title of the plan': plan({ header: HEADER.replace('Tổ chức', 'Thực hiện Quyết định số 329/QĐ-TTg, tổ chức') }),
  'within the subject of another': base(
    'Kế hoạch số 31/KH-UBND ngày 12/02/2025 của UBND tỉnh thực hiện Quyết định số 329/QĐ-TTg',
  ),
  'a subject in other words': base(
    'Kế hoạch số 31/KH-UBND ngày 12/02/2025 của UBND tỉnh phòng, chống dịch bệnh năm 2025',
  ),
  'what is still to be filled in': base('Kế hoạch số 31/KH-UBND ngày …/02/2025 của UBND tỉnh về văn hóa đọc'),
  'a proposal, which has no subject there': plan({
    lead: 'Xét đề nghị của Sở Nội vụ tại Tờ trình số 96/TTr-SNV ngày 12/3/2025, Sở ban hành Kế hoạch:',
  }),
  'the issuer said before': plan({
    lead: 'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 96/TTr-SNV ngày 12/3/2025 về tổ chức hội sách, Sở ban hành Kế hoạch:',
  }),
  'what is said once for two': cites(
    'Quyết định số 118/QĐ-UBND ngày 06/3/2025 và Quyết định số 119/QĐ-UBND ngày 06/3/2025 của UBND tỉnh về tổ chức hội sách',
  ),
  'what is said once for a list': cites(
    'các Kế hoạch số 31/KH-UBND, số 32/KH-UBND ngày 12/02/2025 của UBND tỉnh về văn hóa đọc',
  ),
  'the minutes of a meeting': cites('Biên bản số 05/BB-HĐ ngày 02/4/2025 của Hội đồng thẩm định'),
  'two issuers': cites(
    'Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị, Ban Bí thư về triển khai nghiên cứu, đề xuất tiếp tục sắp xếp',
  ),
  'a symbol in a wrong form': cites('Kế hoạch số 31/KH/UBND ngày 12/02/2025 của UBND tỉnh về phát triển văn hóa đọc'),
  'its own number': plan(),
});
