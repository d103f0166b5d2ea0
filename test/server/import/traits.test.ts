import { describe, expect, it } from 'vitest';
import { importText } from '../../../server/src/import/import';

const bring = (text: string) => importText(text, { format: 'txt' });
/** The lines of the .kh text behind the header that hold something. */
const body = (text: string): string[] =>
  bring(text)
    .kh.replace(/^---\n[\s\S]*?\n---\n/u, '')
    .split('\n')
    .filter((line) => line.trim() !== '');

describe('page numbers', () => {
  const long = (n: number): string =>
    Array.from(
      { length: 26 },
      (_, i) => `- Đợt ${n}.${i} kiểm tra các hộ kinh doanh tại chợ, nhắc nhở và xử lý vi phạm.`,
    ).join('\n');

  it('between two lines without a blank one are set apart where a page has ended', () => {
    const lines = body(
      `I. NỘI DUNG\n${long(1)}\n- Rà soát danh sách các hộ kinh doanh thuộc diện phải\n2\nkiểm tra trong năm.\n`,
    );
    expect(lines).toContain('// 2');
    expect(lines).toContain('- Rà soát danh sách các hộ kinh doanh thuộc diện phải kiểm tra trong năm.');
  });

  it('a number that a sentence waits for is none', () => {
    expect(body(`I. NỘI DUNG\n${long(1)}\n- Hoàn thành trong tháng\n2\n`).at(-1)).toBe('- Hoàn thành trong tháng 2');
  });
});

describe('several documents in one file', () => {
  const plan = (name: string, signer: string): string => `UBND XÃ ${name}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 7/KH-UBND

KẾ HOẠCH
Trồng cây xã ${name}

I. MỤC ĐÍCH
Phủ xanh đồi trọc ở ${name}./.

Nơi nhận:
- Các thôn của ${name};
- Lưu: VT.

CHỦ TỊCH
${signer}
`;

  it('the first plan is the file, the others stand behind it word for word', () => {
    const { kh } = bring(`${plan('AN PHÚ', 'Lò Văn Nhất')}\n${plan('BÌNH HÒA', 'Ma Thị Hai')}`);
    const at = (words: string): number => kh.indexOf(words);
    expect(kh.match(/^# /gmu)).toHaveLength(1);
    expect(
      [at('Lò Văn Nhất'), at('Phụ lục: KẾ HOẠCH'), at('Trồng cây xã BÌNH HÒA'), at('Ma Thị Hai')].every((n) => n > 0),
    ).toBe(true);
    expect(at('Lò Văn Nhất')).toBeLessThan(at('Phụ lục: KẾ HOẠCH'));
    expect(at('Phủ xanh đồi trọc ở BÌNH HÒA')).toBeLessThan(at('- Các thôn của BÌNH HÒA'));
    expect(kh.match(/BÌNH HÒA/gu)).toHaveLength(4);
  });

  it('a form with a head within an appendix stays in the appendix', () => {
    const form =
      'PHỤ LỤC\nMẪU BÁO CÁO\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBÁO CÁO\nKết quả trồng cây\n';
    const { kh } = bring(`${plan('AN PHÚ', 'Lò Văn Nhất')}\n${form}`);
    expect(kh.match(/^Phụ lục:/gmu)).toHaveLength(1);
    expect(kh).toContain('Kết quả trồng cây');
  });
});

describe('numbers and headings', () => {
  it.each([
    ['I - MỤC ĐÍCH', '# MỤC ĐÍCH'],
    ['I/ MỤC ĐÍCH', '# MỤC ĐÍCH'],
    ['I) MỤC ĐÍCH', '# MỤC ĐÍCH'],
    ['I.MỤC ĐÍCH', '# MỤC ĐÍCH'],
  ])('%s', (line, expected) => expect(body(`${line}\nNâng cao ý thức phòng bệnh.\n`)[0]).toBe(expected));

  it('a wrapped line that begins with a year or a number is no heading', () => {
    const text = `I. NỘI DUNG
- Tổ chức tập huấn cho cán bộ y tế thôn về phòng bệnh sốt xuất huyết năm
2026. Các thôn cử người tham gia đầy đủ, đúng thành phần được triệu tập ở
xã.
- Thời gian tập huấn kéo dài từ tháng 3 cho đến hết tháng
12. Việc cấp giấy chứng nhận do trung tâm y tế thực hiện theo quy định chung
của ngành.
`;
    expect(body(text)).toEqual([
      '# NỘI DUNG',
      '- Tổ chức tập huấn cho cán bộ y tế thôn về phòng bệnh sốt xuất huyết năm 2026. Các thôn cử người tham gia đầy đủ, đúng thành phần được triệu tập ở xã.',
      '- Thời gian tập huấn kéo dài từ tháng 3 cho đến hết tháng 12. Việc cấp giấy chứng nhận do trung tâm y tế thực hiện theo quy định chung của ngành.',
    ]);
  });

  it('levels above Mục: Phần, Chương, A.', () => {
    expect(
      body('A. PHẦN CHUNG\nI. MỤC ĐÍCH\nPhòng cháy.\nB. PHẦN RIÊNG\nI. NỘI DUNG\nDiễn tập.\n').filter((l) =>
        /^(?:Phần|#)/u.test(l),
      ),
    ).toEqual(['Phần: PHẦN CHUNG', '# MỤC ĐÍCH', 'Phần: PHẦN RIÊNG', '# NỘI DUNG']);
    expect(
      body('KẾ HOẠCH\nPhòng cháy rừng\n\nCHƯƠNG I\nQUY ĐỊNH CHUNG\nI. MỤC ĐÍCH\nPhòng cháy.\n').slice(0, 2),
    ).toEqual(['Phần: QUY ĐỊNH CHUNG', '# MỤC ĐÍCH']);
  });
});

describe('side by side', () => {
  it('the two columns of the head', () => {
    const { kh } = bring(`      UBND TỈNH KON RẪY                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
           SỞ Y TẾ                              Độc lập - Tự do - Hạnh phúc
      Số: 45/KH-SYT                    Kon Rẫy, ngày 03 tháng 3 năm 2025

                             KẾ HOẠCH
                    Phòng, chống bệnh dại

I. MỤC ĐÍCH
Giảm số ca mắc.
`);
    for (const line of [
      'cơ quan chủ quản: UBND TỈNH KON RẪY',
      'cơ quan: SỞ Y TẾ',
      'số: 45/KH-SYT',
      'địa danh: Kon Rẫy',
      'ngày: 03/3/2025',
    ])
      expect(kh.split('\n')).toContain(line);
  });

  it('recipients beside the signature, line by line', () => {
    const lines = body(`I. MỤC ĐÍCH
Giảm số ca mắc./.

Nơi nhận:                              KT. GIÁM ĐỐC
- UBND tỉnh (b/c);                     PHÓ GIÁM ĐỐC
- Các trạm y tế;
- Lưu: VT.                             Y Nhung
`);
    expect(lines.slice(2)).toEqual([
      'Nơi nhận:',
      '- UBND tỉnh (b/c)',
      '- Các trạm y tế',
      '- Lưu: VT',
      'Ký:',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Y Nhung',
    ]);
  });

  it('recipients and signature in the cells of one row', () => {
    const row = '| Nơi nhận: - UBND tỉnh (b/c); - Các trạm y tế; - Lưu: VT. | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Y Nhung |';
    expect(body(`I. MỤC ĐÍCH\nGiảm số ca mắc./.\n\n${row}\n`).slice(2)).toEqual([
      'Nơi nhận:',
      '- UBND tỉnh (b/c)',
      '- Các trạm y tế',
      '- Lưu: VT',
      'Ký:',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Y Nhung',
    ]);
  });
});

describe('documents of other kinds', () => {
  it('a plan of the Party: its numbers have dashes, its recipients commas', () => {
    const { kh, kind } = bring(`ĐẢNG ỦY XÃ ĐĂK HÀ
*
Số 15-KH/ĐU                              ĐẢNG CỘNG SẢN VIỆT NAM
                                         Đăk Hà, ngày 02 tháng 6 năm 2025

KẾ HOẠCH
giám sát năm 2025
-----
I- MỤC ĐÍCH
Giúp các chi bộ thấy rõ ưu điểm, khuyết điểm.
II- NỘI DUNG
1- Giám sát hai chi bộ
a- Chi bộ thôn Một
b- Chi bộ thôn Hai

Nơi nhận:                                T/M BAN THƯỜNG VỤ
- Tỉnh ủy (để báo cáo),                  BÍ THƯ
- Các chi bộ trực thuộc,
- Lưu Văn phòng Đảng ủy.
                                         A Thút
`);
    expect(kind).toBe('party-plan');
    for (const line of [
      'số: 15-KH/ĐU',
      'ngày: 02/6/2025',
      '# MỤC ĐÍCH',
      '## Giám sát hai chi bộ',
      'a) Chi bộ thôn Một',
      'b) Chi bộ thôn Hai',
      '- Tỉnh ủy (để báo cáo)',
      '- Lưu Văn phòng Đảng ủy',
      'T/M BAN THƯỜNG VỤ',
      'A Thút',
    ])
      expect(kh.split('\n')).toContain(line);
  });

  it('a telegram: its hour is kept, the line of who sends it is no heading', () => {
    const { kh, kind, notes } = bring(`UBND TỈNH KON RẪY
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 02/CĐ-UBND
Kon Rẫy, hồi 8 giờ 00 ngày 12 tháng 9 năm 2025

CÔNG ĐIỆN
Về việc ứng phó với mưa lũ

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:
- Chủ tịch UBND các xã.

Yêu cầu các xã trực ban./.

Nơi nhận: Như trên; Sở Y tế (b/c); Lưu: VT.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Văn Tư
`);
    expect(kind).toBe('telegram');
    expect(kh).toContain('địa danh: Kon Rẫy\nngày: 12/9/2025\n');
    expect(notes.find(({ words }) => words === 'hồi 8 giờ 00')?.id).toBe('import/set-aside');
    expect(kh).toContain('\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:\n');
    expect(kh).toContain('Nơi nhận:\n- Như trên\n- Sở Y tế (b/c)\n- Lưu: VT\n');
  });
});

it('columns of a table parted by wide gaps', () => {
  const text =
    'I. NỘI DUNG\nLịch tổ chức:\nSTT   Việc          Người phụ trách\n1     Đón đại biểu  Cô Lan\n2     Khai mạc      Thầy Minh\n'.replace(
      / {2}(?=Cô)/u,
      '   ',
    );
  expect(body(text).slice(2)).toEqual([
    '| STT | Việc | Người phụ trách |',
    '|---|---|---|',
    '| 1 | Đón đại biểu | Cô Lan |',
    '| 2 | Khai mạc | Thầy Minh |',
  ]);
});

describe('letters spaced apart', () => {
  it('are put together where the words can be told, and it is said', () => {
    const { kh, notes, map } = bring(
      'U B N D   T Ỉ N H   L Â M\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nK Ế   H O Ạ C H\nTrồng cây\n\nI. MỤC ĐÍCH\nXanh.\n',
    );
    expect(kh).toContain('cơ quan: UBND TỈNH LÂM\ntrích yếu: Trồng cây\n');
    expect(notes.filter(({ id }) => id === 'import/letters-joined')).toHaveLength(2);
    const at = kh.indexOf('TỈNH');
    expect(map.toSource({ from: at, to: at + 4 })).toEqual({ from: 10, to: 17 });
  });

  it('stay where no gap is wider', () => {
    expect(body('I. MỤC ĐÍCH\n- x a n h t ư ơ i\n')).toContain('- x a n h t ư ơ i');
  });
});
