import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { suite, suiteTeardown, teardown, test } from 'mocha';
import { ConfigurationTarget, commands, env, Position, Selection, type TextEditor, UIKind, workspace } from 'vscode';
import { until } from './kit/until';
import { closeAll, fixture, plan } from './kit/workspace';

const PLAN = '# Mục đích\n\n## Một\n\nChữ.\n\n';
const COPIED = '1. Việc thứ nhất\nNội dung việc thứ nhất.\n2. Việc thứ hai\n- Họp @bàn.\n';
const MADE = '## Việc thứ nhất\n\nNội dung việc thứ nhất.\n\n## Việc thứ hai\n\n- Họp \\@bàn.';
const HTML =
  '<table><tr><th>TT</th><th>Việc</th></tr><tr><td>1</td><td>Họp <b>bàn</b></td></tr></table><p>Hết | bảng.</p>';
const TABLE = '| TT | Việc |\n|---|---|\n| 1 | Họp bàn |\n\nHết | bảng.';

/** A plan with the cursor behind its last line. */
async function atEndOf(text: string): Promise<TextEditor> {
  const editor = await plan(text);
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.selection = new Selection(end, end);
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  return editor;
}

const textHas = (editor: TextEditor, words: string): Promise<string> =>
  until(`the words ${words}`, () => {
    const text = editor.document.getText();
    return text.includes(words) ? text : undefined;
  });

/** Asks the page of the editor to paste, as if keys were pressed. */
const press = (copied: Readonly<Record<string, string>>): void => console.log(`[paste] ${JSON.stringify(copied)}`);

async function prefer(kinds: readonly string[] | undefined): Promise<void> {
  const settings = workspace.getConfiguration('editor');
  for (const key of ['pasteAs.preferences', 'dropIntoEditor.preferences'])
    await settings.update(key, kinds, ConfigurationTarget.Workspace);
}

/** Where a page can be asked: on a desktop there is none. */
const inPage = env.uiKind === UIKind.Web ? test : test.skip;

suite('paste', () => {
  teardown(() => prefer(undefined));
  suiteTeardown(closeAll);

  test('Paste as Plan: structure comes in, and numbers go on', async () => {
    const editor = await atEndOf(PLAN);
    await env.clipboard.writeText(COPIED);
    await commands.executeCommand('kehoach.pasteAsPlan');
    const text = await textHas(editor, '## Việc thứ nhất');
    assert.ok(text.startsWith(PLAN), text);
    assert.ok(text.trimEnd().endsWith(MADE), text);
    assert.match(text, /^\/\/ xem lại: .*“1\.” → “2\.”, “2\.” → “3\.”/m);
  });

  test('Paste as Plan: what is selected is replaced', async () => {
    const editor = await plan(PLAN);
    const { line } = editor.document.positionAt(PLAN.indexOf('Chữ.'));
    editor.selection = new Selection(new Position(line, 0), new Position(line, 4));
    await env.clipboard.writeText('# Không phải mục');
    await commands.executeCommand('kehoach.pasteAsPlan');
    await textHas(editor, 'Không phải');
    assert.equal(editor.document.getText().includes('Chữ.'), false);
  });

  const WHOLE = 'KẾ HOẠCH\nTrồng cây đầu xuân\n\nI. MỤC ĐÍCH\nPhủ xanh đồi trọc.\n';
  const HEADED = '---\ntrích yếu: Trồng cây đầu xuân\n---\n\n# MỤC ĐÍCH\n\nPhủ xanh đồi trọc.\n';

  test('Paste as Plan: a whole document into a file without a word has its head at the beginning', async () => {
    const editor = await atEndOf('\n\n');
    await env.clipboard.writeText(WHOLE);
    await commands.executeCommand('kehoach.pasteAsPlan');
    assert.equal(await textHas(editor, 'Phủ xanh'), HEADED);
  });

  inPage('and so with the ordinary keys', async () => {
    await prefer(['text.kehoach.plan']);
    const editor = await atEndOf('\n\n');
    press({ 'text/plain': WHOLE });
    assert.equal(await textHas(editor, 'Phủ xanh'), HEADED);
  });

  inPage('an ordinary paste stays the text as it is', async () => {
    const editor = await atEndOf(PLAN);
    press({ 'text/plain': COPIED, 'text/html': HTML });
    assert.equal(await textHas(editor, 'việc thứ nhất.'), PLAN + COPIED);
    await sleep(500);
    assert.equal(editor.document.getText(), PLAN + COPIED);
  });

  inPage('one who prefers it has it with the ordinary keys, from HTML too', async () => {
    await prefer(['text.kehoach.plan']);
    const editor = await atEndOf(PLAN);
    press({ 'text/plain': 'TT\tViệc\n1\tHọp bàn\nHết | bảng.', 'text/html': HTML });
    assert.ok((await textHas(editor, TABLE)).startsWith(PLAN));
  });

  for (const [preferred, expected] of [
    [undefined, 'van-ban.txt'],
    ['text.kehoach.plan', '- Tôn vinh áo dài Việt Nam.'],
  ] as const) {
    inPage(
      `a document that is dropped gives ${preferred ? 'its text to one who prefers it' : 'its path'}`,
      async () => {
        await prefer(preferred && [preferred]);
        const editor = await atEndOf(PLAN);
        const uri = fixture('van-ban.txt').toString();
        console.log(`[drop] ${JSON.stringify({ 'text/uri-list': uri })}`);
        const text = await textHas(editor, expected);
        assert.ok(text.startsWith(PLAN), text);
      },
    );
  }

  inPage('what was copied in the editor is pasted as it is', async () => {
    await prefer(['text.kehoach.plan']);
    const editor = await atEndOf(PLAN);
    press({ 'text/plain': '## Hai\n\nChữ.\n', 'text/html': '<p>x</p>', 'vscode-editor-data': '{"mode":"kehoach"}' });
    assert.equal(await textHas(editor, '## Hai'), `${PLAN}## Hai\n\nChữ.\n`);
  });
});
