// What a task of ours can say in tasks.json.
import type { TaskDefinition } from 'vscode';
import type { ExportFormat } from '../../../server/src/protocol';

export const TASK_TYPE = 'kehoach';

/** A task as it stands in tasks.json; package.json declares the same to the editor. */
export interface PlanTask extends TaskDefinition {
  readonly type: typeof TASK_TYPE;
  /** Export plans, or check them. */
  readonly action: 'export' | 'check';
  /** Name of the folder of the workspace, where it has several. */
  readonly folder?: string;
  /** Of the exported files; Word where absent. */
  readonly format?: ExportFormat;
  /** Which plans: a glob from the workspace folder; all where absent. */
  readonly files?: string;
  /** Folder that exported files go to, from the workspace folder; beside each plan where absent. */
  readonly to?: string;
}

/** What is exported where a task names no format. */
export const DEFAULT_FORMAT: ExportFormat = 'docx';

/** Whether tasks.json says enough to run it. */
export const isPlanTask = (definition: TaskDefinition): definition is PlanTask =>
  definition.type === TASK_TYPE && (definition.action === 'export' || definition.action === 'check');

/**
 * The parts of a path below a folder.
 * @returns undefined for one that leads out of it
 */
export function partsWithin(path: string): string[] | undefined {
  const parts: string[] = [];
  if (/^[\\/]|^[a-z]:/i.test(path)) return undefined;
  for (const part of path.split(/[\\/]+/)) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else parts.push(part);
  }
  return parts;
}
