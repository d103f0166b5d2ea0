import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import {
  commands,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Location,
  type MarkdownString,
  type Position,
  Range,
  type TextDocument,
  type WorkspaceEdit,
  workspace,
} from 'vscode';
import { until } from './kit/until';
import { closeAll, fixture, lineOf, shown } from './kit/workspace';

suite('reading a plan', () => {
  let document: TextDocument;

  suiteSetup(async () => {
    ({ document } = await shown(fixture('ke-hoach.kh')));
  });
  suiteTeardown(closeAll);

  /** The place of some words, with `|` where the cursor stands. */
  function at(words: string): Position {
    const offset = document.getText().indexOf(words.replace('|', ''));
    assert.ok(offset >= 0, words);
    return document.positionAt(offset + words.indexOf('|'));
  }
  const ask = <T>(provider: string, ...args: unknown[]): Thenable<T> =>
    commands.executeCommand<T>(`vscode.execute${provider}`, document.uri, ...args);

  test('the outline has its sections, counted, and what stands before and after them', async () => {
    const symbols = await until('the outline', async () => {
      const all = await ask<DocumentSymbol[]>('DocumentSymbolProvider');
      return all?.length ? all : undefined;
    });
    const names = symbols.map(({ name }) => name);
    for (const name of ['Mục đích, yêu cầu', 'Nội dung', 'Tổ chức thực hiện', 'Nơi nhận', 'Lù Thị Mẫu'])
      assert.ok(
        names.some((one) => one.includes(name)),
        `${name} in ${names.join(' | ')}`,
      );
    const content = symbols.find(({ name }) => name.includes('Nội dung'));
    assert.equal(content?.children.length, 2);
    const all = (some: DocumentSymbol[]): DocumentSymbol[] => some.flatMap((one) => [one, ...all(one.children)]);
    assert.deepEqual(
      all(symbols).filter(({ name }) => !/\p{L}/u.test(name)),
      [],
    );
  });

  test('sections, the header and lists fold', async () => {
    const ranges = await ask<FoldingRange[]>('FoldingRangeProvider');
    const starts = ranges.map(({ start }) => start);
    for (const line of [0, lineOf(document, '# Nội dung'), lineOf(document, '## Mục đích')])
      assert.ok(starts.includes(line));
  });

  test('a body says what it is', async () => {
    const [hover] = await ask<Hover[]>('HoverProvider', at('@SVHT|TDL'));
    const words = hover?.contents.map((one) => (one as MarkdownString).value).join('\n') ?? '';
    assert.match(words, /Sở Văn hóa, Thể thao và Du lịch/);
  });

  test('a day says its weekday', async () => {
    const [hover] = await ask<Hover[]>('HoverProvider', at('hạn: 20/|10/2025'));
    assert.match(hover?.contents.map((one) => (one as MarkdownString).value).join('\n') ?? '', /thứ Hai/i);
  });

  test('a reference leads to what it names, and back', async () => {
    const [definition] = await ask<Location[]>('DefinitionProvider', at('phần #trinh|-dien'));
    const range = definition && ('targetRange' in definition ? (definition.targetRange as Range) : definition.range);
    assert.equal(range?.start.line, lineOf(document, '## Trình diễn'));
    const references = await ask<Location[]>('ReferenceProvider', at('(#trinh|-dien)'));
    assert.equal(references.length, 2);
  });

  test('a label is renamed wherever it stands', async () => {
    const edit = await ask<WorkspaceEdit>('DocumentRenameProvider', at('(#trinh|-dien)'), 'bieu-dien');
    await workspace.applyEdit(edit);
    assert.equal(document.getText().match(/#bieu-dien/g)?.length, 2);
    assert.equal(document.getText().includes('trinh-dien'), false);
    await commands.executeCommand('undo');
    assert.equal(document.isDirty, false);
  });

  test('headings show the numbers that are printed', async () => {
    const hints = await ask<InlayHint[]>('InlayHintProvider', new Range(0, 0, document.lineCount, 0));
    const labels = hints.map(({ label }) =>
      typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    );
    assert.ok(
      labels.some((label) => label.trim().startsWith('II.')),
      labels.join(),
    );
  });

  test('a file that is formatted stays as it is; one that is not comes into shape', async () => {
    const edits = await ask<unknown[] | undefined>('FormatDocumentProvider', { tabSize: 2, insertSpaces: true });
    assert.equal(edits?.length ?? 0, 0);
  });
});
