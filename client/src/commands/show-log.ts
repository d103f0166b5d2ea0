// Show Log.
import type { Services } from './services';

/** Shows the log of the extension and its server. */
export async function showLog({ log }: Services): Promise<void> {
  log.show();
}
