// Look-up of one name, in the order of the data files: entries, names with a place behind them, phrases, units.
import type { IsoDay } from '../plan/model';
import { fold } from '../vietnamese/fold';
import { type Collective, genericCollective, patternCollective } from './collectives';
import { central } from './data';
import type { Lookup, Setting } from './directory';
import type { Entry, Named, NameIndex } from './entries';
import { isInternal } from './internal';
import { casePattern } from './patterns';
import { type Level, levelOf, mergedProvince, type Place, splitPlace } from './places';
import { below, EVERY_BODY } from './selectors';
import { respelt } from './spelling';
import { keyOf, type Term, termsOf, type Word, wordsOf } from './words';

/** Longer names are no names; keeps every pattern's work small. */
export const LONGEST_NAME = 300;

/** Who says a name: what decides between bodies of one name on several levels. */
export interface Speaker {
  readonly level: Level;
  /** The level was read from the issuer's name or the setting. */
  readonly known: boolean;
  readonly id: string | undefined;
  /** In an enumeration: `UBND` is then the body of the speaker's level, not the id of the provincial one. */
  readonly listing?: boolean;
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
    id: `${(list.find(({ entry }) => levels.has(entry.level)) ?? list[0])?.entry.id}…`,
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
    const place = placed.places[0]!;
    // `BCHQS` is Bộ Chỉ huy of a province, Ban Chỉ huy of a district or commune.
    for (const each of new Set([baseKey, baseKey.replace(/^bộ chỉ huy/u, 'ban chỉ huy')])) {
      const list = index.base.get(each);
      if (list === undefined) continue;
      if (place.plural && place.words.join() !== 'tỉnh') return collectiveOf(list, place, setting);
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
  how: (named: Named) => 'name' | 'alias' | 'abbreviation' | 'folded',
): Lookup | undefined {
  const place = places[0]!;
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
  // The standing board of a Front committee, the leaders of a People's Committee: the committee gets the plan.
  const standing = /^(?:ban )?thường (?:trực|vụ) (?=ủy ban |huyện ủy|quận ủy|thị ủy|hội đồng )/u.exec(keyOf(terms));
  if (standing !== null) return terms.slice(standing[0].trim().split(' ').length);
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

function byAccents(index: NameIndex, text: string, setting: Setting, speaker: Speaker): Lookup | undefined {
  const words = wordsOf(text);
  const terms = termsOf(words);
  const [key, ...more] = unfolded(index, terms);
  const spelt = (found: Lookup | undefined, right: string): Lookup | undefined => {
    const spelling = found?.kind === 'body' ? respelt(text, words, terms, right, found.entry.name) : undefined;
    return found?.kind === 'body' && spelling !== undefined ? { ...found, spelling } : found;
  };
  if (key !== undefined && more.length === 0) {
    const named = best(
      [...(index.whole.get(key) ?? []), ...(index.base.get(key) ?? [])],
      undefined,
      speaker,
      setting.day,
    );
    return spelt(named && bodyOf(named, 'folded'), key);
  }
  const placed = splitPlace(terms);
  const [base, ...others] = placed === undefined ? [] : unfolded(index, placed.base);
  const list = base === undefined || others.length > 0 ? undefined : index.base.get(base);
  return base !== undefined && list && placed && !placed.places[0]!.plural
    ? spelt(
        ofPlace(list, placed.places, setting, speaker, () => 'folded'),
        base,
      )
    : undefined;
}

/** An entry by name among the entries of the folder and the nation; no phrases, no units. */
function bodyByWords(
  indexes: readonly NameIndex[],
  words: readonly Word[],
  setting: Setting,
  speaker: Speaker,
): Lookup | undefined {
  const all = withoutRegion(termsOf(words));
  if (all.length === 0) return undefined;
  const abbreviated = words.length === 1 && words[0]!.caps;
  const without = withoutTitle(all);
  for (const index of indexes) {
    for (const terms of without === all ? [all] : [all, without]) {
      const found = inIndex(index, terms, setting, speaker, abbreviated);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

type UnitRule = (typeof central.unitPattern.rules)[number] & { readonly test: RegExp };

let unitRules: readonly UnitRule[] | undefined;

function unitRule(name: string): Collective | undefined {
  unitRules ??= central.unitPattern.rules.map((rule) => ({ ...rule, test: casePattern(rule.match) }));
  for (const rule of unitRules) {
    if (!rule.test.test(name)) continue;
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
const MANY = /(?<!\p{L})(?:các|cấp|như|thành viên|lãnh đạo)(?!\p{L})|,/iu;

function known(indexes: Indexes, text: string, setting: Setting, speaker: Speaker): Lookup | undefined {
  const words = wordsOf(text);
  const own = bodyByWords([indexes.folder], words, setting, speaker);
  if (own !== undefined) return own;
  const body = () => bodyByWords([indexes.national], words, setting, speaker);
  if (!MANY.test(text)) return body() ?? patternCollective(text, speaker.level, speaker.id);
  const phrase = patternCollective(text, speaker.level, speaker.id);
  if (phrase === undefined) return body();
  const many = phrase.covers.includes(EVERY_BODY) ? undefined : body();
  // `Đảng ủy các xã`, `Sở Nội vụ các tỉnh`: the pattern knows the form, the index knows the body.
  const better = many?.kind === 'collective' && !many.covers.some((id) => phrase.covers.includes(id));
  return better ? many : dated(phrase, text);
}

/** Whether an id is an abbreviation that bodies of several levels share: `UBND`, `HĐND`, `UBMTTQ`. */
function isBare(index: NameIndex, id: string): boolean {
  const list = index.base.get(keyOf(termsOf(wordsOf(id)))) ?? [];
  return new Set(list.map(({ entry }) => entry.level)).size > 1;
}

const DISTRICT_WORD = /(?<![\p{L}\p{N}])(?:cấp huyện|huyện|quận|thị xã|thị trấn)(?![\p{L}\p{N}])/iu;
const FORMER = /(?<![\p{L}\p{N}])(?:nguyên|trước đây|cũ|sau sắp xếp|kết thúc hoạt động)(?![\p{L}\p{N}])/iu;

/** A phrase about the district level ended with it, also where the data file has no day for it. */
function dated(phrase: Collective | undefined, text: string): Collective | undefined {
  if (phrase === undefined || phrase.until !== undefined || FORMER.test(text) || !DISTRICT_WORD.test(text))
    return phrase;
  return { ...phrase, until: TOWN_ENDED };
}

/** Units that kept the old place in their names. */
const KEEPS_NAME = /^(?:trường|bệnh viện|trạm|công ty|hợp tác xã|thpt|thcs|chợ|khu|chi nhánh)(?!\p{L})/iu;

/** A unit or person; one of the district level has ended with it (rules `district-abolished`, `town-abolished`). */
function unit(text: string, setting: Setting): Lookup | undefined {
  if (!isInternal(text)) return undefined;
  const place = KEEPS_NAME.test(text) ? undefined : splitPlace(termsOf(wordsOf(text)))?.places[0];
  const ended =
    place !== undefined && (place.words[0] === 'thị trấn' || levelOf(place, setting.province, setting.day) === 'huyện');
  return ended
    ? { kind: 'collective', id: 'cấp-huyện', covers: [], until: TOWN_ENDED, certainty: 'medium', open: true }
    : { kind: 'internal' };
}

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
    if (entry !== undefined && !(speaker.listing && entry.level !== speaker.level && isBare(index, text))) {
      return { kind: 'body', entry, by: 'id' };
    }
  }
  return (
    known(indexes, text, setting, speaker) ??
    byAccents(indexes.folder, text, setting, speaker) ??
    byAccents(indexes.national, text, setting, speaker) ??
    dated(genericCollective(text, speaker.level, speaker.id), text) ??
    unitRule(text) ??
    unit(text, setting)
  );
}
