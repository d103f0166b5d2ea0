// One life of a server, from its start to its end, with the times that a person would wait. The same for every server.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { numbers } from './documents/outline.mjs';

// The project's own: what the peer brings along beside these files is another version.
const fromRoot = createRequire(new URL('../../package.json', import.meta.url));
const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = fromRoot('vscode-languageserver/node');

/** What VS Code's client can do, as far as it matters here. */
const capabilities = (pull) => ({
  general: { positionEncodings: ['utf-16'] },
  workspace: { workspaceFolders: true, configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
  textDocument: {
    synchronization: { dynamicRegistration: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
    },
    ...(pull && { diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true } }),
  },
});

/** Resident memory of a process in MB; undefined where the system has no `ps`. */
function memoryOf(pid) {
  const { stdout, status } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) / 1024 : undefined;
}

/** A letter typed within a word of a line of prose, somewhere in the document. */
function typing(text, next) {
  const lines = text.split('\n');
  const prose = lines.flatMap((line, number) => (/^[-+] \S+ \S/.test(line) ? [number] : []));
  return () => {
    const line = prose[next(prose.length)];
    const character = lines[line].indexOf(' ', 2);
    const position = { line, character };
    lines[line] = `${lines[line].slice(0, character)}a${lines[line].slice(character)}`;
    return { change: { range: { start: position, end: position }, text: 'a' }, text: () => lines.join('\n') };
  };
}

export class Session {
  documents = new Map();
  #published = new Map();

  constructor(server, folder) {
    this.process = spawn(process.execPath, [server.file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdout, stdin } = this.process;
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.folder = pathToFileURL(folder).href;
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/diagnostic/refresh', () => null);
    this.connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
    this.connection.onRequest('workspace/workspaceFolders', () => this.folders);
    this.connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
      this.#published.get(`${uri} ${version}`)?.(diagnostics);
    });
    server.configure(this.connection, this.documents);
    this.connection.listen();
  }

  get folders() {
    return [{ uri: this.folder, name: 'bench' }];
  }

  async initialize(pull, { initializationOptions, settings = {} }) {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: this.folder,
      workspaceFolders: this.folders,
      capabilities: capabilities(pull),
      ...(initializationOptions && { initializationOptions }),
    });
    await this.connection.sendNotification('initialized', {});
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  }

  /** The diagnostics that are published for a version of a document. */
  published(uri, version) {
    return new Promise((resolve) => this.#published.set(`${uri} ${version}`, resolve));
  }

  async pulled(uri) {
    const { items } = await this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    return items;
  }

  symbols(uri) {
    return this.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
  }

  async end() {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await this.ended;
    this.connection.dispose();
  }
}

async function timed(action) {
  const start = performance.now();
  const result = await action();
  return { time: performance.now() - start, result };
}

/**
 * Starts a server, opens a document, types letters in it and asks after each.
 * @param server see servers.mjs
 * @param options `lines` of the document; `edits` typed for each measure; `pull`: diagnostics are asked for, else published
 * @returns times in milliseconds, memory in MB, how much was found
 */
export async function measure(server, { lines, edits, pull }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-bench-'));
  try {
    const file = path.join(folder, `bench${server.extension}`);
    const text = server.document(lines);
    fs.writeFileSync(file, text);
    const uri = pathToFileURL(file).href;
    const start = performance.now();
    const session = new Session(server, folder);
    await session.initialize(pull, server);
    const initialize = performance.now() - start;
    const next = numbers(lines);
    const type = typing(text, next);
    let version = 1;
    const diagnostics = (told) => (pull ? session.pulled(uri) : told);
    const wait = () => (pull ? undefined : session.published(uri, version));

    session.documents.set(uri, { version, text });
    const opened = await timed(() => {
      const told = wait();
      session.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: server.languageId, version, text },
      });
      return diagnostics(told);
    });
    /** One letter, and what is asked for after it. */
    const edit = async (ask) => {
      version++;
      const letter = type();
      session.documents.set(uri, { version, text: letter.text() });
      return timed(() => {
        const told = wait();
        session.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [letter.change],
        });
        return ask(told);
      });
    };
    const result = { initialize, open: opened.time, found: opened.result.length, edit: [], symbols: [], outline: 0 };
    for (let count = 0; count < edits; count++) result.edit.push((await edit(diagnostics)).time);
    for (let count = 0; pull && count < edits; count++) {
      const { time, result: symbols } = await edit(() => session.symbols(uri));
      result.symbols.push(time);
      result.outline = symbols.length;
    }
    result.memory = memoryOf(session.process.pid);
    await session.end();
    return result;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
