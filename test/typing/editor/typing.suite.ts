// Inside the editor: asks the other side to type a text with the keyboard, and looks at every change of the document.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { suite, suiteSetup, test } from 'mocha';
import * as vscode from 'vscode';
import { until } from '../../vscode/kit/until';
import type { Scenario, Typed } from '../scenario';

const scenarios = JSON.parse(process.env.KEHOACH_TYPING ?? '[]') as readonly Scenario[];
const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';

/** Findings of a document, in an order of their own: what two documents of the same text have in common. */
function findings(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(({ range, severity, code, message }) => {
      const id = typeof code === 'object' ? code.value : code;
      return `${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character} ${severity} ${id} ${message}`;
    })
    .sort();
}

/** Findings of a document, once there are some and they no longer change. */
async function settled(uri: vscode.Uri): Promise<string[]> {
  let before = '';
  let quiet = 0;
  return until('the findings to stay as they are', async () => {
    const now = findings(uri).join('\n');
    quiet = now === before && now !== '' ? quiet + 1 : 0;
    before = now;
    return quiet > 20 ? findings(uri) : undefined;
  });
}

/** Where two texts part, with what stands around. */
function parting(actual: string, expected: string): string {
  let at = 0;
  while (at < actual.length && actual[at] === expected[at]) at++;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 40), at + 20));
  return `at ${at}: ${around(actual)} instead of ${around(expected)}`;
}

/** The signal that the other side has typed all; it says what it sent. */
async function typed(scenario: Scenario, file: string): Promise<Typed> {
  const signal = `${file}.typed`;
  console.log(`[type] ${JSON.stringify({ scenario, signal })}`);
  const answer = await until(
    'the end of typing',
    () => (existsSync(signal) ? readFileSync(signal, 'utf8') : undefined),
    3000,
  );
  rmSync(signal);
  return JSON.parse(answer) as Typed;
}

suite('typing', () => {
  suiteSetup(async () => {
    // The server is up, and has checked something, before the first key.
    const sample = vscode.Uri.file(join(folder, 'co-loi.kh'));
    await vscode.window.showTextDocument(sample);
    await settled(sample);
  });

  for (const scenario of scenarios) {
    test(`${scenario.name}: the text as it was meant, nothing else`, async () => {
      mkdirSync(join(folder, 'typed'), { recursive: true });
      const file = join(folder, 'typed', `${scenario.name.replace(/\W+/g, '-')}.kh`);
      writeFileSync(file, '');
      const editor = await vscode.window.showTextDocument(vscode.Uri.file(file), { preview: false });
      const { document } = editor;
      const changes: (readonly vscode.TextDocumentContentChangeEvent[])[] = [];
      const listener = vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document && event.contentChanges.length > 0) changes.push(event.contentChanges);
      });
      const { text, events } = await typed(scenario, file);
      await until('the last key', () => (document.getText() === text ? true : undefined), 10).catch(() => undefined);
      listener.dispose();

      assert.ok(document.getText() === text, parting(document.getText(), text));
      assert.equal(changes.length, events, 'every change of the document is a key');
      const strange = changes.filter(
        (all) => all.length !== 1 || ((all[0]?.text ?? '') !== '' && (all[0]?.rangeLength ?? 0) > 0),
      );
      assert.deepEqual(strange, [], 'a key puts something in or takes something away, at one place');

      const fresh = vscode.Uri.file(file.replace(/\.kh$/, '-again.kh'));
      writeFileSync(fresh.fsPath, text);
      await vscode.workspace.openTextDocument(fresh);
      const wanted = await settled(fresh);
      await until('the findings of a fresh check', () =>
        findings(document.uri).join('\n') === wanted.join('\n') ? true : undefined,
      ).catch(() => undefined);
      assert.deepEqual(findings(document.uri), wanted);
      await sleep(1000);
      assert.deepEqual(findings(document.uri), wanted, 'and they stay');
      await vscode.commands.executeCommand('workbench.action.files.save');
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      assert.equal(readFileSync(file, 'utf8'), text, 'the file as it was saved');
    });
  }
});
