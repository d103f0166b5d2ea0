// Hover on a key of the header: what it is for, an example, and what it prints.
import { t } from '../../messages';
import type { AnalysedPlan, HeaderKey } from '../../plan/model';
import { bold, bullets, code, paragraphs } from '../markdown';
import { covers, type Note } from './note';

interface KeyHelp {
  readonly about: string;
  readonly example: string;
  readonly printed: string;
}

const dataOnly = (): string => t('nothing; it is data for checks and exports');

const HELP: Readonly<Record<HeaderKey, () => KeyHelp>> = {
  'cơ quan chủ quản': () => ({
    about: t('The body directly above the issuing one. Several stand on lines of their own with “- ”.'),
    example: 'cơ quan chủ quản: Ủy ban nhân dân tỉnh Lai Châu',
    printed: t('in capitals, above the issuing body'),
  }),
  'cơ quan': () => ({
    about: t('The body that issues the plan. Several stand on lines of their own with “- ”.'),
    example: 'cơ quan: Sở Văn hóa, Thể thao và Du lịch',
    printed: t('in bold capitals, at the top left'),
  }),
  số: () => ({
    about: t('Number and symbol of the plan. Without a number yet it begins with “/”.'),
    example: 'số: 57/KH-SVHTTDL',
    printed: t('“Số: …”, with two figures at least'),
  }),
  'địa danh': () => ({
    about: t('The place of issue.'),
    example: 'địa danh: Lai Châu',
    printed: t('before the date of issue'),
  }),
  ngày: () => ({
    about: t('The date of issue. What is not known yet may be left out: day, month, or all of it.'),
    example: 'ngày: 18/4/2025',
    printed: t('“ngày … tháng … năm …”; what is missing is a gap'),
  }),
  loại: () => ({
    about: t('The type of the document, where it is not a plan.'),
    example: 'loại: Kế hoạch',
    printed: t('as the title, in bold capitals'),
  }),
  'trích yếu': () => ({
    about: t('The subject: what the plan is about, in one short sentence.'),
    example: 'trích yếu: Tuyên truyền Ngày hội đọc sách năm 2025',
    printed: t('in bold, under the title'),
  }),
  'căn cứ': () => ({
    about: t('The documents that the plan is based on, each on a line of its own with “- ”.'),
    example: 'căn cứ:\n  - Luật Thư viện ngày 21/11/2019',
    printed: t('in italics, one a line; “Căn cứ”, “;” and “.” are produced'),
  }),
  'thời gian': () => ({
    about: t('The period of the plan: its first and last day. Deadlines are checked against it.'),
    example: 'thời gian: 20/4/2025 - 31/10/2025',
    printed: dataOnly(),
  }),
  'kèm theo': () => ({
    about: t('The decision that the plan is issued with. Number, recipients and signature are then not required.'),
    example: 'kèm theo: Quyết định số 31/QĐ-SXD ngày 14/01/2026 của Giám đốc Sở Xây dựng',
    printed: t('“(Kèm theo …)”, under the subject'),
  }),
  'mức độ khẩn': () => ({
    about: t('The urgency: khẩn, thượng khẩn or hỏa tốc.'),
    example: 'mức độ khẩn: khẩn',
    printed: t('in a box under the number'),
  }),
  'mức độ mật': () => ({
    about: t('The level of secrecy: mật, tối mật or tuyệt mật. Who drafts the plan proposes it.'),
    example: 'mức độ mật: mật',
    printed: t('in a box under the number'),
  }),
  'lưu hành': () => ({
    about: t('A note on who may have the document.'),
    example: 'lưu hành: Lưu hành nội bộ',
    printed: t('in a box at the top right'),
  }),
  'dự thảo': () => ({
    about: t('Says that this is a draft: “có”, or which one.'),
    example: 'dự thảo: lần 2',
    printed: t('“DỰ THẢO” in a box'),
  }),
  'liên hệ': () => ({
    about: t('Who can be asked: address, telephone, e-mail. Several stand on lines of their own with “- ”.'),
    example: 'liên hệ: Phòng Tổ chức, điện thoại 0290.0000000',
    printed: t('at the foot of the first page'),
  }),
  'hồ sơ': () => ({
    about: t(
      'Which kind of plan this is, one of kehoach.yaml or a built-in one: it says what parts the plan must have.',
    ),
    example: 'hồ sơ: tuyên truyền',
    printed: dataOnly(),
  }),
  tỉnh: () => ({
    about: t('The province, where the other keys do not tell it. Names of bodies are looked up in it.'),
    example: 'tỉnh: Phú Thọ',
    printed: dataOnly(),
  }),
};

/** What a key of the header is for, what it prints and an example, in Markdown. */
export function headerKeyHelp(key: HeaderKey): string {
  const { about, example, printed } = HELP[key]();
  const lines = example.split('\n').map((line) => code(line));
  const facts = bullets([t('Printed: {0}', printed), t('Example: {0}', lines.join(' '))]);
  return paragraphs([bold(key), about, facts]);
}

/** Hover on the keys of the header. */
export function* headerKeyNotes({ header }: AnalysedPlan, offset: number): Iterable<Note> {
  if (!header.place || !covers(header.place, offset)) return;
  for (const { key, keyPlace } of header.fields) {
    if (key && covers(keyPlace, offset)) yield { place: keyPlace, markdown: headerKeyHelp(key) };
  }
}
