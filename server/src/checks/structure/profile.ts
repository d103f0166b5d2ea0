// The parts that a plan must have, recognised by what their headings mean.

import type { FolderSettings } from '../../directory/settings';
import type { AnalysedPlan, Unit } from '../../plan/model';
import { bodyUnits } from '../units';
import { hasPhrase } from '../words';

/** A part that a plan of some kind must have, recognised by meaning. */
export interface RequiredPart {
  /** The heading that a fix writes. */
  readonly title: string;
  /** A heading belongs to the part where it has one of these phrases; accents and case do not count. */
  readonly phrases: readonly string[];
  /** Any section that no other part claims counts too, unless it is only about time, place, money and the like. */
  readonly anyOther?: boolean;
}

/** What nearly every plan of the State has; practice, not in Decree 30. */
const DEFAULT_PROFILE: readonly RequiredPart[] = [
  { title: 'Mục đích, yêu cầu', phrases: ['mục đích', 'yêu cầu', 'mục tiêu', 'quan điểm'] },
  {
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

/** The name of the profile of plans that choose none. */
const DEFAULT_NAME = 'mặc định';

/**
 * The parts that a plan must have, in their order: of the profile that its `hồ sơ:` names, else of the folder's default
 * one, else DEFAULT_PROFILE.
 */
export function profileOf(plan: AnalysedPlan, { profiles }: FolderSettings): readonly RequiredPart[] {
  const name = plan.header.field.get('hồ sơ')?.text.trim() || DEFAULT_NAME;
  const parts = (profiles?.[name] ?? profiles?.[DEFAULT_NAME])?.parts;
  return parts?.map((part) => fromFolder(part.name, part.aliases ?? [])) ?? DEFAULT_PROFILE;
}

/** A folder's name for one of the default parts stands for all that is recognised as that part. */
function fromFolder(name: string, aliases: readonly string[]): RequiredPart {
  const known = partsOf(name, DEFAULT_PROFILE);
  const phrases = [name, ...aliases, ...known.flatMap((part) => part.phrases)];
  return { title: name, phrases, anyOther: known.some((part) => part.anyOther === true) };
}

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
