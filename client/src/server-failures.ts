// What happens when the language server ends or answers no more, and what is said then.
import { type LogOutputChannel, window } from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
  type Message,
} from 'vscode-languageclient/node';
import { mayRestart } from './crashes';
import { t } from './messages';

/** The part of the client that is needed here. */
interface Server {
  isRunning(): boolean;
  /** Starts it, or starts it again; tells itself where that fails. */
  begin(): Promise<void>;
}

/** Decides whether a server that ended is started again; says it to the person, with the ways out, where it is not. */
export class ServerFailures implements ErrorHandler {
  #crashes: readonly number[] = [];
  #asking = false;
  server: Server | undefined;

  constructor(private readonly log: LogOutputChannel) {}

  error(_error: Error, _message: Message | undefined, count: number | undefined): ErrorHandlerResult {
    if (count !== undefined && count <= 3) return { action: ErrorAction.Continue, handled: true };
    void this.tell(t('The language server of Kế hoạch no longer answers, so plans are not checked.'));
    return { action: ErrorAction.Shutdown, handled: true };
  }

  closed(): CloseHandlerResult {
    // one that ends while it starts would end again: `begin` tells
    if (!this.server?.isRunning()) return { action: CloseAction.DoNotRestart, handled: true };
    const { restart, crashes } = mayRestart(this.#crashes, Date.now());
    this.#crashes = crashes;
    if (restart) return { action: CloseAction.Restart, handled: true };
    void this.tell(t('The language server of Kế hoạch stopped {0} times, so plans are not checked.', crashes.length));
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  /** The crashes so far count no more: a person starts it anew. */
  forget(): void {
    this.#crashes = [];
  }

  /** Says that there is no server, with the ways out; once, until it is answered. */
  async tell(message: string): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const [restart, showLog] = [t('Restart'), t('Show Log')];
    const answer = await window.showErrorMessage(message, restart, showLog);
    this.#asking = false;
    if (answer === restart) await this.server?.begin();
    else if (answer === showLog) this.log.show(true);
  }
}
