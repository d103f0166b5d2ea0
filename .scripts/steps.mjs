// What npm start and npm test have in common. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's root. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The build output and what the scripts themselves write; ignored by git. */
export const OUT = path.join(ROOT, 'out');

export const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** Whether a script, by its `import.meta.url`, is the one that was started. */
export const isStarted = (url) => process.argv[1] !== undefined && url === pathToFileURL(process.argv[1]).href;

/** Ends the process with a line that says why where this Node is older than the project needs. */
export function demandNode() {
  const [wanted, has] = [manifest.engines.node.replace('>=', ''), process.versions.node].map((version) =>
    version.split('.').map(Number),
  );
  if (has[0] > wanted[0] || (has[0] === wanted[0] && has[1] >= wanted[1])) return;
  console.error(
    `Cần Node ${manifest.engines.node}, đang có ${process.versions.node}. / Node ${manifest.engines.node} is needed.`,
  );
  process.exit(1);
}

/**
 * Runs a program in the project's root, its output straight to the terminal.
 * @returns its exit code; 127 where it cannot be started
 */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (error) console.error(`${program}: ${error.message}`);
  return status ?? (error ? 127 : 1);
}

/** Runs a script with this Node; see `run`. */
export const node = (script, args = [], options = {}) => run(process.execPath, [script, ...args], options);

/** Runs npm, also where only the one that started this script is known; see `run`. */
export function npm(args, options = {}) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return node(script, args, options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}

const changed = (file) => fs.statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs;

/** Installs what package-lock.json names, where it is missing or older than that file; exit code of npm, 0 if up to date. */
export function install() {
  const installed = changed('node_modules/.package-lock.json');
  if (installed !== undefined && installed >= changed('package-lock.json')) return 0;
  console.log('npm ci …');
  return npm(['ci', '--no-fund', '--no-audit']);
}

/** Bundles the program into dist/; exit code. */
export const build = () => node('esbuild.mjs');
