// The command “Paste as Plan”: what the editor offers beneath “Paste As…”, at once.
import { CancellationTokenSource, commands, env, UIKind, window } from 'vscode';
import { Failure } from '../failure';
import { PLAN_KIND, planText, replaced } from '../import/paste-edit';
import { LANGUAGE } from '../language-client';
import { t } from '../messages';
import type { Services } from './services';

/** Pastes at the cursor. */
export async function pasteAsPlan(services: Services): Promise<void> {
  if (window.activeTextEditor?.document.languageId !== LANGUAGE)
    throw new Failure(t('Open a plan (.kh) first: there is nothing to paste into.'));
  // in a browser a command sees the plain text only, and the editor's own pastes it as it is
  if (env.uiKind === UIKind.Web) await pasteText(services);
  else await commands.executeCommand('editor.action.pasteAs', { kind: PLAN_KIND.value });
}

/** Pastes the plain text of the clipboard. */
async function pasteText(services: Services): Promise<void> {
  const editor = window.activeTextEditor;
  const text = await env.clipboard.readText();
  if (!editor || text.trim() === '') throw new Failure(t('There is no text on the clipboard.'));
  const { document, selection } = editor;
  const made = await planText(services, document, selection, { text }, new CancellationTokenSource().token);
  await editor.edit((edit) => edit.replace(replaced(document, selection), made));
}
