// npm test: everything that must hold. Each step runs even where one before it failed, so that one run tells all;
// the exit code is 1 where any failed. The last line counts the tests.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { packageExtension } from './package.mjs';
import { checkBundles, checkExtension, checkPackage } from './package-checks.mjs';
import { build, demandNode, install, node, OUT, run } from './steps.mjs';
import { vitest } from './vitest.mjs';
import { chromium, installation, obstacle, setup, setupChromium } from './vscode/setup.mjs';

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const TSC = 'node_modules/typescript/bin/tsc';

/** What prints the exported files in tests, and the Debian packages that have it. */
const OFFICE = ['soffice', 'pdftoppm'];
const OFFICE_PACKAGES = ['libreoffice-writer-nogui', 'fonts-croscore', 'poppler-utils'];

const inCI = Boolean(process.env.CI) && process.env.CI !== 'false';
const failed = [];

/** Runs a step that gives an exit code, says how long it took, and notes where it failed. */
async function step(name, action) {
  console.log(`\n— ${name}`);
  const start = performance.now();
  const code = await Promise.resolve()
    .then(action)
    .catch((error) => {
      console.error(error);
      return 1;
    });
  console.log(`(${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (code !== 0) failed.push(name);
}

const missing = () =>
  OFFICE.filter((program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined);

/** In CI, tests that need LibreOffice must run: it is installed where that is possible, and missing it fails. */
function office() {
  if (missing().length > 0 && inCI && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...OFFICE_PACKAGES], { env });
  }
  const without = missing();
  if (without.length === 0) console.log(`${OFFICE.join(', ')}: there`);
  else console.log(`${without.join(', ')}: not installed; what needs it ${inCI ? 'must run here' : 'is not run'}`);
  return inCI && without.length > 0 ? 1 : 0;
}

/** Installs VS Code and Chromium for the tests in the editor where they must run: in CI. */
function editors() {
  if (inCI && obstacle() === undefined) {
    setupChromium();
    for (const which of ['newest', 'floor']) if (setup(which) !== 0) return 1;
  }
  return 0;
}

/** Why tests cannot run in an editor here; undefined where they can. */
function withoutEditor(which) {
  if (chromium() === undefined) return 'Chromium is not installed';
  if (installation(which).ready) return undefined;
  return obstacle() ?? `VS Code is not installed: node .scripts/vscode/setup.mjs${which === 'floor' ? ' --floor' : ''}`;
}

const total = { passed: 0, failed: 0, skipped: 0 };
const notRun = [];

const add = ({ passed, failed: wrong, skipped }) => {
  total.passed += passed;
  total.failed += wrong;
  total.skipped += skipped;
};

/** Runs tests in an editor, which give counts, or say why they could not; notes both. */
async function inEditor(name, which, tests) {
  await step(name, async () => {
    const why = which && withoutEditor(which);
    const result = why ? { passed: 0, failed: 0, skipped: 0, notRun: why } : await tests();
    add(result);
    if (result.notRun === undefined) return result.failed > 0 || result.passed === 0 ? 1 : 0;
    notRun.push(`not run: ${name}: ${result.notRun}`);
    console.log(notRun.at(-1));
    // Microsoft's download may be out of reach also where everything else is installed.
    return inCI && which ? 1 : 0;
  });
}

demandNode();
if (install() !== 0) {
  console.error('npm ci failed: nothing could be tested');
  process.exit(1);
}
fs.mkdirSync(OUT, { recursive: true });

await step('biome check', () => node(BIOME, ['check', '.', '--error-on-warnings']));
await step('tsc --noEmit', () => node(TSC, ['--noEmit']));
await step('build', build);
await step('size of the bundles', checkBundles);
await step('files of the package', checkPackage);
await step('the extension as a .vsix', packageExtension);
await step('files of the extension', checkExtension);
await step('LibreOffice', office);
await step('VS Code from npm, Chromium', editors);
for (const [name, projects] of [
  ['unit tests', ['unit', 'unit-client']],
  ['thorough tests', ['thorough']],
]) {
  await step(name, async () => {
    const { code, counts, lines } = await vitest(projects);
    add(counts);
    notRun.push(...lines);
    if (inCI && lines.length > 0) failed.push('tests that were not run');
    return code === 0 && counts.failed > 0 ? 1 : code;
  });
}

const { runVSCodeSuite } = await import('./vscode/suite.mjs');
const { runTyping } = await import('./vscode/typing.mjs');
const { runDesktop } = await import('./vscode/desktop.mjs');
const { runDrive } = await import('../test/drive/run.mjs');
await inEditor('in the editor', 'newest', () => runVSCodeSuite('newest'));
await inEditor('in the oldest editor', 'floor', () => runVSCodeSuite('floor'));
await inEditor('typing Vietnamese', 'newest', () => runTyping());
await inEditor('the .vsix as a person uses it', 'newest', () => runDrive());
await inEditor('in desktop VS Code', undefined, () => runDesktop());

console.log();
for (const line of notRun) console.log(line);
if (notRun.length > 0) console.log(`${notRun.length} not run for want of a program`);
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
if (total.failed > 0 && failed.length === 0) failed.push('tests');
const { passed, failed: wrong, skipped } = total;
console.log(`${passed} passed, ${wrong} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed.length > 0 ? 1 : 0;
