// Files written whole or not at all, through the editor's file systems.
import { randomUUID } from 'node:crypto';
import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { Failure, reasonOf } from '../failure';
import { t } from '../messages';
import { baseName } from './names';

/** Whether something is there; what cannot be looked at counts as not there, and writing tells. */
export async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}

/** The folder that a file is in. */
export const folderOf = (file: Uri): Uri => Uri.joinPath(file, '..');

/**
 * Writes a file: beside its place first, then renamed into it, so that what was there stays until the new one is whole.
 * @param overwrite whether a file that is there may be replaced
 * @throws Failure that names the file and what to do
 */
export async function writeWhole(file: Uri, content: Uint8Array, overwrite: boolean): Promise<void> {
  if (workspace.fs.isWritableFileSystem(file.scheme) === false) throw new Failure(readOnly(file));
  // A folder would be replaced too, with all that is in it.
  if (await isFolder(file)) {
    throw new Failure(
      t('{0} was not written: a folder of that name is there. Choose another name.', baseName(file.path)),
    );
  }
  const beside = Uri.joinPath(folderOf(file), `.kehoach-${randomUUID()}.tmp`);
  try {
    await workspace.fs.writeFile(beside, content);
    await workspace.fs.rename(beside, file, { overwrite });
  } catch (error) {
    await dropIfThere(beside);
    throw new Failure(unwritable(file, error));
  }
}

async function isFolder(file: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(file)).type & FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

async function dropIfThere(file: Uri): Promise<void> {
  try {
    await workspace.fs.delete(file);
  } catch {
    // it was never begun
  }
}

const readOnly = (file: Uri): string =>
  t('{0} cannot be written: its folder is read-only. Choose another folder.', baseName(file.path));

function unwritable(file: Uri, error: unknown): string {
  const name = baseName(file.path);
  switch (error instanceof FileSystemError ? error.code : '') {
    case 'NoPermissions':
      return t('{0} cannot be written: it is open in another program, or you may not write there.', name);
    case 'FileExists':
      return t('{0} was not written: a file of that name is there now. Choose another name.', name);
    case 'FileNotFound':
      return t('{0} cannot be written: its folder is gone. Choose another folder.', name);
    default:
      return t(
        '{0} cannot be written ({1}). Close it in other programs, or choose another folder.',
        name,
        reasonOf(error),
      );
  }
}
