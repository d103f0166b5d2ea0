// The named styles: one for each element of the layout. Figures: Decree 30/2020/NĐ-CP, appendix I, part I.
import type { Look } from '../directory/settings';
import type { Align } from './flow';
import { mm } from './units';

/** Lengths and sizes in points. */
export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: Align;
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  /** Line spacing, in lines. */
  readonly lines: number;
  readonly keepNext?: boolean;
  /** Level in the outline, 1 the highest. */
  readonly outline?: number;
  /** Colour as hexadecimal; black where absent. */
  readonly colour?: string;
}

export const STYLE_NAMES = [
  'Quốc hiệu',
  'Tiêu ngữ',
  'Cơ quan chủ quản',
  'Cơ quan ban hành',
  'Số, ký hiệu',
  'Địa danh, thời gian',
  'Dấu chỉ mức độ',
  'Lưu hành',
  'Dự thảo',
  'Tên loại',
  'Trích yếu',
  'Kèm theo',
  'Căn cứ',
  'Phần',
  'Tên phần',
  'Mục',
  'Khoản',
  'Khoản không tiêu đề',
  'Khoản 1.1',
  'Khoản 1.1 không tiêu đề',
  'Điểm',
  'Điểm không tiêu đề',
  'Đoạn',
  'Gạch đầu dòng',
  'Dấu cộng',
  'Tiêu đề bảng',
  'Ô bảng',
  'Kết thúc',
  'Nơi nhận',
  'Dòng nơi nhận',
  'Quyền hạn, chức vụ',
  'Chữ ký',
  'Chức danh khác',
  'Họ và tên',
  'Phụ lục',
  'Tên phụ lục',
  'Kèm theo phụ lục',
  'Liên hệ',
  'Số trang',
] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

/** Sizes of the head that move together: appendix I, part I, footnote to the table of Mục V. */
export type HeadSize = 12 | 13;

/** Room for the signature above its own empty line, in points: five lines with that one. */
const SIGNING_ROOM = 52;

/**
 * The styles of a document.
 * @param look the office's choice where the decree leaves one
 * @param head the size of the quốc hiệu; the motto and the date are one point larger
 * @param hasParts whether the level Phần stands above Mục
 */
export function stylesOf(look: Look = {}, head: HeadSize = 13, hasParts = false): Readonly<Record<StyleName, Style>> {
  const top = hasParts ? 2 : 1;
  const size = look.fontSize ?? 14;
  const line = (over: Partial<Style> & { size: number }): Style => ({
    align: 'center',
    firstLine: 0,
    before: 0,
    after: 0,
    lines: 1,
    ...over,
  });
  const body = (over: Partial<Style> = {}): Style => ({
    size,
    align: 'justify',
    firstLine: mm(look.firstLineIndent ?? 12.7),
    before: look.paragraphSpacing ?? 6,
    after: 0,
    lines: look.lineSpacing ?? 1,
    ...over,
  });
  const title = { bold: true, keepNext: true };
  const part = line({ size, ...title, before: 12, outline: 1 });
  return {
    'Quốc hiệu': line({ size: head, bold: true }),
    'Tiêu ngữ': line({ size: head + 1, bold: true }),
    'Cơ quan chủ quản': line({ size: head }),
    'Cơ quan ban hành': line({ size: head, bold: true }),
    'Số, ký hiệu': line({ size: 13, before: 6 }),
    'Địa danh, thời gian': line({ size: head + 1, italic: true, before: 6 }),
    'Dấu chỉ mức độ': line({ size: 13, bold: true, before: 6, colour: 'FF0000' }),
    'Lưu hành': line({ size: 13, bold: true, after: 6 }),
    'Dự thảo': line({ size: 13, bold: true, before: 6 }),
    'Tên loại': line({ size: 14, ...title, before: 18 }),
    'Trích yếu': line({ size: 14, ...title }),
    'Kèm theo': line({ size, italic: true, before: 3 }),
    'Căn cứ': body({ italic: true }),
    Phần: part,
    'Tên phần': { ...part, before: 0 },
    Mục: body({ ...title, outline: top }),
    Khoản: body({ ...title, outline: top + 1 }),
    'Khoản không tiêu đề': body(),
    'Khoản 1.1': body({ ...title, italic: true, outline: top + 2 }),
    'Khoản 1.1 không tiêu đề': body(),
    Điểm: body({ keepNext: true, outline: top + 3 }),
    'Điểm không tiêu đề': body(),
    Đoạn: body(),
    'Gạch đầu dòng': body(),
    'Dấu cộng': body(),
    'Tiêu đề bảng': line({ size: size - 1, bold: true }),
    'Ô bảng': line({ size: size - 1, align: 'left' }),
    'Kết thúc': body({ firstLine: 0, align: 'right' }),
    'Nơi nhận': line({ size: 12, bold: true, italic: true, align: 'left' }),
    'Dòng nơi nhận': line({ size: 11, align: 'left' }),
    'Quyền hạn, chức vụ': line({ size, bold: true }),
    'Chữ ký': line({ size, before: SIGNING_ROOM }),
    'Chức danh khác': line({ size, bold: true }),
    'Họ và tên': line({ size, bold: true }),
    'Phụ lục': line({ size: 14, ...title, outline: 1 }),
    'Tên phụ lục': line({ size: 14, ...title }),
    'Kèm theo phụ lục': line({ size: 14, italic: true }),
    'Liên hệ': line({ size: 11, align: 'left' }),
    'Số trang': line({ size: 14 }),
  };
}
