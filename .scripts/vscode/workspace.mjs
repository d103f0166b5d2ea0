// Copies of what tests work on, in a folder that goes with them: tests change files.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../steps.mjs';

/**
 * A workspace of two folders: `samples`, a copy of the project's, and `fixtures`, a copy of those of test/vscode.
 * @returns `root` with both in it, `workspace`: the file that names them, `remove()`
 */
export function copiedWorkspace() {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-workspace-'));
  fs.cpSync(path.join(ROOT, 'samples'), path.join(root, 'samples'), { recursive: true });
  fs.cpSync(path.join(ROOT, 'test/vscode/fixtures'), path.join(root, 'fixtures'), { recursive: true });
  const workspace = path.join(root, 'tests.code-workspace');
  fs.writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'samples' }, { path: 'fixtures' }], settings: {} }));
  return { root, workspace, remove: () => fs.rmSync(root, { recursive: true, force: true }) };
}
