// npm run package: kehoach-<version>.vsix, made of exactly what the extension needs, in a folder of its own: npm's list of
// files (package.json, `files`) is that of the command line.
import fs from 'node:fs';
import path from 'node:path';
import { isStarted, manifest, node, OUT, ROOT } from './steps.mjs';

const VSCE = 'node_modules/@vscode/vsce/vsce';
const STAGE = path.join(OUT, 'extension');

/** The packaged extension, from the root. */
export const VSIX = `${manifest.name}-${manifest.version}.vsix`;

/** Files and folders that are packed as they are, beside the bundles. */
const COPIED = [
  ...manifest.contributes.grammars.map((grammar) => grammar.path),
  ...manifest.contributes.languages.map((language) => language.configuration),
  'server/schemas',
  'client/media',
  'docs/checks',
  'docs/checks.md',
  'docs/settings.md',
  'docs/language.md',
  'docs/language.vi.md',
  'docs/images',
  'package.nls.json',
  'package.nls.vi.json',
  'README.md',
  'README.vi.md',
  'LICENSE',
  'CHANGELOG.md',
];

/** What of package.json is for those who build the project. */
const ONLY_HERE = ['scripts', 'devDependencies', 'overrides', 'files', 'bin', 'private'];

/** Builds, minified, and packs; exit code. */
export function packageExtension() {
  fs.rmSync(STAGE, { recursive: true, force: true });
  fs.rmSync(path.join(ROOT, VSIX), { force: true });
  const built = node('esbuild.mjs', ['--minify', `--outdir=${path.relative(ROOT, STAGE)}/dist`]);
  if (built !== 0) return built;
  for (const name of ['cli.js', 'cli-program.js']) fs.rmSync(path.join(STAGE, 'dist', name), { force: true });
  for (const entry of COPIED) {
    if (!fs.existsSync(path.join(ROOT, entry))) {
      console.error(`${entry}: not there, cannot be packed`);
      return 1;
    }
    fs.cpSync(path.join(ROOT, entry), path.join(STAGE, entry), { recursive: true });
  }
  const shipped = Object.fromEntries(Object.entries(manifest).filter(([key]) => !ONLY_HERE.includes(key)));
  // Node of the editor runs the extension: the version that the command line needs is not asked for.
  shipped.engines = { vscode: manifest.engines.vscode };
  fs.writeFileSync(path.join(STAGE, 'package.json'), `${JSON.stringify(shipped, null, 2)}\n`);
  // Nothing is left out of this folder; without the file, vsce warns.
  fs.writeFileSync(path.join(STAGE, '.vscodeignore'), '# everything here is shipped\n');
  const options = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];
  return node(path.join(ROOT, VSCE), ['package', ...options, '--out', path.join(ROOT, VSIX)], { cwd: STAGE });
}

if (isStarted(import.meta.url)) process.exitCode = packageExtension();
