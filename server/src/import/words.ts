// Words by which the parts of an administrative document are known. For matching on NFC text in lower case.

/** A line that consists of the name of a type of document, after Điều 7 of Decree 30/2020/NĐ-CP and usual others. */
export const TYPE_NAMES: readonly string[] = [
  'kế hoạch',
  'quyết định',
  'thông báo',
  'hướng dẫn',
  'chương trình',
  'phương án',
  'đề án',
  'dự án',
  'báo cáo',
  'biên bản',
  'tờ trình',
  'công điện',
  'nghị quyết',
  'chỉ thị',
  'quy chế',
  'quy định',
  'thông cáo',
  'hợp đồng',
  'bản ghi nhớ',
  'bản thỏa thuận',
  'giấy ủy quyền',
  'giấy mời',
  'giấy giới thiệu',
  'phiếu gửi',
  'phiếu chuyển',
  'phiếu báo',
  'thông tri',
  'kết luận',
];

export const NATIONAL_NAME = 'cộng hòa xã hội chủ nghĩa việt nam';
export const MOTTO = 'độc lập - tự do - hạnh phúc';
export const PARTY_NAME = 'đảng cộng sản việt nam';

/** After these a number belongs to the word before it: a line that begins with one goes on the sentence. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set([
  'ngày',
  'tháng',
  'năm',
  'quý',
  'tuần',
  'số',
  'điều',
  'khoản',
  'điểm',
  'mục',
  'phần',
  'chương',
  'kỳ',
  'khóa',
  'khoá',
  'thứ',
  'lần',
  'cấp',
  'hạng',
  'loại',
  'đợt',
  'bước',
  'lớp',
  'khối',
  'tập',
  'quyển',
  'nhóm',
  'tổ',
  'giai',
  'đoạn',
  'lục',
  'biểu',
  'mẫu',
  'bảng',
  'trang',
  'khu',
  'vùng',
  'quận',
  'phường',
  'giờ',
  'đến',
  'từ',
  'thế',
  'kỉ',
  'mức',
  'và',
  'hoặc',
  'của',
  'khoảng',
  'hơn',
  'gần',
  'trên',
  'dưới',
  'với',
  'có',
  'là',
  'vòng',
  'trong',
  'trước',
  'sau',
]);

/** After these a letter with a bracket or a number of two parts belongs to the word before it. */
export const BEFORE_LETTER: ReadonlySet<string> = new Set([
  'điểm',
  'khoản',
  'mục',
  'phần',
  'số',
  'và',
  'tại',
  'các',
  'mẫu',
  'loại',
  'bảng',
  'biểu',
]);

/** Before a word of the sets above these make another word of it, after which no number is awaited: `địa điểm`. */
const COMPOUNDS: Readonly<Record<string, ReadonlySet<string>>> = {
  điểm: new Set(['địa', 'thời', 'quan', 'ưu', 'nhược', 'khuyết', 'trọng', 'đặc', 'thí', 'cao', 'chấm']),
  khoản: new Set(['tài', 'điều']),
  mục: new Set(['danh', 'hạng', 'chuyên', 'tiết', 'đề']),
  phần: new Set(['thành', 'cổ', 'học', 'góp']),
  số: new Set(['đổi', 'dân', 'tổng', 'hệ', 'chỉ', 'tỷ']),
  loại: new Set(['phân', 'xếp', 'thể']),
  cấp: new Set(['phân', 'cung', 'trung', 'cao', 'sơ']),
  tháng: new Set(['hàng', 'hằng']),
  quý: new Set(['hàng', 'hằng']),
  năm: new Set(['hàng', 'hằng']),
};

/** A text that ends with one of these and a colon leads a list in: it is no title. */
export const LEADS_IN: ReadonlySet<string> = new Set([
  'sau',
  'đây',
  'như',
  'gồm',
  'là',
  'đó',
  'thể',
  'rằng',
  'về',
  'có',
  'thuộc',
  'tại',
  'cho',
  'với',
  'và',
]);

/** The first words of bases and of the sentence that issues the plan. */
export const OPENERS =
  /^(?:căn cứ|thực hiện|triển khai|theo|xét|để|nhằm|do|tiếp tục|trên cơ sở|thi hành|hưởng ứng|phát huy)(?!\p{L})/iu;

/** A base of its own: `Căn cứ …;`. */
export const BASE = /^(?:căn cứ|xét|thực hiện|theo|triển khai)(?!\p{L})/iu;

/** The main clause of the sentence that issues a plan. */
export const ISSUES = /(?:ban hành|xây dựng|triển khai|đề ra|lập)(?:\s+\p{L}+){0,3}\s+kế hoạch/iu;

export const RECIPIENTS = /^nơi\s+nhận\s*(?::|$)/iu;
/** `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.` (Điều 13 of the decree), also `T/M`. */
export const AUTHORITY = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L|Q)\s?[./]?\s?(?=\p{Lu}{2})/u;
/** Posts that sign. */
export const POST =
  /^(?:PHÓ |CHÁNH |PHÓ CHÁNH |QUYỀN )?(?:BỘ TRƯỞNG|THỨ TRƯỞNG|CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|HẠT TRƯỞNG|ĐỒN TRƯỞNG|TRẠM TRƯỞNG|TỔ TRƯỞNG|TỔNG BIÊN TẬP|TƯ LỆNH|CHÍNH ỦY|CHÍNH UỶ|KẾ TOÁN TRƯỞNG|VỤ TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|TRƯỞNG|BÍ THƯ|VĂN PHÒNG|CHÁNH VĂN PHÒNG|THỦ TƯỚNG|THỦ TRƯỞNG|THỐNG ĐỐC|CHỈ HUY|CHÁNH ÁN|VIỆN TRƯỞNG|TỔNG THANH TRA|CHÁNH THANH TRA|ĐỘI TRƯỞNG)(?![\p{Ll}])/u;
export const APPENDIX = /^phụ\s+lục(?:\s+(?:số\s+)?([IVX]{1,5}|\d{1,2}|[A-H]))?\s*(?:[:.–-]\s*|$)/iu;

/** The last word of a text in lower case; a dash or a bracket counts as none. */
export function lastWord(text: string): string {
  return /([\p{L}\p{N}]+)\s*:?\s*$/u.exec(text.slice(-40))?.[1]?.toLowerCase() ?? '';
}

/** Whether a text ends with a word of `words` that a number goes with; `địa điểm` is no `điểm`. */
export function endsBeforeNumber(text: string, words: ReadonlySet<string>): boolean {
  const last = lastWord(text);
  if (!words.has(last)) return false;
  const before = /([\p{L}\p{N}]+)\s+[\p{L}\p{N}]+\s*:?\s*$/u.exec(text.slice(-40))?.[1]?.toLowerCase();
  return before === undefined || !COMPOUNDS[last]?.has(before);
}

/** How many words a text has, counted up to `limit`. */
export function countWords(text: string, limit = 400): number {
  let n = 0;
  for (const _ of text.slice(0, limit * 12).matchAll(/[\p{L}\p{N}]+/gu)) if (++n >= limit) break;
  return n;
}
