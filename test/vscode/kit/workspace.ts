// The files that the suites work on: copies, so that tests may change them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';

/** Root of one of the two folders of the workspace. */
export const folder = (name: 'samples' | 'fixtures'): string =>
  workspace.workspaceFolders?.find((one) => one.name === name)?.uri.fsPath ?? '';

export const sample = (name: string): Uri => Uri.file(join(folder('samples'), name));
export const fixture = (name: string): Uri => Uri.file(join(folder('fixtures'), name));

/** Opens a file and shows it. */
export const shown = (uri: Uri): Thenable<TextEditor> => window.showTextDocument(uri, { preview: false });

let made = 0;

/** A new file of a text among the fixtures, opened and shown. */
export async function plan(text: string, ending = 'kh'): Promise<TextEditor> {
  const file = fixture(`made-${++made}.${ending}`);
  writeFileSync(file.fsPath, text);
  return shown(file);
}

/** Closes all editors, without saving. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor?.document.isDirty)
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Replaces the whole text of a document. */
export async function rewrite(editor: TextEditor, text: string): Promise<void> {
  const whole = editor.document.validateRange(new (await import('vscode')).Range(0, 0, 1_000_000, 0));
  await editor.edit((edit) => edit.replace(whole, text));
}

/** The text between two marks or of one line: its place in a document. */
export function lineOf(document: TextDocument, start: string): number {
  for (let line = 0; line < document.lineCount; line++) if (document.lineAt(line).text.startsWith(start)) return line;
  throw new Error(`no line begins with ${start}`);
}
