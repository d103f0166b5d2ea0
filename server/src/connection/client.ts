// What the client can do, and what it says of itself at the beginning.
import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol';

/** The client at the other end. */
export interface Client {
  /** URIs of the folders that it has open. */
  readonly folders: readonly string[];
  readonly checkPages: string | undefined;
  /** It asks for diagnostics; else they are published. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  /** Outlines with children; else a flat list. */
  readonly nestsSymbols: boolean;
  readonly snippets: boolean;
  /** Completions that tell inserting from replacing. */
  readonly insertsOrReplaces: boolean;
  /** It asks what is renamed before it asks for the name. */
  readonly preparesRename: boolean;
  /** Edits that name the version that they are made for. */
  readonly versionedEdits: boolean;
  /** Edits that make files. */
  readonly createsFiles: boolean;
}

function checkPagesOf(options: unknown): string | undefined {
  const pages = (options as Partial<InitializationOptions> | null | undefined)?.checkPages;
  return typeof pages === 'string' && pages !== '' ? pages.replace(/\/+$/, '') : undefined;
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

/** Reads what the client says with its first request; what it leaves out it cannot do. */
export function clientOf(params: InitializeParams): Client {
  const { workspace, textDocument }: ClientCapabilities = params.capabilities;
  return {
    folders: foldersOf(params),
    checkPages: checkPagesOf(params.initializationOptions),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    insertsOrReplaces: textDocument?.completion?.completionItem?.insertReplaceSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
  };
}
