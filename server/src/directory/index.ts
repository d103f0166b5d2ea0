// The directory that checks and features use: the national data with a folder's own entries over it.
import type { Span } from '../language/syntax';
import { Memory } from '../memory';
import { fold } from '../vietnamese/fold';
import type { Collective } from './collectives';
import type { BodyEntry, Directory, Force, Lookup, Setting } from './directory';
import { type Entry, indexOf, type NameIndex, nationalEntries } from './entries';
import { folderEntries, folderGroups } from './folder';
import { forceOf } from './force';
import { isArchiveLine } from './internal';
import { membersOf, segmentsOf, withoutNote } from './lists';
import { find, type Indexes, LONGEST_NAME, type Speaker } from './lookup';
import { candidatesOf, nearestOf } from './nearest';
import { type Level, levelOf, splitPlace } from './places';
import { prefixOf } from './prefix';
import { below } from './selectors';
import type { FolderSettings } from './settings';
import { keyOf, nameKey, termsOf, type Word, wordsOf } from './words';

export { EVERY_BODY } from './selectors';

/** What stands behind is no enumeration that a person wrote. */
const LONGEST_LIST = 20_000;

const RANK: Readonly<Record<Level, number>> = { 'trung ương': 0, tỉnh: 1, huyện: 2, xã: 3 };
/** Words that phrases begin with and no entry does. */
const PHRASE_STARTS =
  'các thủ lãnh hđnd ubnd đảng tỉnh thành huyện thường tt như thành chủ tất toàn mọi một những ủy đại trưởng giám cụm khối văn vp vpub lđ đ đồng p'.split(
    ' ',
  );

function firstWord(key: string): string {
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
}

/** Who says a name, and what of that and of the setting tells answers apart. */
interface Around {
  readonly speaker: Speaker;
  readonly key: string;
}

const keyOfLookUp = ({ province, day }: Setting, { listing, level, id }: Speaker): string =>
  `${listing ? 1 : 0}${level}\0${id}\0${province}\0${day}\0`;

class MergedDirectory implements Directory {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly settings: FolderSettings;
  readonly #indexes: Indexes;
  readonly #groups: ReadonlyMap<string, Collective>;
  readonly #starts: ReadonlySet<string>;
  readonly #lookups = new Memory<Lookup | undefined>();
  readonly #arounds = new WeakMap<Setting, Around>();
  readonly #speakers = new Memory<Speaker>();
  readonly #nearest = new Memory<readonly BodyEntry[]>();
  #candidates: ReturnType<typeof candidatesOf> | undefined;

  constructor(settings: FolderSettings) {
    this.settings = settings;
    const own = folderEntries(settings, nationalIndex());
    const folder = indexOf(own);
    this.#groups = folderGroups(settings, nationalIndex());
    this.#indexes = { folder, national: nationalIndex() };
    this.entries = new Map([...this.#indexes.national.byId, ...folder.byId]);
    const starts = new Set(PHRASE_STARTS);
    const words = new Set<string>();
    for (const { whole, base } of [folder, this.#indexes.national]) {
      for (const names of [whole, base]) for (const key of names.keys()) words.add(firstWord(key));
    }
    for (const key of this.#groups.keys()) words.add(firstWord(key));
    for (const word of words) starts.add(fold(word));
    this.#starts = starts;
  }

  lookUp(name: string, setting: Setting): Lookup | undefined {
    let around = this.#arounds.get(setting);
    if (!around) {
      const speaker = this.#speaker(setting);
      around = { speaker, key: keyOfLookUp(setting, speaker) };
      this.#arounds.set(setting, around);
    }
    return this.#find(name, setting, around);
  }

  nearest(name: string, setting: Setting, limit = 3): readonly BodyEntry[] {
    return this.#nearest.get(`${limit}\0${setting.day}\0${name}`, () => {
      this.#candidates ??= candidatesOf([...this.entries.values()]);
      return nearestOf(this.#candidates, name.slice(0, 200), setting.day, limit);
    });
  }

  namePrefix(text: string, setting: Setting): { readonly span: Span; readonly lookup: Lookup } | undefined {
    const begins = (word: Word): boolean => {
      const [first] = termsOf([word]);
      return word.caps || (first !== undefined && this.#starts.has(fold(first.key)));
    };
    return prefixOf(text, (name) => this.lookUp(name, setting), begins);
  }

  splitList(text: string, setting: Setting): readonly Span[] {
    return this.members(text, setting).map(({ span }) => span);
  }

  members(whole: string, setting: Setting) {
    const text = whole.slice(0, LONGEST_LIST);
    const said = this.#speaker(setting);
    return segmentsOf(text, true).flatMap((part) => {
      const slice = text.slice(part.from, part.to);
      const speaker = { ...said, level: levelAtEnd(slice, setting) ?? said.level, listing: true };
      const around = { speaker, key: keyOfLookUp(setting, speaker) };
      return membersOf(slice, (name) => this.#find(name, setting, around)).map(({ span, lookup }) => ({
        span: { from: span.from + part.from, to: span.to + part.from },
        lookup,
      }));
    });
  }

  force(lookup: Lookup, setting: Setting): Force {
    return forceOf(lookup, setting.day, this.entries, setting.province);
  }

  covered(full: string, setting: Setting) {
    const line = full.slice(0, LONGEST_LIST);
    const ids = new Set<string>();
    const unknown: Span[] = [];
    const lookups: { span: Span; lookup: Lookup }[] = [];
    const speaker = this.#speaker(setting);
    const from = /^[\s\-–—+•*]*/u.exec(line)![0].length;
    const whole = withoutNote(line, { from, to: line.replace(/[\s;.,/]+$/u, '').length });
    const text = line.slice(whole.from, whole.to);
    if (isArchiveLine(text)) return { ids, unknown, lookups: [{ span: whole, lookup: { kind: 'internal' as const } }] };
    for (const { span, lookup } of this.members(text, setting)) {
      const place = { from: span.from + whole.from, to: span.to + whole.from };
      if (lookup === undefined) {
        unknown.push(place);
        continue;
      }
      lookups.push({ span: place, lookup });
      if (lookup.kind === 'collective') {
        ids.add(lookup.id);
        for (const id of lookup.covers) for (const each of [id, ...below(id)]) ids.add(each);
      } else if (lookup.kind === 'body') {
        ids.add(lookup.entry.id);
        if (RANK[(lookup.entry as Entry).level] > RANK[speaker.level])
          for (const id of below(lookup.entry.id)) ids.add(id);
      }
    }
    return { ids, unknown, lookups };
  }

  #find(name: string, setting: Setting, { speaker, key }: Around): Lookup | undefined {
    if (name.length > LONGEST_NAME) return undefined;
    return this.#lookups.get(key + name, () => {
      const group = this.#groups.size === 0 ? undefined : this.#groups.get(nameKey(name));
      return group ?? find(this.#indexes, name, setting, speaker);
    });
  }

  #speaker(setting: Setting): Speaker {
    const { issuer } = setting;
    if (issuer === undefined || issuer === '') return { level: 'tỉnh', known: false, id: undefined };
    return this.#speakers.get(`${issuer}\0${setting.province}\0${setting.day}`, () => {
      const found = find(this.#indexes, issuer, { ...setting, issuer: undefined });
      if (found?.kind === 'body') return { level: (found.entry as Entry).level, known: true, id: found.entry.id };
      const place = splitPlace(termsOf(wordsOf(issuer)))?.places[0];
      if (place !== undefined)
        return { level: levelOf(place, setting.province, setting.day), known: true, id: undefined };
      const central = /^(?:bộ|cục|vụ|tổng cục|ủy ban)(?= )/u.test(keyOf(termsOf(wordsOf(issuer))));
      return { level: central ? 'trung ương' : 'tỉnh', known: central, id: undefined };
    });
  }
}

/** The level of the last place in an enumeration: it goes to the members before it (rule `level-at-end`). */
function levelAtEnd(text: string, setting: Setting): Level | undefined {
  const last = text.slice(text.lastIndexOf(',') + 1).replace(/\([^)]*\)\s*$/u, '');
  const place = splitPlace(termsOf(wordsOf(last)))?.places[0];
  return place === undefined ? undefined : levelOf(place, setting.province, setting.day);
}

let index: NameIndex | undefined;

function nationalIndex(): NameIndex {
  index ??= indexOf(nationalEntries());
  return index;
}

/**
 * A directory for a folder.
 * @param settings what its kehoach.yaml says; nothing: the national directory alone
 */
export function createDirectory(settings: FolderSettings = {}): Directory {
  return new MergedDirectory(settings);
}

let national: Directory | undefined;

/** The national directory without a folder's entries; made once. */
export function nationalDirectory(): Directory {
  national ??= createDirectory();
  return national;
}
