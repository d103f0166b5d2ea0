// Plans beside the one that is written: open ones, and those of the folders.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
} from 'vscode-languageserver/node';
import { nodeHost } from '../../../server/src/connection/host';
import { CHECK_FILES } from '../../../server/src/protocol';
import { type Files, PULLS, start, type TestClient, uriOf } from './kit';
import { TEXT } from './plan';

const citing = (day: string): string =>
  TEXT.replace('Chủ động phòng bệnh', `Theo Quyết định số 118/QĐ-UBND ngày ${day} của UBND tỉnh về y tế, chủ động`);
const [a, b] = [uriOf('/plans/a.kh'), uriOf('/plans/sub/b.kh')];
const SAID = 'citation/conflict';

const last = (client: TestClient, uri: string): string[] =>
  (client.published.findLast((params) => params.uri === uri)?.diagnostics ?? [])
    .filter(({ code }) => code === SAID)
    .map(({ message }) => String(message));

const changed = (client: TestClient, uri: string): Promise<void> =>
  client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri, type: FileChangeType.Changed }],
  });

const pull = (client: TestClient, uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
  client.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
    ...(previousResultId !== undefined && { previousResultId }),
  });

describe('plans of the folders', () => {
  const started = async (files: Files): Promise<TestClient> => {
    const client = await start({ files, folders: ['/plans'] });
    await client.open(citing('06/3/2026'), { uri: a });
    await client.quiet();
    return client;
  };

  it('are compared with an open one, and named', async () => {
    const client = await started({ '/plans/sub/b.kh': citing('08/3/2026') });
    expect(last(client, a)).toEqual([expect.stringContaining('b.kh')]);
    expect(client.published.every(({ uri }) => uri === a)).toBe(true);
  });

  it('count as they are now: changed, gone, come', async () => {
    const files: Files = { '/plans/sub/b.kh': citing('08/3/2026') };
    const client = await started(files);
    files['/plans/sub/b.kh'] = citing('06/3/2026');
    await changed(client, b);
    await client.quiet();
    expect(last(client, a)).toEqual([]);
    files['/plans/c.kh'] = citing('07/3/2026');
    delete files['/plans/sub/b.kh'];
    await changed(client, b);
    await changed(client, uriOf('/plans/c.kh'));
    await client.quiet();
    expect(last(client, a)).toEqual([expect.stringContaining('c.kh')]);
    delete files['/plans/c.kh'];
    await changed(client, uriOf('/plans/c.kh'));
    await client.quiet();
    expect(last(client, a)).toEqual([]);
  });

  it('count as they are in the editor while they are open, and as their file is when they are closed', async () => {
    const files: Files = { '/plans/sub/b.kh': citing('06/3/2026') };
    const client = await started(files);
    await client.open(citing('08/3/2026'), { uri: b });
    await client.quiet();
    expect(last(client, a)).toHaveLength(1);
    expect(last(client, b)).toEqual([expect.stringContaining('a.kh')]);
    await changed(client, b);
    await client.quiet();
    expect(last(client, a)).toHaveLength(1);
    await client.close(b);
    await client.quiet();
    expect(last(client, a)).toEqual([]);
  });

  it('leave with their folder, and come with it', async () => {
    const files: Files = { '/plans/sub/b.kh': citing('08/3/2026'), '/more/c.kh': citing('07/3/2026') };
    const client = await started(files);
    const move = (added: string[], removed: string[]): Promise<void> =>
      client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: {
          added: added.map((path) => ({ uri: uriOf(path), name: path })),
          removed: removed.map((path) => ({ uri: uriOf(path), name: path })),
        },
      });
    await move([], ['/plans']);
    await client.quiet();
    expect(last(client, a)).toEqual([]);
    await move(['/more'], []);
    await client.quiet();
    expect(last(client, a)).toEqual([expect.stringContaining('c.kh')]);
  });

  it('are compared when they are checked without being open, and checked anew when another one changes', async () => {
    const files: Files = { '/plans/a.kh': citing('06/3/2026'), '/plans/sub/b.kh': citing('08/3/2026') };
    const client = await start({ files, folders: ['/plans'] });
    await client.connection.sendRequest(CHECK_FILES, { uris: [a, b] });
    expect([last(client, a), last(client, b)]).toEqual([
      [expect.stringContaining('b.kh')],
      [expect.stringContaining('a.kh')],
    ]);
    files['/plans/a.kh'] = citing('08/3/2026');
    await changed(client, a);
    await client.quiet();
    expect([last(client, a), last(client, b)]).toEqual([[], []]);
  });

  it('are found on the machine, but not in hidden folders', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
    try {
      for (const name of ['mot', '.git', 'node_modules']) mkdirSync(join(folder, name));
      for (const name of ['mot/Hai.KH', 'ba.kh', '.git/x.kh', 'node_modules/y.kh', 'bốn.txt'])
        writeFileSync(join(folder, name), '');
      const found: string[] = [];
      for await (const path of nodeHost.plansIn(folder)) found.push(path.slice(folder.length + 1));
      expect(found).toEqual(['ba.kh', join('mot', 'Hai.KH')]);
      for await (const path of nodeHost.plansIn(join(folder, 'none'))) found.push(path);
      expect(found).toHaveLength(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('open plans', () => {
  it('are looked at anew when what another one says of a document of theirs changes, and only then', async () => {
    const client = await start();
    await client.open(citing('06/3/2026'), { uri: a });
    await client.open(citing('06/3/2026'), { uri: b });
    await client.quiet();
    const count = (): number => client.published.filter(({ uri }) => uri === a).length;
    const before = count();
    await client.change(2, [{ text: citing('06/3/2026').replace('mùa hè', 'mùa thu') }], b);
    await client.quiet();
    expect(count()).toBe(before);
    await client.change(3, [{ text: citing('08/3/2026') }], b);
    await client.quiet();
    expect(count()).toBe(before + 1);
    expect(last(client, a)).toHaveLength(1);
    await client.close(b);
    await client.quiet();
    expect(last(client, a)).toEqual([]);
  });

  it('are asked for again, with another id of the result', async () => {
    let refreshed = 0;
    const client = await start({ capabilities: PULLS });
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      refreshed++;
    });
    expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: true });
    await client.open(citing('06/3/2026'), { uri: a });
    await client.open(TEXT, { uri: b });
    const first = await pull(client, a);
    await pull(client, b);
    expect(refreshed).toBe(0);
    expect(await pull(client, a, first.resultId)).toMatchObject({ kind: 'unchanged' });
    await client.change(2, [{ text: citing('08/3/2026') }], b);
    await pull(client, b);
    await client.quiet();
    expect(refreshed).toBe(1);
    const second = await pull(client, a, first.resultId);
    expect(second).toMatchObject({ kind: 'full' });
    expect(JSON.stringify(second)).toContain(SAID);
  });
});
