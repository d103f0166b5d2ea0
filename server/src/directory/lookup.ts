// Look-up of one name, in the order of the data files: entries, names with a place behind them, phrases, units.
import type { IsoDay } from '../plan/model';
import { fold } from '../vietnamese/fold';
import { type Collective, genericCollective, patternCollective } from './collectives';
import { central } from './data';
import type { Lookup, Setting } from './directory';
import type { Entry, Named, NameIndex } from './entries';
import { isInternal } from './internal';
import { type Level, levelOf, mergedProvince, type Place, provinceOf, splitPlace } from './places';
import { below } from './selectors';
import { keyOf, type Term, termsOf, type Word, wordsOf } from './words';

/** Longer names are no names; keeps every pattern's work small. */
export const LONGEST_NAME = 300;

/** Who says a name: what decides between bodies of one name on several levels. */
export interface Speaker {
  readonly level: Level;
  /** The level was read from the issuer's name or the setting. */
  readonly known: boolean;
  readonly id: string | undefined;
}

/** What look-up works with: indexes in the order in which they are asked. */
export interface Indexes {
  readonly folder: NameIndex;
  readonly national: NameIndex;
}

const UNKNOWN_SPEAKER: Speaker = { level: 'tỉnh', known: false, id: undefined };

function bodyOf(
  named: Named,
  by: 'name' | 'alias' | 'abbreviation' | 'folded',
  ends?: IsoDay,
  renamed?: string,
): Lookup {
  return {
    kind: 'body',
    entry: named.entry,
    by,
    ...(ends === undefined ? {} : { until: ends }),
    ...(renamed === undefined ? {} : { renamed }),
  };
}

function alive(entry: Entry, day: IsoDay | undefined): boolean {
  return day === undefined || ((entry.from ?? '') <= day && day <= (entry.until ?? '9999'));
}

/** The best of several entries of one name: on the speaker's level, in force on the day, the first. */
function best(
  list: readonly Named[],
  level: Level | undefined,
  speaker: Speaker,
  day: IsoDay | undefined,
): Named | undefined {
  const score = (named: Named): number =>
    (alive(named.entry, day) ? 4 : 0) +
    (named.entry.level === (level ?? speaker.level) ? 2 : 0) +
    (named.by === 'name' ? 1 : 0);
  let top: Named | undefined;
  for (const named of list) if (top === undefined || score(named) > score(top)) top = named;
  return top;
}

/** Last day and later name of a body that carries the name of a province that was merged into another. */
function mergedBy(places: readonly Place[]): { readonly until: IsoDay; readonly into: string } | undefined {
  for (const place of places) {
    if (place.name === undefined || (place.words[0] !== 'tỉnh' && place.words[0] !== 'thành phố')) continue;
    const merged = mergedProvince(place.name);
    if (merged !== undefined) return merged;
  }
  return undefined;
}

const TOWN_ENDED = '2025-06-30';
const ZONES_BEGAN = '2025-07-01';

/** A name with a plural place behind it: `Trung tâm Y tế các huyện, thành phố`. */
function collectiveOf(list: readonly Named[], place: Place, setting: Setting): Collective {
  const covers = new Set<string>();
  const levels = new Set(
    place.words.map((word) => levelOf({ words: [word], name: undefined, plural: true }, setting.province, setting.day)),
  );
  for (const { entry } of list) if (levels.has(entry.level)) covers.add(entry.id);
  for (const id of [...covers]) for (const lower of below(id)) covers.add(lower);
  const ended =
    place.words.some((word) => ['huyện', 'quận', 'thị xã', 'thị trấn'].includes(word)) || levels.has('huyện');
  const began = place.words.includes('đặc khu');
  return {
    kind: 'collective',
    id: `${list[0]?.entry.id ?? 'đơn-vị'}…`,
    covers: [...covers],
    ...(ended && !place.words.includes('tỉnh') ? { until: TOWN_ENDED } : {}),
    ...(began ? { from: ZONES_BEGAN } : {}),
  };
}

/** Names in one index, for terms that may have a place behind them. */
function inIndex(
  index: NameIndex,
  terms: readonly Term[],
  setting: Setting,
  speaker: Speaker,
  abbreviated: boolean,
): Lookup | undefined {
  const how = (named: Named) => (abbreviated ? 'abbreviation' : named.by);
  const key = keyOf(terms);
  const placed = splitPlace(terms);
  if (placed !== undefined) {
    const baseKey = keyOf(placed.base);
    const list = index.base.get(baseKey) ?? index.base.get(baseKey.replace(/^bộ chỉ huy/u, 'ban chỉ huy'));
    const place = placed.places[0]!;
    if (list !== undefined) {
      if (place.plural && !['tỉnh'].includes(place.words.join())) return collectiveOf(list, place, setting);
      const found = ofPlace(list, placed.places, setting, speaker, how);
      if (found !== undefined) return found;
    }
  }
  const whole = index.whole.get(key) ?? [];
  const named = best(
    placed === undefined ? [...whole, ...(index.base.get(key) ?? [])] : whole,
    undefined,
    speaker,
    setting.day,
  );
  return named && bodyOf(named, how(named));
}

function ofPlace(
  list: readonly Named[],
  places: readonly Place[],
  setting: Setting,
  speaker: Speaker,
  how: (named: Named) => 'name' | 'alias' | 'abbreviation',
): Lookup | undefined {
  const place = places[0]!;
  if (place.words[0] === 'tỉnh' && place.name !== undefined && provinceOf(place.name) === undefined) return undefined;
  const level = levelOf(place, setting.province, setting.day);
  let onLevel = list.filter(({ entry }) => entry.level === level);
  if (place.words[0] === 'thành phố' && onLevel.length === 0) onLevel = [...list];
  if (level === 'huyện' && place.words[0] === 'thành phố') {
    const city = onLevel.filter(({ entry }) => entry.id === 'UBND-TPTT');
    if (city.length > 0 || list.some(({ entry }) => entry.id === 'UBND-huyện')) {
      const named = city[0] ?? list.find(({ entry }) => entry.id === 'UBND-huyện');
      if (named !== undefined) return bodyOf(named, how(named));
    }
  }
  const words = place.words[0]!;
  if (words === 'thị trấn' || words === 'đặc khu') {
    const own = onLevel.filter(({ entry }) => entry.name.endsWith(words));
    if (own.length > 0) onLevel = own;
  }
  const named = best(onLevel, level, speaker, setting.day);
  if (named === undefined) return undefined;
  const merged = mergedBy(places);
  return merged === undefined ? bodyOf(named, how(named)) : bodyOf(named, how(named), merged.until, merged.into);
}

/** Terms with a title before a body left out: `Đ/c Giám đốc`, `các Sở …`. */
const BEFORE = new Set(['đc', 'các', 'bt']);

function withoutTitle(terms: readonly Term[]): readonly Term[] {
  if (terms[0]?.key === 'đ' && terms[1]?.key === 'c') return terms.slice(2);
  if (terms[0]?.key === 'đồng' && terms[1]?.key === 'chí') return terms.slice(2);
  return terms.length > 1 && BEFORE.has(terms[0]!.key) ? terms.slice(1) : terms;
}

/** `… khu vực 3`, `… khu vực VI`: the number is not part of the name. */
function withoutRegion(terms: readonly Term[]): readonly Term[] {
  const at = terms.findIndex((term, i) => term.key === 'vực' && terms[i - 1]?.key === 'khu');
  return at === -1 ? terms : terms.slice(0, at + 1);
}

/** The same terms with the accents of the one name that they can stand for. */
function unfolded(index: NameIndex, terms: readonly Term[]): readonly string[] {
  const key = fold(keyOf(terms));
  return key.length < 6 ? [] : [...(index.folded.get(key) ?? [])];
}

function byAccents(index: NameIndex, terms: readonly Term[], setting: Setting, speaker: Speaker): Lookup | undefined {
  const placed = splitPlace(terms);
  for (const part of [terms, ...(placed === undefined ? [] : [placed.base])]) {
    const keys = unfolded(index, part);
    if (keys.length !== 1) continue;
    const list = index.base.get(keys[0]!) ?? index.whole.get(keys[0]!) ?? [];
    const named = best(list, undefined, speaker, setting.day);
    if (named !== undefined) return bodyOf(named, 'folded');
  }
  return undefined;
}

/** An entry by name among the entries of the folder and the nation; no phrases, no units. */
export function bodyByWords(
  indexes: Indexes,
  words: readonly Word[],
  setting: Setting,
  speaker: Speaker,
): Lookup | undefined {
  const all = withoutRegion(termsOf(words));
  if (all.length === 0) return undefined;
  const abbreviated = words.length === 1 && words[0]!.caps;
  const without = withoutTitle(all);
  for (const index of [indexes.folder, indexes.national]) {
    for (const terms of without === all ? [all] : [all, without]) {
      const found = inIndex(index, terms, setting, speaker, abbreviated);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function unitRule(name: string): Collective | undefined {
  for (const rule of central.unitPattern.rules) {
    if (!new RegExp(rule.match, 'iu').test(name)) continue;
    return {
      kind: 'collective',
      id: 'đơn-vị-thuộc-bộ',
      covers: [],
      until: rule.until,
      ...(rule.certainty === 'medium' ? { certainty: 'medium' as const } : {}),
    };
  }
  return undefined;
}

/** A name that tells of many rather than of one: the phrases of the data file go first there. */
const MANY = /(?<!\p{L})(?:các|cấp|như|thành viên|lãnh đạo)(?!\p{L})/iu;

/**
 * What one name is.
 * @returns undefined where nothing is found
 */
export function find(indexes: Indexes, name: string, setting: Setting, speaker = UNKNOWN_SPEAKER): Lookup | undefined {
  const text = name
    .normalize('NFC')
    .trim()
    .replace(/[\s;.,:/]+$/u, '');
  if (text === '' || text.length > LONGEST_NAME) return undefined;
  for (const index of [indexes.folder, indexes.national]) {
    const entry = index.byId.get(text);
    if (entry !== undefined) return { kind: 'body', entry, by: 'id' };
  }
  const words = wordsOf(text);
  const phrase = () => patternCollective(text, speaker.level, speaker.id);
  const folderBody = bodyByWords({ ...indexes, national: EMPTY }, words, setting, speaker);
  if (folderBody !== undefined) return folderBody;
  const found = MANY.test(text)
    ? (phrase() ?? bodyByWords(indexes, words, setting, speaker))
    : (bodyByWords(indexes, words, setting, speaker) ?? phrase());
  if (found !== undefined) return found;
  const folded =
    byAccents(indexes.folder, termsOf(words), setting, speaker) ??
    byAccents(indexes.national, termsOf(words), setting, speaker);
  return (
    folded ??
    genericCollective(text, speaker.level, speaker.id) ??
    unitRule(text) ??
    (isInternal(text) ? { kind: 'internal' } : undefined)
  );
}

const EMPTY: NameIndex = { byId: new Map(), whole: new Map(), base: new Map(), folded: new Map() };
