// The examples on the pages of the checks are parts of plans: each is put into a whole one.
import { type FrameParts, HEADER, plan } from './kit';

/** A subject of no kind of plan that has parts of its own: an example need not have them. */
const SUBJECT = 'Phát triển văn hóa đọc năm 2025';

const whole = (parts: FrameParts = {}): string =>
  plan({ header: HEADER.replace(/^trích yếu:.*$/mu, `trích yếu: ${SUBJECT}`), ...parts });

const PARTS = [
  [/như sau:\s*$/, 'lead'],
  [/^Trên đây /, 'closing'],
  [/^Nơi nhận:/, 'recipients'],
  [/^Ký:/, 'signature'],
  [/^Phụ lục/, 'appendix'],
] as const;

/** The body of an example that brings its own headings. */
const RECIPIENTS = 'Nơi nhận:\n- Ủy ban nhân dân tỉnh (b/c)\n- Sở Giáo dục và Đào tạo\n- Lưu: VT, QLVH\n';
const SIGNATURE = 'Ký:\nGIÁM ĐỐC\nNguyễn Văn A\n';

/**
 * A whole plan around an example. What begins with `---` is a header, and with more after it a whole plan; with a `#`
 * heading, a whole body; with `Trên đây`, `Nơi nhận:`, `Ký:` or `Phụ lục`, that part; what ends in `như sau:` opens the
 * plan; all else stands in the section on contents.
 */
export function frame(example: string): string {
  if (/^---$/m.test(example.split('\n', 1)[0]!)) {
    const [, header, rest] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(example) ?? [];
    // A header that is not closed is an example too.
    if (header === undefined) return example;
    return rest!.trim() === '' ? whole({ header }) : example;
  }
  if (/^# /.test(example)) {
    const parts = [whole().slice(0, whole().indexOf('# Mục đích')), `${example}\n`];
    if (!/^Nơi nhận:/m.test(example)) parts.push(`${RECIPIENTS}\n`);
    if (!/^Ký:/m.test(example)) parts.push(SIGNATURE);
    return parts.join('');
  }
  const part = PARTS.find(([begins]) => begins.test(example));
  return whole({ [part?.[1] ?? 'content']: example.trimEnd() });
}

const TEXT_PARTS = [
  [/^(?:Căn cứ|Thực hiện) /, 'lead'],
  [/^Trên đây /, 'closing'],
  [/^Nơi nhận:/, 'recipients'],
] as const;

const TEXT = {
  head: `ỦY BAN NHÂN DÂN TỈNH LAI CHÂU
SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH

Số: 57/KH-SVHTTDL

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Lai Châu, ngày 18 tháng 4 năm 2025

KẾ HOẠCH
${SUBJECT}`,
  lead: '',
  body: `I. MỤC ĐÍCH, YÊU CẦU
- Nâng cao nhận thức của người dân về văn hóa đọc.

II. NỘI DUNG`,
  content: '- Trưng bày sách tại thư viện.',
  organisation: `III. TỔ CHỨC THỰC HIỆN
1. Sở Giáo dục và Đào tạo
- Vận động học sinh tham gia.
2. Văn phòng Sở
- Bố trí kinh phí.`,
  closing: 'Trên đây là Kế hoạch, đề nghị các cơ quan thực hiện./.',
  recipients: `Nơi nhận:
- Ủy ban nhân dân tỉnh (b/c);
- Sở Giáo dục và Đào tạo;
- Văn phòng Sở;
- Lưu: VT, QLVH.`,
  signature: 'GIÁM ĐỐC\n\n\nNguyễn Văn A',
};

/**
 * A whole plain text around an example. What begins with `I.` is all that stands between the head and the closing; with
 * `Căn cứ` or `Thực hiện`, `Trên đây`, `Nơi nhận:`, that part; all else stands in the section on contents.
 */
export function frameText(example: string): string {
  const text = example.trimEnd();
  const part = TEXT_PARTS.find(([begins]) => begins.test(text))?.[1] ?? 'content';
  const own = /^I\. /.test(text) ? { body: text, content: '', organisation: '' } : { [part]: text };
  const pieces = Object.values({ ...TEXT, ...own }).filter((piece) => piece !== '');
  return `${pieces.join('\n\n')}\n`;
}
