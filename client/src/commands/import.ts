// Import: Word documents, PDF, texts and Markdown become plans, as unsaved documents or as files beside them.
import { type CancellationToken, type TextDocument, type Uri, window } from 'vscode';
import { IMPORT, type ImportResult } from '../../../server/src/protocol';
import { Failure } from '../failure';
import { baseName } from '../files/names';
import { FORMATS, paramsOf } from '../import/document-params';
import { type Imported, showNotes } from '../import/notes';
import { openUnsaved, saveBeside } from '../import/open-plan';
import { showReport } from '../import/report';
import { t } from '../messages';
import { oneByOne } from './one-by-one';
import { selectedFiles, withFolders } from './selected-files';
import type { Services } from './services';

/** What is imported of a folder; `~$` begins what Word leaves beside an open document. */
const DOCUMENTS = '**/[!~]*.{docx,pdf,txt,md}';

type Keep = (source: Uri, text: string) => Promise<TextDocument>;

/** Imports the selected files, those in selected folders, or those chosen in a dialog. */
export async function importDocuments(services: Services, ...args: readonly unknown[]): Promise<void> {
  const selected = selectedFiles(args);
  const files = selected.length > 0 ? await withFolders(selected, DOCUMENTS) : await askFiles();
  if (selected.length > 0 && files.length === 0)
    throw new Failure(t('{0}: there is no document to import in this folder.', baseName(selected[0]!.path)));
  if (files.length === 0) return;
  const keep = files.length === 1 ? openUnsaved : await askKeep(files.length);
  if (!keep) return;
  const failures: string[] = [];
  const imported = await oneByOne(
    services,
    t('Importing'),
    files,
    (file) => baseName(file.path),
    (file, token) => importOne(services, file, keep, token),
    failures,
  );
  if (files.length > 1) {
    await showReport(files.length, imported, failures);
    return;
  }
  for (const { document } of imported.slice(-1)) await window.showTextDocument(document, { preview: false });
  await tellImported(imported);
}

async function askFiles(): Promise<readonly Uri[]> {
  const chosen = await window.showOpenDialog({
    canSelectMany: true,
    filters: { [t('Documents')]: Object.keys(FORMATS).map((ending) => ending.slice(1)) },
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
  return { source: file, document: await keep(file, text), notes };
}

/** Says what came of one document. */
async function tellImported(imported: readonly Imported[]): Promise<void> {
  const [first] = imported;
  if (!first) return;
  const { document, notes } = first;
  const name = baseName(document.uri.path);
  const done = document.isUntitled ? t('Imported as {0}, not saved yet.', name) : t('Imported as {0}.', name);
  if (notes.length === 0) {
    await window.showInformationMessage(done);
    return;
  }
  const show = t('Show Notes');
  const answer = await window.showInformationMessage(`${done} ${t('{0} places to look at.', notes.length)}`, show);
  if (answer === show) await showNotes(imported);
}
