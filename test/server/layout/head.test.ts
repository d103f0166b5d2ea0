import { describe, expect, it } from 'vitest';
import { flowOfText, printedLines, printedOf } from './printed-lines';

const HEAD = `---
cơ quan chủ quản: Ủy ban nhân dân tỉnh Cao Bằng
cơ quan: Sở Nông nghiệp và Môi trường
số: 8/KH-SNNMT
địa danh: Cao Bằng
ngày: 5/2/2025
trích yếu: Trồng cây phân tán năm 2025
---
`;

const header = (lines: string): string => `---\n${lines}\n---\n`;

describe('head', () => {
  it('prints names in capitals, number and date with their zeros', () => {
    expect(printedLines(HEAD).slice(0, 12)).toEqual([
      'Cơ quan chủ quản | ỦY BAN NHÂN DÂN / TỈNH CAO BẰNG',
      'Cơ quan ban hành | SỞ NÔNG NGHIỆP / VÀ MÔI TRƯỜNG',
      '—',
      'Quốc hiệu | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Tiêu ngữ | Độc lập - Tự do - Hạnh phúc',
      '—',
      'Số, ký hiệu | Số: 08/KH-SNNMT',
      'Địa danh, thời gian | Cao Bằng, ngày 05 tháng 02 năm 2025',
      'Tên loại | KẾ HOẠCH',
      'Trích yếu | Trồng cây phân tán năm 2025',
      '—',
      'Nơi nhận | Nơi nhận:',
    ]);
  });

  it('prints gaps for all that is missing, and invents nothing', () => {
    const lines = printedLines('Một đoạn.');
    expect(lines).toEqual([
      'Cơ quan ban hành | [TÊN CƠ QUAN / BAN HÀNH]',
      '—',
      'Quốc hiệu | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Tiêu ngữ | Độc lập - Tự do - Hạnh phúc',
      '—',
      'Số, ký hiệu | Số:      /KH-…',
      'Địa danh, thời gian | …, ngày      tháng      năm',
      'Tên loại | KẾ HOẠCH',
      'Trích yếu | [Trích yếu nội dung]',
      '—',
      'Đoạn | Một đoạn./.',
      'Nơi nhận | Nơi nhận:',
      'Dòng nơi nhận | - [Tên cơ quan, tổ chức, cá nhân nhận];',
      'Dòng nơi nhận | - Lưu: ….',
      'Quyền hạn, chức vụ | [QUYỀN HẠN, CHỨC VỤ / CỦA NGƯỜI KÝ]',
      'Chữ ký | ',
      'Họ và tên | [Họ và tên]',
    ]);
  });

  it.each([
    ['số: /KH-UBND', 'Số:      /KH-UBND'],
    ['số: 123/KH-UBND', 'Số: 123/KH-UBND'],
    ['số: 7', 'Số: 07/KH-…'],
    ['loại: Phương án\nsố: 7', 'Số: 07/…'],
  ])('number: %s', (field, wanted) => {
    expect(printedOf(header(field), 'Số, ký hiệu')).toEqual([wanted]);
  });

  it.each([
    ['địa danh: Huế\nngày: 9/2025', 'Huế, ngày      tháng 9 năm 2025'],
    ['địa danh: Huế\nngày: 2025', 'Huế, ngày      tháng      năm 2025'],
    ['địa danh: Huế\nngày: 10/03/2025', 'Huế, ngày 10 tháng 3 năm 2025'],
    ['địa danh: Huế', 'Huế, ngày      tháng      năm'],
    ['ngày: 1/12/2025', '…, ngày 01 tháng 12 năm 2025'],
  ])('place and date: %s', (fields, wanted) => {
    expect(printedOf(header(fields), 'Địa danh, thời gian')).toEqual([wanted]);
  });

  it('takes the smaller sizes together where the date would not fit', () => {
    const sizes = (source: string): number[] => {
      const { styles } = flowOfText(source);
      return (['Quốc hiệu', 'Tiêu ngữ', 'Địa danh, thời gian'] as const).map((name) => styles[name].size);
    };
    expect(sizes(HEAD)).toEqual([13, 14, 14]);
    expect(sizes(header('địa danh: Thành phố Hồ Chí Minh\nngày: 29/6/2025'))).toEqual([12, 13, 13]);
  });

  it('draws the rule under names and subject 1/3 to 1/2 as long as the longest line', () => {
    const { sections } = flowOfText(HEAD);
    const rules = sections[0]!.blocks.flatMap((block) => (block.kind === 'rule' ? [block] : []));
    expect(rules).toHaveLength(1);
    // `Trồng cây phân tán năm 2025`, bold, 14 points: 6.3 cm.
    expect(rules[0]!.length / 178).toBeGreaterThan(1 / 3);
    expect(rules[0]!.length / 178).toBeLessThan(1 / 2);
  });

  it('keeps forced breaks of the subject, and joins its lines', () => {
    expect(printedOf(header('trích yếu: Phòng, chống\n  bệnh dại \\ năm 2025'), 'Trích yếu')).toEqual([
      'Phòng, chống bệnh dại / năm 2025',
    ]);
  });

  it('prints several bodies under each other', () => {
    const source = header('cơ quan:\n  - Sở Y tế\n  - Sở Nội vụ');
    expect(printedOf(source, 'Cơ quan ban hành')).toEqual(['SỞ Y TẾ', 'SỞ NỘI VỤ']);
  });

  it('boxes secrecy, urgency, draft mark and circulation', () => {
    const source = header('mức độ mật: mật\nmức độ khẩn: hỏa tốc\ndự thảo: lần 2\nlưu hành: lưu hành nội bộ');
    expect(printedOf(source, 'Dấu chỉ mức độ')).toEqual(['MẬT', 'HỎA TỐC']);
    expect(printedOf(source, 'Dự thảo')).toEqual(['DỰ THẢO LẦN 2']);
    expect(printedOf(source, 'Lưu hành')).toEqual(['LƯU HÀNH NỘI BỘ']);
    expect(printedLines(source)[0]).toBe('Lưu hành | LƯU HÀNH NỘI BỘ');
  });

  it('prints contact lines at the foot of the first page', () => {
    const source = header('liên hệ:\n  - Địa chỉ: 1 phố Huế\n  - Điện thoại: 0123');
    const footer = flowOfText(source).sections[0]!.firstFooter;
    expect(footer.map((line) => line.runs)).toMatchObject([
      [{ text: 'Địa chỉ: 1 phố Huế' }],
      [{ text: 'Điện thoại: 0123' }],
    ]);
  });

  it('prints a plan that a decision issues without number, date, recipients and signature', () => {
    const source = `${header('cơ quan: Sở Y tế\nkèm theo: Quyết định số 12/QĐ-SYT ngày 05/02/2025 của Sở Y tế')}\nMột đoạn.`;
    expect(printedLines(source).slice(5)).toEqual([
      'Tên loại | KẾ HOẠCH',
      'Trích yếu | [Trích yếu nội dung]',
      'Kèm theo | (Kèm theo Quyết định số 12/QĐ-SYT ngày 05/02/2025 của Sở Y tế)',
      '—',
      'Đoạn | Một đoạn./.',
    ]);
  });

  it('names each printed piece its place in the source', () => {
    const { sections } = flowOfText(HEAD);
    const columns = sections[0]!.blocks.find((block) => block.kind === 'columns')!;
    const [number] = columns.rows[1]![0]!;
    expect(number?.kind === 'paragraph' && number.place && HEAD.slice(number.place.from, number.place.to).trim()).toBe(
      'số: 8/KH-SNNMT',
    );
  });
});
