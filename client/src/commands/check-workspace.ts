// Check Workspace: every plan of the open folders, also those that are not open.
import { type CancellationToken, commands, type Progress, ProgressLocation, Uri, window, workspace } from 'vscode';
import {
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageclient/node';
import { CHECK_FILES, type CheckFilesParams, type CheckFilesResult } from '../../../server/src/protocol';
import { Failure, reasonOf } from '../failure';
import { baseName } from '../files/names';
import { t } from '../messages';
import type { Services } from './services';

let runs = 0;

/** Checks every `.kh` of the workspace, with progress, and says how much was found. */
export async function checkWorkspace(services: Services): Promise<void> {
  if (!workspace.workspaceFolders?.length) return offerFolder();
  const plans = await workspace.findFiles('**/*.kh');
  if (plans.length === 0) throw new Failure(t('There is no plan (.kh) in the open folders.'));
  const options = { location: ProgressLocation.Notification, cancellable: true, title: t('Checking plans') };
  const result = await window.withProgress(options, async (progress, token) => {
    const workDoneToken = `kehoach.checkWorkspace.${++runs}`;
    const listening = services.client.onProgress(WorkDoneProgress.type, workDoneToken, reportTo(progress));
    try {
      await openWhatTheServerCannotRead(services, plans, token);
      const uris = plans.map((plan) => services.client.code2ProtocolConverter.asUri(plan));
      const params: CheckFilesParams & { readonly workDoneToken: string } = { uris, workDoneToken };
      return await services.client.sendRequest<CheckFilesResult>(CHECK_FILES, params, token);
    } finally {
      listening.dispose();
    }
  });
  await summarise(services, result);
}

/**
 * The server reads the disk; plans of other file systems reach it as open documents. One that cannot be opened is among
 * those that it could not read.
 */
async function openWhatTheServerCannotRead(
  { log }: Services,
  plans: readonly Uri[],
  token: CancellationToken,
): Promise<void> {
  for (const plan of plans) {
    if (token.isCancellationRequested) return;
    if (plan.scheme === 'file') continue;
    try {
      await workspace.openTextDocument(plan);
    } catch (error) {
      log.warn(`${plan.toString(true)}: ${reasonOf(error)}`);
    }
  }
}

/** Hands the server's progress on; its percentages are of the whole, the editor's are steps. */
function reportTo(
  progress: Progress<{ message?: string; increment?: number }>,
): (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd) => void {
  let done = 0;
  return (value) => {
    if (value.kind === 'end') return;
    const increment = Math.max((value.percentage ?? done) - done, 0);
    done += increment;
    progress.report({ increment, ...(value.message !== undefined && { message: value.message }) });
  };
}

async function offerFolder(): Promise<void> {
  const openFolder = t('Open Folder');
  const answer = await window.showInformationMessage(t('Open the folder with the plans first.'), openFolder);
  if (answer === openFolder) await commands.executeCommand('vscode.openFolder');
}

/** Says how much was found and what could not be read; the findings stand in Problems. */
async function summarise({ log }: Services, result: CheckFilesResult): Promise<void> {
  const { files, errors, warnings, information, hints, unreadable } = result;
  for (const { uri, message } of unreadable) log.warn(`${Uri.parse(uri).fsPath}: ${message}`);
  const openProblems = t('Open Problems');
  const showLog = t('Show Log');
  const [first] = unreadable;
  const found =
    errors + warnings + information + hints === 0
      ? t('{0} plans checked: nothing found.', files)
      : t('{0} plans checked: {1} errors, {2} warnings, {3} remarks.', files, errors, warnings, information + hints);
  const answer = first
    ? await window.showWarningMessage(
        `${found} ${t('{0} could not be read, {1} among them: {2}', unreadable.length, baseName(Uri.parse(first.uri).path), first.message)}`,
        openProblems,
        showLog,
      )
    : await window.showInformationMessage(found, openProblems);
  if (answer === openProblems) await commands.executeCommand('workbench.actions.view.problems');
  else if (answer === showLog) log.show(true);
}
