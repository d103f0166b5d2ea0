// Diagnostics: those of the newest version, by push and by pull.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { runChecks } from '../../../server/src/checks/run';
import { analyseText } from '../../../server/src/plan/analyse';
import { LINE_ENDS, PLAN, PULLS, start, type TestClient, uriOf, wordsAt } from './kit';
import { TEXT } from './plan';

const pull = (client: TestClient, previousResultId?: string, uri = PLAN): Promise<DocumentDiagnosticReport> =>
  client.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
    ...(previousResultId !== undefined && { previousResultId }),
  });

/** What a fresh look at a text says, as `code words`. */
function expected(text: string): string[] {
  return runChecks(analyseText(text), { origin: 'kh' }).map(
    ({ code, place }) => `${code} ${text.slice(place.from, place.to)}`,
  );
}

describe.each(LINE_ENDS)('published, %s', (_, lines) => {
  const text = lines(TEXT);

  it('after opening, with the version, the code and the page of the check', async () => {
    const client = await start({ initializationOptions: { checkPages: 'https://example.org/checks/' } });
    await client.open(text, { version: 7 });
    const found = await client.diagnosticsOf(PLAN, 7);
    expect(found.map(({ code, range }) => `${code} ${wordsAt(text, range)}`)).toEqual(expected(text));
    const wrong = found.find(({ code }) => code === 'date/impossible')!;
    expect(wordsAt(text, wrong.range)).toBe('31/9/2026');
    expect(wrong.source).toBe('kehoach');
    expect(wrong.codeDescription).toEqual({ href: 'https://example.org/checks/date/impossible.md' });
    expect(wrong.data).toMatchObject({ version: 7 });
  });

  it('after a change, and nothing of a version that a newer one has followed', async () => {
    const client = await start();
    await client.open(text);
    await client.diagnosticsOf(PLAN, 1);
    const line = text.split(/\r?\n/).findIndex((one) => one.includes('31/9/2026'));
    const at = text.split(/\r?\n/)[line]!.indexOf('31/9/2026');
    // as an input method sends it: a letter away, a letter put, many times without waiting
    for (let version = 2; version <= 40; version += 2) {
      const one = { start: { line, character: at }, end: { line, character: at + 1 } };
      const none = { start: one.start, end: one.start };
      void client.change(version, [{ range: one, text: '' }]);
      void client.change(version + 1, [{ range: none, text: version === 40 ? '2' : '3' }]);
    }
    const mended = await client.diagnosticsOf(PLAN, 41);
    expect(mended.map(({ code }) => code)).not.toContain('date/impossible');
    await client.quiet();
    expect(client.published.map(({ version }) => version)).toEqual([1, 41]);
  });
});

describe('published', () => {
  it('are none of a closed document', async () => {
    const client = await start();
    await client.open(TEXT);
    expect(await client.diagnosticsOf(PLAN, 1)).not.toEqual([]);
    const gone = client.nextPublished(({ diagnostics }) => diagnostics.length === 0);
    await client.close();
    await gone;
    await client.quiet();
    expect(client.published.at(-1)).toEqual({ uri: PLAN, diagnostics: [] });
  });

  it('are not those of a document that was closed at once', async () => {
    const client = await start();
    void client.open(TEXT);
    void client.close();
    await client.quiet();
    expect(client.published.filter(({ diagnostics }) => diagnostics.length > 0)).toEqual([]);
  });

  it('are those of each of several documents', async () => {
    const client = await start();
    const other = uriOf('/plans/other.kh');
    void client.open(TEXT);
    void client.open(TEXT.replace('31/9/2026', '30/9/2026'), { uri: other, version: 3 });
    const [one, two] = await Promise.all([client.diagnosticsOf(PLAN, 1), client.diagnosticsOf(other, 3)]);
    expect(one.map(({ code }) => code)).toContain('date/impossible');
    expect(two.map(({ code }) => code)).not.toContain('date/impossible');
  });
});

describe('asked for', () => {
  it('are full once, and unchanged while nothing changes', async () => {
    const client = await start({ capabilities: PULLS });
    expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: false });
    await client.open(TEXT);
    const first = await pull(client);
    expect(first.kind).toBe('full');
    const second = await pull(client, first.resultId);
    expect(second).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change(2, [{ text: `${TEXT}\n` }]);
    const third = await pull(client, first.resultId);
    expect(third.kind).toBe('full');
    expect(third.resultId).not.toBe(first.resultId);
  });

  it('are never published too', async () => {
    const client = await start({ capabilities: PULLS });
    await client.open(TEXT);
    await pull(client);
    await client.close();
    await client.quiet();
    expect(client.published).toEqual([]);
  });

  it('are none of what is not open', async () => {
    const client = await start({ capabilities: PULLS });
    expect(await pull(client)).toEqual({ kind: 'full', items: [] });
  });

  it('are those of the newest version that has come', async () => {
    const client = await start({ capabilities: PULLS });
    void client.open(TEXT);
    const report = pull(client);
    void client.change(2, [{ text: TEXT.replace('31/9/2026', '31/6/2026') }]);
    const { items } = (await report) as { items: { data: { version: number }; message: string }[] };
    expect(items.filter(({ message }) => message.includes('31/9/2026'))).toEqual([]);
    expect([...new Set(items.map(({ data }) => data.version))]).toEqual([2]);
  });

  it('are refused when the request is cancelled before it runs', async () => {
    const client = await start({ capabilities: PULLS });
    void client.open(TEXT);
    const source = new CancellationTokenSource();
    const report = client.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri: PLAN } },
      source.token,
    );
    source.cancel();
    await expect(report).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect((await pull(client)).kind).toBe('full');
  });
});

describe('random edits', () => {
  const spot = fc.record({ line: fc.nat(36), character: fc.nat(60), length: fc.nat(12) });
  const text = fc.constantFrom(
    '',
    'ế',
    '😀',
    '\n',
    '\n\n# Mục mới\n',
    '- việc',
    '31/6/2026',
    '@SNV ',
    '#không-có',
    '---',
  );
  const edits = fc.array(fc.array(fc.record({ spot, text }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 6,
  });

  it.each(LINE_ENDS)(
    'leave the server with what a fresh look at the text of the client finds, %s',
    async (_, lines) => {
      await fc.assert(
        fc.asyncProperty(edits, async (notifications) => {
          const client = await start();
          let document = TextDocument.create(PLAN, 'kehoach', 1, lines(TEXT));
          void client.open(document.getText());
          notifications.forEach((changes, n) => {
            const sent = changes.map(({ spot: { line, character, length }, text: put }) => ({
              range: { start: { line, character }, end: { line, character: character + length } },
              text: lines(put),
            }));
            document = TextDocument.update(document, sent, n + 2);
            void client.change(n + 2, sent);
          });
          const found = await client.diagnosticsOf(PLAN, document.version);
          expect(found.map(({ code, range }) => `${code} ${document.getText(range)}`)).toEqual(
            expected(document.getText()),
          );
          // formatted by the server's edits, the client's text has the form that a fresh format has
          const formatting = await client.connection.sendRequest(DocumentFormattingRequest.type, {
            textDocument: { uri: PLAN },
            options: { tabSize: 2, insertSpaces: true },
          });
          expect(() => TextDocument.applyEdits(document, formatting ?? [])).not.toThrow();
          const versions = client.published.map(({ version }) => version ?? 0);
          expect(versions).toEqual([...versions].sort((a, b) => a - b));
          client.connection.dispose();
        }),
        { numRuns: 25 },
      );
    },
  );
});
