// Restart Server.
import { window } from 'vscode';
import { t } from '../messages';
import type { Services } from './services';

/** Stops the language server and starts it anew; a failure is told by the client. */
export async function restartServer({ client }: Services): Promise<void> {
  await client.begin();
  if (client.isRunning()) window.setStatusBarMessage(t('The language server of Kế hoạch was restarted.'), 5000);
}
