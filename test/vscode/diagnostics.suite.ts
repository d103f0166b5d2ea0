import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { DiagnosticSeverity } from 'vscode';
import { finding } from './kit/findings';
import { lineOf, sample, shown } from './kit/workspace';

suite('findings', () => {
  test('stand where the mistake is, with its severity, its code and the page of the check', async () => {
    const { document } = await shown(sample('co-loi.kh'));
    const found = await finding(document.uri, 'date/impossible');
    assert.equal(document.getText(found.range), '31/9/2025');
    assert.equal(found.range.start.line, lineOf(document, '- Treo băng rôn'));
    assert.equal(found.severity, DiagnosticSeverity.Error);
    assert.equal(found.source, 'kehoach');
  });
});
