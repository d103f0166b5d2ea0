// How a message is answered: never before the beginning or after the end, never once it is cancelled, and what goes
// wrong in one is logged and answered as an error.
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { Failure } from '../failure';
import { t } from '../messages';

type Handler<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;
type Answer<R> = Promise<R | ResponseError<never>>;

/** The error that a cancelled request is answered with. */
export const cancelled = (): ResponseError<never> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, t('The request was cancelled.'));

/** @throws ResponseError when the request is cancelled */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw cancelled();
}

/** Settled when what the client has already sent is taken in: a newer change, or that a request is cancelled. */
export const idle = (): Promise<void> => new Promise((settle) => setImmediate(() => setImmediate(settle)));

/** What a server says between its beginning and its end. */
export class Answering {
  #state: 'before' | 'running' | 'after' = 'before';

  /** @param known settled when the settings of the editor are known, the language of the messages among them */
  constructor(
    private readonly connection: Connection,
    private readonly known: () => Promise<void>,
  ) {}

  begin(): void {
    this.#state = 'running';
  }

  end(): void {
    this.#state = 'after';
  }

  /**
   * A handler that always answers.
   * @param handler may throw a ResponseError, which is the answer, or a Failure, whose message is
   */
  request<P, R>(handler: Handler<P, R>): (params: P, token: CancellationToken) => Answer<R> {
    return async (params, token) => {
      try {
        if (this.#state === 'before')
          throw new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first');
        if (this.#state === 'after') throw new ResponseError(ErrorCodes.InvalidRequest, 'shutdown was asked for');
        await this.known();
        throwIfCancelled(token);
        return await handler(params, token);
      } catch (error) {
        return this.#refusal(error);
      }
    };
  }

  /** A handler of a notification: an error in it is logged. */
  notification<P>(handler: (params: P) => void | Promise<void>): (params: P) => Promise<void> {
    return async (params) => {
      try {
        if (this.#state === 'running') await handler(params);
      } catch (error) {
        this.log(error);
      }
    };
  }

  /** Work that no message waits for: done once the settings are known; an error in it is logged. */
  aside(work: () => void | Promise<void>): void {
    const done = this.notification(async () => {
      await this.known();
      await work();
    });
    void done(undefined);
  }

  log(error: unknown): void {
    this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  #refusal(error: unknown): ResponseError<never> {
    if (error instanceof ResponseError) return error as ResponseError<never>;
    if (error instanceof Failure) return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    this.log(error);
    const reason = error instanceof Error ? error.message : String(error);
    return new ResponseError(ErrorCodes.InternalError, t('Internal error: {0}', reason));
  }
}
