import assert from 'node:assert/strict';
import { suite, suiteTeardown, test } from 'mocha';
import { commands, env, Position, Selection, type TextEditor } from 'vscode';
import { until } from './kit/until';
import { closeAll, plan } from './kit/workspace';

const PLAN = '# Mục đích\n\n## Một\n\nChữ.\n\n';
const COPIED = '1. Việc thứ nhất\nNội dung việc thứ nhất.\n2. Việc thứ hai\n- Họp @bàn.\n';
const MADE = '## Việc thứ nhất\n\nNội dung việc thứ nhất.\n\n## Việc thứ hai\n\n- Họp \\@bàn.';

/** Puts the cursor behind the last line. */
function toEnd(editor: TextEditor): void {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.selection = new Selection(end, end);
}

const textHas = (editor: TextEditor, words: string): Promise<string> =>
  until(`the words ${words}`, () => {
    const text = editor.document.getText();
    return text.includes(words) ? text : undefined;
  });

suite('paste', () => {
  suiteTeardown(closeAll);

  test('Paste as Plan: structure comes in, and numbers go on', async () => {
    const editor = await plan(PLAN);
    toEnd(editor);
    await env.clipboard.writeText(COPIED);
    await commands.executeCommand('kehoach.pasteAsPlan');
    const text = await textHas(editor, '## Việc thứ nhất');
    assert.ok(text.startsWith(PLAN), text);
    assert.ok(text.trimEnd().endsWith(MADE), text);
    assert.match(text, /^\/\/ xem lại: .*“1\.” → “2\.”, “2\.” → “3\.”/m);
  });

  test('Paste As… has it by its kind', async () => {
    const editor = await plan('');
    await env.clipboard.writeText(COPIED);
    await commands.executeCommand('editor.action.pasteAs', { kind: 'text.kehoach.plan' });
    await textHas(editor, MADE);
  });

  test('an ordinary paste stays the text as it is', async () => {
    const editor = await plan(PLAN);
    toEnd(editor);
    await env.clipboard.writeText(COPIED);
    await commands.executeCommand('editor.action.clipboardPasteAction');
    assert.equal(await textHas(editor, 'việc thứ nhất.'), PLAN + COPIED);
  });

  test('what is selected is replaced', async () => {
    const editor = await plan(PLAN);
    const line = editor.document.positionAt(PLAN.indexOf('Chữ.')).line;
    editor.selection = new Selection(new Position(line, 0), new Position(line, 4));
    await env.clipboard.writeText('# Không phải mục');
    await commands.executeCommand('kehoach.pasteAsPlan');
    await textHas(editor, 'Không phải');
    assert.equal(editor.document.getText().includes('Chữ.'), false);
  });
});
