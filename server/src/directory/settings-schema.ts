// The shape of kehoach.yaml: one source for the check of a file and for the schema that editors use.
import * as v from 'valibot';
import { HEADER_KEYS } from '../plan/model';

const text = v.pipe(v.string(), v.nonEmpty());
const texts = v.pipe(v.array(text), v.description('Danh sách, mỗi dòng một mục bắt đầu bằng "- "'));
const textOrTexts = v.union([text, texts]);
const day = v.pipe(
  v.string(),
  v.regex(/^(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})$/u),
  v.description('Ngày: 01/7/2025 hoặc 2025-07-01'),
);

function length(low: number, high: number, what: string) {
  return v.optional(v.pipe(v.number(), v.minValue(low), v.maxValue(high), v.description(what)));
}

const body = v.strictObject({
  id: v.pipe(
    text,
    v.regex(/^[\p{L}\p{N}_-]+$/u),
    v.description('Mã ngắn, viết liền, dùng được như @mã trong kế hoạch'),
  ),
  tên: v.pipe(text, v.description('Tên đầy đủ')),
  'tên ngắn': v.optional(v.pipe(text, v.description('Tên dùng từ lần nhắc thứ hai'))),
  'tên khác': v.optional(textOrTexts),
  thuộc: v.optional(v.pipe(text, v.description('Mã hoặc tên của cơ quan cấp trên'))),
  từ: v.optional(day),
  đến: v.optional(day),
  'thay bằng': v.optional(textOrTexts),
});

const group = v.strictObject({
  id: v.optional(text),
  tên: v.pipe(text, v.description('Cụm từ chỉ cả nhóm, như viết ở Nơi nhận')),
  'tên khác': v.optional(textOrTexts),
  gồm: v.pipe(v.array(text), v.minLength(1), v.description('Mã hoặc tên của từng cơ quan trong nhóm')),
});

const document = v.strictObject({
  số: v.pipe(text, v.description('Số và ký hiệu: 812/KH-UBND')),
  loại: v.optional(text),
  ngày: v.optional(day),
  'cơ quan': v.optional(text),
  'trích yếu': v.optional(text),
  'hết hiệu lực': v.optional(v.pipe(day, v.description('Ngày cuối cùng còn hiệu lực'))),
  'thay bằng': v.optional(v.pipe(text, v.description('Số và ký hiệu của văn bản thay thế'))),
});

const part = v.union([text, v.strictObject({ tên: text, 'tên khác': v.optional(textOrTexts) })]);

const profile = v.strictObject({
  phần: v.pipe(v.array(part), v.description('Các phần phải có, theo thứ tự')),
});

/** Words for severities; the English ones are accepted too. */
export const SEVERITY_WORDS = {
  lỗi: 'error',
  'cảnh báo': 'warning',
  'thông tin': 'information',
  'gợi ý': 'hint',
  tắt: 'off',
  error: 'error',
  warning: 'warning',
  information: 'information',
  hint: 'hint',
  off: 'off',
} as const;
export type SeverityWord = keyof typeof SEVERITY_WORDS;

const look = v.strictObject({
  'cỡ chữ': length(13, 14, 'Cỡ chữ nội dung, pt (13–14)'),
  'cỡ chữ quốc hiệu': v.optional(
    v.pipe(v.picklist([12, 13]), v.description('Cỡ chữ quốc hiệu, pt (12 hoặc 13); tiêu ngữ và địa danh lớn hơn 1 pt')),
  ),
  'lề trên': length(20, 25, 'mm (20–25)'),
  'lề dưới': length(20, 25, 'mm (20–25)'),
  'lề trái': length(30, 35, 'mm (30–35)'),
  'lề phải': length(15, 20, 'mm (15–20)'),
  'thụt đầu dòng': v.optional(v.pipe(v.picklist([10, 12.7]), v.description('mm (10 hoặc 12.7)'))),
  'cách đoạn': length(6, 24, 'pt (từ 6 trở lên)'),
  'cách dòng': length(1, 1.5, 'Số dòng (1–1.5)'),
});

const defaults = v.strictObject(
  Object.fromEntries(HEADER_KEYS.map((key) => [key, v.optional(textOrTexts)])) as Record<
    (typeof HEADER_KEYS)[number],
    v.OptionalSchema<typeof textOrTexts, undefined>
  >,
);

/** The whole file; every key may be left out. */
export const settingsSchema = v.strictObject({
  'cơ quan': v.optional(v.pipe(v.array(body), v.description('Cơ quan, đơn vị của riêng nơi này'))),
  'nhóm cơ quan': v.optional(v.pipe(v.array(group), v.description('Cụm từ chỉ nhiều cơ quan'))),
  'văn bản': v.optional(v.pipe(v.array(document), v.description('Văn bản đã biết, thường được viện dẫn'))),
  'từ riêng': v.optional(v.pipe(v.array(text), v.description('Từ mà kiểm tra chính tả bỏ qua'))),
  'hồ sơ': v.optional(v.pipe(v.record(text, profile), v.description('Loại kế hoạch và các phần phải có'))),
  'kiểm tra': v.optional(
    v.pipe(
      v.record(text, v.picklist(Object.keys(SEVERITY_WORDS) as SeverityWord[])),
      v.description('Mức độ theo mã hoặc nhóm: lỗi, cảnh báo, thông tin, gợi ý, tắt'),
    ),
  ),
  'mặc định': v.optional(v.pipe(defaults, v.description('Giá trị sẵn có của phần đầu kế hoạch mới'))),
  'thể thức': v.optional(v.pipe(look, v.description('Lựa chọn trong khoảng mà Nghị định 30/2020/NĐ-CP cho phép'))),
  'câu dài': v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(500), v.description('Số từ từ đó một câu là dài')),
  ),
});

export type SettingsFile = v.InferOutput<typeof settingsSchema>;
