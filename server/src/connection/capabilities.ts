// What the server says that it can do.
import {
  CodeActionKind,
  FileOperationPatternKind,
  type FileOperationRegistrationOptions,
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { FIX_ALL } from '../features/code-actions';
import { COMPLETION_TRIGGERS } from '../features/completion';
import type { Client } from './client';

/** Moved or deleted with a folder, a file has no event of its own. */
const FOLDERS: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: '**', matches: FileOperationPatternKind.folder } }],
};

function capabilitiesFor({ pullsDiagnostics, preparesRename }: Client): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didRename: FOLDERS, didDelete: FOLDERS },
    },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    ...(pullsDiagnostics && {
      diagnosticProvider: { identifier: 'kehoach', interFileDependencies: true, workspaceDiagnostics: false },
    }),
  };
}

/** The answer to `initialize`. */
export const initializeResult = (client: Client): InitializeResult => ({
  serverInfo: { name: 'kehoach', version },
  capabilities: capabilitiesFor(client),
});
