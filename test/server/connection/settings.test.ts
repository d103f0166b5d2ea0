// What is set around a document: by the editor, by kehoach.yaml, by folder; and the language of the messages.
import { afterEach, describe, expect, it } from 'vitest';
import {
  type ConfigurationItem,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  ShowMessageNotification,
} from 'vscode-languageserver/node';
import { setLanguage } from '../../../server/src/messages';
import { type Files, PLAN, PULLS, type StartOptions, start, type TestClient, uriOf } from './kit';
import { TEXT } from './plan';

const YAML = '/plans/kehoach.yaml';
const CHECK = 'date/impossible';

const severityOf = (found: readonly Diagnostic[], code = CHECK): number | undefined =>
  found.find((one) => one.code === code)?.severity;

/** A client that can say that files and settings changed. */
const WATCHES: StartOptions['capabilities'] = {
  workspace: {
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

const yamlChanged = (client: TestClient, path = YAML): Promise<void> =>
  client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: uriOf(path), type: FileChangeType.Changed }],
  });

/** What is published next of a document. */
async function next(client: TestClient, uri = PLAN): Promise<Diagnostic[]> {
  await client.nextPublished((params) => params.uri === uri);
  return client.published.findLast((params) => params.uri === uri)!.diagnostics;
}

afterEach(() => setLanguage('vi'));

describe('the settings of the editor', () => {
  it('are asked for, for each folder, before anything is said', async () => {
    const asked: ConfigurationItem[] = [];
    const client = await start({
      folders: ['/plans', '/other'],
      configuration: (item) => {
        asked.push(item);
        return item.scopeUri === uriOf('/plans') ? { checks: { [CHECK]: 'hint' } } : { checks: { date: 'off' } };
      },
    });
    const other = uriOf('/other/plan.kh');
    void client.open(TEXT);
    void client.open(TEXT, { uri: other });
    expect(severityOf(await client.diagnosticsOf(PLAN, 1))).toBe(4);
    expect(severityOf(await client.diagnosticsOf(other, 1))).toBeUndefined();
    await client.quiet();
    expect(client.published).toHaveLength(2);
    expect(asked).toEqual([
      { section: 'kehoach' },
      { section: 'kehoach', scopeUri: uriOf('/plans') },
      { section: 'kehoach', scopeUri: uriOf('/other') },
    ]);
  });

  it('are asked for again when they change', async () => {
    let severity = 'hint';
    const client = await start({ capabilities: WATCHES!, configuration: () => ({ checks: { [CHECK]: severity } }) });
    await client.open(TEXT);
    expect(severityOf(await client.diagnosticsOf(PLAN))).toBe(4);
    await client.quiet();
    expect(client.registered).toContain('workspace/didChangeConfiguration');
    severity = 'information';
    const published = next(client);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(severityOf(await published)).toBe(3);
  });

  it('are taken from the notification of a client that is not to be asked', async () => {
    const client = await start();
    await client.open(TEXT);
    const before = await client.diagnosticsOf(PLAN);
    expect(severityOf(before)).toBe(1);
    const published = next(client);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { kehoach: { language: 'en', checks: { [CHECK]: 'warning' } } },
    });
    const after = await published;
    expect(severityOf(after)).toBe(2);
    expect(after.map(({ message }) => message)).not.toEqual(before.map(({ message }) => message));
  });

  it('choose the language of every message', async () => {
    const messages = async (language: string): Promise<string[]> => {
      const client = await start({ configuration: () => ({ language }) });
      await client.open(TEXT);
      return (await client.diagnosticsOf(PLAN)).map(({ message }) => String(message));
    };
    const english = await messages('en');
    const vietnamese = await messages('vi');
    expect(english.length).toBe(vietnamese.length);
    expect(english.filter((message, n) => message === vietnamese[n])).toEqual([]);
  });

  it.each([
    null,
    'en',
    { language: 'fr', checks: { [CHECK]: 'loud', 'date/weekday': 3 } },
    { checks: null },
    { checks: 'off' },
  ])('that make no sense, %j, count as not set', async (section) => {
    const client = await start({ configuration: () => section });
    await client.open(TEXT);
    expect(severityOf(await client.diagnosticsOf(PLAN))).toBe(1);
  });

  it('that name no check or no severity are told, once', async () => {
    let checks: Record<string, unknown> = { 'date/imposible': 'off', text: 'hint', 'date/weekday': 'loud', lạ: 'off' };
    const client = await start({ capabilities: WATCHES!, folders: ['/plans'], configuration: () => ({ checks }) });
    const told: string[] = [];
    client.connection.onNotification(ShowMessageNotification.type, ({ message }) => void told.push(message));
    const again = (): Promise<void> =>
      client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.quiet();
    expect(told).toEqual([
      'Thiết lập kehoach.checks: không có mã hoặc nhóm kiểm tra “date/imposible”; có phải là “date/impossible”? ' +
        'Thiết lập kehoach.checks: date/weekday không thể đặt là "loud"; các mức là error, warning, information, hint, off. ' +
        'Thiết lập kehoach.checks: không có mã hoặc nhóm kiểm tra “lạ”.',
    ]);
    await again();
    await client.quiet();
    expect(told).toHaveLength(1);
    checks = { 'date/imposible': 'off', texts: 'off' };
    await again();
    await client.quiet();
    expect(told.slice(1)).toEqual([expect.stringContaining('“texts”; có phải là “text”?')]);
  });

  it('that the client refuses to tell count as not set, and the refusal is logged', async () => {
    const client = await start({
      configuration: () => {
        throw new Error('no settings today');
      },
    });
    await client.open(TEXT);
    expect(severityOf(await client.diagnosticsOf(PLAN))).toBe(1);
    expect(client.logs.join('\n')).toContain('no settings today');
  });

  it('that change make a client that asks for diagnostics ask again', async () => {
    let severity = 'hint';
    const client = await start({ capabilities: PULLS, configuration: () => ({ checks: { [CHECK]: severity } }) });
    await client.open(TEXT);
    const params = { textDocument: { uri: PLAN } };
    const first = await client.connection.sendRequest(DocumentDiagnosticRequest.type, params);
    severity = 'warning';
    const refreshed = new Promise<void>((settle) =>
      client.connection.onRequest(DiagnosticRefreshRequest.type, () => settle()),
    );
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await refreshed;
    const second = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      ...params,
      previousResultId: first.resultId!,
    });
    expect(second.kind === 'full' && severityOf(second.items)).toBe(2);
  });
});

describe('what has not changed', () => {
  it('is not looked at again, whatever the client tells', async () => {
    const files: Files = { [YAML]: 'kiểm tra:\n  date: gợi ý\n' };
    let language = 'vi';
    const client = await start({
      files,
      folders: ['/plans'],
      capabilities: PULLS,
      configuration: () => ({ language }),
    });
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => undefined);
    for (const uri of [PLAN, 'untitled:Untitled-1']) await client.open(TEXT, { uri });
    const pull = (uri: string, previousResultId = '') =>
      client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, previousResultId });
    const ids = async (): Promise<string[]> => {
      const reports = await Promise.all([pull(PLAN), pull('untitled:Untitled-1')]);
      return reports.map(({ resultId }) => resultId!);
    };
    const first = await ids();
    await yamlChanged(client);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: uriOf('/more'), name: 'more' }], removed: [] },
    });
    await client.quiet();
    expect(await ids()).toEqual(first);
    expect((await pull(PLAN, first[0])).kind).toBe('unchanged');

    language = 'en';
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.quiet();
    const [plan, untitled] = await ids();
    expect(plan).not.toBe(first[0]);
    expect(untitled).not.toBe(first[1]);
  });
});

describe('kehoach.yaml', () => {
  it('wins over the editor, by the id and by the group', async () => {
    const files = { [YAML]: 'kiểm tra:\n  date: thông tin\n' };
    const checks = { [CHECK]: 'hint', 'structure/missing-closing': 'off' };
    const client = await start({ files, configuration: () => ({ checks }) });
    await client.open(TEXT.replace('Trên đây là Kế hoạch, đề nghị thực hiện.\n\n', ''));
    const found = await client.diagnosticsOf(PLAN);
    expect(severityOf(found)).toBe(3);
    expect(severityOf(found, 'structure/missing-closing')).toBeUndefined();
  });

  it('counts up to the folder of the client, not above', async () => {
    const files = { [YAML]: 'kiểm tra:\n  date: tắt\n' };
    const uri = uriOf('/plans/2026/plan.kh');
    const inner = await start({ files, folders: ['/plans/2026'] });
    await inner.open(TEXT, { uri });
    expect(severityOf(await inner.diagnosticsOf(uri))).toBe(1);
    const outer = await start({ files, folders: ['/plans/2026', '/plans'] });
    outer.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [], removed: [{ uri: uriOf('/plans/2026'), name: '2026' }] },
    });
    await outer.open(TEXT, { uri });
    expect(severityOf(await outer.diagnosticsOf(uri))).toBeUndefined();
  });

  it('of the first folder counts for a document that is not saved', async () => {
    const files = { [YAML]: 'kiểm tra:\n  date: gợi ý\n' };
    const uri = 'untitled:Untitled-1';
    const client = await start({ files, folders: ['/plans'] });
    await client.open(TEXT, { uri });
    expect(severityOf(await client.diagnosticsOf(uri))).toBe(4);
  });

  it('that changes is read again, and its problems are published on it', async () => {
    const files: Files = {};
    const client = await start({ files, folders: ['/plans'], capabilities: WATCHES! });
    await client.open(TEXT);
    expect(severityOf(await client.diagnosticsOf(PLAN))).toBe(1);
    await client.quiet();
    expect(client.registered).toContain('workspace/didChangeWatchedFiles');

    files[YAML] = 'kiểm tra:\n  date: gợi ý\n  dates: gợi ý\nkiểm trá: 1\n';
    const published = next(client);
    await yamlChanged(client);
    expect(severityOf(await published)).toBe(4);
    const problems = await client.diagnosticsOf(uriOf(YAML));
    expect(problems.map(({ code, range }) => `${code} ${range.start.line}`)).toEqual([
      'settings/invalid 2',
      'settings/invalid 3',
    ]);

    files[YAML] = 'kiểm tra:\n  date: gợi ý\n';
    const gone = next(client, uriOf(YAML));
    await yamlChanged(client);
    expect(await gone).toEqual([]);
  });

  it('is read again for a document that is opened, where nobody tells of changes', async () => {
    const files: Files = { [YAML]: 'kiểm tra:\n  date: gợi ý\n' };
    const client = await start({ files });
    await client.open(TEXT);
    expect(severityOf(await client.diagnosticsOf(PLAN))).toBe(4);
    files[YAML] = 'kiểm tra:\n  date: tắt\n';
    const second = uriOf('/plans/second.kh');
    const published = next(client);
    await client.open(TEXT, { uri: second });
    expect(severityOf(await client.diagnosticsOf(second))).toBeUndefined();
    expect(severityOf(await published)).toBeUndefined();
  });

  it('gives bodies of the office, in its own folder only', async () => {
    const files = { [YAML]: 'cơ quan:\n  - id: TTX\n    tên: Trung tâm Xanh\n' };
    const client = await start({ files });
    const elsewhere = uriOf('/elsewhere/plan.kh');
    const text = TEXT.replace('Giao Sở Tài chính', 'Giao @TTX');
    void client.open(text);
    void client.open(text, { uri: elsewhere });
    expect(severityOf(await client.diagnosticsOf(PLAN), 'body/unknown-id')).toBeUndefined();
    expect(severityOf(await client.diagnosticsOf(elsewhere), 'body/unknown-id')).toBeDefined();
  });
});
