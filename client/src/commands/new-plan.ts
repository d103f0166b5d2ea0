// New Plan: a template as a snippet in an untitled document.
import { type QuickPickItem, SnippetString, type Uri, window, workspace } from 'vscode';
import { TEMPLATES, type Template, type TemplatesParams } from '../../../server/src/protocol';
import { Failure } from '../failure';
import { LANGUAGE } from '../language-client';
import { t } from '../messages';
import type { Services } from './services';

interface TemplateItem extends QuickPickItem {
  readonly template: Template;
}

/** The folder that the plan will be in: that of the plan being written, else the only one; of several, the one chosen. */
async function folderOfNewPlan(): Promise<Uri | undefined> {
  const written = window.activeTextEditor?.document.uri;
  const folder = written && workspace.getWorkspaceFolder(written);
  if (folder) return folder.uri;
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  const chosen = await window.showWorkspaceFolderPick({ placeHolder: t('Which folder is the plan for?') });
  if (!chosen) return undefined;
  return chosen.uri;
}

/** Asks which template, opens an untitled plan and puts the template in, its first field selected. */
export async function newPlan({ client }: Services): Promise<void> {
  const folder = await folderOfNewPlan();
  if (!folder && (workspace.workspaceFolders ?? []).length > 1) return;
  const params: TemplatesParams = folder ? { folder: client.code2ProtocolConverter.asUri(folder) } : {};
  const templates = await client.sendRequest<readonly Template[]>(TEMPLATES, params);
  if (templates.length === 0) throw new Failure(t('There is no template to begin a plan with.'));
  const items = templates.map(
    (template): TemplateItem => ({ label: template.name, detail: template.description, template }),
  );
  const chosen = await window.showQuickPick(items, {
    title: t('New Plan'),
    placeHolder: t('What does the plan begin with?'),
    matchOnDetail: true,
  });
  if (!chosen) return;
  const document = await workspace.openTextDocument({ language: LANGUAGE, content: '' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(chosen.template.snippet));
}
