// The language server on a connection: keeps documents, folders and settings in step with the client, and hands what it
// asks to those who answer.
import {
  BulkRegistration,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  type DidChangeWorkspaceFoldersParams,
  type InitializeParams,
} from 'vscode-languageserver';
import { language, setLanguage } from '../messages';
import { CHECK_FILES } from '../protocol';
import { Analyses } from './analyses';
import { Answering } from './answering';
import { initializeResult } from './capabilities';
import { FileChecks } from './check-files';
import { type Client, clientOf } from './client';
import { Diagnostics } from './diagnostics';
import { DocumentStore } from './documents';
import { Folders } from './folders';
import { type Host, nodeHost } from './host';
import { answerFeatures } from './language-features';
import { PlansAtHand } from './plans-at-hand';
import { answerRequests } from './requests';
import { EditorSettings } from './settings';
import { SettingsProblems } from './settings-problems';
import { WorkspaceFiles } from './workspace-files';

/** Files that change what is said of plans, or of which something is said. */
const WATCHED = [{ globPattern: '**/kehoach.yaml' }, { globPattern: '**/*.kh' }];

/**
 * Answers a client from now on, until the connection ends.
 * @param connection both ways to the client; listened to here
 * @param host where files are read from
 */
export function createServer(connection: Connection, host: Host = nodeHost): void {
  const ownLanguage = language();
  let client: Client = clientOf({ processId: null, rootUri: null, capabilities: {} });
  const documents = new DocumentStore();
  const settings = new EditorSettings(connection, surroundingsChanged);
  const folders = new Folders(host, (folder) => settings.of(folder));
  const atHand = new PlansAtHand(othersChanged);
  const analyses = new Analyses(documents, folders, atHand);
  const answering = new Answering(connection, () => settings.known());
  const diagnostics = new Diagnostics(connection, answering, analyses, () => client);
  const files = new FileChecks(
    connection,
    answering,
    analyses,
    folders,
    host,
    atHand,
    () => client,
    (uri) => diagnostics.has(uri),
  );
  const workspace = new WorkspaceFiles(answering, documents, folders, host, atHand);
  const problems = new SettingsProblems(connection);

  /** Other plans say something else: what hangs on it is said anew. */
  function othersChanged(uris: ReadonlySet<string>): void {
    const open = [...uris].filter((uri) => documents.get(uri));
    for (const uri of open) diagnostics.changed(uri);
    files.again([...uris].filter((uri) => !diagnostics.has(uri) || !documents.get(uri)));
    if (open.length > 0) diagnostics.refresh();
  }

  /** The folders, their files or what these mean are others. */
  function workspaceChanged(): void {
    surroundingsChanged();
    workspace.look();
  }

  function settingsFilesChanged(): void {
    answering.aside(() => {
      for (const uri of documents.uris()) folders.of(uri);
      return problems.publish(folders.settingsFiles());
    });
  }

  /** Settings, folders or files around the documents are others: all that was said is said anew. */
  function surroundingsChanged(): void {
    setLanguage(settings.of(undefined).language ?? ownLanguage);
    folders.forget();
    settingsFilesChanged();
    for (const uri of documents.uris()) diagnostics.changed(uri);
    files.again();
    diagnostics.refresh();
  }

  connection.onInitialize((params: InitializeParams) => {
    client = clientOf(params);
    folders.uris = client.folders;
    answering.begin();
    return initializeResult(client);
  });
  connection.onInitialized(
    answering.notification(async () => {
      settings.ask(client, folders.uris);
      const wanted = BulkRegistration.create();
      if (client.registersConfiguration) wanted.add(DidChangeConfigurationNotification.type, { section: 'kehoach' });
      if (client.watchesFiles) wanted.add(DidChangeWatchedFilesNotification.type, { watchers: WATCHED });
      workspace.look();
      if (client.registersConfiguration || client.watchesFiles) await connection.client.register(wanted);
    }),
  );
  connection.onShutdown(() => answering.end());

  connection.onDidOpenTextDocument(
    answering.notification(({ textDocument }) => {
      documents.open(textDocument);
      if (folders.isStale(textDocument.uri)) surroundingsChanged();
      files.changed(textDocument.uri);
      diagnostics.changed(textDocument.uri);
      settingsFilesChanged();
    }),
  );
  connection.onDidChangeTextDocument(
    answering.notification(({ textDocument, contentChanges }) => {
      documents.change(textDocument.uri, textDocument.version, contentChanges);
      if (!diagnostics.has(textDocument.uri)) files.changed(textDocument.uri);
      diagnostics.changed(textDocument.uri);
    }),
  );
  connection.onDidCloseTextDocument(
    answering.notification(({ textDocument: { uri } }) => {
      documents.close(uri);
      analyses.of(uri);
      diagnostics.closed(uri);
      workspace.closed(uri);
      files.again([uri]);
    }),
  );
  connection.onDidChangeConfiguration(
    answering.notification(({ settings: sent }) => {
      if (client.answersConfiguration) settings.ask(client, folders.uris);
      else settings.take(sent);
    }),
  );
  connection.onNotification(
    DidChangeWorkspaceFoldersNotification.type,
    answering.notification(({ event }: DidChangeWorkspaceFoldersParams) => {
      const gone = new Set(event.removed.map(({ uri }) => uri));
      folders.uris = [...folders.uris.filter((uri) => !gone.has(uri)), ...event.added.map(({ uri }) => uri)];
      settings.ask(client, folders.uris);
      workspaceChanged();
    }),
  );
  connection.onDidChangeWatchedFiles(
    answering.notification(({ changes }) => {
      const uris = changes.map(({ uri }) => uri);
      if (uris.some((uri) => uri.endsWith('/kehoach.yaml'))) workspaceChanged();
      else workspace.changed(uris);
      files.again(uris);
    }),
  );
  connection.workspace.onDidRenameFiles(answering.notification(workspaceChanged));
  connection.workspace.onDidDeleteFiles(answering.notification(workspaceChanged));

  answerFeatures(connection, answering, analyses, folders, () => client);
  answerRequests(connection, answering, analyses, folders, host);
  connection.languages.diagnostics.on(
    answering.request(async (params, token) => {
      const { uri } = params.textDocument;
      const isNew = !diagnostics.has(uri);
      const report = await diagnostics.pull(params, token);
      if (isNew && diagnostics.has(uri)) files.changed(uri);
      return report;
    }),
  );
  connection.onRequest(
    CHECK_FILES,
    answering.request(async (params, token) => {
      await Promise.race([workspace.looked(), new Promise((settle) => token.onCancellationRequested(settle))]);
      return files.check(params, token);
    }),
  );
  connection.listen();
}
