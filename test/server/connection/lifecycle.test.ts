// From the first message to the last, and what goes wrong between.
import { describe, expect, it } from 'vitest';
import {
  type CompletionList,
  CompletionRequest,
  DocumentSymbolRequest,
  ErrorCodes,
  HoverRequest,
  InitializeRequest,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import { connect, hostOf, PLAN, start } from './kit';
import { TEXT } from './plan';

const textDocument = { uri: PLAN };

describe('the beginning', () => {
  it('comes before everything else', async () => {
    const client = connect(hostOf({}));
    await client.open(TEXT);
    const early = client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    await expect(early).rejects.toMatchObject({ code: ErrorCodes.ServerNotInitialized });
    await client.connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
    expect(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).toBeNull();
  });

  it('says what the server can do: names after three marks only, and nothing while typing', async () => {
    const { initialized } = await start();
    const { capabilities, serverInfo } = initialized;
    expect(serverInfo?.name).toBe('kehoach');
    expect(capabilities.textDocumentSync).toMatchObject({ openClose: true, change: 2 });
    expect(capabilities.completionProvider?.triggerCharacters).toEqual(['@', '#', '(']);
    expect(capabilities.completionProvider?.allCommitCharacters).toBeUndefined();
    expect(capabilities.positionEncoding).toBe('utf-16');
    expect(capabilities.diagnosticProvider).toBeUndefined();
    expect(capabilities.documentOnTypeFormattingProvider).toBeUndefined();
    expect(capabilities.codeActionProvider).toMatchObject({
      codeActionKinds: expect.arrayContaining(['source.fixAll.kehoach']),
    });
  });
});

describe('a completion before a word', () => {
  it.each([true, false])(
    'has two ranges where the client says that it knows them (%s)',
    async (insertReplaceSupport) => {
      const client = await start({
        capabilities: { textDocument: { completion: { completionItem: { insertReplaceSupport } } } },
      });
      await client.open('# Nội dung\n\n- @syChuẩn bị\n');
      const position = { line: 2, character: 5 };
      const list = (await client.connection.sendRequest(CompletionRequest.type, {
        textDocument,
        position,
      })) as CompletionList;
      const begin = { line: 2, character: 3 };
      const insert = { start: begin, end: position };
      const replace = { start: begin, end: { line: 2, character: 10 } };
      expect(list.items[0]?.textEdit).toMatchObject(insertReplaceSupport ? { insert, replace } : { range: insert });
    },
  );
});

describe('the end', () => {
  it('is the last that is answered', async () => {
    const client = await start();
    await client.open(TEXT);
    await client.connection.sendRequest(ShutdownRequest.type);
    const late = client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    await expect(late).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
  });
});

describe('an error in the server', () => {
  it('is logged with where it was, answered as an error, and ends nothing', async () => {
    let broken = true;
    const host = {
      ...hostOf({}),
      readIfThere: () => {
        if (broken) throw new Error('the disk is gone');
        return undefined;
      },
    };
    const client = await start({ host });
    await client.open(TEXT);
    const refused = client.connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: { line: 0, character: 0 },
    });
    await expect(refused).rejects.toMatchObject({
      code: ErrorCodes.InternalError,
      message: expect.stringContaining('the disk is gone'),
    });
    expect(client.logs.find((log) => log.includes('the disk is gone'))).toMatch(/\n\s+at /);
    broken = false;
    expect(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).not.toEqual([]);
  });

  it('of a message of unknown kind is an answer too', async () => {
    const client = await start();
    await expect(client.connection.sendRequest('kehoach/none', {})).rejects.toMatchObject({
      code: ErrorCodes.MethodNotFound,
    });
  });
});
