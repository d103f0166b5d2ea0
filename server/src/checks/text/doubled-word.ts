import { t } from '../../messages';
import { type Hit, passageCheck, type ReadPassage } from './passages';

/** Words that are said twice on purpose, and a numeral that is a noun as well (`năm năm`: five years). */
const DOUBLED = new Set(
  `ai ào ầm ba bừng chằm chầm chiều chung chục dần đâu đêm đều điệp đời đùng gần gì hàng hao hằng hồng khăng khắp kiếp khe
  lâu lần lớp luôn mãi mau năm ngang ngành ngày ngời người nhà nho nơi ngấm nhè nhao phăng rành rầm rần riêng rì rộn ròng rõ
  sang sáng sát song sờ tầng tà tăm tháng thoang thôn thường thôi tím trùng trắng từ ù vàng vân xa xanh xóm xưa đỏ đen đau dài
  cao bản hao hơi im khít lạ lăm nao nườm ngùn phơi san tí tẻo thăm thẳm trăm văng vừa xăm xinh đằng đoàn`.split(/\s+/),
);

/**
 * Where one compound ends with the word that the next begins with, `hành vi vi phạm`: what may stand before and what
 * after the two.
 */
const MEETING: Readonly<Record<string, readonly [before: string, after: string]>> = {
  vi: ['hành', 'phạm rút sinh mô khuẩn tính bằng'],
  sinh: ['học thí vệ an phát hy dân giáo tân nghiên nữ nam thiếu', 'viên hoạt học sản thái kế động trưởng'],
  viên: ['đảng đoàn hội giáo nhân thành sinh học tuyên ban công cộng giảng điều ủy diễn vận tình chuyên', 'chức'],
  quan: ['cơ liên hải tham chủ khách trực cảnh', 'trọng hệ tâm điểm sát ngại niệm chức trắc'],
  hiện: ['thực phát thể biểu xuất', 'đại nay trạng hành có vật tượng thực tại diện hữu'],
  bộ: ['cán đảng toàn nội tiến cục đồng', 'đội máy phận trưởng môn ngành'],
  hội: ['đại xã đảng quốc lễ cơ dạ chi tổng ngày', 'nghị viên thảo đồng họp trường thi nhập diễn'],
  hành: ['chấp ban thi tiến thực vận phát điều', 'chính động vi trình lang khách'],
  công: ['thành thi gia nhân', 'tác trình việc chức an dân ty nghệ nghiệp bố khai nhận đoàn cộng'],
  trình: ['chương quy quá công lộ giáo tiến', 'độ bày duyệt diễn tự'],
  chức: ['tổ viên công chức', 'năng vụ danh trách sắc quyền'],
  tác: ['công hợp đối canh sáng tương', 'động phẩm giả phong dụng hại nghiệp'],
  định: ['quy quyết xác nhất ổn chỉ giám', 'hướng kỳ mức danh lượng'],
  trung: ['tập', 'tâm ương thực học bình'],
  tâm: ['trung quyết trọng quan', 'lý huyết linh tư'],
  động: ['hoạt lao vận phát hành tác', 'viên lực thái cơ vật'],
  lý: ['quản xử pháp đại hợp', 'luận do lịch tưởng thuyết'],
  hóa: ['văn hiện', 'học đơn chất'],
  thông: ['giao truyền', 'tin qua báo minh tư'],
  tin: ['thông', 'học tưởng cậy nhắn tức'],
  thể: ['cụ đoàn có tập', 'dục thao hiện chế loại thức lệ'],
  thức: ['hình nhận chính phương tri ý', 'ăn uống tỉnh'],
  dân: ['nhân công', 'tộc cư quân vận chủ số trí'],
  tế: ['kinh quốc thực y', 'bào nhị'],
  lực: ['nguồn năng động nỗ', 'lượng'],
  trường: ['môi thị hiện hội nhà', 'học hợp'],
  hình: ['tình mô loại điển truyền', 'thức ảnh thành'],
};

const WORDS = /[\p{L}\p{M}]+/gu;

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const allCapitals = (word: string): boolean => word === word.toUpperCase();
const has = (list: string, word: string | undefined): boolean => word !== undefined && list.split(' ').includes(word);

/** One compound ends and the next begins with the word. */
function isMeeting(low: readonly string[], at: number): boolean {
  const meeting = MEETING[low[at]!];
  return meeting !== undefined && has(meeting[0], low[at - 1]) && has(meeting[1], low[at + 2]);
}

/** `xanh xanh` is a word; `đảng bộ Bộ Nội vụ` is a word and a name. */
function meant(words: readonly Word[], low: readonly string[], at: number): boolean {
  const [first, second] = [words[at]!.text, words[at + 1]!.text];
  const intoName = isCapital(second) && !isCapital(first);
  return DOUBLED.has(low[at]!) || intoName || isMeeting(low, at);
}

function* doubled({ plain, role }: ReadPassage): Iterable<Hit> {
  const { text } = plain;
  // A name may well be `Nguyễn Lê Lê`, and a blank form has `ngày … tháng …` with blanks only.
  if (role === 'signature') return;
  const words = [...text.matchAll(WORDS)].map(
    (match): Word => ({ text: match[0], from: match.index, to: match.index + match[0].length }),
  );
  const low = words.map((word) => word.text.normalize('NFC').toLowerCase());
  const near = (at: number): boolean => /^\s+$/u.test(text.slice(words[at]!.to, words[at + 1]!.from));
  for (let at = 0; at + 1 < words.length; at++) {
    if (low[at] === low[at + 1] && near(at)) {
      const single = allCapitals(words[at]!.text) && low[at]!.length < 2;
      if (!single && !meant(words, low, at)) {
        yield { from: words[at]!.from, to: words[at + 1]!.to, right: words[at]!.text };
        at++;
      }
    } else if (isPhraseTwice(low, at) && near(at) && near(at + 1) && near(at + 2)) {
      yield { from: words[at]!.from, to: words[at + 3]!.to, right: text.slice(words[at]!.from, words[at + 1]!.to) };
      at += 3;
    }
  }
}

/** `đại biểu toàn biểu toàn quốc`: two words said twice. */
const isPhraseTwice = (low: readonly string[], at: number): boolean =>
  low[at + 3] !== undefined && low[at] === low[at + 2] && low[at + 1] === low[at + 3] && low[at] !== low[at + 1];

export const doubledWord = passageCheck(
  {
    id: 'text/doubled-word',
    severity: 'warning',
    onText: true,
    onPlan: true,
    fixes: true,
    summary: 'A word written twice in a row, also over a line end.',
  },
  doubled,
  ({ words, hit }) => ({
    message: t('“{0}” is written twice.', hit.right ?? words),
    title: t('Keep one “{0}”', hit.right ?? words),
  }),
);
