// The document of our server: a plan in the plan language.
import { outline } from './outline.mjs';
import { BODIES } from './words.mjs';

const HEAD = `---
cơ quan: Ủy ban nhân dân tỉnh Ninh Bình
số: 187/KH-UBND
địa danh: Ninh Bình
ngày: 22/9/2025
trích yếu: Thực hiện các nhiệm vụ phát triển kinh tế - xã hội trên địa bàn tỉnh Ninh Bình năm 2026
thời gian: 22/9/2025 - 31/12/2026
căn cứ:
  - Luật Tổ chức chính quyền địa phương ngày 16/6/2025
  - Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ
---

Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện các nhiệm vụ phát triển kinh tế - xã hội trên địa bàn tỉnh Ninh Bình năm 2026 như sau:

Phần: Mục đích, yêu cầu

# Mục đích

Xác định rõ nội dung công việc, thời hạn và trách nhiệm của từng cơ quan, đơn vị trong năm 2026.

# Yêu cầu

Các cơ quan, đơn vị chủ động phối hợp, thực hiện đúng tiến độ, bảo đảm chất lượng và hiệu quả.
`.split('\n');

const TAIL = `
Phần: Tổ chức thực hiện

# Chế độ báo cáo

Các cơ quan, đơn vị báo cáo kết quả trước ngày 15/12/2026, gửi @STC tổng hợp.

Trên đây là Kế hoạch thực hiện các nhiệm vụ phát triển kinh tế - xã hội năm 2026, các cơ quan, đơn vị nghiêm túc thực hiện.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c)
- Thường trực HĐND tỉnh (b/c)
${BODIES.map(([, name]) => `- ${name}`).join('\n')}
- Lưu: VT

Ký:
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Văn Bình
`.split('\n');

/** What is wrong, one after the other: a label, a body, a deadline after the plan's time, a range, a day that is none. */
const MISTAKES = [
  (n) => ` Thực hiện theo các bước tại #khong-co-${n}.`,
  (n) => ` Báo cáo về @SKHONGCO${n}.`,
  () => ' (hạn: 30/6/2028)',
  () => ' Thực hiện từ ngày 20/10/2026 đến ngày 15/10/2026.',
  () => ' Hoàn thành trước ngày 31/9/2026.',
];

function words(part) {
  if (typeof part === 'string') return part;
  if (part.body) return `@${part.body[0]}`;
  if (part.section !== undefined) return `#muc-${part.section}`;
  const [type, symbol, date, issuer, about] = part.cited;
  return `${type} số ${symbol} ngày ${date} của ${issuer} về ${about}`;
}

const prose = (parts) => parts.map(words).join('');

const attributes = ({ due, lead, partner, product }) =>
  ` (hạn: ${due}; chủ trì: @${lead[0]}; phối hợp: @${partner[0]}; sản phẩm: ${product})`;

/** The lines of one item of the outline, blank lines around it included. */
function linesOf(item, before) {
  if (item.part) return ['', `Phần: ${item.part}`];
  if (item.section !== undefined) return ['', `# ${item.title} (#muc-${item.section})`];
  if (item.heading !== undefined) return ['', `## ${item.title}`];
  if (item.paragraph) return ['', prose(item.paragraph)];
  if (item.table) {
    const [head, ...rows] = item.table.map((row) => `| ${row.join(' | ')} |`);
    return ['', head, '|---:|---|---|---|', ...rows];
  }
  const mistake = item.mistake === undefined ? '' : MISTAKES[item.mistake % MISTAKES.length](item.mistake);
  const duty = item.duty && item.mistake === undefined ? attributes(item.duty) : '';
  const line = `${item.sub ? '+' : '-'} ${prose(item.point)}${mistake}${duty}`;
  return before.point ? [line] : ['', line];
}

/**
 * A plan that reads like one, with a mistake here and there.
 * @param count how many lines it has
 */
export function planOf(count) {
  const lines = [...HEAD.slice(0, -1)];
  let before = {};
  for (const item of outline()) {
    const more = linesOf(item, before);
    if (lines.length + more.length > count - TAIL.length) break;
    lines.push(...more);
    before = item;
  }
  while (lines.length < count - TAIL.length) lines.push('');
  return [...lines, ...TAIL].join('\n');
}
