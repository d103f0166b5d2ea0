// Texts as they are pasted out of PDFs, scans and other programs: each one a trait or two, in words of our own.
import { describe, expect, it } from 'vitest';
import { importText } from '../../../server/src/import/import';
import type { TextFormat } from '../../../server/src/import/result';

const bring = (text: string, format: TextFormat = 'txt') => importText(text, { format });
const kept = (kh: string): string[] =>
  kh
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
const body = (text: string, format: TextFormat = 'txt'): string[] => kept(bring(text, format).kh);
const messages = (text: string): string[] => bring(text).notes.map(({ message }) => message);
const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';

describe('what a line end broke', () => {
  it('the symbol of the document at its hyphen', () => {
    const { kh } = bring(`UBND XÃ TÂN\n${STATE}Số: 31 /KH-\n\nUBND\n\nKẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\nXanh.\n`);
    expect(kh).toContain('cơ quan: UBND XÃ TÂN\nsố: 31/KH-UBND\ntrích yếu: Trồng cây\n');
  });

  it.each([
    ['1. Thời gian: Từ ngày 08\n\n-10/02/2025.', '## Thời gian: Từ ngày 08 -10/02/2025.'],
    ['1. Thời gian: Từ ngày 11\n\n– 13 tháng Giêng.', '## Thời gian: Từ ngày 11 – 13 tháng Giêng.'],
    ['- Mục tiêu giai đoạn 2026\n- 2030 được giao.', '- Mục tiêu giai đoạn 2026 - 2030 được giao.'],
  ])('a range: %s', (text, line) => expect(body(`I. NỘI DUNG\n${text}\n`)[1]).toBe(line));

  it('a point that begins with a number is a point', () =>
    expect(body('I. NỘI DUNG\n1. Mục tiêu đến năm 2026\n- 100% số hộ dùng nước sạch.\n').slice(1)).toEqual([
      '## Mục tiêu đến năm 2026',
      '- 100% số hộ dùng nước sạch.',
    ]));

  it('a number within a sentence that goes on no list', () => {
    const text =
      'I. YÊU CẦU\nKhông để ùn tắc giao thông trên các tuyến đường trong dịp lễ, nhất là tuyến đường tỉnh\n12. Huy động xe phải tự nguyện.\n\n- Mỗi thôn lập một tổ trực ban, có sổ trực và số điện thoại để liên hệ khi cần thiết trong\ncả đợt.\n';
    expect(body(text)[1]).toMatch(/đường tỉnh 12\. Huy động xe phải tự nguyện\.$/u);
  });
});

describe('a title that text runs on from', () => {
  it.each([
    [
      'III. KINH PHÍ Từ nguồn quỹ của xã và các nguồn hợp pháp khác.',
      ['# KINH PHÍ', 'Từ nguồn quỹ của xã và các nguồn hợp pháp khác.'],
    ],
    [
      '**III. KINH PHÍ** Từ nguồn quỹ của xã và đóng góp của dân.',
      ['# KINH PHÍ', 'Từ nguồn quỹ của xã và đóng góp của dân.'],
    ],
    ['II. NỘI DUNG 1. Thời gian: Tối ngày 06/10/2025.', ['# NỘI DUNG', '## Thời gian: Tối ngày 06/10/2025.']],
  ])('%s', (line, expected) => {
    expect(body(`${line}\n`)).toEqual(expected);
    expect(messages(`${line}\n`)).toContain('Đề mục và nội dung viết liền một dòng: đã tách ra.');
  });

  it.each(['I. KẾT QUẢ Đại hội Đảng', 'I. MỤC ĐÍCH, YÊU CẦU của Kế hoạch', 'II. NHIỆM VỤ CỦA Sở Y tế'])(
    '%s is a title',
    (line) => expect(body(`${line}\n- Một việc phải làm.\n`)[0]).toBe(`# ${line.replace(/^I+\. /u, '')}`),
  );
});

describe('the closing part', () => {
  it('recipients in mid-text keep nothing of the text below them', () => {
    const lines = body(`I. NHIỆM VỤ

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT, VHXH.
1. Hạ tầng số
Nâng cấp mạng truyền số liệu đến cấp xã.
II. TỔ CHỨC THỰC HIỆN
Phòng Văn hóa theo dõi, đôn đốc./.
CHỦ TỊCH
Vũ Đình Lộc
`);
    expect(lines).toEqual([
      '# NHIỆM VỤ',
      '## Hạ tầng số',
      'Nâng cấp mạng truyền số liệu đến cấp xã.',
      '# TỔ CHỨC THỰC HIỆN',
      'Phòng Văn hóa theo dõi, đôn đốc',
      'Nơi nhận:',
      '- UBND tỉnh (b/c)',
      '- Lưu: VT, VHXH',
      'Ký:',
      'CHỦ TỊCH',
      'Vũ Đình Lộc',
    ]);
  });

  it('a post and a name in one cell', () => {
    const row = '| **Nơi nhận:** - Các xã; - UBND tỉnh; - Lưu: VT, TL. | **GIÁM ĐỐC** Bùi Văn Khánh |';
    expect(body(`I. MỤC ĐÍCH\nGiảm số ca mắc./.\n\n${row}\n`).slice(2)).toEqual([
      'Nơi nhận:',
      '- Các xã',
      '- UBND tỉnh',
      '- Lưu: VT, TL',
      'Ký:',
      'GIÁM ĐỐC',
      'Bùi Văn Khánh',
    ]);
  });
});

describe('levels', () => {
  it('A., B. below a Phần are its Mục, and it is told', () => {
    const text =
      'PHẦN I\nTÌNH HÌNH\nA. Thuận lợi\n1. Đội ngũ đông.\nB. Khó khăn\nĐịa bàn rộng.\nPHẦN II\nNHIỆM VỤ\nI. NỘI DUNG\nTuyên truyền.\n';
    expect(body(text)).toEqual([
      'Phần: TÌNH HÌNH',
      '# Thuận lợi',
      '1. Đội ngũ đông.',
      '# Khó khăn',
      'Địa bàn rộng.',
      'Phần: NHIỆM VỤ',
      '# NỘI DUNG',
      'Tuyên truyền.',
    ]);
    expect(messages(text)).toContain('“A.” sẽ được in là “I.”.');
  });

  it('numbers that were lost: short lines that lists follow are titles, and it is told', () => {
    const text =
      'NỘI DUNG\nThời gian: hằng tuần.\nPhạm vi\n- Các tuyến phố chính.\nTỔ CHỨC THỰC HIỆN\nCông an phường\n- Giữ gìn trật tự.\n';
    expect(body(text)).toEqual([
      '# NỘI DUNG',
      'Thời gian: hằng tuần.',
      '## Phạm vi',
      '- Các tuyến phố chính.',
      '# TỔ CHỨC THỰC HIỆN',
      '## Công an phường',
      '- Giữ gìn trật tự.',
    ]);
    expect(bring(text).notes.filter(({ id }) => id === 'import/unnumbered-heading')).toHaveLength(4);
  });

  it('lists of Markdown within lists, quotations, headings by #', () =>
    expect(
      body(
        '# KẾ HOẠCH\n### tuyên truyền\n\n## I- NỘI DUNG\n\n* Gương tốt.\n    * Trong xã.\n\n> Chú trọng mạng xã hội.\n',
        'md',
      ),
    ).toEqual(['# NỘI DUNG', '- Gương tốt.', '  + Trong xã.', 'Chú trọng mạng xã hội.']));
});

describe('letters', () => {
  it('decomposed ones read as the whole ones do; marks without a blank are marks', () => {
    const text = `TRƯỜNG THPT LÂM\n${STATE}Số: 9/KH-THPT\nKẾ HOẠCH\nĐọc sách\nI.MỤC ĐÍCH\n-Lan tỏa văn hóa đọc.\n`;
    const { kh } = bring(text.normalize('NFD'));
    expect(kh.normalize('NFC')).toBe(bring(text).kh);
    expect(kept(bring(text).kh)).toEqual(['# MỤC ĐÍCH', '- Lan tỏa văn hóa đọc.']);
  });
});

describe('short forms', () => {
  it('a date in figures in the head is its date', () => {
    const { kh, notes } = bring(
      `CÔNG AN XÃ ĐỒNG TÂM\n${STATE}Số: 03/KH-CAX\nĐồng Tâm, ngày 01/02/2025\nKẾ HOẠCH\nBảo đảm an ninh\nI. MỤC ĐÍCH\nBình yên.\n`,
    );
    expect(kh).toContain('địa danh: Đồng Tâm\nngày: 01/02/2025\n');
    expect(notes).toEqual([]);
  });

  it('a number of a document at the beginning of a line goes on the sentence', () =>
    expect(
      body(
        'I. MỤC ĐÍCH\na) Lấy mẫu xét nghiệm theo mẫu\nsố 5 ban hành kèm theo Thông tư số\n12/2019/TT-BYT.\nb) Báo cáo kết quả lấy mẫu về Chi\ncục trước ngày 10 hằng tháng theo\nquy định.\n',
      )[1],
    ).toMatch(/kèm theo Thông tư số 12\/2019\/TT-BYT\.$/u));

  it.each(['CHI CỤC TRƯỞNG', 'TRẠM TRƯỞNG', 'TỔNG BIÊN TẬP'])('%s signs', (post) =>
    expect(
      body(`I. MỤC ĐÍCH\nGiảm số ca mắc.\nII. TỔ CHỨC\nBáo cáo trước ngày 10./.\n${post}\nLê Thị Thu\n`).slice(-3),
    ).toEqual(['Ký:', post, 'Lê Thị Thu']),
  );
});

it('the lines of a head within an appendix stay lines', () => {
  const lines = body(
    'I. MỤC ĐÍCH\nXanh.\nPHỤ LỤC 1: MẪU BÁO CÁO\nUBND XÃ AN PHÚ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: …/BC-UBND\n',
  );
  expect(lines).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(lines).toContain('UBND XÃ AN PHÚ');
});
