// Tasks of the editor: export and check the plans of a folder (“Run Task”, tasks.json).
import {
  CustomExecution,
  type Disposable,
  Task,
  TaskGroup,
  type TaskProvider,
  TaskScope,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import type { Services } from '../commands/services';
import { labelOf } from '../export/formats';
import { Failure } from '../failure';
import { t } from '../messages';
import { DEFAULT_FORMAT, isPlanTask, type PlanTask, TASK_TYPE } from './definition';
import { checkWork } from './run-check';
import { exportWork } from './run-export';
import { TaskTerminal, type Work } from './terminal';

/** What every folder offers without a tasks.json. */
const OFFERED: readonly PlanTask[] = [
  { type: TASK_TYPE, action: 'export', format: DEFAULT_FORMAT },
  { type: TASK_TYPE, action: 'check' },
];

const nameOf = ({ action, format = DEFAULT_FORMAT }: PlanTask): string =>
  action === 'check' ? t('check all plans') : t('export all plans to {0}', labelOf(format));

/** The folder that a task is for: the one it names, else the one whose tasks.json it stands in, else the first. */
function folderOf(definition: PlanTask, scope: Task['scope']): WorkspaceFolder | undefined {
  const folders = workspace.workspaceFolders ?? [];
  if (definition.folder !== undefined) return folders.find(({ name }) => name === definition.folder);
  return typeof scope === 'object' ? scope : folders[0];
}

function workOf(services: Services, definition: PlanTask, scope: Task['scope']): Work {
  return async (print, token) => {
    const folder = folderOf(definition, scope);
    if (!folder) throw new Failure(t('Open the folder with the plans first.'));
    const work = definition.action === 'check' ? checkWork : exportWork;
    return work(services, definition, folder)(print, token);
  };
}

function taskOf(services: Services, definition: PlanTask, scope: WorkspaceFolder | TaskScope, name?: string): Task {
  const run = new CustomExecution(async () => new TaskTerminal(workOf(services, definition, scope)));
  const task = new Task(definition, scope, name ?? nameOf(definition), 'Kế hoạch', run);
  task.group = TaskGroup.Build;
  return task;
}

/** Offers the tasks of each folder, and runs those of tasks.json. */
export function registerTasks(services: Services): Disposable {
  const provider: TaskProvider = {
    provideTasks: () => {
      const folders = workspace.workspaceFolders ?? [];
      // The editor tells tasks apart by their definitions only.
      const named = (folder: WorkspaceFolder) => (folders.length > 1 ? { folder: folder.name } : {});
      return folders.flatMap((folder) =>
        OFFERED.map((definition) => taskOf(services, { ...definition, ...named(folder) }, folder)),
      );
    },
    resolveTask: ({ definition, scope, name }) =>
      isPlanTask(definition) ? taskOf(services, definition, scope ?? TaskScope.Workspace, name) : undefined,
  };
  return tasks.registerTaskProvider(TASK_TYPE, provider);
}
