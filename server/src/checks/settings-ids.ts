// The ids of checks and groups that settings name: in kehoach.yaml, in the editor.
import type { SettingsFile } from '../directory/settings-find';
import type { SettingsProblem } from '../directory/settings-load';
import { t } from '../messages';
import { checks } from './index';
import { nearest } from './words';

const ids: readonly string[] = checks.map(({ id }) => id);
const known: ReadonlySet<string> = new Set([...ids, ...ids.map((id) => id.split('/', 1)[0]!)]);

/** Whether there is a check or a group of checks of that id. */
export const isCheckOrGroup = (id: string): boolean => known.has(id);

/** The check or group that a misspelt id may mean; undefined where none is near. */
export const nearestCheck = (id: string): string | undefined =>
  nearest(id, known, Math.max(1, Math.floor(id.length / 3)));

/**
 * All that is wrong in a settings file: what its reader says, and the checks that it sets and that there are not.
 * @returns in the order of the file
 */
export function settingsProblems({ problems, checks: named }: SettingsFile): readonly SettingsProblem[] {
  const unknown = named.flatMap(({ value: id, place }): SettingsProblem[] => {
    if (isCheckOrGroup(id)) return [];
    const near = nearestCheck(id);
    const message =
      near === undefined
        ? t('There is no check or group “{0}”.', id)
        : t('There is no check or group “{0}”; did you mean “{1}”?', id, near);
    return [{ message, place, severity: 'warning' }];
  });
  return [...problems, ...unknown].sort((a, b) => a.place.from - b.place.from);
}
