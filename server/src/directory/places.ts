// The place behind a name of a body: `… tỉnh Lai Châu`, `… phường Hồng Bàng, thành phố Hải Phòng`, `… các xã, phường`.
import { Memory } from '../memory';
import type { IsoDay } from '../plan/model';
import { fold } from '../vietnamese/fold';
import { type ProvinceFact, provinces } from './data';
import { keyOf, nameKey, type Term } from './words';

export type Level = 'trung ương' | 'tỉnh' | 'huyện' | 'xã';

export type LevelWord = 'tỉnh' | 'thành phố' | 'huyện' | 'quận' | 'thị xã' | 'xã' | 'phường' | 'thị trấn' | 'đặc khu';

const LEVEL_WORDS: Readonly<Record<string, LevelWord>> = {
  tỉnh: 'tỉnh',
  'thành phố': 'thành phố',
  huyện: 'huyện',
  quận: 'quận',
  'thị xã': 'thị xã',
  xã: 'xã',
  phường: 'phường',
  'thị trấn': 'thị trấn',
  'đặc khu': 'đặc khu',
};

/** Shortened in lists: `UBND các huyện, thành, thị`. */
const SHORT_LEVEL_WORDS: Readonly<Record<string, LevelWord>> = { thành: 'thành phố', thị: 'thị xã' };

export interface Place {
  /** More than one only where the phrase is plural: `các huyện, thành phố`. */
  readonly words: readonly LevelWord[];
  /** `Lai Châu`; undefined for a bare level word. */
  readonly name: string | undefined;
  readonly plural: boolean;
}

interface Province {
  readonly name: string;
  readonly facts: readonly ProvinceFact[];
}

interface Index {
  readonly provinces: ReadonlyMap<string, Province>;
  /** Folded name → kinds of the units of the district level that had it. */
  readonly districts: ReadonlyMap<string, ReadonlySet<string>>;
}

let index: Index | undefined;

function placeIndex(): Index {
  if (index !== undefined) return index;
  const byName = new Map<string, Province>();
  const all = [...provinces.earlier, ...provinces.before, ...provinces.units];
  for (const fact of all) {
    const facts = all.filter((other) => other.name === fact.name);
    const province = { name: fact.name, facts };
    for (const name of [fact.name, ...(fact.aliases ?? [])]) byName.set(fold(nameKey(name)), province);
  }
  const districts = new Map<string, Set<string>>();
  for (const unit of provinces.districtLevel.units) {
    for (const [kind, names] of Object.entries(unit)) {
      if (!Array.isArray(names)) continue;
      for (const name of names as readonly string[]) {
        const key = fold(nameKey(name));
        districts.set(key, (districts.get(key) ?? new Set()).add(kind));
      }
    }
  }
  index = { provinces: byName, districts };
  return index;
}

const placeKeys = new Memory<string>();

/** What provinces and districts are found by. */
const placeKey = (name: string): string => placeKeys.get(name, () => fold(nameKey(name)));

/** The province of a name, an alias, or a name without accents; undefined where there is none. */
export function provinceOf(name: string): Province | undefined {
  return placeIndex().provinces.get(placeKey(name));
}

/**
 * `tỉnh` or `thành phố` (centrally run) on a day; the last kind where no day is known.
 * @returns undefined for no province
 */
function provinceKind(name: string, day: IsoDay | undefined): string | undefined {
  const facts = provinceOf(name)?.facts;
  if (facts === undefined) return undefined;
  const fact =
    facts.find((f) => day === undefined || ((f.from ?? '') <= day && day <= (f.until ?? '9999'))) ?? facts.at(-1)!;
  if (day === undefined) return fact.kind;
  return fact.kindChanges?.findLast((change) => change.from <= day)?.kind ?? fact.kind;
}

/** Last day of a province that was merged into one of another name, with that one; undefined for all others. */
export function mergedProvince(name: string): { readonly until: IsoDay; readonly into: string } | undefined {
  const facts = provinceOf(name)?.facts;
  const last = facts?.at(-1);
  if (last?.until === undefined || last.mergedInto === undefined || last.mergedInto === last.name) return undefined;
  return { until: last.until, into: last.mergedInto };
}

/** Whether a unit of the district level had the name, of the kind where one is given. */
function isDistrict(name: string, kind?: string): boolean {
  const kinds = placeIndex().districts.get(placeKey(name));
  return kinds !== undefined && (kind === undefined || kinds.has(kind));
}

function levelWordAt(terms: readonly Term[], at: number): { word: LevelWord; to: number } | undefined {
  const one = terms[at]?.key;
  if (one === undefined) return undefined;
  const two = terms[at + 1] === undefined ? '' : `${one} ${terms[at + 1]!.key}`;
  const word = LEVEL_WORDS[two];
  if (word !== undefined) return { word, to: at + 2 };
  const single = LEVEL_WORDS[one];
  if (single === undefined || terms[at + 1]?.key === 'ủy' || terms[at + 1]?.key === 'đoàn') return undefined;
  return { word: single, to: at + 1 };
}

/** Words before a place that add nothing: `các phòng trên địa bàn tỉnh`. */
const LINKS = ['trên địa bàn', 'thuộc', 'trực thuộc', 'trong', 'toàn', 'ở', 'tại', 'đóng trên địa bàn'].map((words) =>
  words.split(' '),
);

/** First words of all that a place can begin with. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...Object.keys(LEVEL_WORDS).map((words) => words.split(' ', 1)[0]!),
  ...LINKS.map((words) => words[0]!),
  'cấp',
  'các',
  'mọi',
]);

function skipLinks(terms: readonly Term[], at: number): number {
  for (let i = at; ; ) {
    const link = LINKS.find((words) => words.every((word, k) => terms[i + k]?.key === word));
    if (link === undefined) return i;
    i += link.length;
  }
}

/** One place or plural list at a term, with what stands behind it; undefined where there is none. */
function placeAt(terms: readonly Term[], start: number): { place: Place; to: number } | undefined {
  if (!BEGINNINGS.has(terms[start]!.key)) return undefined;
  let at = skipLinks(terms, start);
  if (terms[at]?.key === 'cấp') {
    const level = levelWordAt(terms, at + 1);
    return level && { place: { words: [level.word], name: undefined, plural: true }, to: level.to };
  }
  const many = terms[at]?.key === 'các' || terms[at]?.key === 'mọi';
  if (many) at++;
  const first = levelWordAt(terms, at);
  if (first === undefined) return undefined;
  const words = [first.word];
  at = first.to;
  for (;;) {
    const next = levelWordAt(terms, at);
    const short = SHORT_LEVEL_WORDS[terms[at]?.key ?? ''];
    if (next !== undefined) {
      words.push(next.word);
      at = next.to;
    } else if (short !== undefined && !terms[at]!.capital && terms[at + 1]?.key !== 'ủy') {
      words.push(short);
      at++;
    } else break;
  }
  if (words.length > 1 && !many && !adjacentLevels(words)) return undefined;
  if (many || words.length > 1) return { place: { words, name: undefined, plural: true }, to: at };
  const from = at;
  while (at < terms.length && terms[at]!.capital && levelWordAt(terms, at) === undefined && at - from < 6) at++;
  const name = at > from ? keyOf(terms.slice(from, at)) : undefined;
  return { place: { words, name, plural: false }, to: at };
}

/** `xã, phường` is a list; `phường thành phố` is a mistake or two places. */
function adjacentLevels(words: readonly LevelWord[]): boolean {
  return !(words[0] !== 'tỉnh' && words.includes('tỉnh'));
}

/** A province has a known name; of communes there are too many to list. */
function isPossible({ words, name }: Place): boolean {
  return words[0] !== 'tỉnh' || name === undefined || provinceOf(name) !== undefined;
}

/** Endings that add nothing. */
const ENDINGS = ['có liên quan', 'liên quan', 'trực thuộc trung ương', 'nêu trên', 'nói trên'].map((words) =>
  words.split(' '),
);

function withoutEnding(terms: readonly Term[]): readonly Term[] {
  const ending = ENDINGS.find((words) => {
    const from = terms.length - words.length;
    return from > 0 && words.every((word, k) => terms[from + k]!.key === word);
  });
  return ending === undefined ? terms : terms.slice(0, terms.length - ending.length);
}

/**
 * Parts the terms of a name into what is named and the places behind it.
 * @returns undefined where no place stands behind; the first place is the nearest to the name
 */
export function splitPlace(
  all: readonly Term[],
): { readonly base: readonly Term[]; readonly places: readonly Place[] } | undefined {
  const terms = withoutEnding(all);
  for (let start = 1; start < terms.length; start++) {
    const places: Place[] = [];
    let at = start;
    while (at < terms.length) {
      const found = placeAt(terms, at);
      if (found === undefined || found.to === at || !isPossible(found.place)) break;
      places.push(found.place);
      at = found.to;
    }
    if (at === terms.length && places.length > 0) return { base: terms.slice(0, start), places };
  }
  // The capitals at the end: a place of at most so many words, without its kind.
  let capitals = terms.length;
  while (capitals > 1 && terms.length - capitals < 5 && terms[capitals - 1]!.capital) capitals--;
  for (let start = capitals; start < terms.length; start++) {
    const name = keyOf(terms.slice(start));
    const province = provinceOf(name);
    if (province !== undefined) {
      const word = (province.facts.at(-1)?.kind ?? 'tỉnh') as LevelWord;
      return { base: terms.slice(0, start), places: [{ words: [word], name, plural: false }] };
    }
    if (isDistrict(name)) {
      const word: LevelWord = isDistrict(name, 'thành phố') ? 'thành phố' : 'huyện';
      return { base: terms.slice(0, start), places: [{ words: [word], name, plural: false }] };
    }
  }
  return undefined;
}

const LEVEL_OF: Readonly<Record<LevelWord, Level>> = {
  tỉnh: 'tỉnh',
  'thành phố': 'tỉnh',
  huyện: 'huyện',
  quận: 'huyện',
  'thị xã': 'huyện',
  xã: 'xã',
  phường: 'xã',
  'thị trấn': 'xã',
  'đặc khu': 'xã',
};

/**
 * The level of a place. A city is of the provincial level where it was a centrally run one on the day, of the district
 * level elsewhere (rule `provincial-city-abolished`); a bare `thành phố` is as the issuer's province.
 */
export function levelOf(place: Place, province: string | undefined, day: IsoDay | undefined): Level {
  const { words, name, plural } = place;
  if (words.length > 1 || plural) {
    if (words.includes('tỉnh')) return 'tỉnh';
    const lowest = words.find((word) => word !== 'thành phố');
    return lowest === undefined ? 'huyện' : LEVEL_OF[lowest];
  }
  if (words[0] !== 'thành phố') return LEVEL_OF[words[0]!];
  if (name !== undefined) {
    const kind = provinceKind(name, day);
    if (kind === 'thành phố') return 'tỉnh';
    return kind === undefined || isDistrict(name, 'thành phố') ? 'huyện' : 'tỉnh';
  }
  return province !== undefined && provinceKind(province, day) === 'tỉnh' ? 'huyện' : 'tỉnh';
}
