// The server as a process of its own, bundled: alone, and as a command of the command line.
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  LSPErrorCodes,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import {
  CHECK_FILES,
  type CheckFilesResult,
  IMPORT,
  type ImportParams,
  type ImportResult,
} from '../../server/src/protocol';
import { TEXT } from './connection/plan';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kehoach-server-'));
buildSync({
  entryPoints: { server: 'server/src/main.ts', cli: 'server/src/cli/main.ts' },
  outdir: folder,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: string[]): string => path.join(folder, ...names);

interface Running {
  readonly process: ChildProcessWithoutNullStreams;
  readonly client: ProtocolConnection;
  readonly ended: Promise<number | null>;
}

async function run(args: readonly string[]): Promise<Running> {
  const server = spawn(process.execPath, [...args]);
  const ended = once(server, 'exit').then(([code]) => code as number | null);
  const client = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  client.listen();
  const initialized = await client.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  expect(initialized.serverInfo?.name).toBe('kehoach');
  await client.sendNotification(InitializedNotification.type, {});
  return { process: server, client, ended };
}

describe.each([
  ['server.js --stdio', [at('server.js'), '--stdio']],
  ['kehoach lsp --stdio', [at('cli.js'), 'lsp', '--stdio', `--clientProcessId=${process.pid}`]],
])('%s', (_, args) => {
  it('serves, and ends with 0 after shutdown and exit', async () => {
    const { client, ended } = await run(args);
    const published = new Promise<PublishDiagnosticsParams>((settle) =>
      client.onNotification(PublishDiagnosticsNotification.type, settle),
    );
    const textDocument = { uri: URI.file(at('plan.kh')).toString(), languageId: 'kehoach', version: 1, text: TEXT };
    await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    expect((await published).diagnostics.map(({ code }) => code)).toContain('date/impossible');
    await client.sendRequest(ShutdownRequest.type);
    await client.sendNotification(ExitNotification.type);
    expect(await ended).toBe(0);
  });

  it('ends with 1 where the client ends without shutdown', async () => {
    const { process: server, ended } = await run(args);
    server.stdin.end();
    expect(await ended).toBe(1);
  });
});

describe('the files of the machine', () => {
  it('are read as the command line reads them, with the same reasons where they cannot be', async () => {
    const { client, process: server, ended } = await run([at('server.js'), '--stdio']);
    writeFileSync(at('kế hoạch.kh'), TEXT);
    writeFileSync(at('binary.kh'), Buffer.from([0x50, 0, 0x4b]));
    writeFileSync(at('latin.kh'), Buffer.from([0x4b, 0xea, 0x20]));
    const names = ['kế hoạch.kh', 'binary.kh', 'latin.kh', 'missing.kh'];
    const uris = names.map((name) => URI.file(at(name)).toString());
    const result: CheckFilesResult = await client.sendRequest(CHECK_FILES, { uris });
    expect(result).toMatchObject({ files: 1, errors: 1 });
    expect(result.unreadable.map(({ uri }) => uri)).toEqual(uris.slice(1));
    for (const [n, { message }] of result.unreadable.entries()) {
      const command = spawnSync(process.execPath, [at('cli.js'), '--lang', 'vi', 'check', at(names[n + 1]!)], {
        encoding: 'utf8',
      });
      expect(command.stderr.trim()).toBe(message);
    }
    server.stdin.end();
    await ended;
  });
});

describe('import in a thread of its own', () => {
  const order = (text: string): ImportParams => ({ name: 'cu.txt', format: 'txt', text });
  const OLD = 'KẾ HOẠCH\nPhòng bệnh mùa hè\n\nI. MỤC ĐÍCH\nChủ động phòng bệnh.\n';

  it.each([
    ['main.ts', ['server.js', '--stdio']],
    ['kehoach lsp', ['cli.js', 'lsp', '--stdio']],
  ])('%s: a plan, or the reason in the language of the messages', async (_, [program, ...args]) => {
    const { client, process: server, ended } = await run([at(program!), ...args]);
    const result: ImportResult = await client.sendRequest(IMPORT, order(OLD));
    expect(result.text).toContain('# MỤC ĐÍCH');
    const broken = client.sendRequest(IMPORT, { name: 'hỏng.docx', format: 'docx', data: 'UEsDBAAA' });
    await expect(broken).rejects.toThrow(/^hỏng\.docx: .*không/);
    server.stdin.end();
    await ended;
  });

  it('is ended when it is cancelled, and the server goes on answering meanwhile', async () => {
    const { client, process: server, ended } = await run([at('server.js'), '--stdio']);
    const stop = new CancellationTokenSource();
    const long = client.sendRequest(
      IMPORT,
      order(OLD + 'Một việc nữa phải làm trong năm nay.\n'.repeat(200_000)),
      stop.token,
    );
    const short: ImportResult = await client.sendRequest(IMPORT, order(OLD));
    expect(short.text).toContain('# MỤC ĐÍCH');
    stop.cancel();
    await expect(long).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    server.stdin.end();
    await ended;
  });
});

describe('kehoach lsp', () => {
  const called = (...args: string[]) =>
    spawnSync(process.execPath, [at('cli.js'), '--lang', 'en', 'lsp', ...args], { encoding: 'utf8' });

  it('called wrongly says how it is called, on standard error', () => {
    expect(called()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('lsp --stdio') });
    expect(called('--stdio', '--loud')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('--loud'),
    });
  });

  it('is in the help', () => {
    expect(called('--help').stdout).toContain('kehoach lsp --stdio');
  });
});
