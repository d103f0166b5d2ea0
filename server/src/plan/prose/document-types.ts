// Types of documents, as words of prose and as groups of a symbol.

/**
 * Names of types by which documents are cited, lower case, NFC. Decree 30/2020/NĐ-CP, article 7, and the types of
 * normative, Party and joint documents.
 */
export const DOCUMENT_TYPES: readonly string[] = [
  'hiến pháp',
  'bộ luật',
  'luật',
  'pháp lệnh',
  'lệnh',
  'sắc lệnh',
  'nghị định',
  'nghị quyết',
  'nghị quyết liên tịch',
  'quyết định',
  'chỉ thị',
  'kết luận',
  'quy định',
  'quy chế',
  'quy chế phối hợp',
  'thông tư',
  'thông tư liên tịch',
  'thông tri',
  'thông báo',
  'thông báo kết luận',
  'thông cáo',
  'hướng dẫn',
  'hướng dẫn liên ngành',
  'chương trình',
  'chương trình hành động',
  'chương trình phối hợp',
  'chương trình công tác',
  'kế hoạch',
  'kế hoạch liên tịch',
  'kế hoạch liên ngành',
  'kế hoạch phối hợp',
  'đề án',
  'dự án',
  'phương án',
  'báo cáo',
  'tờ trình',
  'công văn',
  'công điện',
  'biên bản',
  'hợp đồng',
  'bản ghi nhớ',
  'giấy mời',
  'giấy ủy quyền',
  'giấy giới thiệu',
  'điều lệ',
  'thư kêu gọi',
  'thể lệ',
  'văn bản',
];

/** Types cited by their name instead of a symbol. Decree 30/2020/NĐ-CP, appendix I, part I, section II, item 6. */
export const TYPES_BY_NAME: ReadonlySet<string> = new Set(['luật', 'bộ luật', 'pháp lệnh']);

/**
 * Abbreviations of types in symbols: Decree 30/2020/NĐ-CP, appendix III, the normative ones and those of the Party.
 */
export const TYPE_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'NQ',
  'QĐ',
  'CT',
  'QC',
  'QyĐ',
  'TC',
  'TB',
  'HD',
  'CTr',
  'KH',
  'PA',
  'ĐA',
  'DA',
  'BC',
  'BB',
  'TTr',
  'HĐ',
  'CĐ',
  'BGN',
  'BTT',
  'GUQ',
  'GM',
  'GGT',
  'GNP',
  'PG',
  'PC',
  'PB',
  'NĐ',
  'TT',
  'TTLT',
  'NQLT',
  'PL',
  'KL',
  'CV',
  'KHLT',
  'HDLT',
  'CTrPH',
  'KHPH',
  'QCPH',
  'KHLN',
  'HDLN',
  'L',
  'SL',
]);

/** The name as it is written when a given document is meant: `Kế hoạch`. Appendix II, part V, item 6. */
export function typeName(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
