// Our own requests beside LSP: server/src/protocol.ts.
import { type Connection, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { EXPORT_FORMATS, exportPlan } from '../export';
import { NAME_BLANKS, outputStem, unknownBlanks } from '../export/output-name';
import { previewOf } from '../features/preview';
import { templates } from '../features/templates';
import { t } from '../messages';
import {
  EXPORT,
  EXPORT_NAME,
  type ExportNameParams,
  type ExportNameResult,
  type ExportParams,
  type ExportResult,
  IMPORT,
  type ImportParams,
  type ImportResult,
  PASTE_AS_PLAN,
  type PasteAsPlanParams,
  type PasteAsPlanResult,
  PREVIEW,
  type PreviewParams,
  type PreviewResult,
  TEMPLATES,
  type Template,
  type TemplatesParams,
} from '../protocol';
import type { Analyses, Analysis } from './analyses';
import { type Answering, idle, throwIfCancelled } from './answering';
import type { Folders } from './folders';
import type { Host } from './host';
import { imported, pasted } from './imports';
import { nameOf } from './uris';

const invalid = (message: string): ResponseError<void> => new ResponseError(ErrorCodes.InvalidParams, message);

/** @throws ResponseError for what is not open */
function opened(analyses: Analyses, uri: string): Analysis {
  const analysis = analyses.of(uri);
  if (!analysis) throw invalid(t('{0}: this document is not open.', nameOf(uri)));
  return analysis;
}

async function bytesOf(
  analysis: Analysis,
  { format, pdfWriter }: ExportParams,
  log: (error: unknown) => void,
): Promise<Buffer> {
  try {
    return Buffer.from(await exportPlan(analysis.plan(), format, pdfWriter));
  } catch (error) {
    log(error);
    const reason = error instanceof Error ? error.message : String(error);
    throw new ResponseError(LSPErrorCodes.RequestFailed, t('The plan could not be exported: {0}', reason));
  }
}

/** Answers our own requests from now on. */
export function answerRequests(
  connection: Connection,
  answering: Answering,
  analyses: Analyses,
  folders: Folders,
  host: Host,
): void {
  connection.onRequest(
    EXPORT,
    answering.request<ExportParams, ExportResult>(async (params, token) => {
      if (!EXPORT_FORMATS.includes(params.format)) {
        throw invalid(t('{0}: this format is not known; known are {1}.', params.format, EXPORT_FORMATS.join(', ')));
      }
      await idle();
      throwIfCancelled(token);
      const analysis = opened(analyses, params.uri);
      const bytes = await bytesOf(analysis, params, (error) => answering.log(error));
      throwIfCancelled(token);
      return { version: analysis.document.version, data: bytes.toString('base64') };
    }),
  );
  connection.onRequest(
    EXPORT_NAME,
    answering.request<ExportNameParams, ExportNameResult>(({ uri, template, stem }) => ({
      stem: outputStem(opened(analyses, uri).plan(), template, stem),
      unknown: unknownBlanks(template),
      known: NAME_BLANKS,
    })),
  );
  connection.onRequest(
    IMPORT,
    answering.request<ImportParams, ImportResult>((params, token) => imported(host, params, token)),
  );
  connection.onRequest(
    PASTE_AS_PLAN,
    answering.request<PasteAsPlanParams, PasteAsPlanResult>((params, token) =>
      pasted(host, opened(analyses, params.uri).plan(), params, token),
    ),
  );
  connection.onRequest(
    PREVIEW,
    answering.request<PreviewParams, PreviewResult>(async ({ uri }, token) => {
      await idle();
      throwIfCancelled(token);
      return previewOf(opened(analyses, uri).plan());
    }),
  );
  connection.onRequest(
    TEMPLATES,
    answering.request<TemplatesParams, readonly Template[]>(({ folder }) => {
      const { settings, directory } = folders.ofFolder(folder);
      return templates(settings, directory);
    }),
  );
}
