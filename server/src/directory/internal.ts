// Units and people that no directory can list: accepted without a claim that they exist.
import { comparable } from '../vietnamese/fold';
import { casePattern } from './patterns';

/**
 * Heads of names that each office gives for itself. The closed sets (Sở, Bộ, Ủy ban nhân dân, Tỉnh ủy and the like)
 * are not among them: their names are fixed by law, and one that the directory does not know is a mistake.
 */
const HEADS = [
  // units
  'phòng|văn phòng|vp|chi cục|cục|tổng cục|vụ|viện|học viện|đại học|trung tâm|tt|thanh tra|ban|bql|bcđ|btc|btt|tổ|tiểu ban|bộ phận|đội|nhóm',
  'trạm|hạt|đồn|trại|khoa|bộ môn|khối|lớp|cụm|xưởng|phân xưởng|xí nghiệp|nhà máy|chi nhánh|công ty|cty|tổng công ty|tập đoàn|doanh nghiệp|dntn',
  'hợp tác xã|htx|ngân hàng|quỹ|bảo hiểm|bhxh|điện lực|bưu điện|bưu cục|viễn thông|vnpt|viettel|mobifone|kho bạc|kbnn|trường|nhà trường',
  'thpt|thcs|bệnh viện|bv|phòng khám|bảo tàng|thư viện|nhà hát|nhà văn hóa|nhà thiếu nhi|nhà xuất bản|nxb|đoàn|liên đoàn|hội|hiệp hội|tổng hội',
  'liên hiệp|liên minh|câu lạc bộ|clb|công đoàn|chi đoàn|chi bộ|chi hội|đảng bộ|đảng ủy|bch|bcs|ban cán sự|hội đồng|hđ|tổ chức|cơ quan',
  'báo|tạp chí|đài|cổng|trang|website|khu|vườn|cảng|ga|chợ|tòa án|viện kiểm sát|tand|vksnd|quân khu|sư đoàn|trung đoàn|lữ đoàn|tiểu đoàn|bộ đội',
  'bộ tư lệnh|bộ chỉ huy|bchqs|binh đoàn|quân đoàn|hải đoàn|cảnh sát|đường dây|sở giao dịch|sở chỉ huy|ủy ban kiểm tra|ủy ban bầu cử',
  'ủy ban an toàn|ủy ban olympic|ủy ban chứng khoán|ủy ban quốc gia|ubkt|ubqg|ủy ban về|ủy ban đoàn kết|vpqg|cdc|ttyt|trụ sở|cơ sở|đại sứ quán|nhân dân',
  // people
  'đồng chí|đ/c|đc|ông|bà|các ông|các bà|lãnh đạo|lđ|thủ trưởng|giám đốc|gđ|phó giám đốc|pgđ|tổng giám đốc|hiệu trưởng|phó hiệu trưởng|bgh|bgđ',
  'trưởng|phó|chủ tịch|ct|phó chủ tịch|pct|chánh|phó chánh|cvp|pcvp|bí thư|phó bí thư|chủ nhiệm|thường trực|tổng bí thư|bộ trưởng|thứ trưởng',
  'thủ tướng|phó thủ tướng|cục trưởng|vụ trưởng|viện trưởng|tổng biên tập|ủy viên|thành viên|đại biểu|chuyên viên|cv|kế toán|thư ký',
  'giáo viên|gv|gvcn|giảng viên|học sinh|sinh viên|hssv|phụ huynh|cán bộ|cb|công chức|viên chức|cbcc|người lao động|nhân viên|bác sĩ|kế toán trưởng',
  'cá nhân|hộ gia đình|chủ hộ|chủ đầu tư|nhà thầu|phóng viên|cộng tác viên|già làng|người có uy tín|đảng viên|đoàn viên|hội viên|cựu chiến binh|thôn|bản',
  'ấp|xóm|buôn|làng|khóm|khu phố|tổ dân phố|tdp|cảnh sát|công an|dân quân|lực lượng|toàn thể|toàn trường|tất cả|ttvh|ttdvc|tttt|trưởng ban|trưởng phòng',
];

const HEAD = casePattern(`^(?:các\\s+)?(?:${HEADS.join('|')})(?![\\p{L}\\p{N}])`);

/** Codes of units after a head and a colon: `VPUB: CVP, các PCVP`, `Phòng: TH, VX`. */
const CODES = /^(?:vp|vpub|vpubnd|văn phòng|phòng|cv|chuyên viên|ttub|lđ|vptu|p\.?)[\p{L} ]*:\s*\S/iu;

/** `Lưu: VT, …` is no recipient. */
const ARCHIVE = /^lưu(?:\s*:|\s+(?:vt|văn thư|vp|hồ sơ|hs)(?![\p{L}\p{N}]))/iu;

/** Whether an item of Nơi nhận is its archive line. */
export function isArchiveLine(item: string): boolean {
  return ARCHIVE.test(comparable(item));
}

/** Whether a name is that of a unit, an enterprise, a school or a person that is let through. */
export function isInternal(name: string): boolean {
  const text = comparable(name);
  return (
    HEAD.test(text) ||
    CODES.test(text) ||
    isArchiveLine(text) ||
    /^như\s+(?:trên|điều|mục|phần|khoản|kính gửi|thành phần|danh sách)/iu.test(text)
  );
}

/** Whether a segment of a list begins a name of its own: it has the head of one. */
export function beginsName(segment: string): boolean {
  const text = comparable(segment);
  return HEAD.test(text) || CLOSED.test(text) || isArchiveLine(text);
}

const CLOSED = casePattern(
  String.raw`^(?:các\s+)?(?:sở|bộ|ủy ban|ubnd|hđnd|ubmttq|mttq|mặt trận|tỉnh|thành|huyện|quận|thị|xã|phường|đặc khu|cấp|như|ngành|đơn vị|địa phương)(?![\p{L}\p{N}])`,
);
