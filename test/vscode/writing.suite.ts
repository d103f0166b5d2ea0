import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { suite, suiteTeardown, test } from 'mocha';
import {
  type CompletionItem,
  type CompletionList,
  commands,
  Position,
  Selection,
  type TextEdit,
  type TextEditor,
  workspace,
} from 'vscode';
import { until } from './kit/until';
import { closeAll, plan } from './kit/workspace';

/** A plan with a cursor: the text with `|` in it, opened, the cursor there. */
async function cursorIn(text: string): Promise<TextEditor> {
  const editor = await plan(text.replace('|', ''));
  const position = editor.document.positionAt(text.indexOf('|'));
  editor.selection = new Selection(position, position);
  return editor;
}

const labelOf = ({ label }: CompletionItem): string => (typeof label === 'string' ? label : label.label);

async function completionsAt({ document, selection }: TextEditor, trigger?: string): Promise<CompletionItem[]> {
  const command = 'vscode.executeCompletionItemProvider';
  const { items } = await commands.executeCommand<CompletionList>(command, document.uri, selection.active, trigger);
  return items;
}

suite('writing a plan', () => {
  suiteTeardown(closeAll);

  test('a body is found without its accents', async () => {
    const editor = await cursorIn('# Tổ chức thực hiện\n\n## @so tai chinh|\n\n- Thẩm định kinh phí.\n');
    const items = await completionsAt(editor);
    assert.ok(
      items.map(labelOf).some((label) => label.includes('Sở Tài chính')),
      items.slice(0, 5).map(labelOf).join(' | '),
    );
  });

  test('a body of the folder is found', async () => {
    const items = await completionsAt(await cursorIn('# Tổ chức thực hiện\n\n## @cau lac bo|\n'));
    assert.ok(
      items.map(labelOf).some((label) => label.includes('Câu lạc bộ Áo dài')),
      items.slice(0, 5).map(labelOf).join(' | '),
    );
  });

  test('what is chosen stands there, the letters typed before are gone', async () => {
    const editor = await cursorIn('# Tổ chức thực hiện\n\n## @so tai chinh|\n\n- Thẩm định kinh phí.\n');
    await commands.executeCommand('editor.action.triggerSuggest');
    await until('the suggestion accepted', async () => {
      await commands.executeCommand('acceptSelectedSuggestion');
      await sleep(200);
      return editor.document.lineAt(2).text.includes('so tai chinh') ? undefined : true;
    });
    assert.equal(editor.document.lineAt(2).text, '## @STC');
  });

  test('labels are offered after #, attributes after the bracket', async () => {
    const labels = await completionsAt(await cursorIn('# Nội dung (#noi-dung)\n\n- Thực hiện theo #|\n'), '#');
    assert.ok(
      labels.map(labelOf).some((label) => label.includes('noi-dung')),
      labels.map(labelOf).join(' | '),
    );
    const attributes = await completionsAt(await cursorIn('# Nội dung\n\n- Thẩm định kinh phí. (|\n'), '(');
    assert.ok(
      attributes.map(labelOf).some((label) => label.includes('hạn')),
      attributes.map(labelOf).join(' | '),
    );
  });

  test('keys are offered in the header', async () => {
    const items = await completionsAt(await cursorIn('---\ncơ quan: Ủy ban nhân dân tỉnh Lào Cai\nngay|\n---\n'));
    assert.ok(
      items.map(labelOf).some((label) => label.startsWith('ngày')),
      items.map(labelOf).join(' | '),
    );
  });

  test('no suggestion is taken by a character, and none is there while words are typed', async () => {
    const items = await completionsAt(await cursorIn('## @so|\n'), '@');
    assert.deepEqual(
      items.filter(({ commitCharacters }) => commitCharacters?.length),
      [],
    );
    const editor = await cursorIn('# Nội dung\n\n|\n');
    for (const letter of 'Tổ chức thực hiện.') await commands.executeCommand('type', { text: letter });
    await commands.executeCommand('type', { text: '\n' });
    await commands.executeCommand('acceptSelectedSuggestion');
    assert.equal(editor.document.lineAt(2).text, 'Tổ chức thực hiện.');
    assert.equal(editor.document.lineAt(3).text, '');
  });

  test('formatting brings a table into shape and touches nothing else', async () => {
    const { document } = await plan('# Nội dung\n\n|a|b|\n|-|-|\n|một|hai|\n');
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await commands.executeCommand<TextEdit[]>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      options,
    );
    assert.ok(edits.length > 0);
    assert.ok(edits.every(({ range }) => range.start.line >= 2));
    await commands.executeCommand('editor.action.formatDocument');
    assert.match(document.lineAt(4).text, /^\| một \| hai \|$/);
  });

  test('Enter begins the next line with nothing, and the typed word is a word of the language', async () => {
    const editor = await cursorIn('# Nội dung\n\n- Điều phối, Ưu tiên|\n');
    await commands.executeCommand('type', { text: '\n' });
    assert.equal(editor.document.lineAt(3).text, '');
    const range = editor.document.getWordRangeAtPosition(new Position(2, 4));
    assert.equal(range && editor.document.getText(range), 'Điều');
    assert.equal(workspace.getConfiguration('editor', editor.document).get('tabSize'), 2);
  });
});
