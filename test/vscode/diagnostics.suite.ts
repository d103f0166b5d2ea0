import assert from 'node:assert/strict';
import { suite, suiteTeardown, test } from 'mocha';
import { commands, DiagnosticSeverity, EndOfLine, languages, window, workspace } from 'vscode';
import { finding, idOf, withoutFinding } from './kit/findings';
import { until } from './kit/until';
import { closeAll, fixture, lineOf, plan, rewrite, sample, shown } from './kit/workspace';

const IMPOSSIBLE = '# Nội dung\n\n- Họp ngày 31/9/2025.\n';

suite('findings', () => {
  suiteTeardown(closeAll);

  test('stand where the mistake is, with severity, code and the page of the check', async () => {
    const { document } = await shown(sample('co-loi.kh'));
    const found = await finding(document.uri, 'date/impossible');
    assert.equal(document.getText(found.range), '31/9/2025');
    assert.equal(found.range.start.line, lineOf(document, '- Treo băng rôn'));
    assert.equal(found.severity, DiagnosticSeverity.Error);
    assert.equal(found.source, 'kehoach');
    assert.ok(typeof found.code === 'object');
    const page = await workspace.fs.readFile(found.code.target);
    assert.match(Buffer.from(page).toString(), /^# date\/impossible\n/);
  });

  test('are of every severity', async () => {
    const { document } = await shown(sample('co-loi.kh'));
    await finding(document.uri, 'structure/lone-child');
    const severities = new Set(languages.getDiagnostics(document.uri).map(({ severity }) => severity));
    for (const severity of [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Information])
      assert.ok(severities.has(severity), DiagnosticSeverity[severity]);
  });

  test('are none in a plan without mistakes', async () => {
    const { document } = await shown(fixture('ke-hoach.kh'));
    await finding((await shown(sample('co-loi.kh'))).document.uri, 'date/impossible');
    assert.deepEqual(languages.getDiagnostics(document.uri).map(idOf), []);
  });

  test('go when the text is mended, and come back with undo', async () => {
    const editor = await plan(IMPOSSIBLE);
    const { range } = await finding(editor.document.uri, 'date/impossible');
    await editor.edit((edit) => edit.replace(range, '30/9/2025'));
    await withoutFinding(editor.document.uri, 'date/impossible');
    await commands.executeCommand('undo');
    await finding(editor.document.uri, 'date/impossible');
  });

  test('come from a file of the workspace that is not open, and go with it', async () => {
    const citing = (day: string): string =>
      `---\ncơ quan: Sở Y tế tỉnh Lào Cai\nngày: 20/3/2026\n---\n\nTheo Quyết định số 118/QĐ-UBND ngày ${day} của UBND tỉnh.\n`;
    const { document } = await plan(citing('06/3/2026'));
    const other = fixture('trai-ngay.kh');
    await workspace.fs.writeFile(other, Buffer.from(citing('08/3/2026')));
    const { message } = await finding(document.uri, 'citation/conflict');
    assert.match(message, /trai-ngay\.kh/);
    await workspace.fs.delete(other);
    await withoutFinding(document.uri, 'citation/conflict');
  });

  test('follow the text that moves them', async () => {
    const editor = await plan(IMPOSSIBLE);
    await finding(editor.document.uri, 'date/impossible');
    await rewrite(editor, `${'\n'.repeat(40)}${IMPOSSIBLE}`);
    await rewrite(editor, `# Mở đầu\n\nMột đoạn.\n\n${IMPOSSIBLE}`);
    await until('the finding at its new place', async () => {
      const { range } = await finding(editor.document.uri, 'date/impossible');
      return editor.document.getText(range) === '31/9/2025' || undefined;
    });
  });

  test('stand right in a text with CRLF and a sign beyond the basic plane', async () => {
    const { document } = await plan('# Nội dung\r\n\r\n- 𝒦ế hoạch họp ngày 31/9/2025.\r\n');
    assert.equal(document.eol, EndOfLine.CRLF);
    const { range } = await finding(document.uri, 'date/impossible');
    assert.equal(document.getText(range), '31/9/2025');
    assert.equal(range.start.line, 2);
  });

  test('are told of a document that was never saved', async () => {
    const document = await workspace.openTextDocument({ language: 'kehoach', content: IMPOSSIBLE });
    await window.showTextDocument(document);
    assert.equal(document.isUntitled, true);
    await finding(document.uri, 'date/impossible');
  });

  test('go with the document when it is closed', async () => {
    const { document } = await plan(IMPOSSIBLE);
    await finding(document.uri, 'date/impossible');
    await closeAll();
    await withoutFinding(document.uri);
  });
});
