import { describe, expect, it } from 'vitest';
import { importText } from '../../../../server/src/import/import';

/** What follows the body in the .kh text. */
const closing = (text: string): string => {
  const { kh } = importText(`I. NỘI DUNG\nLàm xong./.\n${text}`, { format: 'txt' });
  return kh.slice(kh.indexOf('Làm xong\n') + 'Làm xong\n\n'.length);
};
const EXPECTED = 'Nơi nhận:\n- UBND tỉnh (b/c)\n- Các phòng\n- Lưu: VT\n\nKý:\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn An\n';

describe('recipients and signature', () => {
  it.each([
    [
      'one below the other',
      'Nơi nhận:\n-UBND tỉnh (b/c);\n- Các phòng;\n- Lưu: VT./.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nLê Văn An\n',
    ],
    [
      'side by side',
      'Nơi nhận:          KT. GIÁM ĐỐC\n- UBND tỉnh (b/c);      PHÓ GIÁM ĐỐC\n- Các phòng;\n- Lưu: VT.              Lê Văn An\n',
    ],
    [
      'side by side, blanks lost',
      'Nơi nhận: KT. GIÁM ĐỐC\n- UBND tỉnh (b/c); PHÓ GIÁM ĐỐC\n- Các phòng;\n- Lưu: VT.\nLê Văn An\n',
    ],
    [
      'in a row of a table',
      '| Nơi nhận: - UBND tỉnh (b/c); - Các phòng; - Lưu: VT. | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Văn An |\n',
    ],
    [
      'in cells between bars',
      '|\nNơi nhận:\n- UBND tỉnh (b/c);\n- Các phòng;\n- Lưu: VT.\n|\nKT. GIÁM\nĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn An\n|\n',
    ],
    ['by tabs', 'Nơi nhận:\tKT. GIÁM ĐỐC\n- UBND tỉnh (b/c);\tPHÓ GIÁM ĐỐC\n- Các phòng;\n- Lưu: VT.\tLê Văn An\n'],
    ['in one line', 'Nơi nhận: UBND tỉnh (b/c); Các phòng; Lưu: VT.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn An\n'],
  ])('%s', (_, text) => {
    expect(closing(text)).toBe(EXPECTED);
  });

  it('recipients go on over lines', () => {
    expect(closing('Nơi nhận:\n- Văn phòng đại diện các báo\nTrung ương;\n- Lưu: VT.\n08 KH\nCHỦ TỊCH\nĐỗ Hà\n')).toBe(
      'Nơi nhận:\n- Văn phòng đại diện các báo Trung ương\n- Lưu: VT. 08 KH\n\nKý:\nCHỦ TỊCH\nĐỗ Hà\n',
    );
  });

  it('in the middle of the text go behind the body', () => {
    const { kh } = importText('I. MỘT\nLàm.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nĐỗ Hà\nII. HAI\nLàm tiếp.\n', {
      format: 'txt',
    });
    expect(kh).toBe('# MỘT\n\nLàm.\n\n# HAI\n\nLàm tiếp.\n\nNơi nhận:\n- Lưu: VT\n\nKý:\nCHỦ TỊCH\nĐỗ Hà\n');
  });

  it('a note of the signing is kept as a comment', () => {
    expect(closing('HIỆU TRƯỞNG\n(Đã ký)\nĐỗ Hà\n')).toBe('// (Đã ký)\n\nKý:\nHIỆU TRƯỞNG\nĐỗ Hà\n');
  });
});

describe('contact lines below the signature', () => {
  const signed = 'I. NỘI DUNG\nLàm xong./.\nNơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\n\nLê Văn An\n\n';
  const read = (contacts: string): string => importText(signed + contacts, { format: 'txt' }).kh;

  it('go to the header', () => {
    const kh = read('Sở Y tế, số 3 phố Hoa\nĐiện thoại: 0208 3855 555; Email: soyte@vidu.vn\n');
    expect(kh).toMatch(
      /^---\nliên hệ:\n {2}- Sở Y tế, số 3 phố Hoa\n {2}- Điện thoại: 0208 3855 555; Email: soyte@vidu\.vn\n---\n/u,
    );
    expect(kh).toMatch(/Ký:\nGIÁM ĐỐC\nLê Văn An\n$/u);
    expect(read('Địa chỉ: số 3 phố Hoa\n')).toMatch(/^---\nliên hệ: Địa chỉ: số 3 phố Hoa\n---\n/u);
  });

  it('that do not say so stay where they are', () => {
    expect(read('Bản sao 2, ngày 5\n')).toMatch(/^# NỘI DUNG[\s\S]*Lê Văn An\nBản sao 2, ngày 5\n$/u);
  });
});
