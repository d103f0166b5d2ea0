// Import: texts and Markdown become plans, as unsaved documents or as files beside them.
import { ProgressLocation, type TextDocument, type Uri, window } from 'vscode';
import { IMPORT, type ImportParams, type ImportResult } from '../../../server/src/protocol';
import { Failure } from '../failure';
import { baseName, splitName } from '../files/names';
import { type Imported, showNotes } from '../import/notes';
import { openUnsaved, saveBeside } from '../import/open-plan';
import { readText } from '../import/read-text';
import { t } from '../messages';
import { selectedFiles } from './selected-files';
import type { Services } from './services';
import { isCancelled } from './tell-failure';

const FORMATS: Readonly<Record<string, ImportParams['format']>> = { '.txt': 'txt', '.md': 'md' };

type Keep = (source: Uri, text: string) => Promise<TextDocument>;

/** Imports the selected files, or those chosen in a dialog. */
export async function importTexts(services: Services, ...args: readonly unknown[]): Promise<void> {
  const selected = selectedFiles(args);
  const files = selected.length > 0 ? selected : await askFiles();
  if (files.length === 0) return;
  const keep = files.length === 1 ? openUnsaved : await askKeep(files.length);
  if (!keep) return;
  const imported = await importAll(services, files, keep);
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

/** Imports file after file until done or stopped; what failed is told, the others are imported. */
async function importAll(services: Services, files: readonly Uri[], keep: Keep): Promise<Imported[]> {
  const failures: string[] = [];
  const imported: Imported[] = [];
  const options = { location: ProgressLocation.Notification, cancellable: true, title: t('Importing') };
  await window.withProgress(options, async (progress, token) => {
    for (const file of files) {
      if (token.isCancellationRequested) break;
      progress.report({ message: baseName(file.path), increment: 100 / files.length });
      try {
        const params = await paramsOf(file);
        const { text, notes } = await services.client.sendRequest<ImportResult>(IMPORT, params, token);
        imported.push({ document: await keep(file, text), notes });
      } catch (error) {
        if (isCancelled(error)) break;
        if (!(error instanceof Failure)) throw error;
        failures.push(error.message);
      }
    }
  });
  if (failures.length > 0) void window.showErrorMessage(failures.join('\n'));
  return imported;
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
      ? t('Imported as {0}.', baseName(first.document.uri.path))
      : t('{0} files imported.', imported.length);
  if (notes === 0) {
    await window.showInformationMessage(done);
    return;
  }
  const show = t('Show Notes');
  const answer = await window.showInformationMessage(`${done} ${t('{0} places to look at.', notes)}`, show);
  if (answer === show) await showNotes(imported);
}
