// Where a document stands: the folder of the client, the kehoach.yaml files above it, and the directory they make.
import { posix, win32 } from 'node:path';
import { URI } from 'vscode-uri';
import { createDirectory, nationalDirectory } from '../directory';
import type { Directory } from '../directory/directory';
import type { FolderSettings } from '../directory/settings';
import { type FoundSettings, findSettings, SETTINGS_FILE } from '../directory/settings-find';
import { type Language, language } from '../messages';
import type { ServerSettings } from '../protocol';
import type { Host } from './host';
import { pathOf } from './uris';

/** What holds for the documents of a folder; another object when something of it changes. */
export interface Surroundings {
  readonly found: FoundSettings;
  readonly directory: Directory;
  /** Those of the folder, and the editor's where it says nothing. */
  readonly settings: FolderSettings;
  /** The language that messages about these documents are in. */
  readonly language: Language;
}

interface ClientFolder {
  readonly uri: string;
  readonly path: string;
}

const NOTHING: FoundSettings = { settings: {}, files: [] };

const pathsLike = (path: string): typeof posix => (path.includes('\\') ? win32 : posix);

function contains(folder: string, path: string): boolean {
  const { sep } = pathsLike(folder);
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The editor's severities: of what a kehoach.yaml sets, by its id or its group, none. */
function withEditor(settings: FolderSettings, { checks = {} }: ServerSettings): FolderSettings {
  const own = settings.severities ?? {};
  const rest = Object.entries(checks).filter(([id]) => !(id in own) && !(id.split('/', 1)[0]! in own));
  return rest.length ? { ...settings, severities: { ...Object.fromEntries(rest), ...own } } : settings;
}

/** Whether two folders stand under the same files: they can share a directory. */
function sameFiles(a: FoundSettings, b: FoundSettings): boolean {
  return (
    a.files.length === b.files.length &&
    a.files.every(({ path, text }, n) => path === b.files[n]?.path && text === b.files[n]?.text)
  );
}

const isSame = (a: Surroundings, b: Surroundings): boolean =>
  a.found === b.found &&
  a.directory === b.directory &&
  a.language === b.language &&
  JSON.stringify(a.settings.severities) === JSON.stringify(b.settings.severities);

/** The folders of the client, and what holds in each folder of the machine. */
export class Folders {
  readonly #host: Host;
  readonly #settingsOf: (folder: string | undefined) => ServerSettings;
  #folders: readonly ClientFolder[] = [];
  /** By the path of the folder; empty for no folder. */
  #surroundings = new Map<string, Surroundings>();
  /** Those from before something may have changed: what has not changed is taken from here. */
  #before: ReadonlyMap<string, Surroundings> = new Map();

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

  /** Settings, files or folders may have changed: all is looked at anew when it is next asked for. */
  forget(): void {
    this.#before = new Map([...this.#before, ...this.#surroundings]);
    this.#surroundings = new Map();
  }

  /** Whether the files above a document are no longer those that were read; for clients that do not watch them. */
  isStale(uri: string): boolean {
    const path = pathOf(uri);
    const folder = path === undefined ? undefined : pathsLike(path).dirname(path);
    const known = folder === undefined ? undefined : this.#surroundings.get(folder);
    return folder !== undefined && known !== undefined && !sameFiles(known.found, this.#find(folder));
  }

  /** What holds for a document; a document without a file is taken to stand in the client's first folder. */
  of(uri: string): Surroundings {
    const path = pathOf(uri);
    return this.#ofPath(path === undefined ? this.#folders[0]?.path : pathsLike(path).dirname(path));
  }

  /**
   * The nearest kehoach.yaml of a document in a folder of the client; where there is none, the one that can be made in
   * that folder, without a text.
   */
  settingsFile(uri: string): { readonly uri: string; readonly text: string | undefined } | undefined {
    const path = pathOf(uri);
    const client = path === undefined ? undefined : this.#clientFolder(path);
    if (!client) return undefined;
    const [nearest] = this.of(uri).found.files;
    const file = nearest?.path ?? pathsLike(client.path).join(client.path, SETTINGS_FILE);
    return { uri: URI.file(file).toString(), text: nearest?.text };
  }

  /** What holds for the documents of a folder, by its URI; absent or no folder of this machine: the client's first. */
  ofFolder(uri: string | undefined): Surroundings {
    return this.#ofPath((uri === undefined ? undefined : pathOf(uri)) ?? this.#folders[0]?.path);
  }

  /** All kehoach.yaml files that hold for a document asked for since the last change. */
  settingsFiles(): FoundSettings['files'] {
    const files = [...this.#surroundings.values()].flatMap(({ found }) => found.files);
    return [...new Map(files.map((file) => [file.path, file])).values()];
  }

  /** @param folder absolute path; undefined: the country alone */
  #ofPath(folder: string | undefined): Surroundings {
    const key = folder ?? '';
    const kept = this.#surroundings.get(key);
    if (kept) return kept;
    const made = this.#make(folder);
    const before = this.#before.get(key);
    const now = before && isSame(before, made) ? before : made;
    this.#surroundings.set(key, now);
    return now;
  }

  #make(folder: string | undefined): Surroundings {
    const { found, directory } = this.#directoryOf(folder === undefined ? NOTHING : this.#find(folder));
    const client = folder === undefined ? undefined : this.#clientFolder(folder);
    return {
      found,
      directory,
      settings: withEditor(found.settings, this.#settingsOf(client?.uri)),
      language: language(),
    };
  }

  /** The files as read, and their directory; those of another folder where they are the same, in the same language. */
  #directoryOf(found: FoundSettings): Pick<Surroundings, 'found' | 'directory'> {
    for (const known of [...this.#surroundings.values(), ...this.#before.values()]) {
      if (known.language === language() && sameFiles(known.found, found)) return known;
    }
    return { found, directory: found.files.length ? createDirectory(found.settings) : nationalDirectory() };
  }

  #find(folder: string): FoundSettings {
    return findSettings(folder, this.#host.readIfThere, this.#clientFolder(folder)?.path);
  }

  /** The innermost folder of the client that a path is in. */
  #clientFolder(path: string): ClientFolder | undefined {
    return this.#folders
      .filter((folder) => contains(folder.path, path))
      .sort((a, b) => b.path.length - a.path.length)[0];
  }
}
