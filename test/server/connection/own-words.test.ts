// “Thêm vào từ riêng”: into which file it goes, and that the finding goes with it.
import { describe, expect, it } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  type CreateFile,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Files, start, type TestClient, uriOf } from './kit';
import { TEXT } from './plan';

const CAN: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};
const FILE = '/office/plans/a.kh';
const UNKNOWN = TEXT.replace('Chủ động phòng bệnh', 'Chủ động phòng bệnh ở bản ngơng');
const CHECK = 'text/not-a-syllable';

async function opened(files: Files, folders: readonly string[], uri = uriOf(FILE)): Promise<TestClient> {
  const client = await start({ files, folders, capabilities: CAN });
  await client.open(UNKNOWN, { uri });
  return client;
}

async function action(client: TestClient, uri = uriOf(FILE)): Promise<CodeAction | undefined> {
  const wrong = (await client.diagnosticsOf(uri)).find(({ code }) => code === CHECK)!;
  const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: wrong.range,
    context: { diagnostics: [wrong] },
  })) as CodeAction[];
  return actions.find(({ title }) => title.includes('từ riêng'));
}

/** Makes the changes of an action as an editor does. */
function apply(files: Files, { edit }: CodeAction): string[] {
  const changes = (edit?.documentChanges ?? []) as (TextDocumentEdit | CreateFile)[];
  return changes.map((change) => {
    if ('kind' in change) {
      const path = decodeURIComponent(new URL(change.uri).pathname);
      files[path] = '';
      return `create ${path}`;
    }
    const path = decodeURIComponent(new URL(change.textDocument.uri).pathname);
    const document = TextDocument.create(path, 'yaml', 0, files[path]!);
    files[path] = TextDocument.applyEdits(
      document,
      change.edits.filter((one) => 'newText' in one),
    );
    return `change ${path}`;
  });
}

describe('a word is added', () => {
  it('to the nearest kehoach.yaml, and is found no more', async () => {
    const files: Files = {
      '/office/kehoach.yaml': 'câu dài: 50\n',
      '/office/plans/kehoach.yaml': '# của phòng\ntừ riêng:\n  - Zalo\n',
    };
    const client = await opened(files, ['/office']);
    const add = await action(client);
    expect(apply(files, add!)).toEqual(['change /office/plans/kehoach.yaml']);
    expect(files['/office/plans/kehoach.yaml']).toBe('# của phòng\ntừ riêng:\n  - Zalo\n  - ngơng\n');
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf('/office/plans/kehoach.yaml'), type: FileChangeType.Changed }],
    });
    await client.quiet();
    expect((await client.diagnosticsOf(uriOf(FILE))).map(({ code }) => code)).not.toContain(CHECK);
  });

  it('to a new file in the folder of the editor that the plan is in', async () => {
    const files: Files = {};
    const client = await opened(files, ['/elsewhere', '/office']);
    expect(apply(files, (await action(client))!)).toEqual([
      'create /office/kehoach.yaml',
      'change /office/kehoach.yaml',
    ]);
    expect(files['/office/kehoach.yaml']).toBe('từ riêng:\n  - ngơng\n');
  });

  it('never outside the folders of the editor', async () => {
    const files: Files = { '/kehoach.yaml': '', '/office/kehoach.yaml': '' };
    expect(await action(await opened(files, ['/elsewhere']))).toBeUndefined();
    expect(await action(await opened(files, []))).toBeUndefined();
    const untitled = 'untitled:Untitled-1';
    expect(await action(await opened(files, ['/office'], untitled), untitled)).toBeUndefined();
    const inner = await opened(files, ['/office/plans']);
    expect(apply(files, (await action(inner))!)).toContain('create /office/plans/kehoach.yaml');
  });
});
