// The requests of LSP on one document: each asks a feature about the analysed plan. A document that is not open has no
// answer.
import {
  type Connection,
  type DocumentSymbol,
  ErrorCodes,
  type Range,
  type RenameParams,
  ResponseError,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { codeActions } from '../features/code-actions';
import { completions } from '../features/completion';
import { definition } from '../features/definition';
import { documentHighlights } from '../features/document-highlights';
import { documentSymbols } from '../features/document-symbols';
import { foldingRanges } from '../features/folding-ranges';
import { formatDocument } from '../features/format';
import { hover } from '../features/hover';
import { inlayHints } from '../features/inlay-hints';
import { references } from '../features/references';
import { prepareRename, rename } from '../features/rename';
import { selectionRanges } from '../features/selection-ranges';
import { type PlacedText, textEdits } from '../features/text-edits';
import type { AnalysedPlan } from '../plan/model';
import type { Analyses, Analysis } from './analyses';
import { type Answering, idle, throwIfCancelled } from './answering';
import type { Client } from './client';
import type { Folders } from './folders';

interface OnDocument {
  readonly textDocument: { readonly uri: string };
}

/** An outline for a client that shows no children. */
function flat(uri: string, symbols: readonly DocumentSymbol[], containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flat(uri, children, name),
  ]);
}

/** The edits that touch a range. */
function within(plan: AnalysedPlan, edits: readonly PlacedText[], range: Range): PlacedText[] {
  const from = plan.lines.offset(range.start);
  const to = plan.lines.offset(range.end);
  return edits.filter((edit) => from <= edit.to && edit.from <= to);
}

/** @throws ResponseError for a name that cannot be one */
function renamed(
  plan: AnalysedPlan,
  { position, newName }: RenameParams,
  documentChanges: boolean,
): WorkspaceEdit | undefined {
  try {
    return rename(plan, position, newName, { documentChanges });
  } catch (error) {
    if (error instanceof RangeError) throw new ResponseError(ErrorCodes.InvalidParams, error.message);
    throw error;
  }
}

/** Answers the requests from now on. */
export function answerFeatures(
  connection: Connection,
  answering: Answering,
  analyses: Analyses,
  folders: Folders,
  client: () => Client,
): void {
  /** About a place: answered at once, while the place is where the client means it. */
  const at = <P extends OnDocument, R>(feature: (analysis: Analysis, params: P) => R) =>
    answering.request((params: P): R | null => {
      const analysis = analyses.of(params.textDocument.uri);
      return analysis ? feature(analysis, params) : null;
    });
  /** About the whole document: what has come already is taken in first. */
  const whole = <P extends OnDocument, R>(feature: (plan: AnalysedPlan, params: P) => R) =>
    answering.request(async (params: P, token): Promise<R | null> => {
      await idle();
      throwIfCancelled(token);
      const plan = analyses.of(params.textDocument.uri)?.plan();
      return plan ? feature(plan, params) : null;
    });

  connection.onDocumentSymbol(
    whole((plan) => (client().nestsSymbols ? documentSymbols(plan) : flat(plan.uri, documentSymbols(plan)))),
  );
  connection.onFoldingRanges(whole(foldingRanges));
  connection.onCompletion(
    at((analysis, { position, context }) =>
      completions(analysis.plan(), position, context, {
        snippets: client().snippets,
        insertReplace: client().insertsOrReplaces,
      }),
    ),
  );
  connection.onHover(at((analysis, { position }) => hover(analysis.plan(), position)));
  connection.onDefinition(at((analysis, { position }) => definition(analysis.plan(), position)));
  connection.onReferences(
    at((analysis, { position, context }) => references(analysis.plan(), position, context.includeDeclaration)),
  );
  connection.onDocumentHighlight(at((analysis, { position }) => documentHighlights(analysis.plan(), position)));
  connection.onSelectionRanges(at((analysis, { positions }) => selectionRanges(analysis.plan(), positions)));
  connection.languages.inlayHint.on(whole((plan, { range }) => inlayHints(plan, range)));
  connection.onPrepareRename(at((analysis, { position }) => prepareRename(analysis.plan(), position)));
  connection.onRenameRequest(at((analysis, params) => renamed(analysis.plan(), params, client().versionedEdits)));
  connection.onCodeAction(
    at((analysis, params) =>
      codeActions(analysis.plan(), analysis.findings(), params, {
        documentChanges: client().versionedEdits,
        createsFiles: client().createsFiles,
        settings: folders.settingsFile(params.textDocument.uri),
      }),
    ),
  );
  connection.onDocumentFormatting(at((analysis) => textEdits(analysis.plan(), formatDocument(analysis.plan()))));
  connection.onDocumentRangeFormatting(
    at((analysis, { range }) => {
      const plan = analysis.plan();
      return textEdits(plan, within(plan, formatDocument(plan), range));
    }),
  );
}
