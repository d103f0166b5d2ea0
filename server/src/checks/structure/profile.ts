// The parts that a plan must have, recognised by what their headings mean; which kind of plan it is, by its subject.
import data from '../../../data/profiles.json';
import type { FolderSettings } from '../../directory/settings';
import type { AnalysedPlan, Unit } from '../../plan/model';
import { comparable } from '../../vietnamese/fold';
import { bodyUnits } from '../units';
import { bare, hasPhrase } from '../words';

/** A part that a plan of some kind must have, recognised by meaning. */
export interface RequiredPart {
  /** The heading that a fix writes. */
  readonly title: string;
  /** A heading belongs to the part where it has one of these phrases; accents and case do not count. */
  readonly phrases: readonly string[];
  /** Any section that no other part claims counts too, unless it is only about time, place, money and the like. */
  readonly anyOther?: boolean;
}

/** What a plan of a kind has. */
export interface PlanProfile {
  /** As `hồ sơ:` chooses it; undefined for plans of no kind that is known. */
  readonly name: string | undefined;
  /** Under headings, in this order. */
  readonly parts: readonly RequiredPart[];
  /** Spoken of somewhere in nearly every plan of the kind. */
  readonly usual: readonly RequiredPart[];
}

/** What nearly every plan of the State has; practice, not in Decree 30. */
const DEFAULT_PARTS: readonly RequiredPart[] = data.parts;

/** The name of the profile of plans that choose none. */
const DEFAULT_NAME = 'mặc định';

/** The kinds that are known without any settings: the names that `hồ sơ:` can have, with the titles of their parts. */
export const BUILT_IN: readonly { readonly name: string; readonly titles: readonly string[] }[] = data.kinds.map(
  ({ name, usual }) => {
    const titles = DEFAULT_PARTS.map((part) => part.title);
    return { name, titles: [...titles.slice(0, -1), ...usual.map((part) => part.title), ...titles.slice(-1)] };
  },
);

/**
 * What a plan must have: by the profile that its `hồ sơ:` names, of the folder or built in; else by the folder's default
 * one; else by the kind that its subject and headings tell.
 */
export function profileOf(plan: AnalysedPlan, { profiles = {} }: FolderSettings): PlanProfile {
  const chosen = chosenKind(plan);
  const own = (wanted: string): PlanProfile | undefined => {
    const [name, profile] = Object.entries(profiles).find(([key]) => bare(key) === bare(wanted)) ?? [];
    if (name === undefined || !profile) return undefined;
    return { name, parts: profile.parts.map((part) => fromFolder(part.name, part.aliases ?? [])), usual: [] };
  };
  const known = chosen === '' ? undefined : (own(chosen) ?? builtIn(chosen));
  if (known) return known;
  const kind = own(DEFAULT_NAME) ? undefined : kindOf(plan);
  return own(kind ?? DEFAULT_NAME) ?? builtIn(kind ?? '') ?? { name: undefined, parts: DEFAULT_PARTS, usual: [] };
}

const chosenKind = (plan: AnalysedPlan): string => plan.header.field.get('hồ sơ')?.text.normalize('NFC').trim() ?? '';

/** The kinds that `hồ sơ:` can choose where what it says is none of them; undefined where all is well. */
export function unknownKind(
  plan: AnalysedPlan,
  { profiles = {} }: FolderSettings,
): { readonly typed: string; readonly known: readonly string[] } | undefined {
  const typed = chosenKind(plan);
  if (typed === '' || bare(typed) === bare(DEFAULT_NAME)) return undefined;
  const known = [...new Set([...Object.keys(profiles), ...BUILT_IN.map(({ name }) => name)])];
  return known.some((name) => bare(name) === bare(typed)) ? undefined : { typed, known };
}

function builtIn(name: string): PlanProfile | undefined {
  const kind = data.kinds.find((one) => bare(one.name) === bare(name));
  return kind && { name: kind.name, parts: DEFAULT_PARTS, usual: kind.usual };
}

/** A folder's name for one of the default parts stands for all that is recognised as that part. */
function fromFolder(name: string, aliases: readonly string[]): RequiredPart {
  const known = partsOf(name, DEFAULT_PARTS);
  const phrases = [name, ...aliases, ...known.flatMap((part) => part.phrases)];
  return { title: name, phrases, anyOther: known.some((part) => part.anyOther === true) };
}

/** Here accents count: `lễ` begins another subject than `lẻ`. */
const wordsOf = (text: string): string =>
  comparable(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const startsWith = (words: string, phrase: string): boolean => `${words} `.startsWith(`${wordsOf(phrase)} `);

/** The kind that a plan's subject begins with, else that two of its headings speak of. */
function kindOf(plan: AnalysedPlan): string | undefined {
  let words = wordsOf(plan.header.subject.slice(0, 300));
  for (;;) {
    const here = words;
    const kinds = data.kinds.filter(({ subject }) => subject.some((phrase) => startsWith(here, phrase)));
    if (kinds[0]) return kinds[0].name;
    const lead = data.lead.find((phrase) => startsWith(here, phrase));
    if (lead === undefined) break;
    words = here.slice(wordsOf(lead).length).trim();
  }
  if (plan.header.subject !== '') return undefined;
  const titles = bodyUnits(plan).filter(({ kind, level }) => kind === 'heading' && level <= 2);
  const spoken = ({ headings }: { readonly headings: readonly string[] }): number =>
    titles.filter(({ title }) => headings.some((phrase) => hasPhrase(title, phrase))).length;
  return data.kinds.find((kind) => spoken(kind) >= 2)?.name;
}

/** What looks back, `Kết quả thực hiện nhiệm vụ năm 2025`, stands where it likes: mostly before all else. */
const LOOKS_BACK =
  /^(?:(?:danh gia|tong ket|so ket|khai quat) )*(?:ket qua|tinh hinh|dac diem|thuc trang|boi canh)(?= |$)|^danh gia /;

/** Whether a heading opens a review, though it has words of a required part. */
export const isReview = (title: string): boolean => LOOKS_BACK.test(bare(title));

/** The parts whose phrases a heading has. */
export function partsOf(title: string, parts: readonly RequiredPart[]): readonly RequiredPart[] {
  return parts.filter((part) => part.phrases.some((phrase) => hasPhrase(title, phrase)));
}

/** The required parts that a plan lacks, in the profile's order. */
export function missingParts(plan: AnalysedPlan, parts: readonly RequiredPart[]): readonly RequiredPart[] {
  const titles = bodyUnits(plan).filter(isHead);
  const found = new Set(titles.flatMap((unit) => partsOf(unit.title || unit.text, parts)));
  const unclaimed = titles.some(
    (unit) =>
      unit.kind === 'heading' &&
      unit.level === 1 &&
      partsOf(unit.title, parts).length === 0 &&
      !data.circumstances.some((phrase) => hasPhrase(unit.title, phrase)),
  );
  return parts.filter((part) => !found.has(part) && !(part.anyOther && unclaimed));
}

/** The usual parts that a plan says nothing of, in whatever words. */
export function unsaidParts(plan: AnalysedPlan, { usual }: PlanProfile): readonly RequiredPart[] {
  if (usual.length === 0) return [];
  const words = ` ${wordsOf(plan.tree.text.slice(plan.header.place?.to ?? 0))} `;
  return usual.filter((part) => !part.phrases.some((phrase) => words.includes(` ${wordsOf(phrase)} `)));
}

/** Headings of the first levels; a numbered paragraph counts by its first words, `1. Mục đích: …`. */
const isHead = (unit: Unit): boolean =>
  unit.kind === 'part' ||
  (unit.kind === 'heading' && unit.level <= 3) ||
  (unit.kind === 'numbered' && unit.level <= 2 && unit.parent === undefined && unit.text.length < 120);
