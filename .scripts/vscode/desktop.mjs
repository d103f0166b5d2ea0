// The suite of test/vscode in desktop VS Code: the one of VSCODE_BIN, or one that @vscode/test-electron downloads.
//   node .scripts/vscode/desktop.mjs
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isStarted, ROOT } from '../steps.mjs';
import { bundleTests, SUITE } from './bundle.mjs';
import { copiedWorkspace } from './workspace.mjs';

const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';
const TIMEOUT = 5000;
const FLAGS = ['--disable-extensions', '--disable-workspace-trust', '--skip-welcome', '--disable-telemetry'];

/** A screen for the editor's window: none to start, or a virtual one. */
function screen() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [];
  return spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).error === undefined ? ['xvfb-run', '-a'] : undefined;
}

/** Why the suite cannot run on a desktop here; undefined where it can. */
async function obstacle() {
  if (!process.env.VSCODE_BIN) {
    const reached = await fetch(RELEASES, { signal: AbortSignal.timeout(TIMEOUT) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!reached) return 'VS Code cannot be downloaded from Microsoft here, and VSCODE_BIN names none';
  }
  return screen() === undefined ? 'there is no screen and no xvfb-run' : undefined;
}

/** Runs the suite in this process; for a child of `runDesktop`. */
async function runHere() {
  const { runTests } = await import('@vscode/test-electron');
  const { workspace, remove } = copiedWorkspace();
  try {
    const { VSCODE_BIN } = process.env;
    return await runTests({
      ...(VSCODE_BIN ? { vscodeExecutablePath: VSCODE_BIN } : { version: 'stable' }),
      cachePath: path.join(ROOT, '.vscode-test'),
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: SUITE,
      launchArgs: [workspace, ...FLAGS],
    });
  } finally {
    remove();
  }
}

/**
 * Runs the suite where that can be.
 * @returns counts of tests, or `notRun`: why not
 */
export async function runDesktop() {
  const notRun = await obstacle();
  if (notRun !== undefined) return { passed: 0, failed: 0, skipped: 0, notRun };
  await bundleTests();
  const [program, ...args] = [...screen(), process.execPath, fileURLToPath(import.meta.url), '--here'];
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let results;
  createInterface(child.stdout).on('line', (line) => {
    if (line.startsWith('[results] ')) results = JSON.parse(line.slice('[results] '.length));
    else console.log(line.replace(/^\[test\] /, ''));
  });
  const code = await new Promise((resolve) => child.once('error', () => resolve(127)).once('close', resolve));
  const { passes = 0, failures = 0, pending = 0 } = results ?? {};
  return { passed: passes, failed: code !== 0 && failures === 0 ? 1 : failures, skipped: pending };
}

if (process.argv.includes('--here')) {
  process.exitCode = await runHere().catch((error) => {
    console.error(String(error));
    return 1;
  });
} else if (isStarted(import.meta.url)) {
  const { passed, failed, notRun } = await runDesktop();
  console.log(notRun === undefined ? `${passed} passed, ${failed} failed` : `not run: ${notRun}`);
  process.exitCode = failed > 0 ? 1 : 0;
}
