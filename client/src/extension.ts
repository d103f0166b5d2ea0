// Where the editor starts and ends the extension.
import { type ExtensionContext, window } from 'vscode';
import { registerCommands } from './commands';
import { registerPasteAndDrop } from './import';
import { PlanClient } from './language-client';
import { registerPreview } from './preview';
import { followLanguage } from './settings';
import { registerTasks } from './tasks';

let client: PlanClient | undefined;

/** Called by the editor when a plan is opened or a command is run. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Kế hoạch', { log: true });
  const { version } = context.extension.packageJSON as { readonly version: string };
  log.info(`Kế hoạch ${version}`);
  context.subscriptions.push(log, followLanguage());
  client = new PlanClient(context, log);
  const services = { context, client, log };
  context.subscriptions.push(registerCommands(services), registerPasteAndDrop(services));
  context.subscriptions.push(registerPreview(context, client), registerTasks(services));
  void client.begin();
}

/** Called by the editor before it closes. */
export async function deactivate(): Promise<void> {
  if (client?.isRunning()) await client.stop();
}
