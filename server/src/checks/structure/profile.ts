// The parts that a plan must have, recognised by what their headings mean.
import type { AnalysedPlan, Unit } from '../../plan/model';
import type { RequiredPart } from '../check';
import { bodyUnits } from '../units';
import { hasPhrase } from '../words';

/** What nearly every plan of the State has; practice, not in Decree 30. */
export const DEFAULT_PROFILE: readonly RequiredPart[] = [
  { id: 'purpose', title: 'Mục đích, yêu cầu', phrases: ['mục đích', 'yêu cầu', 'mục tiêu', 'quan điểm'] },
  {
    id: 'content',
    title: 'Nội dung',
    phrases: [
      'nội dung',
      'nhiệm vụ',
      'giải pháp',
      'biện pháp',
      'hoạt động',
      'hình thức',
      'công việc',
      'chương trình',
      'phương án',
      'tiến độ',
      'lộ trình',
    ],
    anyOther: true,
  },
  {
    id: 'organisation',
    title: 'Tổ chức thực hiện',
    phrases: [
      'tổ chức thực hiện',
      'tổ chức triển khai',
      'tổ chức và thực hiện',
      'triển khai thực hiện',
      'chỉ đạo thực hiện',
      'phân công',
      'trách nhiệm',
      'biện pháp thực hiện',
      'biện pháp tổ chức',
    ],
  },
];

/** Sections about these alone are never the content of a plan. */
const CIRCUMSTANCES = [
  'thời gian',
  'địa điểm',
  'kinh phí',
  'đối tượng',
  'thành phần',
  'phạm vi',
  'căn cứ',
  'khẩu hiệu',
];

/** The parts whose phrases a heading has. */
export function partsOf(title: string, profile: readonly RequiredPart[]): readonly RequiredPart[] {
  return profile.filter((part) => part.phrases.some((phrase) => hasPhrase(title, phrase)));
}

/** The required parts that a plan lacks, in the profile's order. */
export function missingParts(plan: AnalysedPlan, profile: readonly RequiredPart[]): readonly RequiredPart[] {
  const titles = bodyUnits(plan).filter(isHead);
  const found = new Set(titles.flatMap((unit) => partsOf(unit.title || unit.text, profile)));
  const unclaimed = titles.some(
    (unit) =>
      unit.kind === 'heading' &&
      unit.level === 1 &&
      partsOf(unit.title, profile).length === 0 &&
      !CIRCUMSTANCES.some((phrase) => hasPhrase(unit.title, phrase)),
  );
  return profile.filter((part) => !found.has(part) && !(part.anyOther && unclaimed));
}

/** Headings of the first levels; a numbered paragraph counts by its first words, `1. Mục đích: …`. */
const isHead = (unit: Unit): boolean =>
  unit.kind === 'part' ||
  (unit.kind === 'heading' && unit.level <= 3) ||
  (unit.kind === 'numbered' && unit.level <= 2 && unit.parent === undefined && unit.text.length < 120);
