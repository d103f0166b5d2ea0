// What nobody understands in the editor's setting `kehoach.checks`; an editor shows it like the settings that count.
import { isCheckOrGroup, nearestCheck } from '../checks/settings-ids';
import type { Severity } from '../directory/settings';
import { t } from '../messages';

/** What a check or group can be set to. */
export const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies (
  | Severity
  | 'off'
)[];

/** What stands in a setting and is not understood. */
export interface WrongSetting {
  /** The id or group as typed. */
  readonly id: string;
  /** What it is set to, where that is no severity; undefined where there is no such check or group. */
  readonly severity?: string;
}

/** More wrong entries than these are not told. */
const MOST = 20;

/** The entries of `checks` of a section `kehoach` that say nothing that is understood. */
export function wrongSettings(section: unknown): readonly WrongSetting[] {
  const set = (section as { readonly checks?: unknown } | null | undefined)?.checks;
  if (typeof set !== 'object' || set === null) return [];
  const wrong = Object.entries(set).flatMap(([id, severity]): WrongSetting[] => {
    if (!isCheckOrGroup(id)) return [{ id }];
    return SEVERITIES.includes(severity) ? [] : [{ id, severity: String(JSON.stringify(severity)) }];
  });
  return wrong.slice(0, MOST);
}

/** A sentence about it, in the language of the messages. */
export function wrongText({ id, severity }: WrongSetting): string {
  if (severity !== undefined) {
    return t('Setting kehoach.checks: {0} cannot be {1}; known are {2}.', id, severity, SEVERITIES.join(', '));
  }
  const near = nearestCheck(id);
  return near === undefined
    ? t('Setting kehoach.checks: there is no check or group “{0}”.', id)
    : t('Setting kehoach.checks: there is no check or group “{0}”; did you mean “{1}”?', id, near);
}
