// Documents that are known: those of the national list, those of a folder's kehoach.yaml.
import file from '../../../data/documents.json';
import type { KnownDocument } from '../../directory/settings';
import { Memory } from '../../memory';
import type { IsoDay } from '../../plan/model';
import type { CitationMatch } from '../../plan/prose/citations';
import { comparable } from '../../vietnamese/fold';

/** A document with what took its place. */
export interface SupersededDocument {
  readonly type: string;
  /** Of laws their name. */
  readonly name?: string;
  readonly symbol: string;
  readonly date: IsoDay;
  /** Last day in force. */
  readonly until: IsoDay;
  readonly by: { readonly type: string; readonly name?: string; readonly symbol: string; readonly date: IsoDay };
  readonly certainty: string;
}

const documents: readonly SupersededDocument[] = file.documents;

const keys = new Memory<string>();

/** A symbol or name for comparing: case, dashes and tone placement do not count. */
export const keyOf = (text: string): string => keys.get(text, () => comparable(text.replaceAll(',', '')).toLowerCase());

const bySymbol = new Map(documents.map((one) => [keyOf(one.symbol), one]));
const byName = new Map<string, SupersededDocument[]>();
for (const one of documents) {
  if (one.name === undefined) continue;
  const key = keyOf(`${one.type} ${one.name}`);
  byName.set(key, [...(byName.get(key) ?? []), one]);
}

/** The superseded document of the national list that a mention cites; a law by name needs its year or date. */
export function supersededOf(match: CitationMatch): SupersededDocument | undefined {
  if (match.symbol !== '') {
    const found = bySymbol.get(keyOf(match.symbol));
    return found && (match.date === undefined || match.date === found.date) ? found : undefined;
  }
  const same = byName.get(keyOf(`${match.type} ${match.subject}`)) ?? [];
  if (match.date !== undefined) return same.find((one) => one.date === match.date);
  // Two laws of one name and year cannot be told apart by it.
  const year = match.year?.toString() ?? 'none';
  return same.find((one) => one.date.startsWith(year) && !one.by.date.startsWith(year));
}

/** Dates of the documents whose symbol has its year, by the symbol: there is one of each. */
const dates = new Map(
  documents
    .flatMap(({ symbol, date, by }) => [{ symbol, date }, by])
    .filter(({ symbol }) => /\/(?:19|20)\d\d\//u.test(symbol))
    .map(({ symbol, date }) => [keyOf(symbol), date]),
);

/** The date of a law or decree of the national list; undefined for others. */
export const nationalDate = (symbol: string): IsoDay | undefined => dates.get(keyOf(symbol));

const folders = new WeakMap<readonly KnownDocument[], ReadonlyMap<string, readonly KnownDocument[]>>();

/** The documents of kehoach.yaml that have a symbol. */
export function folderDocuments(all: readonly KnownDocument[] | undefined, symbol: string): readonly KnownDocument[] {
  if (!all || symbol === '') return [];
  let index = folders.get(all);
  if (!index) {
    const made = new Map<string, KnownDocument[]>();
    for (const one of all) made.set(keyOf(one.symbol), [...(made.get(keyOf(one.symbol)) ?? []), one]);
    folders.set(all, made);
    index = made;
  }
  return index.get(keyOf(symbol)) ?? [];
}
