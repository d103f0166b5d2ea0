// Import: texts and Markdown become plans, as unsaved documents or as files beside them.
import { type CancellationToken, type TextDocument, type Uri, window } from 'vscode';
import { IMPORT, type ImportParams, type ImportResult } from '../../../server/src/protocol';
import { Failure } from '../failure';
import { baseName, splitName } from '../files/names';
import { type Imported, showNotes } from '../import/notes';
import { openUnsaved, saveBeside } from '../import/open-plan';
import { readText } from '../import/read-text';
import { t } from '../messages';
import { oneByOne } from './one-by-one';
import { selectedFiles } from './selected-files';
import type { Services } from './services';

const FORMATS: Readonly<Record<string, ImportParams['format']>> = { '.txt': 'txt', '.md': 'md' };

type Keep = (source: Uri, text: string) => Promise<TextDocument>;

/** Imports the selected files, or those chosen in a dialog. */
export async function importTexts(services: Services, ...args: readonly unknown[]): Promise<void> {
  const selected = selectedFiles(args);
  const files = selected.length > 0 ? selected : await askFiles();
  if (files.length === 0) return;
  const keep = files.length === 1 ? openUnsaved : await askKeep(files.length);
  if (!keep) return;
  const imported = await oneByOne(
    services,
    t('Importing'),
    files,
    (file) => baseName(file.path),
    (file, token) => importOne(services, file, keep, token),
  );
  for (const { document } of imported.slice(-1)) await window.showTextDocument(document, { preview: false });
  await tellImported(imported);
}

async function askFiles(): Promise<readonly Uri[]> {
  const chosen = await window.showOpenDialog({
    canSelectMany: true,
    filters: { [t('Text and Markdown')]: ['txt', 'md'] },
    openLabel: t('Import'),
    title: t('Which files become plans?'),
  });
  return chosen ?? [];
}

/** Asks what becomes of several plans; undefined where the person gave up. */
async function askKeep(count: number): Promise<Keep | undefined> {
  const unsaved = { label: t('Open them unsaved'), keep: openUnsaved };
  const beside = { label: t('Save each beside its file, as .kh'), keep: saveBeside };
  const chosen = await window.showQuickPick([unsaved, beside], {
    title: t('Import {0} files', count),
    placeHolder: t('What should become of the plans?'),
  });
  return chosen?.keep;
}

async function importOne({ client }: Services, file: Uri, keep: Keep, token: CancellationToken): Promise<Imported> {
  const params = await paramsOf(file);
  const { text, notes } = await client.sendRequest<ImportResult>(IMPORT, params, token);
  return { document: await keep(file, text), notes };
}

async function paramsOf(file: Uri): Promise<ImportParams> {
  const name = baseName(file.path);
  const format = FORMATS[splitName(name).ending.toLowerCase()];
  if (!format) throw new Failure(t('{0}: only .txt and .md can be imported. Save it as text first.', name));
  return { name, format, text: await readText(file) };
}

async function tellImported(imported: readonly Imported[]): Promise<void> {
  const [first] = imported;
  if (!first) return;
  const notes = imported.reduce((sum, each) => sum + each.notes.length, 0);
  const done =
    imported.length === 1
      ? first.document.isUntitled
        ? t('Imported as {0}, not saved yet.', baseName(first.document.uri.path))
        : t('Imported as {0}.', baseName(first.document.uri.path))
      : t('{0} files imported.', imported.length);
  if (notes === 0) {
    await window.showInformationMessage(done);
    return;
  }
  const show = t('Show Notes');
  const answer = await window.showInformationMessage(`${done} ${t('{0} places to look at.', notes)}`, show);
  if (answer === show) await showNotes(imported);
}
