import { describe, expect, it } from 'vitest';
import { importText } from '../../../../server/src/import/import';

/** The header of the .kh text. */
const header = (text: string): string => {
  const { kh } = importText(`${text}\nI. NỘI DUNG\nLàm.\n`, { format: 'txt' });
  return kh.slice(0, kh.indexOf('# NỘI DUNG')).trimEnd();
};
const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const EXPECTED =
  '---\ncơ quan chủ quản: UBND HUYỆN HÒA SƠN\ncơ quan: PHÒNG NỘI VỤ\nsố: 15/KH-PNV\nđịa danh: Hòa Sơn\nngày: 07/4/2025\ntrích yếu: Kiểm tra công vụ\n---';

describe('the head', () => {
  it.each([
    [
      'one column after the other',
      `UBND HUYỆN HÒA SƠN\nPHÒNG NỘI VỤ\n-------\nSố: 15/KH-PNV\n${STATE}\nĐộc lập - Tự do - Hạnh phúc\nHòa Sơn, ngày 07 tháng 4 năm 2025\nKẾ HOẠCH\nKiểm tra công vụ`,
    ],
    [
      'side by side',
      `UBND HUYỆN HÒA SƠN          ${STATE}\nPHÒNG NỘI VỤ              Độc lập - Tự do - Hạnh phúc\nSố: 15/KH-PNV          Hòa Sơn, ngày 07 tháng 4 năm 2025\n\nKẾ HOẠCH\nKiểm tra công vụ`,
    ],
    [
      'by tabs',
      `UBND HUYỆN HÒA SƠN\t${STATE}\nPHÒNG NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc\nSố: 15/KH-PNV\tHòa Sơn, ngày 07 tháng 4 năm 2025\nKẾ HOẠCH\nKiểm tra công vụ`,
    ],
    [
      'blanks lost',
      `UBND HUYỆN HÒA SƠN ${STATE}\nPHÒNG NỘI VỤ Độc lập - Tự do - Hạnh phúc\nSố: 15/KH-PNV Hòa Sơn, ngày 07 tháng 4 năm 2025\nKẾ HOẠCH\nKiểm tra công vụ`,
    ],
    [
      'in cells',
      `|\nUBND HUYỆN HÒA SƠN\nPHÒNG NỘI\nVỤ\n-------\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\n|\nSố: 15/KH-PNV\n|\n*Hòa Sơn, ngày 07\ntháng 4 năm 2025*\n|\n\nKẾ HOẠCH\nKiểm tra công vụ`,
    ],
    [
      'in rows without a rule under them',
      `UBND HUYỆN HÒA SƠN PHÒNG NỘI VỤ | ${STATE} |\nSố: 15/KH-PNV | Hòa Sơn, ngày 07 tháng 4 năm 2025 |\nKẾ HOẠCH\nKiểm tra công vụ`.replace(
        'SƠN PHÒNG',
        'SƠN | PHÒNG',
      ),
    ],
    [
      'in rows',
      `| UBND HUYỆN HÒA SƠN | ${STATE} Độc lập - Tự do - Hạnh phúc |\n|---|---|\n| PHÒNG NỘI VỤ | |\n| Số: 15/KH-PNV | Hòa Sơn, ngày 07 tháng 4 năm 2025 |\n\nKẾ HOẠCH\nKiểm tra công vụ`,
    ],
  ])('%s', (_, text) => {
    expect(header(text)).toBe(EXPECTED);
  });

  it('in one line with the type and the subject', () => {
    expect(
      header(
        `PHÒNG NỘI VỤ ${STATE} Độc lập - Tự do - Hạnh phúc Số: 15/KH-PNV Hòa Sơn, ngày 07 tháng 4 năm 2025 KẾ HOẠCH Kiểm tra công vụ`,
      ),
    ).toBe(EXPECTED.replace('cơ quan chủ quản: UBND HUYỆN HÒA SƠN\n', ''));
  });

  it('what is missing is not written', () => {
    expect(header('Số:      /KH-PNV\nHòa Sơn, ngày      tháng 4 năm 2025\nKẾ HOẠCH\nKiểm tra')).toBe(
      '---\nsố: /KH-PNV\nđịa danh: Hòa Sơn\nngày: 4/2025\ntrích yếu: Kiểm tra\n---',
    );
    expect(header('Số: ..../KH-PNV\nHòa Sơn, ngày ... tháng ... năm 2025\nKẾ HOẠCH\nKiểm tra')).toContain(
      'ngày: 2025\n',
    );
    expect(header('KẾ HOẠCH')).toBe('');
  });

  it('a name over two lines is one body', () => {
    expect(
      header(
        `ỦY BAN NHÂN DÂN\nTỈNH HÒA SƠN\nSỞ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH\nSố: 1/KH-SVHTTDL\n${STATE}\nKẾ HOẠCH\nKiểm tra`,
      ),
    ).toContain('cơ quan chủ quản: ỦY BAN NHÂN DÂN TỈNH HÒA SƠN\ncơ quan: SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH\n');
  });

  it('marks of urgency, secrecy, circulation and a draft', () => {
    expect(
      header(`SỞ NỘI VỤ\nSố: 1/KH-SNV\nHỎA TỐC\nMẬT\nLƯU HÀNH NỘI BỘ\nDỰ THẢO LẦN 2\n${STATE}\nKẾ HOẠCH\nKiểm tra`),
    ).toContain('mức độ khẩn: HỎA TỐC\nmức độ mật: MẬT\nlưu hành: LƯU HÀNH NỘI BỘ\ndự thảo: DỰ THẢO LẦN 2\n');
  });
});

describe('subject and bases', () => {
  it('bases of their own, two in one paragraph, with bullets, without an end', () => {
    expect(
      header(
        'KẾ HOẠCH\nKiểm tra\nCăn cứ Luật A; Căn cứ Nghị định số 1/2024/NĐ-CP;\n- Căn cứ Quyết định số 2/QĐ-UBND;\nCăn cứ nhiệm vụ năm 2025\nPhòng ban hành Kế hoạch như sau:',
      ),
    ).toBe(
      '---\ntrích yếu: Kiểm tra\ncăn cứ:\n  - Căn cứ Luật A\n  - Căn cứ Nghị định số 1/2024/NĐ-CP\n  - Căn cứ Quyết định số 2/QĐ-UBND\n  - Căn cứ nhiệm vụ năm 2025\n---\n\nPhòng ban hành Kế hoạch như sau:',
    );
  });

  it('the last base may end with a comma before the sentence that issues the plan', () => {
    expect(
      header(
        'KẾ HOẠCH\nKhám mắt\nCăn cứ Luật A;\nCăn cứ Công văn số 5/SYT-NVY của Sở Y tế,\nTrường ban hành Kế hoạch khám mắt như sau:',
      ),
    ).toBe(
      '---\ntrích yếu: Khám mắt\ncăn cứ:\n  - Căn cứ Luật A\n  - Căn cứ Công văn số 5/SYT-NVY của Sở Y tế\n---\n\nTrường ban hành Kế hoạch khám mắt như sau:',
    );
    expect(header('KẾ HOẠCH\nKhám mắt\nCăn cứ Công văn của Sở Y tế,\nSở Nội vụ về khám mắt;\nTrường làm.')).toContain(
      '  - Căn cứ Công văn của Sở Y tế, Sở Nội vụ về khám mắt\n',
    );
  });

  it('a lead that issues the plan stays a paragraph', () => {
    expect(
      header('KẾ HOẠCH\nKiểm tra\nThực hiện Kế hoạch số 3/KH-UBND; Căn cứ nhiệm vụ, Phòng ban hành Kế hoạch như sau:'),
    ).toContain('---\n\nThực hiện Kế hoạch số 3/KH-UBND; Căn cứ nhiệm vụ, Phòng ban hành Kế hoạch như sau:');
  });

  it('the subject goes on over lines, in small letters or in capitals, and may stand beside the type', () => {
    expect(header('KẾ HOẠCH\nKiểm tra công vụ\nQuý II năm 2025\nCăn cứ Luật A;')).toContain(
      'trích yếu: Kiểm tra công vụ Quý II năm 2025\n',
    );
    expect(header('KẾ HOẠCH\nKIỂM TRA\nCÔNG VỤ\nDo yêu cầu, Phòng làm.')).toContain('trích yếu: KIỂM TRA CÔNG VỤ\n');
    expect(header('SỞ NỘI VỤ\nSố: 1/KH-SNV\nKẾ HOẠCH kiểm tra công vụ\nCăn cứ Luật A;')).toContain(
      'trích yếu: kiểm tra công vụ\n',
    );
  });
});
