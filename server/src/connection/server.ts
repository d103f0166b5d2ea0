// The language server on a connection.
import { type Connection, TextDocumentSyncKind } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { DocumentStore } from './documents';

/**
 * Answers a client from now on.
 * @param connection both ways to the client; listened to here
 */
export function createServer(connection: Connection): void {
  const documents = new DocumentStore();
  connection.onInitialize(() => ({
    serverInfo: { name: 'kehoach', version },
    capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
  }));
  connection.onDidOpenTextDocument(({ textDocument }) => documents.open(textDocument));
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) =>
    documents.change(textDocument.uri, textDocument.version, contentChanges),
  );
  connection.onDidCloseTextDocument(({ textDocument }) => documents.close(textDocument.uri));
  connection.listen();
}
