// What is shipped: the size of each bundle, and the files of the package.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { manifest, ROOT } from './steps.mjs';

/** The largest that a bundle may be, in bytes, unminified: a new dependency shows here. */
const LIMITS = { 'dist/cli.js': 2_600_000 };

/** Folders whose files may be in the package, besides single files at the root. */
const SHIPPED = ['dist/', 'server/schemas/'];

/** Reports what is wrong; exit code. */
function report(problems) {
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}

/** Every bundle is there, no larger than it may be, and says the version of the package. */
export function checkBundles() {
  const problems = [];
  for (const [file, limit] of Object.entries(LIMITS)) {
    const size = fs.statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.size;
    if (size === undefined) problems.push(`${file}: missing`);
    else if (size > limit) problems.push(`${file}: ${size} bytes, more than ${limit}`);
    else console.log(`${file}: ${size} bytes of at most ${limit}`);
  }
  for (const [name, file] of Object.entries(manifest.bin)) {
    const { stdout, status } = spawnSync(process.execPath, [file, '--version'], { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0 || !stdout.includes(manifest.version)) problems.push(`${name} --version: not ${manifest.version}`);
  }
  return report(problems);
}

/** The package has what package.json names and nothing of the sources. */
export function checkPackage() {
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const { stdout, status } = spawnSync(npm[0], [...npm.slice(1), 'pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: npm.length === 1 && process.platform === 'win32',
  });
  if (status !== 0) return report(['npm pack --dry-run failed']);
  // One package in a list, or, from npm 12 on, by its name.
  const [pack] = Object.values(JSON.parse(stdout));
  const files = pack.files.map((file) => file.path);
  console.log(`${files.length} files, ${pack.unpackedSize} bytes`);
  const named = [...Object.values(manifest.bin), ...manifest.files.filter((entry) => !entry.startsWith('!'))];
  const absent = named.filter((entry) => !files.some((file) => file === entry || file.startsWith(`${entry}/`)));
  const strangers = files.filter(
    (file) => file.endsWith('.map') || (file.includes('/') && !SHIPPED.some((folder) => file.startsWith(folder))),
  );
  return report([
    ...absent.map((entry) => `${entry}: named in package.json, not in the package`),
    ...strangers.map((file) => `${file}: in the package, not meant to be shipped`),
  ]);
}
