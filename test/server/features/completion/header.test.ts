// The header: keys that are not there yet, and their values.
import { describe, expect, it } from 'vitest';
import type { FolderSettings } from '../../../../server/src/directory/settings';
import { accepted, complete, offered } from './kit';

const SETTINGS: FolderSettings = {
  defaults: {
    'cơ quan chủ quản': 'Ủy ban nhân dân tỉnh Phú Thọ',
    'cơ quan': 'Sở Xây dựng',
    'địa danh': 'Phú Thọ',
    'căn cứ': ['Luật Xây dựng ngày 18/6/2014'],
    'liên hệ': ['Phòng A', 'Phòng B'],
  },
  profiles: {
    'mặc định': { parts: [{ name: 'Nội dung' }] },
    'hội chợ': { parts: [{ name: 'Mục đích' }, { name: 'Kinh phí' }] },
    'hội thi': { parts: [{ name: 'Thể lệ' }] },
  },
  documents: [
    { symbol: '812/KH-UBND', type: 'Kế hoạch', date: '2025-03-04', issuer: 'UBND tỉnh', subject: 'về văn hóa đọc' },
    { symbol: '9/KH-UBND', type: 'Kế hoạch', until: '2024-12-31', replacedBy: '812/KH-UBND' },
  ],
};

/** With either line end: the same labels. */
function both(marked: string, asked?: Parameters<typeof offered>[1]): string[] {
  const lf = offered(marked, asked);
  expect(offered(marked.replaceAll('\n', '\r\n'), asked)).toEqual(lf);
  return lf;
}

describe('keys', () => {
  it('required by the decree first, all of them in a new header', () => {
    expect(both('---\n<|>\n---\n')).toEqual([
      'cơ quan chủ quản',
      'cơ quan',
      'số',
      'địa danh',
      'ngày',
      'trích yếu',
      'căn cứ',
      'loại',
      'thời gian',
      'kèm theo',
      'mức độ khẩn',
      'mức độ mật',
      'lưu hành',
      'dự thảo',
      'liên hệ',
      'hồ sơ',
      'tỉnh',
    ]);
  });

  it('without those that are there', () => {
    const list = both('---\ncơ quan: Sở Y tế\nngày: 1/3/2026\n<|>\ntrích yếu: A\n---\n');
    expect(list.slice(0, 4)).toEqual(['cơ quan chủ quản', 'số', 'địa danh', 'căn cứ']);
    expect(list).not.toContain('trích yếu');
  });

  it('found by what is typed, and `---` where the header is open', () => {
    expect(both('---\ncoq<|>')).toEqual(['cơ quan chủ quản', 'cơ quan']);
    expect(both('---\ntrich<|>\n---\n')).toEqual(['trích yếu']);
    expect(both('---\ncơ quan: A\n<|>')).toContain('---');
    expect(both('---\ncơ quan: A\n<|>\n---\n')).not.toContain('---');
  });

  it('with their values from the folder', () => {
    const key = (label: string): string => accepted('---\n<|>\n---\n', label, { settings: SETTINGS });
    expect(key('cơ quan')).toBe('---\ncơ quan: ⟦1:Sở Xây dựng⟧\n---\n');
    expect(key('căn cứ')).toBe('---\ncăn cứ:\n  - ⟦1:Luật Xây dựng ngày 18/6/2014⟧\n---\n');
    expect(key('liên hệ')).toBe('---\nliên hệ:\n  - ⟦1:Phòng A⟧\n  - ⟦2:Phòng B⟧\n---\n');
    expect(key('hồ sơ')).toBe(
      '---\nhồ sơ: ⟦1|hội chợ,hội thi,tuyên truyền,hành động,sự kiện,kiểm tra,công tác năm|⟧\n---\n',
    );
    expect(key('mức độ khẩn')).toBe('---\nmức độ khẩn: ⟦1|khẩn,thượng khẩn,hỏa tốc|⟧\n---\n');
  });

  it('with values that follow from the rest', () => {
    expect(accepted('---\ncơ quan: Sở Y tế tỉnh Lào Cai\n<|>\n---\n', 'số')).toContain('\nsố: ⟦1⟧/KH-SYT\n');
    expect(accepted('---\ncơ quan: Sở Y tế tỉnh Lào Cai\n<|>\n---\n', 'địa danh')).toContain('địa danh: ⟦1:Lào Cai⟧');
    expect(accepted('---\n<|>\n---\n', 'số')).toContain('số: ⟦1⟧/KH-⟦2:ký hiệu⟧');
    expect(accepted('---\n<|>\n---\n', 'cơ quan')).toBe('---\ncơ quan: ⟦1⟧\n---\n');
  });

  it('with the line end of the file', () => {
    expect(accepted('---\r\n<|>\r\n---\r\n', 'căn cứ')).toBe('---\r\ncăn cứ:\r\n  - ⟦1⟧\r\n---\r\n');
  });

  it('as plain words where the editor takes no snippets', () => {
    const plain = { settings: SETTINGS, snippets: false };
    expect(accepted('---\n<|>\n---\n', 'hồ sơ', plain)).toBe('---\nhồ sơ: hội chợ\n---\n');
    expect(accepted('---\n<|>\n---\n', 'liên hệ', plain)).toBe('---\nliên hệ:\n  - Phòng A\n  - Phòng B\n---\n');
  });

  it('alone where the line has a value', () => {
    expect(accepted('---\ntr<|>ic: Khám mắt\n---\n', 'trích yếu')).toBe('---\ntrích yếu: Khám mắt\n---\n');
  });

  it('say what they are for', () => {
    const [above, issuer] = complete('---\n<|>\n---\n').list.items;
    expect(above?.labelDetails).toBeUndefined();
    expect(issuer?.labelDetails?.description).toBe('bắt buộc');
    expect(issuer?.documentation).toMatchObject({ kind: 'markdown' });
  });
});

describe('values', () => {
  const value = (line: string, head = '', asked?: Parameters<typeof offered>[1]): string[] =>
    both(`---\n${head}${line}\n---\n`, asked);

  it('of the decree', () => {
    expect(value('mức độ khẩn: <|>')).toEqual(['khẩn', 'thượng khẩn', 'hỏa tốc']);
    expect(value('mức độ mật: tu<|>')).toEqual(['tuyệt mật']);
    expect(value('lưu hành: noi bo<|>')).toEqual(['lưu hành nội bộ']);
    expect(value('loại: p<|>')[0]).toBe('Phương án');
    expect(value('dự thảo: <|>')[0]).toBe('có');
  });

  it('of the number: the symbol of the issuer', () => {
    expect(value('số: <|>', 'cơ quan: Sở Y tế\n')).toEqual(['/KH-SYT', '…/KH-SYT']);
    expect(value('số: 57/<|>', 'cơ quan: Sở Y tế\n')).toEqual(['57/KH-SYT']);
    expect(accepted('---\ncơ quan: Sở Y tế\nsố: 57<|>/KH\n---\n', '57/KH-SYT')).toContain('số: 57/KH-SYT\n---');
    expect(value('số: <|>', 'loại: Phương án\ncơ quan: Ủy ban nhân dân xã Bản Bo\n')[0]).toBe('/PA-UBND');
    expect(value('số: <|>', 'cơ quan: Trường Tiểu học Thắng Lợi\n')[0]).toBe('/KH-TTHTL');
    expect(value('số: <|>', 'cơ quan:\n  - Sở Nội vụ\n  - Sở Tài chính\n')[0]).toBe('/KH-SNV-STC');
  });

  it('of provinces, by the day of the plan', () => {
    expect(value('tỉnh: ha giang<|>', 'ngày: 1/3/2026\n')).not.toContain('Hà Giang');
    expect(value('tỉnh: ha giang<|>', 'ngày: 1/3/2024\n')[0]).toBe('Hà Giang');
    expect(value('tỉnh: dien<|>')[0]).toBe('Điện Biên');
  });

  it('of places: those in the head first', () => {
    expect(value('địa danh: <|>', 'cơ quan: UBND xã Bản Bo\ntỉnh: Lai Châu\n').slice(0, 2)).toEqual([
      'Bản Bo',
      'Lai Châu',
    ]);
    expect(value('địa danh: <|>', '', { settings: SETTINGS })[0]).toBe('Phú Thọ');
  });

  it('of bodies', () => {
    expect(value('cơ quan: so vh<|>')[0]).toBe('Sở Văn hóa, Thể thao và Du lịch');
    expect(value('cơ quan: <|>', '', { settings: SETTINGS })[0]).toBe('Sở Xây dựng');
    expect(value('cơ quan chủ quản: <|>', 'cơ quan: Sở Y tế\ntỉnh: Huế\n')[0]).toBe('Ủy ban nhân dân thành phố Huế');
  });

  it('of profiles', () => {
    const builtIn = ['tuyên truyền', 'hành động', 'sự kiện', 'kiểm tra', 'công tác năm'];
    expect(value('hồ sơ: <|>', '')).toEqual(builtIn);
    expect(value('hồ sơ: <|>', '', { settings: SETTINGS })).toEqual(['hội chợ', 'hội thi', ...builtIn]);
    const own = { profiles: { 'kiểm tra': { parts: [{ name: 'Nội dung' }] } } };
    expect(value('hồ sơ: <|>', '', { settings: own })).toEqual([
      'kiểm tra',
      ...builtIn.filter((one) => one !== 'kiểm tra'),
    ]);
    expect(value('hồ sơ: thi<|>', '', { settings: SETTINGS })).toEqual(['hội thi']);
  });

  it('of days, from what the editor says is today', () => {
    expect(value('ngày: <|>', '', { asOf: '2026-03-05' })).toEqual(['05/3/2026', '3/2026', '2026']);
    expect(value('ngày: <|>')).toEqual([]);
    expect(value('thời gian: <|>', 'ngày: 5/3/2026\n')[0]).toBe('05/3/2026 - 31/12/2026');
  });

  it('of bases: what the folder knows, what the plan names, phrases, and last what is out of force', () => {
    const text =
      '---\nngày: 1/4/2025\ncăn cứ:\n  - <|>\n---\n\n# Nội dung\n\n- Theo Chỉ thị số 7/CT-TTg ngày 21/3/2023 của Thủ tướng Chính phủ.\n';
    const list = both(text, { settings: SETTINGS });
    expect(list[0]).toBe('Luật Xây dựng ngày 18/6/2014');
    expect(list[1]).toBe('Kế hoạch số 812/KH-UBND ngày 04/3/2025 của UBND tỉnh về văn hóa đọc');
    expect(list[2]).toMatch(/^Chỉ thị số 7\/CT-TTg ngày 21\/3\/2023/);
    expect(list).toContain('Luật … ngày …');
    expect(list.at(-1)).toBe('Kế hoạch số 9/KH-UBND');
    const last = complete(text, { settings: SETTINGS }).list.items.at(-1);
    expect(last?.detail).toBe('còn hiệu lực đến 31/12/2024; được thay thế bằng 812/KH-UBND');
    expect(both(text.replace('<|>', 'doc<|>'), { settings: SETTINGS })[0]).toMatch(/812/);
  });

  it('leave out the items that are there', () => {
    const there = 'Kế hoạch số 812/KH-UBND ngày 04/3/2025 của UBND tỉnh về văn hóa đọc';
    expect(both(`---\ncăn cứ:\n  - ${there}\n  - <|>\n---\n`, { settings: SETTINGS })).not.toContain(there);
  });

  it('put in the blank or dash that is not there', () => {
    expect(accepted('---\nmức độ khẩn:<|>\n---\n', 'khẩn')).toBe('---\nmức độ khẩn: khẩn\n---\n');
    expect(accepted('---\ncăn cứ:\n  <|>\n---\n', 'Luật … ngày …', { snippets: false })).toBe(
      '---\ncăn cứ:\n  - Luật tên luật ngày …\n---\n',
    );
    expect(accepted('---\ncăn cứ:\n  -<|>\n---\n', 'Luật … ngày …', { snippets: false })).toContain('  - Luật');
  });

  it('take the place of the whole value', () => {
    expect(accepted('---\ncơ quan: so v<|>h cũ\n---\n', 'Sở Văn hóa, Thể thao và Du lịch')).toBe(
      '---\ncơ quan: Sở Văn hóa, Thể thao và Du lịch\n---\n',
    );
  });
});

describe('nothing', () => {
  it.each(['---<|>\ncơ quan: A\n---\n', '---\ncơ quan: A\n---<|>\n', '---\nkhông có: <|>\n---\n'])('in %j', (text) => {
    expect(both(text)).toEqual([]);
  });

  it('below the header that asks for keys', () => {
    expect(both('---\ncơ quan: A\n---\n<|>')).not.toContain('trích yếu');
  });
});
