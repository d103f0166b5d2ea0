// The settings that hold for a folder: the files upward from it, the nearest first, merged key by key.
import type { FolderSettings } from './settings';
import { type LoadedSettings, loadSettings } from './settings-load';

/** Name of the settings file. */
export const SETTINGS_FILE = 'kehoach.yaml';

/** Lists whose entries are told apart by a key: entries of a file further up with the same one are left out. */
function mergedList<T>(
  near: readonly T[] | undefined,
  far: readonly T[] | undefined,
  keyOf: (item: T) => string,
): readonly T[] | undefined {
  if (near === undefined || far === undefined) return near ?? far;
  const taken = new Set(near.map(keyOf));
  return [...near, ...far.filter((item) => !taken.has(keyOf(item)))];
}

function mergedRecord<T extends object>(near: T | undefined, far: T | undefined): T | undefined {
  return near === undefined || far === undefined ? (near ?? far) : { ...far, ...near };
}

/**
 * Merges settings key by key, the nearest first: what it says wins; entries of lists are joined by their id or number.
 * @param chain the settings of the folder, then of the one above it, and so on
 */
export function mergeSettings(chain: readonly FolderSettings[]): FolderSettings {
  let merged: FolderSettings = {};
  for (const next of chain) {
    const all = {
      path: merged.path ?? next.path,
      bodies: mergedList(merged.bodies, next.bodies, (body) => body.id),
      groups: mergedList(merged.groups, next.groups, (group) => group.id),
      documents: mergedList(merged.documents, next.documents, ({ symbol, date }) => `${symbol} ${date ?? ''}`),
      words: mergedList(merged.words, next.words, (word) => word),
      profiles: mergedRecord(merged.profiles, next.profiles),
      severities: mergedRecord(merged.severities, next.severities),
      defaults: mergedRecord(merged.defaults, next.defaults),
      look: mergedRecord(merged.look, next.look),
      longSentence: merged.longSentence ?? next.longSentence,
    };
    merged = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as FolderSettings;
  }
  return merged;
}

/** A kehoach.yaml as read. */
export interface SettingsFile extends Pick<LoadedSettings, 'problems' | 'checks'> {
  readonly path: string;
  readonly text: string;
}

export interface FoundSettings {
  readonly settings: FolderSettings;
  /** Of each file read, the nearest first. */
  readonly files: readonly SettingsFile[];
}

function parentOf(folder: string): string | undefined {
  const trimmed = folder.length > 1 ? folder.replace(/[\\/]+$/u, '') : folder;
  const at = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\'));
  if (at === -1 || trimmed === '/' || /^[A-Za-z]:$/u.test(trimmed)) return undefined;
  return at === 0 ? '/' : trimmed.slice(0, at);
}

/**
 * The settings for a folder, from the files named kehoach.yaml in it and above it.
 * @param folder absolute path
 * @param readFile gives the text of a file, undefined where there is none
 * @param root the folder that the search ends at, itself included; absent: the root of the file system
 */
export function findSettings(
  folder: string,
  readFile: (path: string) => string | undefined,
  root?: string,
): FoundSettings {
  const files: SettingsFile[] = [];
  const chain: FolderSettings[] = [];
  const last = root?.replace(/(?<=.)[\\/]+$/u, '');
  let at: string | undefined = folder.replace(/(?<=.)[\\/]+$/u, '');
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/';
  while (at !== undefined) {
    const path = at.endsWith(separator) ? `${at}${SETTINGS_FILE}` : `${at}${separator}${SETTINGS_FILE}`;
    const text = readFile(path);
    if (text !== undefined) {
      const { settings, ...rest } = loadSettings(text, path);
      files.push({ path, text, ...rest });
      chain.push(settings);
    }
    if (at === last) break;
    at = parentOf(at);
  }
  return { settings: mergeSettings(chain), files };
}
