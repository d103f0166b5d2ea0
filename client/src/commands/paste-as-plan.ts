// The command “Paste as Plan”: what the editor offers beneath “Paste As…”, at once.
import { commands, env, window } from 'vscode';
import { Failure } from '../failure';
import { pasteAsked } from '../import/paste-asked';
import { PLAN_KIND, planText } from '../import/paste-edit';
import { LANGUAGE } from '../language-client';
import { t } from '../messages';
import type { Services } from './services';

/** Longer than the editor takes to read the clipboard. */
const ASKS_WITHIN_MS = 1500;

/** Pastes at the cursor; where the editor cannot read all of the clipboard, its plain text. */
export async function pasteAsPlan(services: Services): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE)
    throw new Failure(t('Open a plan (.kh) first: there is nothing to paste into.'));
  const asked = pasteAsked.within(ASKS_WITHIN_MS);
  await commands.executeCommand('editor.action.pasteAs', { kind: PLAN_KIND.value });
  if (await asked) return;
  const text = await env.clipboard.readText();
  if (text.trim() === '') throw new Failure(t('There is no text on the clipboard.'));
  const { document, selection } = editor;
  const made = await planText(services, document, selection, { text });
  await editor.edit((edit) => edit.replace(selection, made));
}
