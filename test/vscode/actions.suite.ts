import assert from 'node:assert/strict';
import { suite, suiteTeardown, test } from 'mocha';
import { type CodeAction, commands, Range, type TextDocument, workspace } from 'vscode';
import { finding, withoutFinding } from './kit/findings';
import { closeAll, fixture, lineOf, plan, shown } from './kit/workspace';

const actionsAt = ({ uri }: TextDocument, range: Range, kind?: string): Thenable<CodeAction[]> =>
  commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind);

const PADDING = '# Nội dung\n\n- Họp ngày 5/11/2025.\n- Nộp báo cáo ngày 6/11/2025.\n';

suite('quick fixes', () => {
  suiteTeardown(closeAll);

  test('mend what was found; the best is preferred', async () => {
    const { document } = await plan('# Nội dung\n\n- Họp báo vào thứ Hai, ngày 02/10/2025.\n');
    const { range } = await finding(document.uri, 'date/weekday');
    const actions = await actionsAt(document, range, 'quickfix');
    const best = actions.find(({ edit }) =>
      edit?.entries().some(([, edits]) => edits.some((one) => /Năm/.test(one.newText))),
    );
    assert.ok(best?.edit, actions.map(({ title }) => title).join());
    assert.equal(best.isPreferred, true);
    assert.ok(await workspace.applyEdit(best.edit));
    assert.match(document.getText(), /vào thứ Năm, ngày 02\/10\/2025/);
    await withoutFinding(document.uri, 'date/weekday');
  });

  test('of one kind are made all at once', async () => {
    const { document } = await plan(PADDING);
    const { range } = await finding(document.uri, 'date/zero-padding');
    const titles = (await actionsAt(document, range, 'quickfix')).map(({ title }) => title);
    const all = (await actionsAt(document, range)).find(({ edit }) => edit?.entries()[0]?.[1].length === 2);
    assert.ok(all?.edit, titles.join());
    await workspace.applyEdit(all.edit);
    assert.match(document.getText(), /05\/11\/2025.*06\/11\/2025/s);
  });

  test('that are safe are made by “fix all” of the file', async () => {
    const { document } = await plan(PADDING);
    await finding(document.uri, 'date/zero-padding');
    await commands.executeCommand('editor.action.fixAll');
    await withoutFinding(document.uri, 'date/zero-padding');
    assert.equal(document.getText(), PADDING.replace('5/11', '05/11').replace('6/11', '06/11'));
  });

  test('include silence, above the line', async () => {
    const { document } = await plan('# Nội dung\n\n- Họp ngày 31/9/2025.\n');
    const { range } = await finding(document.uri, 'date/impossible');
    const silence = (await actionsAt(document, range)).find(({ edit }) =>
      edit?.entries().some(([, edits]) => edits.some(({ newText }) => newText.includes('// bỏ qua date/impossible'))),
    );
    assert.ok(silence?.edit);
    await workspace.applyEdit(silence.edit);
    await withoutFinding(document.uri, 'date/impossible');
  });

  test('include a word for the settings of the folder, whose comments stay', async () => {
    const settings = await workspace.openTextDocument(fixture('kehoach.yaml'));
    const before = settings.getText();
    const { document } = await plan('# Nội dung\n\n- Họp tại bản ngơng.\n');
    const { range } = await finding(document.uri, 'text/not-a-syllable');
    const add = (await actionsAt(document, range)).find(({ edit }) =>
      edit?.entries().some(([uri]) => uri.fsPath === settings.uri.fsPath),
    );
    assert.ok(add?.edit);
    assert.ok(await workspace.applyEdit(add.edit));
    assert.equal(settings.getText(), `${before}\ntừ riêng:\n  - ngơng\n`);
    assert.ok(await settings.save());
    await withoutFinding(document.uri, 'text/not-a-syllable');
  });

  test('are none where nothing was found', async () => {
    const { document } = await shown(fixture('ke-hoach.kh'));
    const line = lineOf(document, '- Tôn vinh');
    const titles = (await actionsAt(document, new Range(line, 4, line, 4), 'quickfix')).map(({ title }) => title);
    assert.deepEqual(titles, []);
  });
});
