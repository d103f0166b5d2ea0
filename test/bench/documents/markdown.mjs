// The document of the peer: the same outline in Markdown. Labels are links to headings, bodies and cited documents are
// reference links with definitions at the end; what is wrong is a link that leads nowhere.
import { outline } from './outline.mjs';
import { BODIES, CITED } from './words.mjs';

const HEAD = `# Thực hiện các nhiệm vụ phát triển kinh tế - xã hội năm 2026

Căn cứ [Luật Tổ chức chính quyền địa phương](https://example.org/luat-to-chuc) ngày 16/6/2025;

Thực hiện [Nghị quyết số 57-NQ/TW][van-ban-0] ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ;

Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện các nhiệm vụ phát triển kinh tế - xã hội trên địa bàn tỉnh Ninh Bình năm 2026 như sau:

# Mục đích, yêu cầu

## Mục đích

Xác định rõ nội dung công việc, thời hạn và trách nhiệm của từng cơ quan, đơn vị trong năm 2026.

## Yêu cầu

Các cơ quan, đơn vị chủ động phối hợp, thực hiện đúng tiến độ, bảo đảm chất lượng và hiệu quả.
`.split('\n');

const TAIL = `
# Tổ chức thực hiện

## Chế độ báo cáo

Các cơ quan, đơn vị báo cáo kết quả trước ngày 15/12/2026, gửi [Sở Tài chính][STC] tổng hợp.

Trên đây là Kế hoạch thực hiện các nhiệm vụ phát triển kinh tế - xã hội năm 2026, các cơ quan, đơn vị nghiêm túc thực hiện.

# Nơi nhận

${BODIES.map(([id, name]) => `- [${name}][${id}]`).join('\n')}

${BODIES.map(([id, name]) => `[${id}]: https://example.org/co-quan/${encodeURIComponent(id)} "${name}"`).join('\n')}
${CITED.map(([, symbol], n) => `[van-ban-${n}]: https://example.org/van-ban/${n} "${symbol}"`).join('\n')}
`.split('\n');

/** What is wrong, one after the other: a link to a heading, a definition and a file that are not there. */
const MISTAKES = [
  (n) => ` Thực hiện theo [các bước](#khong-co-${n}).`,
  (n) => ` Báo cáo về [cơ quan][KHONGCO${n}].`,
  (n) => ` Theo [phụ lục](phu-luc-${n}.md).`,
];

/** The address of a heading, as on GitHub. */
const slug = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/gu, '-');

function words(part, titles) {
  if (typeof part === 'string') return part;
  if (part.body) return `[${part.body[1]}][${part.body[0]}]`;
  if (part.section !== undefined) return `[Mục ${part.section + 1}](#${slug(titles[part.section])})`;
  const [type, symbol, date, issuer, about] = part.cited;
  return `[${type} số ${symbol}][van-ban-${CITED.indexOf(part.cited)}] ngày ${date} của ${issuer} về ${about}`;
}

const attributes = ({ due, lead, partner, product }) =>
  ` (hạn: ${due}; chủ trì: [${lead[0]}][${lead[0]}]; phối hợp: [${partner[0]}][${partner[0]}]; sản phẩm: ${product})`;

/** The lines of one item of the outline, blank lines around it included. */
function linesOf(item, before, titles) {
  const prose = (parts) => parts.map((part) => words(part, titles)).join('');
  if (item.part) return ['', `# ${item.part}`];
  if (item.section !== undefined) {
    titles[item.section] = item.title;
    return ['', `## ${item.title}`];
  }
  if (item.heading !== undefined) return ['', `### ${item.title}`];
  if (item.paragraph) return ['', prose(item.paragraph)];
  if (item.table) {
    const [head, ...rows] = item.table.map((row) => `| ${row.join(' | ')} |`);
    return ['', head, '|---:|---|---|---|', ...rows];
  }
  const mistake = item.mistake === undefined ? '' : MISTAKES[item.mistake % MISTAKES.length](item.mistake);
  const duty = item.duty && item.mistake === undefined ? attributes(item.duty) : '';
  const line = `${item.sub ? '  -' : '-'} ${prose(item.point)}${mistake}${duty}`;
  return before.point ? [line] : ['', line];
}

/**
 * The outline in Markdown.
 * @param count how many lines it has
 */
export function markdownOf(count) {
  const lines = [...HEAD.slice(0, -1)];
  const titles = [];
  let before = {};
  for (const item of outline()) {
    const more = linesOf(item, before, titles);
    if (lines.length + more.length > count - TAIL.length) break;
    lines.push(...more);
    before = item;
  }
  while (lines.length < count - TAIL.length) lines.push('');
  return [...lines, ...TAIL].join('\n');
}
