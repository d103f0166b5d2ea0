// kehoach/checkFiles: progress, cancellation, what is published, what cannot be read.
import { describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  DidDeleteFilesNotification,
  DidRenameFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  type FileEvent,
  LSPErrorCodes,
  WorkDoneProgress,
} from 'vscode-languageserver/node';
import { CHECK_FILES, type CheckFilesResult } from '../../../server/src/protocol';
import { type Files, PULLS, start, type TestClient, uriOf } from './kit';
import { TEXT } from './plan';

const RIGHT = TEXT.replace('31/9/2026', '30/9/2026');
const [a, b, c] = [uriOf('/plans/a.kh'), uriOf('/plans/b.kh'), uriOf('/plans/c.kh')];
const uris = [a, b, c];
const filesOf = (): Files => ({ '/plans/a.kh': TEXT, '/plans/b.kh': RIGHT });

const codes = (client: TestClient, uri: string): (string | number | undefined)[] | undefined =>
  client.published.findLast((params) => params.uri === uri)?.diagnostics.map(({ code }) => code);

const changed = (client: TestClient, ...changes: string[]): Promise<void> =>
  client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: changes.map((uri): FileEvent => ({ uri, type: FileChangeType.Changed })),
  });

/** The editor shows a document: it asks for its findings. */
const asked = (client: TestClient, uri: string): Promise<unknown> =>
  client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });

describe('checking files', () => {
  it('counts and publishes what is found, and tells what cannot be read', async () => {
    const client = await start({ files: filesOf() });
    const result: CheckFilesResult = await client.connection.sendRequest(CHECK_FILES, {
      uris: [...uris, 'git:/plans/a.kh'],
    });
    expect(result.files).toBe(2);
    expect(result.errors).toBe(1);
    expect(result.unreadable.map(({ uri }) => uri)).toEqual([c, 'git:/plans/a.kh']);
    expect(result.unreadable[0]!.message).toContain('/plans/c.kh');
    expect(codes(client, a)).toContain('date/impossible');
    expect(codes(client, b)).toBeDefined();
    const all = client.published.flatMap(({ diagnostics }) => diagnostics);
    expect(result.errors + result.warnings + result.information + result.hints).toBe(all.length);
  });

  it('tells how far it is', async () => {
    const client = await start({ files: filesOf() });
    const told: string[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 'mine', (value) => {
      told.push(value.kind === 'report' ? `${value.percentage} ${value.message}` : value.kind);
    });
    await client.connection.sendRequest(CHECK_FILES, { uris: [a, b], workDoneToken: 'mine' });
    expect(told).toEqual(['begin', '0 1 trên 2', '50 2 trên 2', 'end']);
  });

  it('stops when it is cancelled, and its progress ends', async () => {
    const client = await start({ files: filesOf() });
    const source = new CancellationTokenSource();
    const told: string[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 7, ({ kind }) => {
      told.push(kind);
      if (kind === 'report') source.cancel();
    });
    const many = Array.from({ length: 2000 }, () => a);
    const answer = client.connection.sendRequest(CHECK_FILES, { uris: many, workDoneToken: 7 }, source.token);
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    await client.quiet();
    expect(told.at(-1)).toBe('end');
    expect(told.length).toBeLessThan(2000);
  });

  it('takes a document that is open as it is in the editor, and publishes it once', async () => {
    const client = await start({ files: filesOf(), capabilities: PULLS });
    await client.open(RIGHT, { uri: a });
    await asked(client, a);
    const result: CheckFilesResult = await client.connection.sendRequest(CHECK_FILES, { uris: [a] });
    expect(result).toMatchObject({ files: 1, errors: 0 });
    expect(client.published).toEqual([]);
  });

  it('leaves a document to the editor while it is open, and looks at its file again when it is closed', async () => {
    const files = filesOf();
    const client = await start({ files, capabilities: PULLS });
    await client.connection.sendRequest(CHECK_FILES, { uris: [a] });
    await client.open(TEXT, { uri: a });
    await asked(client, a);
    await client.quiet();
    expect(codes(client, a)).toEqual([]);
    files['/plans/a.kh'] = TEXT.replace('mùa hè', 'mùa thu');
    await client.close(a);
    await client.quiet();
    expect(codes(client, a)).toContain('date/impossible');
  });

  it('publishes of an open document that the editor shows nowhere, until it asks for it', async () => {
    const client = await start({ files: filesOf(), capabilities: PULLS });
    await client.open(TEXT, { uri: a });
    await client.connection.sendRequest(CHECK_FILES, { uris: [a] });
    expect(codes(client, a)).toContain('date/impossible');
    await client.change(2, [{ text: RIGHT }], a);
    await client.quiet();
    expect(codes(client, a)).not.toContain('date/impossible');
    await asked(client, a);
    await client.quiet();
    expect(codes(client, a)).toEqual([]);
  });

  it('keeps what it published in step with the files', async () => {
    const files = filesOf();
    const client = await start({ files });
    await client.connection.sendRequest(CHECK_FILES, { uris: [a, b] });
    files['/plans/a.kh'] = RIGHT;
    delete files['/plans/b.kh'];
    await changed(client, a, b, c);
    await client.quiet();
    expect(codes(client, a)).not.toContain('date/impossible');
    expect(codes(client, b)).toEqual([]);
    expect(codes(client, c)).toBeUndefined();
  });

  it('takes the settings of the folder of each file', async () => {
    const files: Files = { ...filesOf(), '/plans/kehoach.yaml': 'kiểm tra:\n  date/impossible: gợi ý\n' };
    const client = await start({ files });
    const result: CheckFilesResult = await client.connection.sendRequest(CHECK_FILES, { uris: [a] });
    expect(result.errors).toBe(0);
    files['/plans/kehoach.yaml'] = 'kiểm tra:\n  date: tắt\n';
    await changed(client, uriOf('/plans/kehoach.yaml'));
    await client.quiet();
    expect(codes(client, a)).not.toContain('date/impossible');
  });

  it('looks again at files whose folder was deleted or moved, which have no events of their own', async () => {
    const files = filesOf();
    const client = await start({ files });
    await client.connection.sendRequest(CHECK_FILES, { uris: [a, b] });
    expect(codes(client, a)).toContain('date/impossible');
    delete files['/plans/a.kh'];
    await client.connection.sendNotification(DidDeleteFilesNotification.type, { files: [{ uri: uriOf('/plans') }] });
    await client.quiet();
    expect(codes(client, a)).toEqual([]);
    files['/plans/b.kh'] = TEXT;
    const moved = { oldUri: uriOf('/older'), newUri: uriOf('/plans') };
    await client.connection.sendNotification(DidRenameFilesNotification.type, { files: [moved] });
    await client.quiet();
    expect(codes(client, b)).toContain('date/impossible');
  });
});
