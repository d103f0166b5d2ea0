// What is shipped: the size of each bundle, and the files of the package.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { VSIX } from './package.mjs';
import { manifest, ROOT } from './steps.mjs';

/** The largest that a bundle may be, in bytes, unminified: a new dependency shows here. */
const LIMITS = {
  'dist/cli.js': 10_000,
  'dist/server.js': 10_000,
  'dist/cli-program.js': 3_950_000,
  'dist/server-program.js': 3_700_000,
  'dist/pdf/index.js': 800_000,
  'dist/pdf-reader/index.js': 1_750_000,
  'dist/client.js': 1_150_000,
  'dist/preview.js': 60_000,
};

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

/** The largest that the packed extension may be, in bytes. */
const VSIX_LIMIT = 3_100_000;

/** What must be in the extension, and what may be: each pattern matches at least one file, each file a pattern. */
const VSIX_FILES = [
  /^dist\/(client|server|server-program|preview)\.js$/,
  /^dist\/preview\.css$/,
  /^dist\/licenses\.txt$/,
  /^dist\/pdf\/(index\.js|tinos-\w+\.ttf|LICENSE)$/,
  /^dist\/pdf-reader\/index\.js$/,
  /^dist\/fonts\/(tinos-[\w-]+\.woff2|LICENSE)$/,
  /^syntaxes\/kehoach\.tmLanguage\.json$/,
  /^language-configuration\.json$/,
  /^server\/schemas\/[\w.]+\.json$/,
  /^client\/media\/[\w-]+\.(png|svg)$/,
  /^docs\/checks\/.+\.md$/,
  /^docs\/images\/[\w-]+\.png$/,
  /^docs\/(checks|settings|language|language\.vi)\.md$/,
  /^package(\.nls(\.vi)?)?\.json$/,
  /^readme\.md$/,
  /^README\.vi\.md$/,
  /^LICENSE\.txt$/,
  /^changelog\.md$/,
];

/** Bundles, and what the manifest names: each by itself must be there. */
const named = ({ main, icon, contributes }) => [
  'dist/server.js',
  'dist/server-program.js',
  'dist/preview.js',
  ...[main, icon].map((file) => path.posix.normalize(file)),
  ...contributes.grammars.map((grammar) => path.posix.normalize(grammar.path)),
  ...contributes.languages.flatMap(({ configuration, icon: of }) =>
    [configuration, of.light, of.dark].map((file) => path.posix.normalize(file)),
  ),
  ...contributes.yamlValidation.map(({ url }) => path.posix.normalize(url)),
];

/** The packed extension has what it needs, nothing else, and is no larger than it may be. */
export async function checkExtension() {
  const { strFromU8, unzipSync } = await import('fflate');
  const packed = fs.readFileSync(path.join(ROOT, VSIX));
  const content = unzipSync(packed);
  const files = Object.keys(content).flatMap((file) =>
    file.startsWith('extension/') ? [file.slice('extension/'.length)] : [],
  );
  console.log(`${VSIX}: ${files.length} files, ${packed.length} bytes of at most ${VSIX_LIMIT}`);
  const shipped = JSON.parse(strFromU8(content['extension/package.json']));
  const words = Object.keys(JSON.parse(strFromU8(content['extension/package.nls.json'])));
  const placeholders = [...JSON.stringify(shipped).matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]);
  return report([
    ...(packed.length > VSIX_LIMIT ? [`${VSIX}: ${packed.length} bytes, more than ${VSIX_LIMIT}`] : []),
    ...named(shipped)
      .filter((file) => !files.includes(file))
      .map((file) => `${file}: not in the extension`),
    ...VSIX_FILES.filter((pattern) => !files.some((file) => pattern.test(file))).map(
      (pattern) => `${pattern}: no such file in the extension`,
    ),
    ...files
      .filter((file) => !VSIX_FILES.some((pattern) => pattern.test(file)))
      .map((file) => `${file}: in the extension, not meant to be shipped`),
    ...placeholders.filter((word) => !words.includes(word)).map((word) => `%${word}%: not in package.nls.json`),
    ...(shipped.version === manifest.version ? [] : [`version ${shipped.version}, not ${manifest.version}`]),
  ]);
}
