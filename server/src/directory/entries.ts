// The entries of the national directory, and the index that names are found by.
import type { IsoDay } from '../plan/model';
import { fold } from '../vietnamese/fold';
import {
  type BodyFact,
  central,
  former,
  type GraceWindow,
  PROVINCIAL_LISTS,
  type ProvincialList,
  provincial,
} from './data';
import type { BodyEntry } from './directory';
import { type Level, splitPlace } from './places';
import { keyOf, termsOf, wordsOf } from './words';

/** An entry with what only look-up needs. */
export interface Entry extends BodyEntry {
  readonly level: Level;
  /** The list of the data file that it stands in; `central` and `folder` for the others. */
  readonly list: ProvincialList | 'central' | 'folder';
  readonly kind: string;
  readonly parent: string | undefined;
  readonly predecessors: readonly string[];
  /** Provinces in which it went on after its last day. */
  readonly exceptWhere?: readonly string[];
  /** Wrong names that plans give it. */
  readonly nearMisses: readonly string[];
}

/** A name of an entry. */
export interface Named {
  readonly entry: Entry;
  readonly by: 'name' | 'alias';
  /** The name has a level word at its end, which is not in the key: `Công an (tỉnh)`. */
  readonly levelled: boolean;
}

export interface NameIndex {
  readonly byId: ReadonlyMap<string, Entry>;
  /** Key of the whole name. */
  readonly whole: ReadonlyMap<string, readonly Named[]>;
  /** Key of the name without its level word. */
  readonly base: ReadonlyMap<string, readonly Named[]>;
  /** Key without accents → keys with them. */
  readonly folded: ReadonlyMap<string, ReadonlySet<string>>;
}

const LEVELS: Readonly<Record<string, Level>> = { tỉnh: 'tỉnh', huyện: 'huyện', xã: 'xã' };

/** Short names that plans use after the first mention, made by the usual abbreviations of the head. */
function shortName(fact: BodyFact): string {
  const heads: readonly (readonly [string, string])[] = [
    ['Ủy ban nhân dân', 'UBND'],
    ['Hội đồng nhân dân', 'HĐND'],
    ['Ủy ban Mặt trận Tổ quốc', 'Ủy ban MTTQ'],
  ];
  return heads.reduce((name, [long, short]) => name.replace(long, short), fact.name);
}

const fieldsOf = (byField: Readonly<Record<string, string>>): NonNullable<BodyEntry['fields']> =>
  Object.entries(byField).flatMap(([fields, successor]) =>
    fields
      .split(', ')
      .filter((field) => field !== 'khác')
      .map((field) => ({ field, successor })),
  );

function entryOf(fact: BodyFact, list: Entry['list']): Entry {
  const main = fact.mainSuccessor;
  const successors = fact.successors ?? [];
  return {
    id: fact.id,
    name: fact.name,
    shortName: shortName(fact),
    aliases: fact.aliases ?? [],
    ...(fact.symbol === undefined ? {} : { symbol: fact.symbol }),
    ...(fact.from === undefined ? {} : { from: fact.from }),
    ...(fact.until === undefined ? {} : { until: fact.until }),
    successors: main === undefined ? successors : [main, ...successors.filter((id) => id !== main)],
    ...(fact.successorByField && { fields: fieldsOf(fact.successorByField) }),
    certainty: fact.certainty === 'medium' ? 'medium' : 'high',
    source: 'national',
    level: LEVELS[fact.level ?? ''] ?? 'trung ương',
    list,
    kind: fact.kind ?? fact.category ?? '',
    parent: fact.parent,
    predecessors: fact.predecessors ?? [],
    ...(fact.exceptWhere === undefined ? {} : { exceptWhere: fact.exceptWhere }),
    nearMisses: fact.nearMisses ?? [],
  };
}

let national: readonly Entry[] | undefined;

/** Every entry of the data files, the central ones first. */
export function nationalEntries(): readonly Entry[] {
  national ??= [
    ...central.bodies.map((fact) => entryOf(fact, 'central')),
    ...PROVINCIAL_LISTS.flatMap((list) => provincial[list].map((fact) => entryOf(fact, list))),
    ...former.map((fact) => entryOf(fact, fact.level === undefined ? 'central' : 'departments')),
  ];
  return national;
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function addFolded(map: Map<string, Set<string>>, key: string): void {
  const folded = fold(key);
  const keys = map.get(folded);
  if (keys === undefined) map.set(folded, new Set([key]));
  else keys.add(key);
}

/** Makes the index of some entries; the order of the entries is the order in which they are found. */
export function indexOf(entries: readonly Entry[]): NameIndex {
  const byId = new Map<string, Entry>();
  const whole = new Map<string, Named[]>();
  const base = new Map<string, Named[]>();
  const folded = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (!byId.has(entry.id)) byId.set(entry.id, entry);
    const names = new Set([entry.name, entry.shortName, ...entry.aliases, ...entry.nearMisses]);
    for (const name of names) {
      const by = name === entry.name ? 'name' : 'alias';
      const terms = termsOf(wordsOf(name.replace(/\s*\([^)]*\)$/u, '')));
      if (terms.length === 0) continue;
      const key = keyOf(terms);
      add(whole, key, { entry, by, levelled: false });
      addFolded(folded, key);
      const placed = entry.level === 'trung ương' ? undefined : splitPlace(terms);
      if (placed?.places[0]?.plural) continue;
      const baseKey = placed === undefined ? key : keyOf(placed.base);
      add(base, baseKey, { entry, by, levelled: placed !== undefined });
      addFolded(folded, baseKey);
    }
  }
  return { byId, whole, base, folded };
}

/** The days around a change on which both names pass. */
interface Window {
  readonly boundary: IsoDay;
  readonly grace: GraceWindow | undefined;
}

function windowsOf(list: Entry['list']): readonly Window[] {
  const p = provincial.grace;
  const c = central.grace;
  if (list === 'central') {
    return [
      { boundary: '2025-02-03', grace: c.party2025 },
      { boundary: '2025-03-01', grace: c.government2025 },
    ];
  }
  const levels = { boundary: '2025-07-01', grace: p.twoLevels2025 };
  if (list === 'party') return [{ boundary: '', grace: p.party }, levels];
  if (list === 'media') return [{ boundary: '', grace: p.media2025 }];
  return [{ boundary: '2025-03-01', grace: p.departments2025 }, levels];
}

/**
 * Whether a day lies in a window in which the change of a body is not to be held against a plan.
 * @param boundary first day of the new state
 */
export function inGrace(list: Entry['list'], boundary: IsoDay, day: IsoDay): boolean {
  return windowsOf(list).some(({ boundary: at, grace }) => {
    const { earliest, latest } = grace ?? {};
    if (earliest === undefined || latest === undefined) return false;
    // A window that ends on the change itself is for naming the new early, not the old late.
    if (latest === boundary && day >= boundary) return false;
    return (
      (at === '' || at === boundary) && earliest <= boundary && boundary <= latest && earliest <= day && day <= latest
    );
  });
}
