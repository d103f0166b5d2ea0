// The requests that bring something in: a document as a plan, or what was copied into one.
import { type CancellationToken, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { pastePlace } from '../features/paste-place';
import { IMPORT_FORMATS, type ImportJob } from '../import/job';
import { t } from '../messages';
import type { AnalysedPlan } from '../plan/model';
import type { ImportParams, ImportResult, PasteAsPlanParams, PasteAsPlanResult } from '../protocol';
import { throwIfCancelled } from './answering';
import type { Host } from './host';

const invalid = (message: string): ResponseError<void> => new ResponseError(ErrorCodes.InvalidParams, message);

/** @throws ResponseError for what says no document */
function jobOf({ name, format, text, data }: ImportParams): ImportJob {
  if (!IMPORT_FORMATS.includes(format))
    throw invalid(t('{0}: only {1} can be brought in.', name, IMPORT_FORMATS.join(', ')));
  const content = format === 'txt' || format === 'md' ? text : data && new Uint8Array(Buffer.from(data, 'base64'));
  if (content === undefined || content === '') throw invalid(t('{0}: the file has no text.', name));
  return { name, format, content };
}

/** @throws ResponseError where nothing was copied */
function copied({ html, text }: PasteAsPlanParams): ImportJob {
  const name = t('Clipboard');
  if (html) return { name, format: 'html', content: html, ...(text && { plain: text }) };
  if (!text) throw invalid(t('{0}: there is no text in it.', name));
  return { name, format: 'txt', content: text };
}

/**
 * A document as a plan.
 * @throws ResponseError, Failure
 */
export async function imported(
  host: Host,
  job: ImportJob | ImportParams,
  token: CancellationToken,
): Promise<ImportResult> {
  try {
    const { kh, notes } = await host.importPlan('content' in job ? job : jobOf(job), token);
    return { text: kh, notes };
  } finally {
    // also of one that was ended for it
    throwIfCancelled(token);
  }
}

/**
 * What was copied, or a document, as text for a place of a plan.
 * @throws ResponseError, Failure
 */
export function pasted(
  host: Host,
  plan: AnalysedPlan,
  params: PasteAsPlanParams,
  token: CancellationToken,
): Promise<PasteAsPlanResult> {
  const job = params.document ? jobOf(params.document) : copied(params);
  const position = params.position ?? plan.lines.position(plan.tree.text.length);
  return imported(host, { ...job, place: pastePlace(plan, position, params.end) }, token);
}
