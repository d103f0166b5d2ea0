import { describe, expect, it } from 'vitest';
import { importText } from '../../../server/src/import/import';
import { DECISION, WHOLE, WRAPPED } from './plans';

const kh = (text: string, format: 'txt' | 'md' = 'txt'): string => importText(text, { format }).kh;

describe('a text broken into lines', () => {
  const result = importText(WRAPPED, { format: 'txt' });

  it('comes in whole', () => {
    expect(result.kh).toBe(`---
trích yếu: Tổ chức Tuần lễ Sách và Văn hóa đọc tại các trường trung học trên địa bàn huyện Hòa Sơn
---

Thực hiện Kế hoạch số 145/KH-UBND ngày 12/3/2025 của UBND huyện về việc phát triển văn hóa đọc; Thông báo số 07/TB-BCĐVHĐ ngày 20/3/2025 của Ban Chỉ đạo, Phòng Giáo dục và Đào tạo xây dựng kế hoạch như sau:

# MỤC ĐÍCH, YÊU CẦU

## Mục đích

- Khuyến khích học sinh đọc sách, hình thành thói quen tự học suốt đời, góp phần xây dựng trường học hạnh phúc gắn với phong trào phát triển kinh tế - xã hội của địa phương trong giai đoạn 2021-2025.

// 2

- Giới thiệu sách hay tới toàn thể giáo viên, phụ huynh học sinh trong huyện.

## Yêu cầu: Thiết thực, tiết kiệm, an toàn và phù hợp với từng lứa tuổi, từng cấp học.

# NỘI DUNG

### Trưng bày sách

- Mỗi trường có ít nhất một gian trưng bày tại sân trường, mở cửa từ tháng 4. Việc bố trí gian do nhà trường quyết định, bảo đảm đúng quy định chung.

# TỔ CHỨC THỰC HIỆN

## Phòng Giáo dục và Đào tạo

#### Bộ phận Trung học

- Theo dõi, tổng hợp kết quả của các trường, báo cáo trước ngày 05/5/2025.

2. Các trường trung học cơ sở triển khai thực hiện kế hoạch này, gửi báo cáo về Phòng.

Trên đây là Kế hoạch tổ chức Tuần lễ Sách, đề nghị các đơn vị thực hiện

Nơi nhận:
- UBND huyện (b/c)
- Các trường trung học cơ sở và trung học phổ thông
- Lưu: VT, THCS

Ký:
KT. TRƯỞNG PHÒNG
PHÓ TRƯỞNG PHÒNG
Hoàng Minh Đức
`);
    expect(result.kind).toBe('plan');
  });

  it('tells how numbers were written', () => {
    const { numbers } = result;
    expect(numbers.map((n) => n.written)).toEqual(['I -', '1.', '2.', 'II.', '1. 1.', 'III.', '1.', 'a)', '2.']);
    expect(numbers.filter((n) => n.inOrder).length).toBe(numbers.length);
    expect(numbers[0]?.expected).toBe('I.');
    const { from, to } = result.map.toSource((numbers[4] as (typeof numbers)[0]).place);
    expect(WRAPPED.slice(from, to)).toBe('1. 1.');
  });

  it('tells how titles, items and the plan were ended', () => {
    const of = (role: string) => result.ends.filter((e) => e.role === role).map((e) => e.written);
    expect(of('title')).toContain(':');
    expect(of('recipient')).toEqual([';', ';', '.']);
    expect(of('closing')).toEqual(['./.']);
  });

  it('tells that the end mark of the plan is not there, where recipients or a signature follow', () => {
    const closings = (text: string) =>
      importText(text, { format: 'txt' })
        .ends.filter(({ role }) => role === 'closing')
        .map(({ written }) => written);
    expect(closings(WRAPPED.replace('thực hiện./.', 'thực hiện.'))).toEqual(['.']);
    expect(closings(WRAPPED.replace('thực hiện./.', 'thực hiện'))).toEqual(['']);
    expect(closings(WRAPPED.slice(0, WRAPPED.indexOf('./.')))).toEqual([]);
    const signed = 'KẾ HOẠCH\nTrồng cây\nI. MỤC ĐÍCH\n- Xanh.\nTrên đây là Kế hoạch.\n\nKT. GIÁM ĐỐC\n\nVi Thị Na\n';
    expect(closings(`${signed}\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT.\n`)).toEqual(['.']);
  });

  it('leads words across a soft line break back to their lines', () => {
    const at = result.kh.indexOf('07/TB-BCĐVHĐ');
    const { from, to } = result.map.toSource({ from: at, to: at + '07/TB-BCĐVHĐ'.length });
    expect(WRAPPED.slice(from, to)).toBe('07/TB-\n\nBCĐVHĐ');
    const back = result.map.toKh({ from, to });
    expect(result.kh.slice(back?.from, back?.to)).toBe('07/TB-BCĐVHĐ');
  });
});

describe('a text of a paragraph a line', () => {
  const result = importText(WHOLE, { format: 'txt' });

  it('reads the head out of one merged line, and sets the stamp aside', () => {
    expect(result.kh).toMatch(
      /^---\ncơ quan: SỞ CÔNG THƯƠNG\nsố: 218\/KH-SCT\nđịa danh: Yên Thành\nngày: 04\/9\/2025\ntrích yếu: Kiểm tra an toàn điện trong mùa mưa bão\ncăn cứ:\n {2}- Căn cứ Luật Điện lực/,
    );
    expect(result.kh).toContain('// CÔNG TY ĐIỆN LỰC YÊN THÀNH\n// ĐẾN Số: 91\n// Ngày: 8/9/25\n');
    expect(result.notes.filter((n) => n.id === 'import/set-aside')).toHaveLength(3);
  });

  it('takes emphasis off, and reads bold numbers as numbers', () => {
    expect(result.kh).toContain('\n1. 100% trạm biến áp');
    expect(result.kh).toContain('\n2. Các hộ dùng điện được hướng dẫn, cụ thể: kiểm tra dây dẫn.\n');
    expect(result.kh).toContain('\n## Phòng Quản lý năng lượng\n');
    expect(result.kh).not.toContain('*');
  });

  it('reads a signature whose bold spans two lines', () => {
    expect(result.kh.endsWith('Ký:\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLý Thị Hạnh\n')).toBe(true);
    expect(result.kh).toContain('- Lưu: VT, QLNL\n');
  });
});

describe('a decision with its plan', () => {
  const result = importText(DECISION, { format: 'txt' });

  it('makes the plan the file and keeps the decision as an appendix', () => {
    expect(result.kind).toBe('decision-with-plan');
    expect(result.kh).toContain('\ntrích yếu: Diễn tập chữa cháy rừng\n');
    expect(result.kh).toContain('\nkèm theo: Quyết định số 52/QĐ-UBND ngày 10 tháng 7 năm 2025 của Chủ tịch UBND xã\n');
    const decision = result.kh.slice(result.kh.indexOf('Phụ lục: QUYẾT ĐỊNH'));
    expect(decision).toContain('\nSố: 52/QĐ-UBND\n');
    expect(decision).toContain('\nĐiều 1. Ban hành kèm theo Quyết định này');
    expect(decision).toContain('\n\nNơi nhận:\n- Như Điều 2\n- Lưu: VT\n\nKý:\nCHỦ TỊCH\nBế Văn Sáu\n');
    expect(result.notes.map((n) => n.id)).toContain('import/decision-appended');
  });
});

describe('other documents come in whole', () => {
  const head = (type: string, rest: string): string =>
    `SỞ NỘI VỤ\nSố: 5/TB-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLạng Giang, ngày 6 tháng 5 năm 2025\n${type}${rest}`;
  it.each([
    ['notice', head('THÔNG BÁO\nVề lịch nghỉ', '\nSở thông báo lịch nghỉ như sau.\n')],
    ['telegram', head('CÔNG ĐIỆN', '\nGiám đốc Sở điện các đơn vị.\n')],
    ['decision', head('QUYẾT ĐỊNH\nVề việc khen thưởng', '\nĐiều 1. Tặng giấy khen.\n')],
    ['letter', head('V/v báo cáo', '\nKính gửi: Các phòng.\nĐề nghị báo cáo.\n')],
    ['other', head('BÁO CÁO\nKết quả quý I', '\nĐã xong.\n')],
    ['plan', 'KẾ HOẠCH\nTrồng cây\nI. MỤC ĐÍCH\nTrồng cây.\n'],
    [
      'party-plan',
      'HUYỆN ỦY\nSố 4-KH/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nKẾ HOẠCH\nhọc tập nghị quyết\nI- MỤC ĐÍCH\n- Học tập.\n',
    ],
  ])('%s', (kind, text) => {
    const result = importText(text, { format: 'txt' });
    expect(result.kind).toBe(kind);
    const words = (s: string): string[] => s.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    const body = text.split('\n').slice(-2).join(' ');
    for (const word of words(body)) expect(words(result.kh)).toContain(word);
  });
});

describe('Markdown', () => {
  it('takes headings, lists, tables and escapes', () => {
    expect(
      kh(
        '# KẾ HOẠCH\n\n**Ngày hội đọc sách**\n\n## I. Nội dung\n\n### 1. Hoạt động\n\n* Thi **kể chuyện**.\n* Gồm:\n  + Khối 6;\n  + Khối 7\\.\n\n| STT | Việc |\n|:--:|---|\n| 1 | Vẽ \\| tô màu |\n\n## II. Phân công\n\nXem [bảng](https://x.vn/a).\n',
        'md',
      ),
    ).toBe(
      '---\ntrích yếu: Ngày hội đọc sách\n---\n\n# Nội dung\n\n## Hoạt động\n\n- Thi **kể chuyện**.\n- Gồm:\n  + Khối 6;\n  + Khối 7.\n\n| STT | Việc |\n|---|---|\n| 1 | Vẽ \\| tô màu |\n\n# Phân công\n\nXem bảng.\n',
    );
  });
});

describe('Markdown lists', () => {
  it('nest by their indent', () => {
    expect(kh('## Việc\n\n- Một\n  - Trong một\n  - Nữa\n- Hai\n', 'md')).toBe(
      '# Việc\n\n- Một\n  + Trong một\n  + Nữa\n- Hai\n',
    );
  });
});

describe('levels above Mục, appendices, tables', () => {
  it('reads parts by letter and by word', () => {
    expect(kh('KẾ HOẠCH\nA. TÌNH HÌNH\nI. KẾT QUẢ\nĐã xong.\nB. NHIỆM VỤ\nLàm tiếp.\n')).toBe(
      'Phần: TÌNH HÌNH\n\n# KẾT QUẢ\n\nĐã xong.\n\nPhần: NHIỆM VỤ\n\nLàm tiếp.\n',
    );
    expect(kh('KẾ HOẠCH\nPhần thứ nhất\nTÌNH HÌNH CHUNG\nĐã xong.\n')).toContain('Phần: TÌNH HÌNH CHUNG\n');
  });

  it('reads appendices and their titles', () => {
    const text =
      'I. NỘI DUNG\nLàm./.\nPHỤ LỤC I\nDANH MỤC VẬT TƯ\n(Kèm theo Kế hoạch)\nTT\tTên\tSố lượng\n1\tMáy\t2\nPhụ lục II: Phân công\nA làm.\n';
    expect(kh(text)).toBe(
      '# NỘI DUNG\n\nLàm\n\nPhụ lục: DANH MỤC VẬT TƯ\n\n// (Kèm theo Kế hoạch)\n\n| TT | Tên | Số lượng |\n|---|---|---|\n| 1 | Máy | 2 |\n\nPhụ lục: Phân công\n\nA làm.\n',
    );
  });

  it('gives back a title whose number is lost', () => {
    const result = importText('I. MỤC ĐÍCH - YÊU CẦU\nMục đích\n- Một.\n2. Yêu cầu\n- Hai.\n', { format: 'txt' });
    expect(result.kh).toContain('\n## Mục đích\n');
    expect(result.notes.map((n) => [n.id, n.words])).toEqual([['import/unnumbered-heading', 'Mục đích']]);
  });

  it('reads titles where no number is written at all', () => {
    expect(kh('KẾ HOẠCH\nTrồng cây\nMỤC ĐÍCH, YÊU CẦU\nMục đích\n- Một.\nYêu cầu\n- Hai.\n')).toContain(
      '# MỤC ĐÍCH, YÊU CẦU\n\n## Mục đích\n\n- Một.\n\n## Yêu cầu\n\n- Hai.\n',
    );
  });
});

describe('numbers that are not in order', () => {
  it('keeps what was typed, and tells what is expected', () => {
    const result = importText('I. MỘT\nA.\nIII. BA\n1. Việc một.\n3. Việc ba.\nd) Điểm.\n', { format: 'txt' });
    expect(result.kh).toContain('\n3. Việc ba.\n');
    expect(result.numbers.filter((n) => !n.inOrder).map((n) => [n.written, n.expected])).toEqual([
      ['III.', 'II.'],
      ['3.', '2.'],
      ['d)', 'a)'],
    ]);
    expect(result.notes.map((n) => n.words)).toEqual(['III.', '3.', 'd)']);
  });
});
