// The content of a file to import.
import { type Uri, workspace } from 'vscode';
import { Failure, reasonOf } from '../failure';
import { decodeText } from '../files/decode';
import { baseName } from '../files/names';
import { t } from '../messages';

/**
 * The text as it stands in an editor where it was changed there, else on disk.
 * @throws Failure where it cannot be read or is no text
 */
export async function readText(file: Uri): Promise<string> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === file.toString());
  return checkedText(baseName(file.path), open?.isDirty ? open.getText() : decodeText(await readBytes(file)));
}

/**
 * A text that can be imported.
 * @param text undefined where the bytes are no text
 * @throws Failure that names the file
 */
export function checkedText(name: string, text: string | undefined): string {
  // an editor shows bytes that are no text as U+FFFD
  if (text === undefined || text.includes('\uFFFD')) {
    throw new Failure(t('{0} is not text in UTF-8. Open it, choose “Save with Encoding”, then import it again.', name));
  }
  if (!/\S/.test(text)) throw new Failure(t('{0} has no text to import.', name));
  return text;
}

/**
 * The bytes of a file.
 * @throws Failure where it cannot be read
 */
export async function readBytes(file: Uri): Promise<Uint8Array> {
  try {
    return await workspace.fs.readFile(file);
  } catch (error) {
    throw new Failure(t('{0} cannot be read: {1}', baseName(file.path), reasonOf(error)));
  }
}
