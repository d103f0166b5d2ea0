// The commands by their ids; those of the preview are registered with it.
import { commands, Disposable } from 'vscode';
import { checkWorkspace } from './check-workspace';
import { exportAll, exportPlans } from './export';
import { importDocuments } from './import';
import { newPlan } from './new-plan';
import { pasteAsPlan } from './paste-as-plan';
import { restartServer } from './restart-server';
import type { Command, Services } from './services';
import { showLog } from './show-log';
import { tellFailure } from './tell-failure';

const COMMANDS: Readonly<Record<string, Command>> = {
  'kehoach.newPlan': newPlan,
  'kehoach.export': exportPlans,
  'kehoach.exportAll': exportAll,
  'kehoach.import': importDocuments,
  'kehoach.pasteAsPlan': pasteAsPlan,
  'kehoach.checkWorkspace': checkWorkspace,
  'kehoach.restartServer': restartServer,
  'kehoach.showLog': showLog,
};

/** Registers every command; one that fails tells what happened, in the person's language. */
export function registerCommands(services: Services): Disposable {
  const registered = Object.entries(COMMANDS).map(([id, run]) =>
    commands.registerCommand(id, async (...args: readonly unknown[]) => {
      try {
        await run(services, ...args);
      } catch (error) {
        await tellFailure(services, error);
      }
    }),
  );
  return Disposable.from(...registered);
}
