// Export: plans to files, in a format and at a place that the person chooses.
import { type CancellationToken, type TextDocument, Uri, window, workspace } from 'vscode';
import { EXPORT, type ExportFormat, type ExportParams, type ExportResult } from '../../../server/src/protocol';
import { formats, labelOf } from '../export/formats';
import { lastFormat, remember } from '../export/memory';
import { ownFolder, type Place, placeOfOne, placesOfSeveral } from '../export/places';
import { tellExported } from '../export/tell-exported';
import { Failure, reasonOf } from '../failure';
import { baseName } from '../files/names';
import { folderOf, writeWhole } from '../files/write';
import { LANGUAGE } from '../language-client';
import { t } from '../messages';
import { exportFormatSetting } from '../settings';
import { oneByOne } from './one-by-one';
import { selectedFiles } from './selected-files';
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

/** Exports the selected plans, or the one being written, saved or not. */
export async function exportPlans(services: Services, ...args: readonly unknown[]): Promise<void> {
  const plans = await plansOf(args);
  const wishes = wishesOf(args);
  const [plan] = plans;
  if (!plan) throw new Failure(t('Open a plan (.kh) first, or select plans in the explorer.'));
  const format = wishes.format ?? exportFormatSetting(plan.uri) ?? (await askFormat(services));
  if (!format) return;
  const { context } = services;
  const wished = wishes.target && { plan, file: wishes.target, overwrite: false };
  const one = plans.length === 1 ? (wished ?? (await placeOfOne(context, plan, format))) : undefined;
  const places = plans.length === 1 ? one && [one] : await placesOfSeveral(context, plans, format);
  if (!places || places.length === 0) return;
  const written = await oneByOne(
    services,
    t('Exporting to {0}', labelOf(format)),
    places,
    ({ file }) => baseName(file.path),
    (place, token) => writeOne(services, place, format, token),
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
  const files = selectedFiles(args);
  if (files.length > 0) return Promise.all(files.map(openPlan));
  const active = window.activeTextEditor?.document;
  return active?.languageId === LANGUAGE ? [active] : [];
}

/** The document of a plan; the server exports open documents. */
async function openPlan(file: Uri): Promise<TextDocument> {
  let document: TextDocument;
  try {
    document = await workspace.openTextDocument(file);
  } catch (error) {
    throw new Failure(t('{0} cannot be opened as text: {1}', baseName(file.path), reasonOf(error)));
  }
  if (document.languageId === LANGUAGE) return document;
  throw new Failure(t('{0} is no plan. Plans are files that end in .kh.', baseName(file.path)));
}

async function askFormat({ context }: Services): Promise<ExportFormat | undefined> {
  const chosen = await window.showQuickPick(formats(lastFormat(context)), {
    title: t('Export'),
    placeHolder: t('Which kind of file?'),
  });
  return chosen?.format;
}

/** Undefined where it was stopped before anything was written. */
async function writeOne(
  { client }: Services,
  place: Place,
  format: ExportFormat,
  token: CancellationToken,
): Promise<Place | undefined> {
  const { plan, file, overwrite } = place;
  // A plan without a tab is closed by the editor after some minutes: a person may take longer to choose a place.
  const { uri } = plan.isClosed && !plan.isUntitled ? await openPlan(plan.uri) : plan;
  const params: ExportParams = { uri: client.code2ProtocolConverter.asUri(uri), format };
  const { data } = await client.sendRequest<ExportResult>(EXPORT, params, token);
  if (token.isCancellationRequested) return undefined;
  await writeWhole(file, Buffer.from(data, 'base64'), overwrite);
  return place;
}
