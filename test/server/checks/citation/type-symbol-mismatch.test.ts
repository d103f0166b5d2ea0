import { typeSymbolMismatch } from '../../../../server/src/checks/citation/type-symbol-mismatch';
import { flags, HEADER, passes, plan } from '../kit';

const cites = (text: string): string => plan({ content: `- Thực hiện ${text}.` });

flags(typeSymbolMismatch, {
  'a decision with the symbol of a plan': cites(
    '«Quyết định số 31/KH-UBND» ngày 12/02/2025 của UBND tỉnh về văn hóa đọc',
  ),
  'a basis': plan({
    header: `${HEADER}\ncăn cứ:\n  - «Kế hoạch số 118/QĐ-UBND» ngày 06/3/2025 của UBND tỉnh về hội sách`,
  }),
  'a Party symbol': cites('«Nghị quyết số 33-CT/TW» ngày 09/6/2014 của Bộ Chính trị'),
  'a normative symbol': cites('«Thông tư số 11/2023/NĐ-CP» ngày 20/01/2023 của Chính phủ'),
  'a resolution of the National Assembly called a decision': cites('«Quyết định số 88/2014/QH13» của Quốc hội'),
  'a letter called a report': cites('«Báo cáo số 415/UBND-VX» ngày 02/4/2025 của UBND tỉnh'),
  'over a line end': cites('«Chương trình\n  số 26/KH-UBND» ngày 12/02/2025 của UBND tỉnh'),
  'a blank in the symbol': cites('«Quyết định số 31/KH - UBND» ngày 12/02/2025 của UBND tỉnh'),
  'within the subject of another': cites(
    'Công văn số 14/UBND-VX ngày 06/3/2025 của UBND tỉnh về triển khai «Chỉ thị số 31/QĐ-TTg» của Thủ tướng Chính phủ',
  ),
});

passes(typeSymbolMismatch, {
  'a plan': cites('Kế hoạch số 31/KH-UBND ngày 12/02/2025 của UBND tỉnh'),
  'a rule of the Party under QĐ': cites('Quy định số 144-QĐ/TW ngày 09/5/2024 của Bộ Chính trị'),
  'a conclusion that is told': cites('Thông báo kết luận số 52/TB-VPCP ngày 14/02/2025 của Văn phòng Chính phủ'),
  'a longer type': cites('Chương trình hành động số 26-CTr/TU ngày 12/02/2025 của Tỉnh ủy'),
  'a circular of the Party': cites('Thông tri số 02-TT/TW ngày 13/02/2025 của Ban Bí thư'),
  'any document': cites('Văn bản số 31/KH-UBND ngày 12/02/2025 của UBND tỉnh'),
  'a law': cites('Luật Thư viện số 46/2019/QH14'),
  'an ordinance': cites('Pháp lệnh số 02/2020/UBTVQH14 của Ủy ban Thường vụ Quốc hội'),
  'a letter of a tax office': cites('Công văn số 4412/CT-TTHT ngày 02/4/2025 của Cục Thuế'),
  'a letter': cites('Công văn số 415/UBND-VX ngày 02/4/2025 của UBND tỉnh'),
  'an old decision': cites('Quyết định số 327/CT ngày 15/9/1992 của Chủ tịch Hội đồng Bộ trưởng'),
  'capitals throughout': cites('QUYẾT ĐỊNH SỐ 22/2023/QĐ-TTG NGÀY 18/8/2023 CỦA THỦ TƯỚNG CHÍNH PHỦ'),
  'a type nobody knows': cites('Hợp đồng số 12/2025/HĐKT-TV ngày 02/4/2025'),
  'a joint plan': cites('Kế hoạch phối hợp số 05/KHPH-SVHTTDL-SGDĐT ngày 02/4/2025'),
  'the next document of a list': cites('Quyết định số 12/QĐ-UBND, số 14/QĐ-UBND và Kế hoạch số 20/KH-UBND'),
});
