// A client in memory: speaks JSON-RPC with a server over a pair of streams, both ways.
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type ConfigurationItem,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { Host } from '../../../server/src/connection/host';
import { createServer } from '../../../server/src/connection/server';
import { Failure } from '../../../server/src/failure';
import { importPlan } from '../../../server/src/import/job';

/** The files of a test's machine, by path; they can be changed while it runs. */
export type Files = Record<string, string>;

export const hostOf = (files: Files): Host => ({
  readIfThere: (path) => files[path],
  readText(path) {
    const text = files[path];
    if (text === undefined) throw new Failure(`${path}: not there`);
    return text;
  },
  async *plansIn(folder) {
    yield* Object.keys(files).filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.kh'));
  },
  importPlan,
});

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  /** Paths of the folders that are open. */
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
  readonly files?: Files;
  readonly host?: Host;
  /** Answers `workspace/configuration`; with it the client says that it does. */
  readonly configuration?: (item: ConfigurationItem) => unknown;
}

/** A client that asks for diagnostics. */
export const PULLS: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

export const uriOf = (path: string): string => URI.file(path).toString();
export const PLAN = uriOf('/plans/plan.kh');

export class TestClient {
  /** Everything published, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logs: string[] = [];
  readonly registered: string[] = [];
  initialized!: InitializeResult;
  #waiting: {
    readonly wanted: (params: PublishDiagnosticsParams) => boolean;
    readonly settle: () => void;
    readonly fail: (error: Error) => void;
  }[] = [];

  constructor(readonly connection: ProtocolConnection) {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      this.#waiting = this.#waiting.filter(({ wanted, settle }) => {
        if (wanted(params)) settle();
        return !wanted(params);
      });
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logs.push(message);
      // with a stack: an error of the server, so what is waited for may never come
      if (message.includes('\n    at ')) for (const { fail } of this.#waiting.splice(0)) fail(new Error(message));
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method));
    });
    connection.listen();
  }

  /** The last publication of a document, waited for if there is none yet. */
  async diagnosticsOf(uri: string, version?: number): Promise<Diagnostic[]> {
    const wanted = (params: PublishDiagnosticsParams): boolean =>
      params.uri === uri && (version === undefined || params.version === version);
    const known = this.published.findLast(wanted);
    if (known) return known.diagnostics;
    await this.nextPublished(wanted);
    return this.published.findLast(wanted)!.diagnostics;
  }

  /** Settled with the next publication that is wanted. */
  nextPublished(wanted: (params: PublishDiagnosticsParams) => boolean): Promise<void> {
    return new Promise((settle, fail) => this.#waiting.push({ wanted, settle, fail }));
  }

  open(text: string, { uri = PLAN, version = 1 } = {}): Promise<void> {
    const textDocument = { uri, languageId: 'kehoach', version, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  change(version: number, contentChanges: TextDocumentContentChangeEvent[], uri = PLAN): Promise<void> {
    const textDocument = { uri, version };
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
  }

  close(uri = PLAN): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Settled when the server has answered all that was sent before and done what hangs on it. */
  async quiet(): Promise<void> {
    for (let n = 0; n < 8; n++) await this.connection.sendRequest('kehoach/nothing').catch(() => undefined);
  }
}

/** A server and a client that are connected, but have said nothing yet. */
export function connect(host: Host): TestClient {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  createServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), host);
  return new TestClient(createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)));
}

/** A client whose server is initialized. */
export async function start(options: StartOptions = {}): Promise<TestClient> {
  const { capabilities = {}, folders, initializationOptions, files = {}, configuration } = options;
  const client = connect(options.host ?? hostOf(files));
  if (configuration) {
    client.connection.onRequest('workspace/configuration', ({ items }: { items: ConfigurationItem[] }) =>
      items.map(configuration),
    );
  }
  client.initialized = await client.connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: {
      ...capabilities,
      workspace: { ...capabilities.workspace, ...(configuration && { configuration: true }) },
    },
    ...(folders && { workspaceFolders: folders.map((path) => ({ uri: uriOf(path), name: path })) }),
    ...(initializationOptions !== undefined && { initializationOptions }),
  });
  await client.connection.sendNotification(InitializedNotification.type, {});
  return client;
}

export interface Marked {
  readonly text: string;
  /** Of each `<|>`. */
  readonly cursors: readonly Position[];
  /** Of each `<[…]>`. */
  readonly ranges: readonly Range[];
}

/** A text with its marks taken out: `<|>` a cursor, `<[…]>` a range. */
export function marked(withMarks: string): Marked {
  const cursors: Position[] = [];
  const ranges: Range[] = [];
  let text = '';
  let start: Position = { line: 0, character: 0 };
  const here = (): Position => {
    const lines = text.split(/\r\n|\n|\r/);
    return { line: lines.length - 1, character: lines.at(-1)!.length };
  };
  for (const part of withMarks.split(/(<\|>|<\[|\]>)/)) {
    if (part === '<|>') cursors.push(here());
    else if (part === '<[') start = here();
    else if (part === ']>') ranges.push({ start, end: here() });
    else text += part;
  }
  return { text, cursors, ranges };
}

/** Both line ends that plans are written with, for `describe.each`: the name, and what turns a text into it. */
export const LINE_ENDS: readonly (readonly [string, (text: string) => string])[] = [
  ['LF', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
];

/** The words of a text at a range. */
export function wordsAt(text: string, { start, end }: Range): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const offset = ({ line, character }: Position): number =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length, 0) + character;
  return text.slice(offset(start), offset(end));
}
