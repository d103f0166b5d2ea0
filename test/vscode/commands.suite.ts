import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { suite, suiteTeardown, teardown, test } from 'mocha';
import { commands, languages, TabInputWebview, window } from 'vscode';
import { idOf } from './kit/findings';
import { until } from './kit/until';
import { closeAll, fixture, sample, shown } from './kit/workspace';

/** Starts a command that ends only when its last message is closed. */
function started(command: string, ...args: unknown[]): Promise<unknown> {
  return Promise.resolve(commands.executeCommand(command, ...args));
}

/** Waits for the end of a command, and closes its messages so that it comes. */
async function ended(command: Promise<unknown>): Promise<void> {
  const done = command.then(() => true);
  await until('the end of the command', async () => {
    await commands.executeCommand('notifications.clearAll');
    return Promise.race([done, sleep(100).then(() => undefined)]);
  });
}

/** Chooses the first entry of a list, again and again until something came of it. */
async function choosing<T>(what: string, result: () => T | undefined): Promise<T> {
  return until(what, async () => {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await sleep(200);
    return result();
  });
}

suite('commands', () => {
  teardown(() => commands.executeCommand('notifications.clearAll'));
  suiteTeardown(closeAll);

  test('New Plan: a template in a document that was never saved, without a finding of its own', async () => {
    await shown(fixture('ke-hoach.kh'));
    const done = started('kehoach.newPlan');
    const editor = await choosing('a new plan', () => {
      const active = window.activeTextEditor;
      return active?.document.isUntitled && active.document.getText() !== '' ? active : undefined;
    });
    await done;
    assert.equal(editor.document.languageId, 'kehoach');
    assert.match(editor.document.getText(), /^---\n.*\n# .*\nNơi nhận:/s);
    assert.equal(editor.document.getText().includes('$'), false);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  for (const [format, begin] of [
    ['docx', /^PK/],
    ['pdf', /^%PDF-1/],
    ['html', /^<!doctype html>/i],
    ['txt', /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/],
    ['json', /^\{/],
  ] as const) {
    test(`Export to ${format}: beside the plan, whole`, async () => {
      const { document } = await shown(fixture('ke-hoach.kh'));
      const target = fixture(`xuat.${format}`);
      const done = started('kehoach.export', document.uri, { format, target });
      await until('the file', () => existsSync(target.fsPath) || undefined);
      await ended(done);
      assert.match(readFileSync(target.fsPath, 'utf8'), begin);
    });
  }

  test('Import: a text becomes a plan beside it, not saved', async () => {
    const done = started('kehoach.import', fixture('van-ban.txt'));
    const { document } = await until('the plan', () =>
      window.activeTextEditor?.document.languageId === 'kehoach' && window.activeTextEditor.document.isUntitled
        ? window.activeTextEditor
        : undefined,
    );
    await ended(done);
    assert.match(document.getText(), /^# MỤC ĐÍCH, YÊU CẦU$|^# Mục đích, yêu cầu$/m);
    assert.match(document.getText(), /^- Tôn vinh áo dài Việt Nam\.$/m);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('Check Workspace: also plans that are not open', async () => {
    const file = sample('never-opened.kh');
    writeFileSync(file.fsPath, '# Nội dung\n\n- Họp ngày 31/9/2025.\n');
    const done = started('kehoach.checkWorkspace');
    const found = await until('findings', () => {
      const all = languages.getDiagnostics(file);
      return all.length > 0 ? all : undefined;
    });
    await ended(done);
    assert.ok(found.map(idOf).includes('date/impossible'));
  });

  test('Preview: a page beside the plan, that follows the one being written', async () => {
    await closeAll();
    await shown(fixture('ke-hoach.kh'));
    await commands.executeCommand('kehoach.openPreviewToSide');
    const label = () =>
      window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ input }) => input instanceof TabInputWebview)?.label;
    await until('the preview', () => label()?.includes('ke-hoach.kh') || undefined);
    assert.equal(window.tabGroups.all.length, 2);
    await shown(sample('co-loi.kh'));
    await until('the other plan', () => label()?.includes('co-loi.kh') || undefined);
  });

  test('Show Log: the log of the extension', async () => {
    await commands.executeCommand('kehoach.showLog');
    await until(
      'the log',
      () => window.visibleTextEditors.some(({ document }) => document.uri.scheme === 'output') || undefined,
    );
  });
});
