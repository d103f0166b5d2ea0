import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { suite, suiteTeardown, teardown, test } from 'mocha';
import { ConfigurationTarget, commands, DiagnosticSeverity, workspace } from 'vscode';
import { finding, withoutFinding } from './kit/findings';
import { until } from './kit/until';
import { closeAll, fixture, plan, sample, shown } from './kit/workspace';

const set = (key: string, value: unknown): Thenable<void> =>
  workspace.getConfiguration('kehoach').update(key, value, ConfigurationTarget.Workspace);

const IMPOSSIBLE = '# Nội dung\n\n- Họp ngày 31/9/2025.\n';
/** Two sections, of which the first has one child; kehoach.yaml of the fixtures turns this check off. */
const LONE = '# Nội dung\n\n## Một mục\n\nMột đoạn.\n\n# Khác\n\nMột đoạn.\n';

suite('settings', () => {
  teardown(async () => {
    await set('language', undefined);
    await set('checks', undefined);
  });
  suiteTeardown(closeAll);

  test('the language of messages changes while plans are open', async () => {
    const { document } = await plan(IMPOSSIBLE);
    const vietnamese = (await finding(document.uri, 'date/impossible')).message;
    assert.match(vietnamese, /tháng 9/);
    await set('language', 'en');
    await until(
      'English',
      async () => /There is no day/.test((await finding(document.uri, 'date/impossible')).message) || undefined,
    );
    await set('language', 'vi');
    await until(
      'Vietnamese',
      async () => (await finding(document.uri, 'date/impossible')).message === vietnamese || undefined,
    );
  });

  test('the severity of a check changes while plans are open', async () => {
    const { document } = await plan(IMPOSSIBLE);
    await finding(document.uri, 'date/impossible');
    await set('checks', { 'date/impossible': 'hint' });
    await until(
      'a hint',
      async () => (await finding(document.uri, 'date/impossible')).severity === DiagnosticSeverity.Hint || undefined,
    );
    await set('checks', { date: 'off' });
    await withoutFinding(document.uri, 'date/impossible');
    await set('checks', undefined);
    await finding(document.uri, 'date/impossible');
  });

  test('kehoach.yaml of each folder is its own', async () => {
    const { document: here } = await plan(`${LONE}\n- Họp ngày 31/9/2025.\n`);
    await finding(here.uri, 'date/impossible');
    await withoutFinding(here.uri, 'structure/lone-child');
    const there = sample('lone.kh');
    writeFileSync(there.fsPath, LONE);
    await shown(there);
    await finding(there, 'structure/lone-child');
  });

  test('kehoach.yaml counts from when it is saved', async () => {
    const settings = fixture('kehoach.yaml');
    const before = Buffer.from(await workspace.fs.readFile(settings));
    const { document } = await plan(IMPOSSIBLE);
    await finding(document.uri, 'date/impossible');
    await workspace.fs.writeFile(settings, Buffer.concat([before, Buffer.from('')]).subarray(0, 0));
    await workspace.fs.writeFile(
      settings,
      Buffer.from(before.toString().replace('kiểm tra:\n', 'kiểm tra:\n  date: tắt\n')),
    );
    await withoutFinding(document.uri, 'date/impossible');
    await workspace.fs.writeFile(settings, before);
    await finding(document.uri, 'date/impossible');
  });

  test('the server starts anew, and finds again what it had found', async () => {
    const { document } = await plan(IMPOSSIBLE);
    await finding(document.uri, 'date/impossible');
    await commands.executeCommand('kehoach.restartServer');
    await finding(document.uri, 'date/impossible');
    const editor = await shown(document.uri);
    await editor.edit((edit) => edit.replace(document.lineAt(2).range, '- Họp ngày 30/9/2025.'));
    await withoutFinding(document.uri, 'date/impossible');
  });
});
