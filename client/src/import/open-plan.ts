// An imported plan in the editor, or on disk beside what it was made of.
import { Position, type TextDocument, Uri, WorkspaceEdit, workspace } from 'vscode';
import { Failure } from '../failure';
import { baseName, derivedName, freeName } from '../files/names';
import { exists, folderOf, writeWhole } from '../files/write';
import { LANGUAGE } from '../language-client';
import { t } from '../messages';

const ENDING = '.kh';
const NAMELESS = 'ke-hoach';

const isOpen = (uri: Uri): boolean => workspace.textDocuments.some((each) => each.uri.toString() === uri.toString());

/** A name beside the source that neither a file nor an unsaved document has. */
async function besideFree(source: Uri): Promise<Uri> {
  const folder = folderOf(source);
  const at = (name: string): Uri => Uri.joinPath(folder, name);
  const taken = async (name: string): Promise<boolean> =>
    (await exists(at(name))) || isOpen(at(name).with({ scheme: 'untitled' }));
  const name = derivedName(baseName(source.path), ENDING, NAMELESS);
  return at((await taken(name)) ? await freeName(name, taken) : name);
}

/**
 * Opens the plan as an unsaved document. Beside a file on disk it already has its name there, so that saving it asks
 * nothing and the settings of the folder count.
 * @throws Failure where the editor does not take the text
 */
export async function openUnsaved(source: Uri, text: string): Promise<TextDocument> {
  if (source.scheme !== 'file') return workspace.openTextDocument({ language: LANGUAGE, content: text });
  const place = await besideFree(source);
  const document = await workspace.openTextDocument(place.with({ scheme: 'untitled' }));
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(0, 0), text);
  if (!(await workspace.applyEdit(edit)))
    throw new Failure(t('{0}: the editor did not take the imported text. Try again.', baseName(place.path)));
  return document;
}

/**
 * Saves the plan beside its source, under a name that is free.
 * @throws Failure where that folder cannot be written
 */
export async function saveBeside(source: Uri, text: string): Promise<TextDocument> {
  const place = await besideFree(source);
  await writeWhole(place, new TextEncoder().encode(text), false);
  return workspace.openTextDocument(place);
}
