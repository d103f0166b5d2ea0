// A plan to a file, through the server.
import { type CancellationToken, type TextDocument, type Uri, workspace } from 'vscode';
import { EXPORT, type ExportFormat, type ExportParams, type ExportResult } from '../../../server/src/protocol';
import { Failure, reasonOf } from '../failure';
import { baseName } from '../files/names';
import { writeWhole } from '../files/write';
import { LANGUAGE, type PlanClient } from '../language-client';
import { t } from '../messages';
import { pdfWriterSetting } from '../settings';
import type { Place } from './places';

/**
 * The document of a plan; the server exports open documents.
 * @throws Failure for what cannot be opened or is no plan
 */
export async function openPlan(file: Uri): Promise<TextDocument> {
  let document: TextDocument;
  try {
    document = await workspace.openTextDocument(file);
  } catch (error) {
    throw new Failure(t('{0} cannot be opened as text: {1}', baseName(file.path), reasonOf(error)));
  }
  if (document.languageId === LANGUAGE) return document;
  throw new Failure(t('{0} is no plan. Plans are files that end in .kh.', baseName(file.path)));
}

/**
 * Exports a plan to its place.
 * @returns undefined where it was stopped before anything was written
 * @throws Failure where the file cannot be written
 */
export async function writePlan(
  client: PlanClient,
  place: Place,
  format: ExportFormat,
  token: CancellationToken,
): Promise<Place | undefined> {
  const { plan, file, overwrite } = place;
  // A plan without a tab is closed by the editor after some minutes: a person may take longer to choose a place.
  const { uri } = plan.isClosed && !plan.isUntitled ? await openPlan(plan.uri) : plan;
  const pdfWriter = pdfWriterSetting();
  const params: ExportParams = { uri: client.code2ProtocolConverter.asUri(uri), format, pdfWriter };
  const { data } = await client.sendRequest<ExportResult>(EXPORT, params, token);
  if (token.isCancellationRequested) return undefined;
  await writeWhole(file, Buffer.from(data, 'base64'), overwrite);
  return place;
}
