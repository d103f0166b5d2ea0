// The task that checks plans; what is found stands in Problems, as with the command.
import type { WorkspaceFolder } from 'vscode';
import { CHECK_FILES, type CheckFilesParams, type CheckFilesResult } from '../../../server/src/protocol';
import { filesBeneath } from '../commands/selected-files';
import type { Services } from '../commands/services';
import { t } from '../messages';
import type { PlanTask } from './definition';
import type { Work } from './terminal';

/** Checks the plans that a task names; it fails where there is an error or a plan cannot be read. */
export function checkWork({ client }: Services, task: PlanTask, folder: WorkspaceFolder): Work {
  return async (print, token) => {
    const plans = await filesBeneath(folder.uri, task.files);
    if (plans.length === 0) {
      print(t('{0}: there is no plan (.kh) in this folder.', folder.name));
      return false;
    }
    const params: CheckFilesParams = { uris: plans.map((plan) => client.code2ProtocolConverter.asUri(plan)) };
    const result = await client.sendRequest<CheckFilesResult>(CHECK_FILES, params, token);
    const { files, errors, warnings, information, hints, unreadable } = result;
    for (const { message } of unreadable) print(message);
    print(t('{0} plans checked: {1} errors, {2} warnings, {3} remarks.', files, errors, warnings, information + hints));
    return errors === 0 && unreadable.length === 0;
  };
}
