import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { suite, suiteTeardown, test } from 'mocha';
import { languages, type Task, tasks, Uri, workspace } from 'vscode';
import { idOf } from './kit/findings';
import { until } from './kit/until';
import { closeAll, sample } from './kit/workspace';

/** The tasks that the editor offers, in their order. */
async function offered(): Promise<Task[]> {
  return until('the tasks', async () => {
    const all = await tasks.fetchTasks({ type: 'kehoach' });
    return all.length > 0 ? all : undefined;
  });
}

/** Runs a task to its end. */
async function run(task: Task): Promise<void> {
  const ended = new Promise<void>((settle) => {
    const listening = tasks.onDidEndTask(({ execution }) => {
      if (execution.task.name !== task.name) return;
      listening.dispose();
      settle();
    });
  });
  await tasks.executeTask(task);
  await ended;
}

suite('tasks', () => {
  suiteTeardown(closeAll);

  test('are offered for each folder: to Word, and a check', async () => {
    const names = (await offered()).map(({ name }) => name);
    assert.equal(names.length, 2 * (workspace.workspaceFolders ?? []).length);
    assert.match(names.join('\n'), /Word/);
  });

  test('export every plan beside itself, over what stood there, named by the template of the settings', async () => {
    const plan = sample('viec-theo-mau.kh');
    writeFileSync(plan.fsPath, '---\ncơ quan: Sở Nội vụ\nsố: 9/KH-SNV\n---\n\n# Nội dung\n\n- Họp.\n');
    const written = sample('9-KH-SNV.docx');
    const settings = workspace.getConfiguration('kehoach.export', plan);
    await settings.update('name', '{symbol}', undefined);
    try {
      const [task] = (await offered()).filter(
        ({ name, definition }) => name.includes('Word') && definition.folder === 'samples',
      );
      await run(task!);
      await until('the file', () => existsSync(written.fsPath) || undefined);
      assert.match(readFileSync(written.fsPath, 'latin1'), /^PK/);
    } finally {
      await settings.update('name', undefined, undefined);
      for (const { fsPath } of [plan, written]) rmSync(fsPath, { force: true });
    }
  });

  test('check every plan: findings stand in Problems', async () => {
    const plan = sample('viec-kiem-tra.kh');
    writeFileSync(plan.fsPath, '# Nội dung\n\n- Họp ngày 30/2/2025.\n');
    try {
      const [task] = (await offered()).filter(
        ({ name, definition }) => !name.includes('Word') && definition.folder === 'samples',
      );
      await run(task!);
      const found = languages.getDiagnostics(Uri.file(plan.fsPath)).map(idOf);
      assert.ok(found.includes('date/impossible'), found.join());
    } finally {
      rmSync(plan.fsPath, { force: true });
    }
  });
});
