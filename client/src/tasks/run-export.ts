// The task that exports plans, without a question: what it wrote before is replaced.
import { FileType, Uri, type WorkspaceFolder, workspace } from 'vscode';
import { filesBeneath } from '../commands/selected-files';
import type { Services } from '../commands/services';
import { exportName } from '../export/names';
import { openPlan, writePlan } from '../export/write-plan';
import { Failure, reasonOf } from '../failure';
import { folderOf } from '../files/write';
import { t } from '../messages';
import { DEFAULT_FORMAT, type PlanTask, partsWithin } from './definition';
import type { Work } from './terminal';

/**
 * Exports the plans that a task names, one after the other; one that fails is told, the others are done all the same.
 */
export function exportWork(services: Services, task: PlanTask, folder: WorkspaceFolder): Work {
  return async (print, token) => {
    const format = task.format ?? DEFAULT_FORMAT;
    const target = await targetOf(task, folder);
    const plans = await filesBeneath(folder.uri, task.files);
    const taken = new Map<string, string>();
    let failed = 0;
    for (const [n, file] of plans.entries()) {
      if (token.isCancellationRequested) return false;
      const name = workspace.asRelativePath(file, false);
      try {
        const named = await exportName(services, await openPlan(file), format);
        const place = Uri.joinPath(target ?? folderOf(file), named.name);
        const other = taken.get(place.toString());
        if (other !== undefined) throw new Failure(t('{0} would be written over the file of {1}.', named.name, other));
        taken.set(place.toString(), name);
        await writePlan(services.client, { plan: named.plan, file: place, overwrite: true }, format, token);
        print(`${n + 1}/${plans.length}  ${name} → ${workspace.asRelativePath(place, false)}`);
      } catch (error) {
        failed++;
        print(`${n + 1}/${plans.length}  ${name}: ${reasonOf(error)}`);
      }
    }
    if (plans.length === 0) print(t('{0}: there is no plan (.kh) in this folder.', folder.name));
    else print(t('{0} plans exported, {1} not.', plans.length - failed, failed));
    return failed === 0 && plans.length > 0;
  };
}

/**
 * The folder that files go to, made where it is not there; undefined: beside each plan.
 * @throws Failure for a place outside the workspace folder
 */
async function targetOf({ to }: PlanTask, folder: WorkspaceFolder): Promise<Uri | undefined> {
  if (to === undefined || to.trim() === '') return undefined;
  const parts = partsWithin(to);
  if (!parts) throw new Failure(t('“to”: {0} leads out of the folder {1}. Name a folder in it.', to, folder.name));
  const target = Uri.joinPath(folder.uri, ...parts);
  await workspace.fs.createDirectory(target);
  if (((await workspace.fs.stat(target)).type & FileType.SymbolicLink) !== 0)
    throw new Failure(t('“to”: {0} leads out of the folder {1}. Name a folder in it.', to, folder.name));
  return target;
}
