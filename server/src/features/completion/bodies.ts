// The bodies that a plan can name, in the order in which it is likely to: those it has named, those in force, the rest.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { shown } from '../../checks/day';
import type { BodyEntry, Directory } from '../../directory/directory';
import type { Entry } from '../../directory/entries';
import type { Level } from '../../directory/places';
import { t } from '../../messages';
import { issueWindow } from '../../plan/likely-date';
import type { AnalysedPlan, IsoDay } from '../../plan/model';
import { settingOf } from '../../plan/setting';
import { fold } from '../../vietnamese/fold';
import { bold, bullets, code, escaped, paragraphs } from '../markdown';
import type { Candidate } from './candidate';
import { type Name, names } from './match';

interface IndexedBody {
  readonly entry: BodyEntry;
  readonly names: readonly Name[];
  readonly list: Entry['list'];
}

/** More aliases than these are spellings that find the same. */
const MOST_ALIASES = 8;

const indexes = new WeakMap<Directory, readonly IndexedBody[]>();

/** The bodies of a directory with their names ready for searching; made once. */
function indexOf(directory: Directory): readonly IndexedBody[] {
  let index = indexes.get(directory);
  if (!index) {
    index = [...directory.entries.values()].map((entry) => ({
      entry,
      names: names(entry.name, entry.id, entry.shortName, ...entry.aliases.slice(0, MOST_ALIASES)),
      list: (entry as Partial<Entry>).list ?? 'folder',
    }));
    indexes.set(directory, index);
  }
  return index;
}

/** Whom a plan of each level speaks of, the nearest first. */
const PROVINCIAL = ['departments', 'provinceOther', 'party', 'frontAndMass', 'media', 'verticalAgencies'] as const;
const NEAREST: Readonly<Record<Level, readonly Entry['list'][]>> = {
  'trung ương': ['folder', 'central', ...PROVINCIAL, 'communeLevel', 'districtLevel'],
  tỉnh: ['folder', ...PROVINCIAL, 'communeLevel', 'central', 'districtLevel'],
  huyện: ['folder', 'districtLevel', 'communeLevel', ...PROVINCIAL, 'central'],
  xã: ['folder', 'communeLevel', ...PROVINCIAL, 'central', 'districtLevel'],
};

/** The level that a plan speaks at. */
export function levelOf(plan: AnalysedPlan): Level {
  const issuer = plan.header.issuers[0] ?? '';
  const found = issuer === '' ? undefined : plan.directory.lookUp(issuer, settingOf(plan));
  const known = found?.kind === 'body' ? (found.entry as Partial<Entry>).level : undefined;
  if (known) return known;
  const words = fold(issuer);
  if (/(?:^| )(?:xa|phuong|dac khu|thi tran)(?: |$)/.test(words)) return 'xã';
  return /^(?:bo|cuc|tong cuc|vu|chinh phu) /.test(words) ? 'trung ương' : 'tỉnh';
}

/** The day that a plan names bodies on; undefined where nothing tells. */
export function dayOf(plan: AnalysedPlan): IsoDay | undefined {
  return plan.header.date?.iso ?? plan.asOf ?? issueWindow(plan).last;
}

/** The bodies that a plan has named, how often each; the word at the cursor aside. */
function usedIn(plan: AnalysedPlan, offset: number): ReadonlyMap<string, number> {
  const used = new Map<string, number>();
  const add = (id: string | undefined): void => {
    if (id !== undefined) used.set(id, (used.get(id) ?? 0) + 1);
  };
  for (const { id, place } of plan.mentions) if (offset < place.from || offset > place.to) add(id);
  for (const { lead, partners } of plan.tasks) {
    for (const { id, place } of [...lead, ...partners]) if (offset < place.from || offset > place.to) add(id);
  }
  const setting = settingOf(plan);
  for (const issuer of plan.header.issuers) {
    const found = plan.directory.lookUp(issuer, setting);
    if (found?.kind === 'body') add(found.entry.id);
  }
  return used;
}

/** When a body ended, or begins after the day. */
function validity({ from, until }: BodyEntry, day: IsoDay | undefined): string | undefined {
  if (until !== undefined) return t('until {0}', shown(until));
  return from !== undefined && day !== undefined && from > day ? t('from {0}', shown(from)) : undefined;
}

/** The full name, and what has to be known of its days. */
function detailOf(directory: Directory, entry: BodyEntry, day: IsoDay | undefined): string {
  const when = validity(entry, day);
  if (when === undefined) return entry.name;
  const next = entry.until === undefined ? undefined : directory.entries.get(entry.successors[0] ?? '')?.name;
  const parts = [entry.name, when, next === undefined ? undefined : t('then {0}', next)];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function documentation({ directory }: AnalysedPlan, entry: BodyEntry): string {
  const parent = directory.entries.get(entry.parent ?? '');
  const next = entry.successors.flatMap((id) => directory.entries.get(id)?.name ?? []);
  const facts = bullets([
    entry.shortName === entry.name ? undefined : t('Short name: {0}', escaped(entry.shortName)),
    entry.aliases.length === 0
      ? undefined
      : t('Also called: {0}', escaped(entry.aliases.slice(0, MOST_ALIASES).join('; '))),
    parent && t('Belongs to: {0}', escaped(parent.name)),
    entry.from === undefined ? undefined : t('First day in force: {0}', shown(entry.from)),
    entry.until === undefined ? undefined : t('Last day in force: {0}', shown(entry.until)),
    next.length === 0 ? undefined : t('Followed by: {0}', escaped(next.join('; '))),
  ]);
  return paragraphs([`${bold(entry.name)} ${code(`@${entry.id}`)}`, facts]);
}

/**
 * The bodies of the plan's directory as candidates: those that the plan names, those in force on its day, nearest level
 * first, then those that are not, with the day.
 * @param offset the cursor: what stands there is not a use
 * @param insert what is inserted for a body
 */
export function bodyCandidates(
  plan: AnalysedPlan,
  offset: number,
  insert: (entry: BodyEntry) => string,
): readonly Candidate[] {
  const day = dayOf(plan);
  const used = usedIn(plan, offset);
  const lists = NEAREST[levelOf(plan)];
  const order = ({ entry, list }: IndexedBody): number => -1000 * (used.get(entry.id) ?? 0) + lists.indexOf(list);
  return indexOf(plan.directory)
    .map((body) => ({ body, order: order(body) }))
    .sort((a, b) => a.order - b.order)
    .map(({ body: { entry, names: found } }): Candidate => {
      const ended = entry.until !== undefined && (day === undefined || entry.until < day);
      const early = entry.from !== undefined && day !== undefined && entry.from > day;
      const when = ended || early ? validity(entry, day) : undefined;
      return {
        label: entry.name,
        kind: CompletionItemKind.Class,
        insert: insert(entry),
        names: found,
        description: when === undefined ? `@${entry.id}` : `@${entry.id} · ${when}`,
        detail: detailOf(plan.directory, entry, day),
        documentation: () => documentation(plan, entry),
        ended: ended || early,
      };
    });
}

/** The folder's own phrases for several bodies. */
export function groupCandidates(plan: AnalysedPlan, insert: (name: string, id?: string) => string): Candidate[] {
  return (plan.directory.settings.groups ?? []).map((group) => ({
    label: group.name,
    kind: CompletionItemKind.Class,
    insert: insert(group.name, group.id),
    words: [group.id, ...(group.aliases ?? [])].filter((word) => word !== undefined),
    detail: t('Group: {0}', group.members.join('; ')),
  }));
}
