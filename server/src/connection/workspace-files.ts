// The plans of the client's folders that need not be open: read in the background, one at a time, so that typing never
// waits for them; kept is only what other plans are compared with.
import { URI } from 'vscode-uri';
import { Failure } from '../failure';
import { parse } from '../language/document';
import { analyse } from '../plan/analyse';
import { type Answering, idle } from './answering';
import type { DocumentStore } from './documents';
import type { Folders } from './folders';
import type { Host } from './host';
import type { PlansAtHand } from './plans-at-hand';
import { pathOf } from './uris';

/** An office writes fewer plans in years; more are an archive, which is not read. */
const MOST_FILES = 500;
/** UTF-16 units. Longer plans take too long for the background. */
const LONGEST = 150_000;

/** Keeps the plans of the folders at hand. */
export class WorkspaceFiles {
  /** URIs of the files read. */
  readonly #read = new Set<string>();
  /** The last look at all folders; an older one gives up. */
  #turn: object | undefined;
  #done: Promise<void> = Promise.resolve();

  constructor(
    private readonly answering: Answering,
    private readonly documents: DocumentStore,
    private readonly folders: Folders,
    private readonly host: Host,
    private readonly atHand: PlansAtHand,
  ) {}

  /** Settled when the last look at all folders has ended. */
  async looked(): Promise<void> {
    let done: Promise<void>;
    do {
      done = this.#done;
      await done;
    } while (done !== this.#done);
  }

  /** Looks at all folders, in the background. */
  look(): void {
    const turn = {};
    this.#turn = turn;
    this.#done = new Promise((settle) => {
      this.answering.aside(async () => {
        try {
          await this.#look(() => this.#turn === turn);
        } finally {
          settle();
        }
      });
    });
  }

  /** Files of the folders have come, changed or gone. */
  changed(uris: readonly string[]): void {
    const plans = uris.filter((uri) => this.#read.has(uri) || this.#isOne(uri));
    if (plans.length === 0) return;
    this.answering.aside(async () => {
      for (const uri of plans) {
        await idle();
        if (this.#read.has(uri) || this.#read.size < MOST_FILES) this.#take(uri);
      }
    });
  }

  /** A document is no longer open: what its file says counts, if it is one of the folders. */
  closed(uri: string): void {
    if (this.#isOne(uri)) this.changed([uri]);
    else this.atHand.drop(uri);
  }

  async #look(isLast: () => boolean): Promise<void> {
    const found = new Set<string>();
    for (const folder of this.folders.uris) {
      const path = pathOf(folder);
      if (path === undefined) continue;
      for await (const file of this.host.plansIn(path)) {
        if (!isLast() || found.size >= MOST_FILES) break;
        found.add(URI.file(file).toString());
      }
    }
    for (const uri of [...this.#read].filter((known) => !found.has(known))) this.#forget(uri);
    for (const uri of found) {
      await idle();
      if (!isLast()) return;
      this.#take(uri);
    }
  }

  /** Whether a file is a plan in a folder of the client. */
  #isOne(uri: string): boolean {
    if (!uri.endsWith('.kh')) return false;
    return this.folders.uris.some((folder) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
  }

  /** Reads a file, unless it is open: then the document counts. */
  #take(uri: string): void {
    if (this.#isOpen(uri)) return;
    const text = this.#text(uri);
    if (text === undefined || text.length > LONGEST) {
      this.#forget(uri);
      return;
    }
    this.#read.add(uri);
    this.atHand.take(analyse({ uri, version: 0, tree: parse(text) }, this.folders.of(uri).directory));
  }

  #forget(uri: string): void {
    this.#read.delete(uri);
    if (!this.#isOpen(uri)) this.atHand.drop(uri);
  }

  #isOpen(uri: string): boolean {
    const path = pathOf(uri);
    return this.documents.uris().some((open) => open === uri || (path !== undefined && pathOf(open) === path));
  }

  #text(uri: string): string | undefined {
    const path = pathOf(uri);
    try {
      return path === undefined ? undefined : this.host.readText(path);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return undefined;
    }
  }
}
