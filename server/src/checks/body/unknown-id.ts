import type { BodyEntry, Directory } from '../../directory/directory';
import { t } from '../../messages';
import { issueWindow } from '../../plan/likely-date';
import type { Check } from '../check';
import { replacing, wordsAt } from '../edits';
import { bare } from '../words';
import { settingOn } from './named';

export const unknownId: Check = {
  id: 'body/unknown-id',
  severity: 'error',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'A body marked with `@` that the directory does not have.',
  *run(plan) {
    const setting = settingOn(plan, issueWindow(plan).last);
    for (const { name, place, id } of plan.mentions) {
      // `@(Vụ Pháp chế)`: a unit of the issuer is in no directory
      if (id !== undefined || plan.directory.lookUp(name, setting)?.kind === 'internal') continue;
      // `@sgddt` is an id without its capitals and accents.
      const same = entriesByBareId(plan.directory).get(bare(name)) ?? [];
      const entries = same.length > 0 ? same : plan.directory.nearest(name, setting, 3);
      yield {
        place,
        message: wordsAt(plan, place).startsWith('@(') ? unknownName(name, entries[0]) : unknown(name, entries[0]),
        fixes: entries.map((entry) => ({
          title: t('Replace by “{0}”', `@${entry.id} (${entry.name})`),
          edits: [replacing(place, `@${entry.id}`)],
          ...(same.length === 1 && { safe: true }),
        })),
      };
    }
  },
};

type Entries = ReadonlyMap<string, readonly BodyEntry[]>;

const known = new WeakMap<Directory, Entries>();

function entriesByBareId(directory: Directory): Entries {
  const kept = known.get(directory);
  if (kept) return kept;
  const made = new Map<string, BodyEntry[]>();
  for (const entry of directory.entries.values()) {
    const id = bare(entry.id);
    const same = made.get(id);
    if (same) same.push(entry);
    else made.set(id, [entry]);
  }
  known.set(directory, made);
  return made;
}

const unknown = (id: string, near: BodyEntry | undefined): string =>
  near
    ? t('The directory has no body “{0}”; did you mean “{1}”?', id, near.id)
    : t('The directory has no body “{0}”; type @ to find it, or declare it in kehoach.yaml.', id);

/** `@(…)` holds a name. */
const unknownName = (name: string, near: BodyEntry | undefined): string =>
  near
    ? t('The directory knows no body “{0}”; did you mean “{1}”?', name, near.name)
    : t('The directory knows no body “{0}”; look at the name again, or declare it in kehoach.yaml.', name);
