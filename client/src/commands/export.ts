// Export: plans to files, in a format and at a place that the person chooses.
import { type TextDocument, Uri, window, workspace } from 'vscode';
import type { ExportFormat } from '../../../server/src/protocol';
import { formats, labelOf } from '../export/formats';
import { lastFormat, remember } from '../export/memory';
import { exportName } from '../export/names';
import { ownFolder, placeOfOne, placesOfSeveral } from '../export/places';
import { tellExported } from '../export/tell-exported';
import { openPlan, writePlan } from '../export/write-plan';
import { Failure } from '../failure';
import { baseName } from '../files/names';
import { folderOf } from '../files/write';
import { LANGUAGE } from '../language-client';
import { t } from '../messages';
import { exportFormatSetting } from '../settings';
import { oneByOne } from './one-by-one';
import { selectedFiles, withFolders } from './selected-files';
import type { Services } from './services';

/** What a keybinding, a task or another extension says beforehand; what it says is not asked. */
interface Wishes {
  readonly format?: ExportFormat;
  /** Where the one plan goes; a file that is there is never replaced. */
  readonly target?: Uri;
}

/** The last argument, where it is no file and no list of files. */
function wishesOf(args: readonly unknown[]): Wishes {
  const last = args.at(-1);
  return typeof last === 'object' && last !== null && !Array.isArray(last) && !(last instanceof Uri) ? last : {};
}

/** Exports every plan of the open folders. */
export async function exportAll(services: Services, ...args: readonly unknown[]): Promise<void> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  if (folders.length === 0) throw new Failure(t('Open the folder with the plans first.'));
  await exportPlans(services, folders[0], folders, wishesOf(args));
}

/** Exports the selected plans, those in selected folders, or the one being written, saved or not. */
export async function exportPlans(services: Services, ...args: readonly unknown[]): Promise<void> {
  const plans = await plansOf(args);
  const wishes = wishesOf(args);
  const [plan] = plans;
  if (!plan) throw new Failure(t('Open a plan (.kh) first, or select plans in the explorer.'));
  const format = wishes.format ?? exportFormatSetting(plan.uri) ?? (await askFormat(services));
  if (!format) return;
  const { context } = services;
  const wished = wishes.target && { plan, file: wishes.target, overwrite: false };
  const named = wished ? [] : await Promise.all(plans.map(async (each) => exportName(services, each, format)));
  const one = plans.length === 1 ? (wished ?? (await placeOfOne(context, named[0]!, format))) : undefined;
  const places = plans.length === 1 ? one && [one] : await placesOfSeveral(context, named);
  if (!places || places.length === 0) return;
  const written = await oneByOne(
    services,
    t('Exporting to {0}', labelOf(format)),
    places,
    ({ file }) => baseName(file.path),
    (place, token) => writePlan(services.client, place, format, token),
  );
  const [last] = written.slice(-1);
  if (!last) return;
  await remember(context, format, folderOf(last.file), ownFolder(last.plan));
  await tellExported(
    written.map(({ file }) => file),
    format,
  );
}

async function plansOf(args: readonly unknown[]): Promise<TextDocument[]> {
  const selected = selectedFiles(args);
  const files = await withFolders(selected);
  if (selected.length > 0 && files.length === 0)
    throw new Failure(t('{0}: there is no plan (.kh) in this folder.', baseName(selected[0]!.path)));
  if (files.length > 0) return Promise.all(files.map(openPlan));
  const active = window.activeTextEditor?.document;
  return active?.languageId === LANGUAGE ? [active] : [];
}

async function askFormat({ context }: Services): Promise<ExportFormat | undefined> {
  const chosen = await window.showQuickPick(formats(lastFormat(context)), {
    title: t('Export'),
    placeHolder: t('Which kind of file?'),
  });
  return chosen?.format;
}
