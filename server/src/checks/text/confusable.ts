import { t } from '../../messages';
import { type Hit, passageCheck, type ReadPassage } from './passages';

/** `wrong → right`: the wrong words are Vietnamese syllables, but nobody means them in that company. */
const MIX_UPS: readonly (readonly [wrong: string, right: string])[] = `
công thông tin điện tử → cổng thông tin điện tử
phòng trào → phong trào
phong chào → phong trào
tất các → tất cả các
chất hành → chấp hành
chập hành → chấp hành
sử lý → xử lý
xử dụng → sử dụng
sát nhập → sáp nhập
bổ xung → bổ sung
xúc tích → súc tích
thăm quan → tham quan
cọ sát → cọ xát
chia sẽ → chia sẻ
năng xuất → năng suất
hiệu xuất → hiệu suất
sản suất → sản xuất
xuất xắc → xuất sắc
suất sắc → xuất sắc
suất sắt → xuất sắc
đề suất → đề xuất
giám xát → giám sát
khảo xát → khảo sát
kiểm xoát → kiểm soát
báo cao kết quả → báo cáo kết quả
hướng dân → hướng dẫn
lãnh đao → lãnh đạo
lảnh đạo → lãnh đạo
chỉ đao → chỉ đạo
đảm bào → đảm bảo
bảo đám → bảo đảm
đơn vi → đơn vị
quán triết → quán triệt
chủ trí → chủ trì
phố hợp → phối hợp
phồi hợp → phối hợp
phổi hợp → phối hợp
đôn đóc → đôn đốc
bàn hành → ban hành
ban hàng → ban hành
thường suyên → thường xuyên
xuyên xuốt → xuyên suốt
xâu rộng → sâu rộng
xâu sắc → sâu sắc
sôi nỗi → sôi nổi
rỏ ràng → rõ ràng
cũng cố → củng cố
kỹ luật → kỷ luật
kỷ năng → kỹ năng
kỷ thuật → kỹ thuật
kỹ niệm → kỷ niệm
vân động → vận động
dư thảo → dự thảo
nghỉ quyết → nghị quyết
nghi quyết → nghị quyết
quyết đinh → quyết định
quy đinh → quy định
khen thường → khen thưởng
đại hôi → đại hội
hôi nghị → hội nghị
tập chung → tập trung
trãi nghiệm → trải nghiệm
giử gìn → giữ gìn
dử liệu → dữ liệu
hổ trợ → hỗ trợ
nổ lực → nỗ lực
mỡ rộng → mở rộng
củ thể → cụ thể
bảo vê → bảo vệ
trách nhiêm → trách nhiệm
nhiêm vụ → nhiệm vụ
kinh phi → kinh phí
đia phương → địa phương
đia bàn → địa bàn
cán bô → cán bộ
thực hiên → thực hiện
triển khải → triển khai
tuyên tuyền → tuyên truyền
tuyên truyên → tuyên truyền
truyền truyền → tuyên truyền
phát hủy tinh thần → phát huy tinh thần
chặc chẽ → chặt chẽ
chặt chẻ → chặt chẽ
khẩn chương → khẩn trương
nghiêm trình → nghiêm chỉnh
chuyễn đổi → chuyển đổi
phát triễn → phát triển
triễn khai → triển khai
gương mẩu → gương mẫu
mẩu biểu → mẫu biểu
tiêu chuẫn → tiêu chuẩn
chuẫn bị → chuẩn bị
văn bãn → văn bản
thũ tục → thủ tục
thũ trưởng → thủ trưởng
tổng hơp → tổng hợp
phù hơp → phù hợp
lan toải → lan tỏa
nâng cáo → nâng cao
công kiến → cống hiến
cá nhận → cá nhân
tập thề → tập thể
đoàn kêt → đoàn kết
thông nhất → thống nhất
liên quân đến → liên quan đến
cơ quân → cơ quan
nhân dẫn → nhân dân
chính quyên → chính quyền
trực tiềp → trực tiếp
`
  .trim()
  .split('\n')
  .map((line) => line.split(' → ') as [string, string]);

const right = new Map(MIX_UPS);
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[...right.keys()].map((wrong) => wrong.replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\p{M}])`,
  'giu',
);

/** The capitals of the words found, put on the right ones. */
function cased(words: string, wanted: string): string {
  if (words === words.toUpperCase()) return wanted.toUpperCase();
  const first = words.charAt(0);
  return first === first.toUpperCase()
    ? first.toUpperCase() === first && first !== first.toLowerCase()
      ? wanted.charAt(0).toUpperCase() + wanted.slice(1)
      : wanted
    : wanted;
}

function* mixUps({ plain: { text } }: ReadPassage): Iterable<Hit> {
  for (const { 0: words, index: from } of text.matchAll(PATTERN)) {
    const wanted = right.get(words.toLowerCase().replace(/\s+/gu, ' '));
    if (wanted !== undefined) yield { from, to: from + words.length, right: cased(words, wanted) };
  }
}

export const confusable = passageCheck(
  {
    id: 'text/confusable',
    severity: 'information',
    onText: true,
    onPlan: true,
    fixes: true,
    summary: 'Words that exist and are not meant here: well-known mix-ups such as “phòng trào”.',
  },
  mixUps,
  ({ words, hit }) => ({
    message: t('“{0}” is probably meant as “{1}”.', words, hit.right ?? ''),
    title: t('Replace by “{0}”', hit.right ?? ''),
  }),
);
