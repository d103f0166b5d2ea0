// A folder's own bodies and groups as entries and phrases of the directory.
import type { Collective } from './collectives';
import type { Entry, NameIndex } from './entries';
import type { FolderSettings } from './settings';
import { nameKey } from './words';

/** The id that a name or id means among own and national entries; the words themselves where it is none. */
function idOf(nameOrId: string, own: ReadonlyMap<string, string>, national: NameIndex): string {
  if (own.has(nameOrId) || national.byId.has(nameOrId)) return own.get(nameOrId) ?? nameOrId;
  const key = nameKey(nameOrId);
  return own.get(key) ?? national.whole.get(key)?.[0]?.entry.id ?? national.base.get(key)?.[0]?.entry.id ?? nameOrId;
}

function ownIds(settings: FolderSettings): Map<string, string> {
  const own = new Map<string, string>();
  for (const body of settings.bodies ?? []) {
    for (const name of [body.name, body.shortName ?? '', ...(body.aliases ?? [])]) {
      if (name !== '') own.set(nameKey(name), body.id);
    }
    own.set(body.id, body.id);
  }
  return own;
}

/** Entries of a folder; what an entry of the same id does not say is as the national entry has it. */
export function folderEntries(settings: FolderSettings, national: NameIndex): Entry[] {
  const own = ownIds(settings);
  return (settings.bodies ?? []).map((body) => {
    const base = national.byId.get(body.id);
    const from = body.from ?? base?.from;
    const until = body.until ?? base?.until;
    return {
      id: body.id,
      name: body.name,
      shortName: body.shortName ?? body.name,
      aliases: body.aliases ?? [],
      ...(base?.symbol === undefined ? {} : { symbol: base.symbol }),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      successors: body.successors?.map((id) => idOf(id, own, national)) ?? base?.successors ?? [],
      certainty: 'high',
      source: 'folder',
      level: base?.level ?? 'trung ương',
      list: 'folder',
      kind: base?.kind ?? '',
      parent: body.parent === undefined ? base?.parent : idOf(body.parent, own, national),
      predecessors: base?.predecessors ?? [],
      nearMisses: base?.nearMisses ?? [],
    };
  });
}

/** Groups of a folder, by the key of each of their names. */
export function folderGroups(settings: FolderSettings, national: NameIndex): ReadonlyMap<string, Collective> {
  const own = ownIds(settings);
  const groups = new Map<string, Collective>();
  for (const group of settings.groups ?? []) {
    const covers = group.members.map((member) => idOf(member, own, national));
    const collective: Collective = { kind: 'collective', id: group.id, covers };
    for (const name of [group.id, group.name, ...(group.aliases ?? [])]) groups.set(nameKey(name), collective);
  }
  return groups;
}
