import { describe, expect, it } from 'vitest';
import encodings from '../../../../server/data/legacy-encodings.json';
import { importText } from '../../../../server/src/import/import';
import { encoded } from '../encoded';

const TEXT = `KẾ HOẠCH
Vận động hiến máu nhân đạo

Uỷ ban nhân dân xã ban hành kế hoạch như sau:

I. Mục đích
1. Tuyên truyền rộng rãi trong nhân dân về hiến máu
- Vận động đoàn viên, hội viên tham gia đăng ký.
- Bảo đảm an toàn trước, trong và sau buổi hiến máu.
II. Tổ chức thực hiện
1. Trạm y tế chuẩn bị địa điểm, lịch hiến máu.
`;

describe('text in an encoding before Unicode', () => {
  it.each([
    ['TCVN3', encodings.tcvn3],
    ['VNI', encodings.vni],
  ])('%s comes in as Unicode, and says so', (name, letters) => {
    const source = encoded(TEXT, letters);
    expect(source).not.toBe(TEXT);
    const { kh, notes, map } = importText(source, { format: 'txt' });
    for (const line of [
      '## Tuyên truyền rộng rãi trong nhân dân về hiến máu',
      '- Vận động đoàn viên, hội viên tham gia đăng ký.',
    ])
      expect(kh.split('\n')).toContain(line);
    expect(notes.filter((note) => note.id === 'import/converted').map((note) => note.message)).toEqual([
      expect.stringContaining(name),
    ]);
    const word = kh.indexOf('truyền');
    const at = map.toSource({ from: word, to: word + 6 });
    expect(encoded('truyền', letters)).toBe(source.slice(at.from, at.to));
  });

  it('stays as written for checks of the text', () => {
    const source = encoded(TEXT, encodings.tcvn3);
    const { kh, notes } = importText(source, { format: 'txt', asWritten: true });
    expect(kh).toContain(encoded('đoàn viên', encodings.tcvn3));
    expect(notes.some((note) => note.id === 'import/converted')).toBe(false);
  });

  it('a line among others is converted, the others are as they were', () => {
    const source = `I. MỤC ĐÍCH\n${encoded('Vận động đoàn viên, hội viên tham gia đăng ký.', encodings.tcvn3)}\nCafé Đà Lạt mở cửa.\n`;
    const { kh } = importText(source, { format: 'txt' });
    expect(kh).toContain('đoàn viên, hội viên tham gia đăng ký.');
    expect(kh).toContain('Café Đà Lạt mở cửa.');
  });
});
