// Inside the editor: asks the other side to type a text with the keyboard, and looks at every change of the document.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

const QUIET = 1500;

/** Findings of a document, once they no longer change. */
async function settled(uri: vscode.Uri): Promise<string[]> {
  let before = '';
  let since = Date.now();
  return until('the findings to stay as they are', () => {
    const now = findings(uri);
    if (now.join('\n') !== before) since = Date.now();
    before = now.join('\n');
    return Date.now() - since > QUIET ? now : undefined;
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

/** What begins a line after Enter: indentation, and what the language's configuration appends. */
const BEGUN = /^\r?\n *([-+|] |\/\/ )?$/;

/** More than one key can do: put in a character, or begin a line; or take away, a character or a step of indentation. */
function isStrange(changes: readonly vscode.TextDocumentContentChangeEvent[]): boolean {
  const [change, ...more] = changes;
  if (change === undefined || more.length > 0) return true;
  if (change.text === '') return change.rangeLength > 2;
  return change.rangeLength > 0 || ([...change.text].length > 1 && !BEGUN.test(change.text));
}

const shown = (uri: vscode.Uri): Thenable<vscode.TextEditor> => vscode.window.showTextDocument(uri, { preview: false });

suite('typing', () => {
  suiteSetup(async () => {
    // The server is up, and has checked something, before the first key.
    const sample = vscode.Uri.file(join(folder, 'co-loi.kh'));
    await shown(sample);
    await until('findings', () => findings(sample).length > 0 || undefined);
  });

  for (const scenario of scenarios) {
    test(`${scenario.name}: the text as it was meant, nothing else`, async () => {
      mkdirSync(join(folder, 'typed'), { recursive: true });
      const file = join(folder, 'typed', `${scenario.name.replace(/\W+/g, '-')}.kh`);
      writeFileSync(file, '');
      const editor = await shown(vscode.Uri.file(file));
      const { document } = editor;
      const changes: (readonly vscode.TextDocumentContentChangeEvent[])[] = [];
      const listener = vscode.workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
        if (changed !== document || contentChanges.length === 0) return;
        changes.push(contentChanges);
        const [, begun] = /^\r?\n(.*)$/s.exec(contentChanges[0]?.text ?? '') ?? [];
        if (begun !== undefined) console.log(`[begun] ${JSON.stringify(begun)}`);
      });
      const { text, events } = await typed(scenario, file);
      await until('the last key', () => document.getText() === text || undefined, 10).catch(() => undefined);

      assert.ok(document.getText() === text, parting(document.getText(), text));
      const found = await settled(document.uri);
      assert.equal(changes.length, events, 'every change of the document is a key');
      assert.deepEqual(
        changes.filter(isStrange).map(([change]) => change),
        [],
        'a key puts in or takes away, at one place',
      );
      listener.dispose();

      const fresh = vscode.Uri.file(file.replace(/\.kh$/, '-again.kh'));
      writeFileSync(fresh.fsPath, text);
      await shown(fresh);
      const wanted = await settled(fresh);
      if (scenario.mistakes) assert.notDeepEqual(wanted, [], 'mistakes are found');
      assert.deepEqual(found, wanted, 'the findings of a fresh check');
      assert.deepEqual(findings(document.uri), wanted, 'and they stay');
      await shown(document.uri);
      await vscode.commands.executeCommand('workbench.action.files.save');
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      assert.equal(readFileSync(file, 'utf8'), text, 'the file as it was saved');
    });
  }
});
