// What the last export was, for the defaults of the next one.
import { type ExtensionContext, Uri } from 'vscode';
import type { ExportFormat } from '../../../server/src/protocol';

const FORMAT = 'kehoach.export.format';
const FOLDER = 'kehoach.export.folder';

/** The format of the last export in this workspace. */
export const lastFormat = ({ workspaceState }: ExtensionContext): ExportFormat | undefined =>
  workspaceState.get(FORMAT);

/** The folder of the last export, where it was not the plan's own. */
export function lastFolder({ workspaceState }: ExtensionContext): Uri | undefined {
  const folder = workspaceState.get<string>(FOLDER);
  return folder === undefined ? undefined : Uri.parse(folder, true);
}

/**
 * Keeps what was exported to.
 * @param folder the folder written to
 * @param own the folder of the plan, undefined for one that was never saved
 */
export async function remember(
  { workspaceState }: ExtensionContext,
  format: ExportFormat,
  folder: Uri,
  own: Uri | undefined,
): Promise<void> {
  await workspaceState.update(FORMAT, format);
  const isElsewhere = folder.toString() !== own?.toString();
  await workspaceState.update(FOLDER, isElsewhere ? folder.toString() : undefined);
}
