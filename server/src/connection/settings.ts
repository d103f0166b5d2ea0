// The section `kehoach` of the editor's settings: asked for where the client answers, else as it sends it.
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { ServerSettings } from '../protocol';
import type { Client } from './client';
import { SEVERITIES, type WrongSetting, wrongSettings, wrongText } from './settings-wrong';

const SECTION = 'kehoach';

/** What is understood of a section; the rest counts as not set. */
function readSection(section: unknown): ServerSettings {
  if (typeof section !== 'object' || section === null) return {};
  const { language, checks } = section as { readonly language?: unknown; readonly checks?: unknown };
  const set =
    typeof checks === 'object' && checks !== null
      ? Object.fromEntries(Object.entries(checks).filter(([, severity]) => SEVERITIES.includes(severity)))
      : {};
  return { ...((language === 'vi' || language === 'en') && { language }), checks: set };
}

/** The settings of the editor, by the folder that they hold for. */
export class EditorSettings {
  #settings: ReadonlyMap<string | undefined, ServerSettings> = new Map();
  /** Settled when the last answer asked for has come. */
  #asked: Promise<void> = Promise.resolve();
  readonly #connection: Connection;
  /** What was told to be wrong, as JSON: nothing is told twice. */
  readonly #told = new Set<string>();

  /** @param onChange called after each change of what is set */
  constructor(
    connection: Connection,
    private readonly onChange: () => void,
  ) {
    this.#connection = connection;
  }

  /** What holds in a folder of the client; undefined: outside of all. */
  of(folder: string | undefined): ServerSettings {
    return this.#settings.get(folder) ?? this.#settings.get(undefined) ?? {};
  }

  /** Settled when all that was asked has been answered, or refused. */
  async known(): Promise<void> {
    let asked: Promise<void>;
    do {
      asked = this.#asked;
      await asked;
    } while (asked !== this.#asked);
  }

  /** Asks a client that answers for the settings of its folders. */
  ask(client: Client, folders: readonly string[]): void {
    if (!client.answersConfiguration) return;
    const scopes = [undefined, ...folders];
    const items = scopes.map((scopeUri) => ({ section: SECTION, ...(scopeUri !== undefined && { scopeUri }) }));
    const asked = this.#connection.workspace.getConfiguration(items).then(
      (sections: readonly unknown[]) => {
        if (this.#asked !== asked) return;
        this.#take(new Map(scopes.map((scope, n) => [scope, readSection(sections[n])])));
        this.#tell(sections.flatMap(wrongSettings));
      },
      (error: unknown) => this.#connection.console.error(`workspace/configuration: ${String(error)}`),
    );
    this.#asked = asked;
  }

  /** Takes what a client that does not answer sends with its notification. */
  take(settings: unknown): void {
    const section = (settings as { readonly [SECTION]?: unknown } | null | undefined)?.[SECTION];
    if (section === undefined) return;
    this.#take(new Map([[undefined, readSection(section)]]));
    this.#tell(wrongSettings(section));
  }

  /** Tells what is wrong, each thing once. */
  #tell(wrong: readonly WrongSetting[]): void {
    const news = wrong.filter((one) => {
      const key = JSON.stringify(one);
      return !this.#told.has(key) && this.#told.add(key);
    });
    if (news.length === 0) return;
    const message = news.map(wrongText).join(' ');
    void this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }

  #take(settings: ReadonlyMap<string | undefined, ServerSettings>): void {
    const before = JSON.stringify([...this.#settings]);
    this.#settings = settings;
    if (JSON.stringify([...settings]) !== before) this.onChange();
  }
}
