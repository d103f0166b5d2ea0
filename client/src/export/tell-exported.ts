// What is offered after an export.
import { commands, env, UIKind, type Uri, window, workspace } from 'vscode';
import type { ExportFormat } from '../../../server/src/protocol';
import { baseName } from '../files/names';
import { t } from '../messages';

/** Whether the files of the workspace are on the machine that the person sits at (in WSL, as good as). */
const isLocal = (): boolean =>
  env.uiKind === UIKind.Desktop && (env.remoteName === undefined || env.remoteName === 'wsl');

/** How a file of a format is opened here; undefined where it cannot be. */
function opener(file: Uri, format: ExportFormat): (() => Thenable<unknown>) | undefined {
  if (format === 'txt' || format === 'json') return () => window.showTextDocument(file);
  if (isLocal() && file.scheme === 'file') return () => env.openExternal(file);
  return format === 'html' ? () => window.showTextDocument(file) : undefined;
}

/** How a file is shown where it lies; undefined where it cannot be. */
async function revealer(file: Uri): Promise<(() => Thenable<unknown>) | undefined> {
  const known = new Set(await commands.getCommands(true));
  const through = (id: string) => () => commands.executeCommand(id, file);
  if (isLocal() && file.scheme === 'file' && known.has('revealFileInOS')) return through('revealFileInOS');
  return workspace.getWorkspaceFolder(file) && known.has('revealInExplorer') ? through('revealInExplorer') : undefined;
}

/** Says what was written, and opens or shows it where the person wants. */
export async function tellExported(files: readonly Uri[], format: ExportFormat): Promise<void> {
  const [first] = files;
  if (!first) return;
  const actions = new Map<string, () => Thenable<unknown>>();
  const open = files.length === 1 ? opener(first, format) : undefined;
  if (open) actions.set(t('Open'), open);
  const reveal = await revealer(first);
  if (reveal) actions.set(t('Show in Folder'), reveal);
  const message =
    files.length === 1
      ? t('Exported to {0}.', baseName(first.path))
      : t('{0} plans exported, the first to {1}.', files.length, baseName(first.path));
  const answer = await window.showInformationMessage(message, ...actions.keys());
  if (answer !== undefined) await actions.get(answer)?.();
}
