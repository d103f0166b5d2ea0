// How a command that failed is told.
import { CancellationError, window } from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient/node';
import { Failure, reasonOf } from '../failure';
import { t } from '../messages';
import type { Services } from './services';

/** Whether the person stopped it. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof CancellationError ||
  (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);

/** Says what a command failed of; nothing where the person stopped it. */
export async function tellFailure({ client, log }: Services, error: unknown): Promise<void> {
  if (isCancelled(error)) return;
  if (error instanceof Failure) {
    await window.showErrorMessage(error.message);
    return;
  }
  log.error(error instanceof Error ? error : String(error));
  const showLog = t('Show Log');
  const restart = t('Restart');
  const answer = client.isRunning()
    ? await window.showErrorMessage(t('That did not work: {0}. The log says more.', reasonOf(error)), showLog)
    : await window.showErrorMessage(
        t('The language server of Kế hoạch is not running, and this needs it.'),
        restart,
        showLog,
      );
  if (answer === restart) await client.begin();
  else if (answer === showLog) log.show(true);
}
