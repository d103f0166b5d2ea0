import { describe, expect, it } from 'vitest';
import { groupCitations } from '../../../../server/src/plan/prose/citation-groups';
import { type CitationMatch, findCitations } from '../../../../server/src/plan/prose/citations';

/** `type | symbol | date | issuer | subject`, empty parts left out at the end. */
function show({ type, symbol, date, year, issuer, subject }: CitationMatch): string {
  return [type, symbol, date ?? year ?? '', issuer, subject].join(' | ').replace(/(?: \| )+$/, '');
}

const CASES: readonly (readonly [text: string, ...citations: string[]])[] = [
  // The whole form
  [
    'Thực hiện Kế hoạch số 812/KH-UBND ngày 14/3/2025 của UBND tỉnh về phát triển văn hóa đọc năm 2025;',
    'Kế hoạch | 812/KH-UBND | 2025-03-14 | UBND tỉnh | về phát triển văn hóa đọc năm 2025',
  ],
  [
    'Nghị định số 73/2024/NĐ-CP ngày 30 tháng 6 năm 2024 của Chính phủ quy định mức lương cơ sở.',
    'Nghị định | 73/2024/NĐ-CP | 2024-06-30 | Chính phủ | quy định mức lương cơ sở',
  ],
  [
    'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về học tập và làm theo Bác (sau đây gọi là Chỉ thị số 05-CT/TW)',
    'Chỉ thị | 05-CT/TW | 2016-05-15 | Bộ Chính trị | về học tập và làm theo Bác',
    'Chỉ thị | 05-CT/TW',
  ],
  [
    'Công văn số 1234/UBND-VX ngày 05/9/2025 của Ủy ban nhân dân tỉnh v/v phòng, chống bão',
    'Công văn | 1234/UBND-VX | 2025-09-05 | Ủy ban nhân dân tỉnh | v/v phòng, chống bão',
  ],
  [
    'THỰC HIỆN NGHỊ QUYẾT SỐ 21/NQ-CP NGÀY 05/02/2025 CỦA CHÍNH PHỦ VỀ PHÁT TRIỂN ĐÔ THỊ',
    'Nghị quyết | 21/NQ-CP | 2025-02-05 | CHÍNH PHỦ | VỀ PHÁT TRIỂN ĐÔ THỊ',
  ],
  ['THÔNG TƯ SỐ 09/2025/TT-BXD CỦA BỘ XÂY DỰNG VỀ NHÀ Ở', 'Thông tư | 09/2025/TT-BXD |  | BỘ XÂY DỰNG | VỀ NHÀ Ở'],
  // Issuers
  [
    'Kế hoạch số 9/KH-SVHTTDL ngày 02/4/2025 của Sở Văn hóa, Thể thao và Du lịch về ngày hội.',
    'Kế hoạch | 9/KH-SVHTTDL | 2025-04-02 | Sở Văn hóa, Thể thao và Du lịch | về ngày hội',
  ],
  [
    'Thông báo số 03/TB-TBTT ngày 02/4/2025 của Tiểu ban Tuyên truyền, lễ tân; các cơ quan thực hiện.',
    'Thông báo | 03/TB-TBTT | 2025-04-02 | Tiểu ban Tuyên truyền, lễ tân',
  ],
  [
    'Quyết định số 4/QĐ-BLĐTBXH ngày 02/4/2024 của Bộ Lao động - Thương binh và Xã hội ban hành quy chế',
    'Quyết định | 4/QĐ-BLĐTBXH | 2024-04-02 | Bộ Lao động - Thương binh và Xã hội | ban hành quy chế',
  ],
  [
    'Kế hoạch số 12/KH-UBND ngày 02/4/2025 của UBND tỉnh, xây dựng chương trình về công tác phối hợp',
    'Kế hoạch | 12/KH-UBND | 2025-04-02 | UBND tỉnh',
  ],
  [
    'Kế hoạch số 12/KH-UBND ngày 02/4/2025 của UBND tỉnh, Sở Nội vụ đề nghị',
    'Kế hoạch | 12/KH-UBND | 2025-04-02 | UBND tỉnh',
  ],
  [
    'Kế hoạch số 12/KH-UBND ngày 02/4/2025 của UBND tỉnh về phát triển văn hóa đọc, SNV và SVHTTDL ban hành Kế hoạch',
    'Kế hoạch | 12/KH-UBND | 2025-04-02 | UBND tỉnh | về phát triển văn hóa đọc',
  ],
  [
    'Kế hoạch số 12/KH-UBND ngày 02/4/2025 của UBND tỉnh về bảo đảm ATGT, PCCC, ANTT năm 2025',
    'Kế hoạch | 12/KH-UBND | 2025-04-02 | UBND tỉnh | về bảo đảm ATGT, PCCC, ANTT năm 2025',
  ],
  [
    'Nghị quyết số 17/NQ-HĐND ngày 04/4/2025 của Hội đồng nhân dân tỉnh khóa XV, kỳ họp thứ 20 về phát triển thư viện',
    'Nghị quyết | 17/NQ-HĐND | 2025-04-04 | Hội đồng nhân dân tỉnh khóa XV | về phát triển thư viện',
  ],
  [
    'Nghị quyết số 17/NQ-HĐND ngày 04/4/2025 của HĐND tỉnh (khóa XV, kỳ họp chuyên đề lần thứ Hai) quy định mức hỗ trợ',
    'Nghị quyết | 17/NQ-HĐND | 2025-04-04 | HĐND tỉnh | quy định mức hỗ trợ',
  ],
  [
    'kết quả thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị và nhiệm vụ được giao',
    'Chỉ thị | 05-CT/TW |  | Bộ Chính trị',
  ],
  [
    'Kế hoạch số 7/KH-BTC ngày 02/4/2025 của Ban Tổ chức Đại hội thi đua yêu nước xã lần thứ I năm 2025;',
    'Kế hoạch | 7/KH-BTC | 2025-04-02 | Ban Tổ chức Đại hội thi đua yêu nước xã lần thứ I năm 2025',
  ],
  [
    'Thông tư liên tịch số 05/2015/TTLT-BNV-BTC ngày 05/8/2015 của Bộ Nội vụ và Bộ Tài chính hướng dẫn chi',
    'Thông tư liên tịch | 05/2015/TTLT-BNV-BTC | 2015-08-05 | Bộ Nội vụ và Bộ Tài chính | hướng dẫn chi',
  ],
  [
    'Nghị quyết số 12/NQ-HĐND của HĐND tỉnh ngày 10/12/2024 về dự toán',
    'Nghị quyết | 12/NQ-HĐND | 2024-12-10 | HĐND tỉnh | về dự toán',
  ],
  [
    'Thông báo số 15/TB-UBND ngày 01/9/2025 của UBND TP. Hải Phòng về lịch họp.',
    'Thông báo | 15/TB-UBND | 2025-09-01 | UBND TP. Hải Phòng | về lịch họp',
  ],
  ['Kế hoạch số 8/KH-UBND ngày 01/9/2025 UBND xã về lễ hội', 'Kế hoạch | 8/KH-UBND | 2025-09-01 | UBND xã | về lễ hội'],
  [
    'Kế hoạch số 8/KH-UBND của Ủy ban nhân dân xã Bình Minh Thực hiện chương trình',
    'Kế hoạch | 8/KH-UBND |  | Ủy ban nhân dân xã Bình Minh | Thực hiện chương trình',
  ],
  // Subjects
  [
    'Kế hoạch số 17/KH-UBND ngày 05/3/2025 của UBND xã về "Ngày hội; văn hóa" trên địa bàn xã.',
    'Kế hoạch | 17/KH-UBND | 2025-03-05 | UBND xã | về "Ngày hội; văn hóa" trên địa bàn xã',
  ],
  [
    '(theo Kế hoạch số 17/KH-UBND ngày 05/3/2025 của UBND xã về lễ hội (đợt 1)) và các văn bản khác',
    'Kế hoạch | 17/KH-UBND | 2025-03-05 | UBND xã | về lễ hội (đợt 1)',
  ],
  ['theo “Kế hoạch số 17/KH-UBND của UBND xã về lễ hội” đã ban hành', 'Kế hoạch | 17/KH-UBND |  | UBND xã | về lễ hội'],
  ['Kế hoạch số 17/KH-UBND của UBND xã về “lễ hội', 'Kế hoạch | 17/KH-UBND |  | UBND xã | về'],
  [
    'Chương trình hành động số 6/CTr-UBND ngày 18/3/2021 của UBND tỉnh thực hiện Nghị quyết số 02-NQ/TU ngày 03/3/2021 của Tỉnh ủy về du lịch; các sở thực hiện.',
    'Chương trình hành động | 6/CTr-UBND | 2021-03-18 | UBND tỉnh | thực hiện Nghị quyết số 02-NQ/TU ngày 03/3/2021 của Tỉnh ủy về du lịch',
    'Nghị quyết | 02-NQ/TU | 2021-03-03 | Tỉnh ủy | về du lịch',
  ],
  [
    'Kế hoạch số 5/KH-UBND ngày 02/3/2025 của UBND tỉnh về cải cách hành chính năm 2025, Sở Nội vụ xây dựng kế hoạch như sau:',
    'Kế hoạch | 5/KH-UBND | 2025-03-02 | UBND tỉnh | về cải cách hành chính năm 2025',
  ],
  [
    'Quyết định số 5/QĐ-UBND của UBND tỉnh về bảng giá và Kế hoạch số 6/KH-UBND của UBND tỉnh về giá',
    'Quyết định | 5/QĐ-UBND |  | UBND tỉnh | về bảng giá',
    'Kế hoạch | 6/KH-UBND |  | UBND tỉnh | về giá',
  ],
  [
    'Quyết định số 142/QĐ-TTg phê duyệt Chiến lược dữ liệu',
    'Quyết định | 142/QĐ-TTg |  |  | phê duyệt Chiến lược dữ liệu',
  ],
  // Symbols
  [
    'Kế hoạch số 3 /KH-UBND; thông báo 02/TB- TBTT; *37* /KH-BNV',
    'Kế hoạch | 3/KH-UBND',
    'Thông báo | 02/TB-TBTT',
    ' | 37/KH-BNV',
  ],
  [
    'Quyết định số 3210/QĐ - UBND; Nghị quyết số 27/NQ- TW; Quyết định số 12a/QĐ–UBND',
    'Quyết định | 3210/QĐ-UBND',
    'Nghị quyết | 27/NQ-TW',
    'Quyết định | 12a/QĐ-UBND',
  ],
  [
    'Nghị quyết số 202/2025/QH15, Nghị quyết số 76/2025/UBTVQH15',
    'Nghị quyết | 202/2025/QH15',
    'Nghị quyết | 76/2025/UBTVQH15',
  ],
  [
    'Hướng dẫn số 29-HD/TWĐTN-VP; Quyết định số 933/QĐ-TLĐ; Kế hoạch số 12-KH/ĐU',
    'Hướng dẫn | 29-HD/TWĐTN-VP',
    'Quyết định | 933/QĐ-TLĐ',
    'Kế hoạch | 12-KH/ĐU',
  ],
  [
    'Công văn số 42/SXD-QLN&CS; Kế hoạch số 16/KH-MTTQ-BTT; Công văn số 1826/BNV',
    'Công văn | 42/SXD-QLN&CS',
    'Kế hoạch | 16/KH-MTTQ-BTT',
    'Công văn | 1826/BNV',
  ],
  ['Công văn hỏa tốc số 5/UBND-NC; Văn bản số: 6/SNV-CCVC', 'Công văn | 5/UBND-NC', 'Văn bản | 6/SNV-CCVC'],
  ['Kế hoạch 12/KH-UBND. Các phòng', 'Kế hoạch | 12/KH-UBND'],
  // Lists
  [
    'các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND và số 14/QĐ-UBND ngày 02/4/2025',
    'Quyết định | 12/QĐ-UBND',
    'Quyết định | 13/QĐ-UBND',
    'Quyết định | 14/QĐ-UBND | 2025-04-02',
  ],
  // Days that are not real
  ['Kế hoạch số 12/KH-UBND ngày 31/4/2025 của UBND tỉnh về lễ hội', 'Kế hoạch | 12/KH-UBND |  | UBND tỉnh | về lễ hội'],
  // Laws
  ['Căn cứ Luật Thư viện ngày 21/11/2019;', 'Luật |  | 2019-11-21 |  | Thư viện'],
  [
    'Luật Thi đua, khen thưởng năm 2022, Luật Phòng, chống tham nhũng và Luật Trẻ em',
    'Luật |  | 2022 |  | Thi đua, khen thưởng',
    'Luật |  |  |  | Phòng, chống tham nhũng',
    'Luật |  |  |  | Trẻ em',
  ],
  ['Luật Thi đua khen thưởng (năm 2022) và quy định', 'Luật |  | 2022 |  | Thi đua khen thưởng'],
  ['THI HÀNH LUẬT VIỆC LÀM TRÊN ĐỊA BÀN', 'Luật |  |  |  | VIỆC LÀM'],
  [
    'Bộ luật Lao động năm 2019; Pháp lệnh Ưu đãi người có công với cách mạng',
    'Bộ luật |  | 2019 |  | Lao động',
    'Pháp lệnh |  |  |  | Ưu đãi người có công với cách mạng',
  ],
  [
    'Luật Di sản văn hóa số 45/2024/QH15 ngày 23/11/2024 của Quốc hội',
    'Luật | 45/2024/QH15 | 2024-11-23 | Quốc hội | Di sản văn hóa',
  ],
  ['Luật Sông ngòi được phổ biến', 'Luật |  |  |  | Sông ngòi'],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Du lịch ngày 24/6/2026',
    'Luật |  | 2026-06-24 |  | sửa đổi, bổ sung một số điều của Luật Du lịch',
    'Luật |  |  |  | Du lịch',
  ],
  // None
  ['luật chơi, các luật liên quan, Luật này, Luật; Đoàn Luật sư tỉnh? LUẬT ABC XYZ'],
  ['tỷ lệ 15/HS, phòng 12/A, 24/7, 50/50, 10 - 12/KH, A4/B5, 3/4 số xã, ngày 05/9/2025, tel 0912-345-678'],
  ['kế hoạch năm 2025, quyết định của UBND tỉnh, số 5, Kế hoạch này'],
  ['Luật sửa đổi, bổ sung một số điều'],
  [''],
];

describe('findCitations', () => {
  it.each(CASES)('%s', (text, ...citations) => {
    expect(findCitations(text).map(show)).toEqual(citations);
  });

  it.each(CASES)('reads NFD the same: %s', (text, ...citations) => {
    expect(findCitations(text.normalize('NFD')).map(show)).toEqual(citations);
  });

  it('places every part', () => {
    const text = 'Theo Kế hoạch số 02/KH- UBND ngày 31/4/2025 của UBND  tỉnh về lễ hội; và';
    const [match] = findCitations(text);
    const part = (span: { from: number; to: number } | undefined): string | undefined =>
      span && text.slice(span.from, span.to);
    expect(match && part(match)).toBe('Kế hoạch số 02/KH- UBND ngày 31/4/2025 của UBND  tỉnh về lễ hội');
    expect(part(match?.typeSpan)).toBe('Kế hoạch');
    expect(part(match?.symbolSpan)).toBe('02/KH- UBND');
    expect(part(match?.dateSpan)).toBe('ngày 31/4/2025');
    expect(part(match?.issuerSpan)).toBe('UBND  tỉnh');
    expect(match?.issuer).toBe('UBND tỉnh');
    expect(part(match?.subjectSpan)).toBe('về lễ hội');
    expect(match?.date).toBeUndefined();
  });
});

describe('groupCitations', () => {
  const groups = (...texts: string[]): string[] =>
    groupCitations(texts.flatMap(findCitations).map((match) => ({ match }))).map(
      ({ type, symbol, date = '', issuer, subject, mentions }) =>
        `${type} ${symbol || subject} ${date} ${issuer} ×${mentions.length}`,
    );

  it('joins later mentions to the full one', () => {
    expect(
      groups(
        'Kế hoạch số 12/KH-UBND ngày 02/4/2025 của UBND tỉnh về lễ hội',
        'Kế hoạch 12/KH-UBND',
        'Kế hoạch số 12 /KH-UBND của Ủy ban nhân dân tỉnh',
        '(12/KH-UBND)',
      ),
    ).toEqual(['Kế hoạch 12/KH-UBND 2025-04-02 UBND tỉnh ×4']);
  });

  it('completes an earlier, shorter mention', () => {
    expect(groups('số 12/KH-UBND', 'Kế hoạch số 12/KH-UBND ngày 02/4/2025 của UBND tỉnh')).toEqual([
      'Kế hoạch 12/KH-UBND 2025-04-02 UBND tỉnh ×2',
    ]);
  });

  it('tells the same number of another body or another year apart', () => {
    expect(
      groups(
        'Kế hoạch số 12/KH-UBND ngày 02/4/2025 của UBND tỉnh',
        'Kế hoạch số 12/KH-UBND ngày 05/4/2025 của UBND phường',
        'Kế hoạch số 12/KH-UBND ngày 03/4/2024 của UBND tỉnh',
        'Kế hoạch số 12/KH-UBND ngày 03/4/2024',
      ),
    ).toEqual([
      'Kế hoạch 12/KH-UBND 2025-04-02 UBND tỉnh ×1',
      'Kế hoạch 12/KH-UBND 2025-04-05 UBND phường ×1',
      'Kế hoạch 12/KH-UBND 2024-04-03 UBND tỉnh ×2',
    ]);
  });

  it('keeps two dates of one year together, for the check of conflicts', () => {
    expect(
      groups(
        'Kế hoạch số 12/KH-UBND ngày 02/4/2025 của UBND tỉnh',
        'Kế hoạch số 12/KH-UBND ngày 03/4/2025 của UBND tỉnh',
      ),
    ).toEqual(['Kế hoạch 12/KH-UBND 2025-04-02 UBND tỉnh ×2']);
  });

  it('joins laws by name, and tells their years apart', () => {
    expect(
      groups('Luật Thi đua, khen thưởng năm 2013', 'Luật Thi đua, khen thưởng năm 2022', 'Luật Thi đua khen thưởng'),
    ).toEqual(['Luật Thi đua, khen thưởng   ×1', 'Luật Thi đua, khen thưởng   ×2']);
  });

  it('has nothing for nothing', () => {
    expect(groupCitations([])).toEqual([]);
  });
});
