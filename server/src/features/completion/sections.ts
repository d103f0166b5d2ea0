// Titles after `# `: the parts that the plan's profile asks for, the missing ones first; below them what usually stands there.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { missingParts, profileOf } from '../../checks/structure/profile';
import { mainSections } from '../../checks/units';
import { t } from '../../messages';
import type { AnalysedPlan, Unit } from '../../plan/model';
import { isOrganisationTitle } from '../../plan/organisation';
import { fold } from '../../vietnamese/fold';
import { bodyCandidates } from './bodies';
import { type Candidate, type Offer, value } from './candidate';
import { type Cursor, contentAt, lineOf, typedFrom, unitAt } from './cursor';

/** Sections that plans have beside the required ones, in their usual order. */
const OTHERS = [
  'Thời gian, địa điểm',
  'Đối tượng, phạm vi',
  'Nội dung, hình thức, thời gian thực hiện',
  'Nhiệm vụ, giải pháp',
  'Khẩu hiệu tuyên truyền',
  'Kinh phí thực hiện',
  'Chế độ thông tin, báo cáo',
];

/** What usually stands below a section, by words of its title. */
const BELOW: readonly (readonly [RegExp, readonly string[]])[] = [
  [/muc dich|yeu cau/, ['Mục đích', 'Yêu cầu']],
  [/muc tieu/, ['Mục tiêu chung', 'Mục tiêu cụ thể']],
  [/noi dung|hinh thuc|nhiem vu/, ['Nội dung', 'Hình thức', 'Thời gian', 'Địa điểm', 'Thành phần']],
  [/thoi gian|dia diem/, ['Thời gian', 'Địa điểm']],
  [/doi tuong|pham vi/, ['Đối tượng', 'Phạm vi']],
  [/giai phap/, ['Công tác lãnh đạo, chỉ đạo', 'Công tác tuyên truyền', 'Kiểm tra, giám sát']],
];

const title = (label: string, detail?: string): Candidate => ({
  ...value(label, detail),
  kind: CompletionItemKind.Module,
});

function parts(plan: AnalysedPlan, own: Unit | undefined): Candidate[] {
  const profile = profileOf(plan, plan.directory.settings);
  const required = profile.parts;
  // What is typed here is not there yet.
  const rest = { ...plan, units: plan.units.filter((unit) => unit !== own) };
  const missing = missingParts(rest, required);
  const said = new Set(mainSections(rest).map((unit) => fold(unit.title)));
  const names = [
    ...missing.map((part) => title(part.title, t('The plan lacks this part'))),
    ...required.filter((part) => !missing.includes(part)).map((part) => title(part.title)),
    ...profile.usual.map((part) => title(part.title)),
    ...OTHERS.map((name) => title(name)),
  ];
  return names.filter(
    ({ label }, index) => !said.has(fold(label)) && names.findIndex((one) => one.label === label) === index,
  );
}

/** Whether a unit stands in the part on organisation. */
export function inOrganisation(unit: Unit | undefined): boolean {
  for (let one = unit; one; one = one.parent) if (isOrganisationTitle(one.title)) return true;
  return false;
}

function below(cursor: Cursor, own: Unit | undefined): Candidate[] {
  const parent = own?.parent;
  if (inOrganisation(parent)) {
    return [...bodyCandidates(cursor.plan, cursor.offset, (entry) => `@${entry.id}`)];
  }
  const words = fold(parent?.title ?? '');
  const said = new Set(parent?.children.filter((unit) => unit !== own).map((unit) => fold(unit.title)));
  const names = BELOW.filter(([words_]) => words_.test(words)).flatMap(([, labels]) => labels);
  return [...new Set(names)].filter((label) => !said.has(fold(label))).map((label) => title(label));
}

export function sections(cursor: Cursor): Offer | undefined {
  const { block, before, line, trigger, offset, at } = cursor;
  if (block?.kind !== 'heading' || lineOf(cursor)?.name !== 'Heading') return undefined;
  const content = contentAt(cursor);
  const mark = /^\s*#+[ \t\u00A0]+/u.exec(before)?.[0];
  if (!content || mark === undefined) return undefined;
  const own = unitAt(cursor);
  const end = at + (content.title.at(-1)?.to ?? 0);
  const inTitle = content.title.length === 0 || offset <= end;
  if (trigger !== undefined || !inTitle || own?.appendix) return { ...typedFrom(cursor, offset), candidates: [] };
  const rest = Math.max(0, end - offset);
  const candidates = block.level === 1 ? parts(cursor.plan, own) : below(cursor, own);
  return { ...typedFrom(cursor, line.from + mark.length, rest), candidates };
}
