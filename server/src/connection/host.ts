// What the server takes from the machine that it runs on.
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { CancellationToken } from 'vscode-languageserver';
import type { ImportedPlan, ImportJob } from '../import/job';
import { readIfThere, readText } from '../reading';
import { importApart } from './import-thread';

/** Files, by their absolute paths. */
export interface Host {
  /** The text of a file, undefined where there is none that can be read. */
  readIfThere(path: string): string | undefined;
  /**
   * The text of a plan.
   * @throws Failure with the reason, in the language of the messages
   */
  readText(path: string): string;
  /** The plans in a folder and beneath it, the upper ones first; hidden folders and node_modules are passed over. */
  plansIn(folder: string): AsyncIterable<string>;
  /**
   * Brings a document in.
   * @throws Failure that names the file
   */
  importPlan(job: ImportJob, token: CancellationToken): Promise<ImportedPlan>;
}

/** A tree with more folders is no place of an office. */
const MOST_FOLDERS = 2000;

async function* plansIn(folder: string): AsyncIterable<string> {
  const folders = [folder];
  for (let n = 0; n < folders.length && n < MOST_FOLDERS; n++) {
    const at = folders[n]!;
    const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(at, entry.name);
      if (entry.isFile() && extname(entry.name).toLowerCase() === '.kh') yield path;
      else if (entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name)) folders.push(path);
    }
  }
}

export const nodeHost: Host = {
  readIfThere,
  readText,
  plansIn,
  // the bundle that this file is part of: its entry knows such a thread
  importPlan: (job, token) => importApart(__filename, job, token),
};
