// The preview's panel; what is in its page is tested beside the page.
import { strict as assert } from 'node:assert';
import { renameSync, writeFileSync } from 'node:fs';
import { commands, type Tab, TabInputWebview, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { until } from './kit/until';
import { closeAll, fixture, shown } from './kit/workspace';

const panels = (): Tab[] =>
  window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof TabInputWebview);
const labelled = (name: string): Promise<Tab> =>
  until(`the preview of ${name}`, () => panels().find(({ label }) => label === `Xem trước: ${name}`));

/** A plan of its own for a test. */
function written(name: string): Uri {
  const file = fixture(name);
  writeFileSync(file.fsPath, '# Nội dung\n\n- Rà soát cây xanh.\n');
  return file;
}

suite('preview', () => {
  suiteSetup(closeAll);
  teardown(closeAll);

  test('of a file that is not open, and there is one panel only', async () => {
    await commands.executeCommand('kehoach.openPreview', written('xem-truoc.kh'));
    await labelled('xem-truoc.kh');
    await shown(fixture('ke-hoach.kh'));
    await commands.executeCommand('kehoach.openPreview', fixture('ke-hoach.kh'));
    await commands.executeCommand('kehoach.openPreviewToSide', fixture('ke-hoach.kh'));
    await labelled('ke-hoach.kh');
    assert.equal(panels().length, 1);
  });

  test('to the side: the caret stays in the plan', async () => {
    const { document } = await shown(written('ben-canh.kh'));
    await commands.executeCommand('kehoach.openPreviewToSide');
    await labelled('ben-canh.kh');
    assert.equal(window.activeTextEditor?.document, document);
  });

  test('goes with a plan that gets another name', async () => {
    await shown(written('ten-cu.kh'));
    await commands.executeCommand('kehoach.openPreviewToSide');
    await labelled('ten-cu.kh');
    const edit = new WorkspaceEdit();
    edit.renameFile(fixture('ten-cu.kh'), fixture('ten-moi.kh'), { overwrite: true });
    assert.ok(await workspace.applyEdit(edit));
    await labelled('ten-moi.kh');
  });

  test('stays while the plan is closed, or its file is gone', async () => {
    await shown(written('dong.kh'));
    await commands.executeCommand('kehoach.openPreviewToSide');
    await labelled('dong.kh');
    const plan = window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label === 'dong.kh');
    assert.ok(plan && (await window.tabGroups.close(plan)));
    renameSync(fixture('dong.kh').fsPath, fixture('da-chuyen.kh').fsPath);
    assert.equal(panels().length, 1);
  });

  test('of an unsaved plan, and of what else is written: nothing', async () => {
    const document = await workspace.openTextDocument({ language: 'kehoach', content: '# Nội dung\n' });
    await window.showTextDocument(document);
    await commands.executeCommand('kehoach.openPreviewToSide');
    await labelled(document.uri.path);
    await shown(fixture('van-ban.txt'));
    await until('the other text', () => window.activeTextEditor?.document.languageId === 'plaintext' || undefined);
    assert.equal(panels()[0]?.label, `Xem trước: ${document.uri.path}`);
    await commands.executeCommand('workbench.action.files.revert');
  });
});
