// The connection to the language server: started, restarted, stopped.
import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode';
import {
  type DocumentSelector,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import type { InitializationOptions } from '../../server/src/protocol';
import { t } from './messages';
import { ServerFailures } from './server-failures';
import { traceChannel } from './trace-channel';

export const LANGUAGE = 'kehoach';

/** Where plans are written. Not among them: `git` and the like, whose documents are old versions of a file. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-userdata', 'vscode-vfs', 'vscode-test-web', 'memfs'];

/** After this a server that did not stop is gone: the library kills its process, in milliseconds. */
const KILLED_MS = 3000;

const documentSelector: DocumentSelector = SCHEMES.map((scheme) => ({ scheme, language: LANGUAGE }));

/**
 * The language client of plans. It shows no message of the library's (they are English and name no remedy): those go to
 * the log, and a failure is told once, by `ServerFailures`.
 */
export class PlanClient extends LanguageClient {
  readonly #failures: ServerFailures;
  #beginning: Promise<void> | undefined;

  constructor(context: ExtensionContext, log: LogOutputChannel) {
    const failures = new ServerFailures(log);
    super(LANGUAGE, log.name, serverOptions(context), clientOptions(context, log, failures));
    this.#failures = failures;
    failures.server = this;
  }

  override async start(): Promise<void> {
    try {
      await super.start();
    } catch (error) {
      void this.#failures.tell(t('The language server of Kế hoạch could not start, so plans are not checked.'));
      throw error;
    }
  }

  /** Starts the server; where it runs, anew. Asked twice at a time, it is done once. Never throws: a failure is told. */
  begin(): Promise<void> {
    this.#beginning ??= this.#begin().finally(() => {
      this.#beginning = undefined;
    });
    return this.#beginning;
  }

  async #begin(): Promise<void> {
    this.#failures.forget();
    try {
      if (this.isRunning()) await this.#end();
      await this.start();
    } catch (error) {
      this.error('The server could not be started.', error);
    }
  }

  /** Stops the server, also one that answers no more. */
  async #end(): Promise<void> {
    try {
      await this.stop();
    } catch (error) {
      this.error('The server did not stop by itself.', error);
      // The end of the old process would be taken for that of a new one.
      await new Promise((settle) => setTimeout(settle, KILLED_MS));
    }
  }

  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

function serverOptions(context: ExtensionContext): ServerOptions {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  return { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
}

/** Settings and files on disk are not named here: the server registers for what it wants to hear of. */
function clientOptions(
  context: ExtensionContext,
  log: LogOutputChannel,
  errorHandler: ServerFailures,
): LanguageClientOptions {
  const trace = traceChannel(log);
  context.subscriptions.push(trace.watch, trace.channel);
  const initializationOptions: InitializationOptions = {
    checkPages: Uri.joinPath(context.extensionUri, 'docs', 'checks').toString(),
  };
  return {
    documentSelector,
    initializationOptions,
    // the server's pulled ones have the collection `kehoach`
    diagnosticCollectionName: `${LANGUAGE}.published`,
    outputChannel: log,
    traceOutputChannel: trace.channel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    errorHandler,
  };
}
