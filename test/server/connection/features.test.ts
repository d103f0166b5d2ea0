// Each request of LSP over the connection: what it answers in both line ends, and of a document that is not open.
import { beforeEach, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  type CodeAction,
  CodeActionRequest,
  type CompletionList,
  CompletionRequest,
  DefinitionRequest,
  type Diagnostic,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentRangeFormattingRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ErrorCodes,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LSPErrorCodes,
  type Position,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  type SymbolInformation,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LINE_ENDS, marked, PLAN, start, type TestClient, wordsAt } from './kit';
import { TEXT } from './plan';

const textDocument = { uri: PLAN };
const options = { tabSize: 2, insertSpaces: true };
const position = { line: 0, character: 0 };
const range = { start: position, end: { line: 99, character: 0 } };
const EDITS = { workspace: { workspaceEdit: { documentChanges: true } } };
const NESTED = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };

const applied = (text: string, edits: readonly TextEdit[] | null): string =>
  TextDocument.applyEdits(TextDocument.create(PLAN, 'kehoach', 1, text), [...(edits ?? [])]);

describe.each(LINE_ENDS)('with %s', (_, lines) => {
  let client: TestClient;
  /** A plan with marks, open at the client. */
  const opened = async (withMarks: string) => {
    const plan = marked(lines(withMarks));
    await client.open(plan.text);
    return plan;
  };
  beforeEach(async () => {
    client = await start({ capabilities: { ...EDITS, ...NESTED } });
  });

  it('the outline has the sections beneath one another, and ranges within the file', async () => {
    await opened(TEXT);
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument,
    })) as DocumentSymbol[];
    const names = symbols.map(({ name }) => name);
    expect(names.some((name) => name.includes('Mục đích, yêu cầu'))).toBe(true);
    const tasks = symbols.find(({ name }) => name.includes('Tổ chức thực hiện'))?.children ?? [];
    expect(tasks.map(({ selectionRange }) => selectionRange.start.line)).toEqual([19, 20]);
  });

  it('folding ranges hold the header', async () => {
    await opened(TEXT);
    const found = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    expect(found).toContainEqual(expect.objectContaining({ startLine: 0, endLine: 7 }));
  });

  it('hover tells of a body where its name stands', async () => {
    const { text, cursors } = await opened(TEXT.replace('- Sở Tài chính', '- Sở Tài<|> chính'));
    const found = await client.connection.sendRequest(HoverRequest.type, { textDocument, position: cursors[0]! });
    expect(JSON.stringify(found?.contents)).toContain('Sở Tài chính');
    expect(wordsAt(text, found!.range!)).toBe('Sở Tài chính');
  });

  it('definition, references, highlights and rename of a label lead to its places', async () => {
    const { text, cursors } = await opened(TEXT.replace('tại #noi-dung', 'tại #noi<|>-dung'));
    const at = { textDocument, position: cursors[0]! };
    const definition = await client.connection.sendRequest(DefinitionRequest.type, at);
    const references = await client.connection.sendRequest(ReferencesRequest.type, {
      ...at,
      context: { includeDeclaration: true },
    });
    const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, at);
    expect([definition].flat()).toHaveLength(1);
    expect((references ?? []).map((one) => wordsAt(text, one.range))).toEqual(['#noi-dung', '#noi-dung']);
    expect((highlights ?? []).map((one) => one.range.start.line)).toEqual([13, 19]);
    const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, at);
    expect(prepared).toMatchObject({ placeholder: 'noi-dung' });
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...at, newName: 'viec' });
    const { textDocument: renamed, edits } = edit!.documentChanges![0] as TextDocumentEdit;
    expect(renamed).toEqual({ uri: PLAN, version: 1 });
    expect(applied(text, edits as TextEdit[])).toBe(text.replaceAll('#noi-dung', '#viec'));
  });

  it('rename tells why a name cannot be one, and elsewhere there is nothing to rename', async () => {
    const { cursors } = await opened(TEXT.replace('tại #noi-dung', 'tại #noi<|>-dung'));
    const at = { textDocument, position: cursors[0]! };
    const refused = client.connection.sendRequest(RenameRequest.type, { ...at, newName: 'Hai chữ' });
    await expect(refused).rejects.toMatchObject({
      code: ErrorCodes.InvalidParams,
      message: expect.stringContaining('Hai chữ'),
    });
    expect(await client.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position })).toBeNull();
  });

  it('selection grows from the word to the file', async () => {
    const { text, cursors } = await opened(TEXT.replace('Chủ động', 'Chủ<|> động'));
    const found = await client.connection.sendRequest(SelectionRangeRequest.type, {
      textDocument,
      positions: [...cursors],
    });
    const grown: string[] = [];
    for (let one = found?.[0]; one; one = one.parent) grown.push(wordsAt(text, one.range));
    expect(grown.at(-1)).toBe(text);
    expect(grown).toContain('Chủ động phòng bệnh cho Nhân dân.');
  });

  it('hints give headings their numbers', async () => {
    await opened(TEXT);
    const found = await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range });
    const labels = (found ?? []).map(({ label }) =>
      typeof label === 'string' ? label : label.map((one) => one.value).join(''),
    );
    expect(labels.map((label) => label.trim())).toEqual(expect.arrayContaining(['I.', 'II.', 'III.']));
  });

  it('completion after a mark finds a body without accents; in prose it finds nothing', async () => {
    const { text, cursors } = await opened(
      TEXT.replace('Giao Sở Tài chính', 'Giao @so tai<|>').replace('Chủ động', 'Chủ<|> động'),
    );
    const [inProse, afterMark] = cursors;
    const asked = (at: Position) =>
      client.connection.sendRequest(CompletionRequest.type, { textDocument, position: at }) as Promise<CompletionList>;
    const { items } = await asked(afterMark!);
    const edit = items[0]!.textEdit as TextEdit;
    expect(applied(text, [edit])).toMatch(/Giao @.*Sở Tài chính|Giao @STC/);
    expect((await asked(inProse!)).items).toEqual([]);
  });

  it('a quick fix mends a finding, in the version that it was found in', async () => {
    const { text } = await opened(
      TEXT.replace('ngày: 09/3/2026', 'ngày: 9/3/2026').replace('ngày 01/4/2026', 'ngày 1/4/2026'),
    );
    const found = await client.diagnosticsOf(PLAN, 1);
    const wrong = found.find((one) => wordsAt(text, one.range).startsWith('1/4'));
    expect(wrong).toBeDefined();
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: wrong!.range,
      context: { diagnostics: [wrong as Diagnostic] },
    })) as CodeAction[];
    const best = actions.find(({ isPreferred }) => isPreferred)!;
    const change = best.edit!.documentChanges![0] as TextDocumentEdit;
    expect(change.textDocument).toEqual({ uri: PLAN, version: 1 });
    expect(applied(text, change.edits as TextEdit[])).toContain('từ ngày 01/4/2026');
  });

  it('formatting changes what is not canonical, and of a range only what touches it', async () => {
    const { text, ranges } = await opened('#  Một\n\nĐoạn văn.\n\n<[#   Hai]>\n');
    const all = await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
    expect(applied(text, all)).toBe(lines('# Một\n\nĐoạn văn.\n\n# Hai\n'));
    const some = await client.connection.sendRequest(DocumentRangeFormattingRequest.type, {
      textDocument,
      options,
      range: ranges[0]!,
    });
    expect(applied(text, some)).toBe(lines('#  Một\n\nĐoạn văn.\n\n# Hai\n'));
  });
});

describe('of a document that is not open', () => {
  const params = {
    textDocument,
    position,
    range,
    positions: [position],
    options,
    newName: 'a',
    context: { diagnostics: [], includeDeclaration: true },
  };
  const requests = [
    DocumentSymbolRequest.type,
    FoldingRangeRequest.type,
    CompletionRequest.type,
    HoverRequest.type,
    DefinitionRequest.type,
    ReferencesRequest.type,
    DocumentHighlightRequest.type,
    PrepareRenameRequest.type,
    RenameRequest.type,
    SelectionRangeRequest.type,
    InlayHintRequest.type,
    CodeActionRequest.type,
    DocumentFormattingRequest.type,
    DocumentRangeFormattingRequest.type,
  ].map((type) => type.method);

  it.each(requests)('%s has no answer', async (method) => {
    const client = await start();
    expect(await client.connection.sendRequest(method, params)).toBeNull();
  });

  it.each(requests)('%s cancelled before it runs is refused', async (method) => {
    const client = await start();
    await client.open(TEXT);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(method, params, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });
});

describe('a client that can do little', () => {
  it('has the outline as a list that says what each stands in', async () => {
    const client = await start();
    await client.open(TEXT);
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument,
    })) as SymbolInformation[];
    expect(symbols.every(({ location }) => location.uri === PLAN)).toBe(true);
    expect(symbols.some(({ containerName }) => containerName?.includes('Tổ chức thực hiện'))).toBe(true);
  });

  it('has edits that name no version', async () => {
    const client = await start();
    await client.open(TEXT.replace('01/4/2026', '1/4/2026'));
    const diagnostics = await client.diagnosticsOf(PLAN, 1);
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range,
      context: { diagnostics },
    })) as CodeAction[];
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter(({ edit }) => edit?.documentChanges)).toEqual([]);
  });
});
