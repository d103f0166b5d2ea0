// The name that a sentence begins with: `Sở Tài chính thẩm định …`.
import type { Span } from '../language/syntax';
import type { Lookup } from './directory';
import { casePattern } from './patterns';
import { type Word, wordsOf } from './words';

/** No name of a body or phrase has more words. */
const LONGEST = 26;

/** One-word names that are verbs or common nouns as often: only a name where nothing but a mark follows. */
const COMMON = new Set(
  'báo thuế bản khu làng xóm buôn ấp thôn thanh thư bảo hội đoàn ban sở bộ phòng tổ đội cổng trang đài công giám phó trưởng các'.split(
    ' ',
  ),
);
const COMMON_PAIRS = new Set([
  'thanh tra',
  'thống kê',
  'thi hành',
  'báo cáo',
  'kiểm tra',
  'kiểm toán',
  'khu dân',
  'phong trào',
]);

function mayStandAlone(words: readonly Word[], count: number, text: string): boolean {
  if (count > 2) return true;
  const name = words
    .slice(0, count)
    .map((word) => word.lower)
    .join(' ');
  if (count === 1 ? !COMMON.has(name) && (words[0]!.caps || words[0]!.lower.length > 3) : !COMMON_PAIRS.has(name))
    return true;
  const rest = text.slice(words[count - 1]!.to);
  return /^\s*(?:$|[:;,.)])/u.test(rest);
}

/** Verbs that end the name of a unit: units are in no directory, so their names end where the sentence goes on. */
const VERBS = casePattern(
  String.raw`^(?:chủ trì|phối hợp|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|tham mưu|tổ chức|thực hiện|triển khai|hướng dẫn|xây dựng|theo dõi|tổng hợp|đôn đốc|bố trí|căn cứ|tiếp tục|chuẩn bị|cử|phân công|rà soát|lập|báo cáo|đề xuất|là|kiểm tra|tiếp nhận|đảm bảo|bảo đảm|thẩm định|cập nhật|đăng tải|tuyên truyền|phổ biến|quản lý và|gửi|chỉ đạo|tăng cường|đẩy mạnh|thông báo|phụ trách|trình|ban hành|chủ động|nghiên cứu|hoàn thành|in(?=\s)|mở|duy trì|vận động|hỗ trợ|cung cấp|xử lý|giúp|nâng cao|phát động|trưng bày)(?!\p{L})`,
);

/** `cơ quan tuyên truyền`, `các tổ chức`, `tổ chức chính trị`: a noun there. */
function isNoun(words: readonly Word[], k: number): boolean {
  if (/^(?:quan|tin|tác)$/u.test(words[k - 1]?.lower ?? '')) return true;
  if (words[k]!.lower !== 'tổ' || words[k + 1]?.lower !== 'chức') return false;
  return (
    /,/u.test(words[k]!.gap) ||
    /^(?:các|và|những|mọi)$/u.test(words[k - 1]?.lower ?? '') ||
    /^(?:chính|ct|hội|thành|xã)$/u.test(words[k + 2]?.lower ?? '')
  );
}

/** The word at which the sentence goes on behind a phrase. */
function verbAfter(text: string, words: readonly Word[], end: number): number {
  for (let k = 1; k < end; k++) {
    if (VERBS.test(text.slice(words[k]!.from, words[k]!.from + 40)) && !isNoun(words, k)) return k;
  }
  return end;
}

/** A phrase begins a sentence where its own words are all of it, and tell of many. */
function isPhrase(lookup: Lookup, words: readonly Word[], count: number, end: number): boolean {
  if (count > end || (lookup.kind === 'collective' && lookup.open === true)) return false;
  return count > 2 || words.slice(0, count).some((word) => word.lower === 'các' || word.caps);
}

const UNIT_HEAD =
  /^(?:Phòng|Văn phòng|Chi cục|Trung tâm|Thanh tra|Ban|Tổ|Bộ phận|Trường|Bảo tàng|Thư viện|Nhà hát|Đoàn|Bệnh viện|Công ty|Khoa|Hội|Đội|Trạm|Viện|Cục|Vụ|Công đoàn|Chi đoàn|Câu lạc bộ|Tiểu ban)\s+(?=\p{Lu})/u;

function unitPrefix(text: string, words: readonly Word[]): Span | undefined {
  if (!UNIT_HEAD.test(text.slice(words[0]!.from))) return undefined;
  for (let k = 1; k < words.length; k++) {
    const word = words[k]!;
    if (/[:;(]/u.test(word.gap) || (k > 1 && VERBS.test(text.slice(word.from, word.from + 40)))) {
      return { from: words[0]!.from, to: words[k - 1]!.to };
    }
    if (/[.!?]/u.test(word.gap) && !/^\.?\s*$/u.test(word.gap)) return undefined;
  }
  const end = words.at(-1)!;
  return /^\s*[:.;]?\s*$/u.test(text.slice(end.to)) ? { from: words[0]!.from, to: end.to } : undefined;
}

/**
 * The longest name at the start of a text.
 * @param lookUp for one name
 * @param begins whether a first word can begin a name; spares the look-up of every sentence
 */
export function prefixOf(
  text: string,
  lookUp: (name: string) => Lookup | undefined,
  begins: (word: Word) => boolean,
): { readonly span: Span; readonly lookup: Lookup } | undefined {
  const words = wordsOf(text.slice(0, 400), LONGEST);
  const start = words[0];
  if (start === undefined || /\S/u.test(text.slice(0, start.from).replace(/[@(“"]/gu, '')) || !begins(start))
    return undefined;
  let end = words.length;
  for (let k = 1; k < words.length; k++) {
    if (/[:;.!?()“”"\n]/u.test(words[k]!.gap) && !/^[.]\s?$/u.test(words[k]!.gap)) {
      end = k;
      break;
    }
  }
  const phraseEnd = verbAfter(text, words, end);
  for (let count = end; count >= 1; count--) {
    const span = { from: start.from, to: words[count - 1]!.to };
    const lookup = lookUp(text.slice(span.from, span.to));
    if (lookup === undefined || lookup.kind === 'internal') continue;
    if (lookup.kind === 'collective' ? isPhrase(lookup, words, count, phraseEnd) : mayStandAlone(words, count, text)) {
      return { span, lookup };
    }
  }
  const unit = unitPrefix(text, words);
  return unit && { span: unit, lookup: { kind: 'internal' } };
}
