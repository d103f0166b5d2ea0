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

/**
 * The types that an abbreviation in a symbol can stand for, lower case, the usual one first. By the first word or words
 * of the type: `kế hoạch` covers `kế hoạch phối hợp`. Sources as of TYPE_ABBREVIATIONS; Party symbols have `QĐ` for both
 * `quyết định` and `quy định`, and a rule or regulation is often cited by the decision that issues it.
 */
const TYPES_OF: Readonly<Record<string, readonly string[]>> = {
  NQ: ['nghị quyết'],
  NQLT: ['nghị quyết liên tịch', 'nghị quyết'],
  QĐ: ['quyết định', 'quy định', 'quy chế'],
  CT: ['chỉ thị'],
  QC: ['quy chế'],
  QCPH: ['quy chế'],
  QyĐ: ['quy định'],
  TC: ['thông cáo'],
  TB: ['thông báo', 'kết luận'],
  HD: ['hướng dẫn'],
  HDLT: ['hướng dẫn'],
  HDLN: ['hướng dẫn'],
  CTr: ['chương trình'],
  CTrPH: ['chương trình', 'quy chế', 'kế hoạch'],
  KH: ['kế hoạch'],
  KHLT: ['kế hoạch'],
  KHPH: ['kế hoạch', 'chương trình'],
  KHLN: ['kế hoạch'],
  PA: ['phương án'],
  ĐA: ['đề án'],
  DA: ['dự án'],
  BC: ['báo cáo'],
  BB: ['biên bản'],
  TTr: ['tờ trình'],
  HĐ: ['hợp đồng'],
  CĐ: ['công điện'],
  BGN: ['bản ghi nhớ'],
  GUQ: ['giấy ủy quyền'],
  GM: ['giấy mời'],
  GGT: ['giấy giới thiệu'],
  NĐ: ['nghị định'],
  TT: ['thông tư', 'thông tri'],
  TTLT: ['thông tư liên tịch', 'thông tư'],
  PL: ['pháp lệnh'],
  KL: ['kết luận', 'thông báo'],
  CV: ['công văn'],
  L: ['lệnh'],
};

const BY_CAPITALS = new Map(Object.entries(TYPES_OF).map(([key, names]) => [key.toUpperCase(), { key, names }]));

/**
 * The types that a group of a symbol can stand for.
 * @param group NFC, any case: `QĐ`, `TTR`
 * @returns undefined for a group that stands for no type, or for one that is not cited by a name in prose
 */
export function typesOf(group: string): { readonly key: string; readonly names: readonly string[] } | undefined {
  return BY_CAPITALS.get(group.toUpperCase());
}

/** The abbreviation by which a type stands in State symbols: `kế hoạch` → `KH`; undefined for letters and unknown types. */
export function abbreviationOf(type: string): string | undefined {
  const words = type.toLowerCase();
  let best: string | undefined;
  let length = 0;
  for (const [key, [usual]] of Object.entries(TYPES_OF)) {
    if (usual === undefined || usual.length <= length || key === 'CV') continue;
    if (words === usual || words.startsWith(`${usual} `)) [best, length] = [key, usual.length];
  }
  return best;
}
