// Where a document stands: the folder of the client, the kehoach.yaml files above it, and the directory they make.
import { posix, win32 } from 'node:path';
import { createDirectory, nationalDirectory } from '../directory';
import type { Directory } from '../directory/directory';
import type { FolderSettings } from '../directory/settings';
import { type FoundSettings, findSettings } from '../directory/settings-find';
import type { ServerSettings } from '../protocol';
import type { Host } from './host';
import { pathOf } from './uris';

/** What holds for the documents of a folder; another object when something of it changes. */
export interface Surroundings {
  readonly found: FoundSettings;
  readonly directory: Directory;
  /** Those of the folder, and the editor's where it says nothing. */
  readonly settings: FolderSettings;
}

const pathsLike = (path: string): typeof posix => (path.includes('\\') ? win32 : posix);

const contains = (folder: string, path: string): boolean =>
  path === folder ||
  path.startsWith(folder.endsWith('/') || folder.endsWith('\\') ? folder : folder + pathsLike(folder).sep);

/** The editor's severities: of what a kehoach.yaml sets, by its id or its group, none. */
function withEditor(settings: FolderSettings, { checks = {} }: ServerSettings): FolderSettings {
  const own = settings.severities ?? {};
  const rest = Object.entries(checks).filter(([id]) => !(id in own) && !(id.split('/', 1)[0]! in own));
  return rest.length ? { ...settings, severities: { ...Object.fromEntries(rest), ...own } } : settings;
}

interface Known {
  readonly found: FoundSettings;
  readonly directory: Directory;
}

/** The folders of the client, and what holds in each folder of the machine. */
export class Folders {
  readonly #host: Host;
  readonly #settingsOf: (folder: string | undefined) => ServerSettings;
  #folders: readonly { readonly uri: string; readonly path: string }[] = [];
  /** By the path of the folder. */
  readonly #known = new Map<string, Known>();
  readonly #surroundings = new Map<string, Surroundings>();

  /** @param settingsOf the editor's settings by the URI of a folder of the client */
  constructor(host: Host, settingsOf: (folder: string | undefined) => ServerSettings) {
    this.#host = host;
    this.#settingsOf = settingsOf;
  }

  /** URIs of the folders that the client has open. */
  get uris(): readonly string[] {
    return this.#folders.map(({ uri }) => uri);
  }

  set uris(uris: readonly string[]) {
    this.#folders = uris.flatMap((uri) => {
      const path = pathOf(uri);
      return path === undefined ? [] : [{ uri, path }];
    });
    this.forget();
  }

  /** Settings and files may have changed: all is read again when it is next asked for. */
  forget(): void {
    this.#known.clear();
    this.#surroundings.clear();
  }

  /** Looks whether the files above a document are still those that were read; for clients that do not watch them. */
  recheck(uri: string): boolean {
    const path = pathOf(uri);
    const folder = path === undefined ? undefined : pathsLike(path).dirname(path);
    const known = folder === undefined ? undefined : this.#known.get(folder);
    if (folder === undefined || known === undefined) return false;
    const now = findSettings(folder, this.#host.readIfThere, this.#clientFolder(folder)?.path);
    if (sameFiles(known.found, now)) return false;
    this.forget();
    return true;
  }

  /** What holds for a document; a document without a file is taken to stand in the client's first folder. */
  of(uri: string): Surroundings {
    const path = pathOf(uri);
    return this.#ofPath(path === undefined ? this.#folders[0]?.path : pathsLike(path).dirname(path));
  }

  /** What holds for the documents of a folder, by its URI; absent or no folder of this machine: the client's first. */
  ofFolder(uri: string | undefined): Surroundings {
    return this.#ofPath((uri === undefined ? undefined : pathOf(uri)) ?? this.#folders[0]?.path);
  }

  /** @param folder absolute path; undefined: the country alone */
  #ofPath(folder: string | undefined): Surroundings {
    const key = folder ?? '';
    const kept = this.#surroundings.get(key);
    if (kept) return kept;
    const client = folder === undefined ? undefined : this.#clientFolder(folder);
    const { found, directory } = this.#find(folder, client?.path);
    const made = { found, directory, settings: withEditor(found.settings, this.#settingsOf(client?.uri)) };
    this.#surroundings.set(key, made);
    return made;
  }

  /** All kehoach.yaml files that hold for a document asked for since the last change. */
  settingsFiles(): FoundSettings['files'] {
    const files = [...this.#known.values()].flatMap(({ found }) => found.files);
    return [...new Map(files.map((file) => [file.path, file])).values()];
  }

  /** The innermost folder of the client that a path is in. */
  #clientFolder(path: string): { readonly uri: string; readonly path: string } | undefined {
    return this.#folders
      .filter((folder) => contains(folder.path, path))
      .sort((a, b) => b.path.length - a.path.length)[0];
  }

  #find(folder: string | undefined, root: string | undefined): Known {
    if (folder === undefined) return { found: { settings: {}, files: [] }, directory: nationalDirectory() };
    const found = findSettings(folder, this.#host.readIfThere, root);
    const same = [...this.#known.values()].find((known) => sameFiles(known.found, found));
    const known = same ?? {
      found,
      directory: found.files.length ? createDirectory(found.settings) : nationalDirectory(),
    };
    this.#known.set(folder, known);
    return known;
  }
}

/** Whether two folders stand under the same files: they can share a directory. */
function sameFiles(a: FoundSettings, b: FoundSettings): boolean {
  return (
    a.files.length === b.files.length &&
    a.files.every(({ path, text }, n) => path === b.files[n]?.path && text === b.files[n]?.text)
  );
}
