// A real VS Code from the npm registry alone, for machines where Microsoft's download is not wanted or cannot be had: its
// server and web workbench, in the package `code-server`, with a Node of its own.
//   node .scripts/vscode/setup.mjs [--floor]
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isStarted, ROOT, run } from '../steps.mjs';

/**
 * The newest, and the one with the oldest VS Code that package.json (`engines.vscode`) promises. 4.139 is VS Code 1.139 and
 * needs Node 22.15 or newer, 4.100 is VS Code 1.100 and needs Node 20. The older one fetches the program that searches files
 * (ripgrep) from elsewhere; here it comes from npm too.
 */
const VERSIONS = {
  newest: { folder: '.vscode-npm', codeServer: '4.139.1', node: '24.21.0' },
  floor: { folder: '.vscode-npm-floor', codeServer: '4.100.3', node: '20.8.0', ripgrep: '1.18.0' },
};

/** Native parts that are needed: the log, and the end of an extension host whose server is gone. */
const NATIVE = ['@vscode/spdlog', '@vscode/native-watchdog', 'native-watchdog'];

/** Where a version is or would be, and whether it is installed. */
export function installation(which = 'newest') {
  const { folder, ...versions } = VERSIONS[which];
  const root = path.join(ROOT, folder);
  return {
    root,
    node: path.join(root, `node_modules/node-linux-${process.arch}/bin/node`),
    server: path.join(root, 'node_modules/code-server/lib/vscode/out/server-main.js'),
    stamp: path.join(root, `.ok-${Object.values(versions).join('-')}`),
    get ready() {
      return fs.existsSync(this.stamp);
    },
  };
}

/** Why VS Code cannot be installed from npm on this machine; undefined where it can. */
export function obstacle() {
  if (process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)) return undefined;
  return `VS Code from npm runs on Linux (x64, arm64), not on ${process.platform} ${process.arch}`;
}

/** npm under a Node of its own, so that native parts are built for it; exit code. */
function npmUnder(node, cwd, args) {
  const env = {
    ...process.env,
    PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}`,
    npm_config_nodedir: path.dirname(path.dirname(node)),
  };
  const script = process.env.npm_execpath;
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  return script?.endsWith('.js') ? run(node, [script, ...all], { cwd, env }) : run('npm', all, { cwd, env });
}

/** Installs a version where it is missing, about a minute and 0.8 GB; exit code. Installed, nothing happens. */
export function setup(which = 'newest') {
  const target = installation(which);
  if (target.ready) return 0;
  const why = obstacle();
  if (why !== undefined) {
    console.error(why);
    return 1;
  }
  const { codeServer, node, ripgrep } = VERSIONS[which];
  console.log(`VS Code (code-server ${codeServer}) → ${path.relative(ROOT, target.root)} …`);
  console.log('Tải về 0,8 GB, có thể mất vài phút. / 0.8 GB are fetched; this may take some minutes.');
  fs.rmSync(target.root, { recursive: true, force: true });
  fs.mkdirSync(target.root, { recursive: true });
  fs.writeFileSync(path.join(target.root, 'package.json'), '{ "private": true }\n');
  const vscode = path.join(target.root, 'node_modules/code-server/lib/vscode');
  // The postinstall script of code-server wants every native part built, also those that tests never load.
  const steps = [
    [process.execPath, target.root, ['install', `node-linux-${process.arch}@${node}`]],
    [target.node, target.root, ['install', '--ignore-scripts', `code-server@${codeServer}`]],
    [target.node, vscode, ['install', '--omit=dev', '--ignore-scripts']],
    [target.node, path.join(vscode, 'extensions'), ['install', '--omit=dev', '--ignore-scripts']],
    ...(ripgrep
      ? [[target.node, target.root, ['install', '--ignore-scripts', `@vscode/ripgrep-universal@${ripgrep}`]]]
      : []),
  ];
  for (const [under, cwd, args] of steps) {
    const code = npmUnder(under, cwd, args);
    if (code !== 0) return code;
  }
  for (const name of NATIVE.filter((one) => fs.existsSync(path.join(vscode, 'node_modules', one))))
    if (npmUnder(target.node, vscode, ['rebuild', name]) !== 0)
      console.log(`${name} was not built: VS Code runs without`);
  if (ripgrep) {
    const packages = path.join(target.root, 'node_modules/@vscode');
    const program = path.join(packages, `ripgrep-universal/bin/linux-${process.arch}/rg`);
    const place = path.join(vscode, 'node_modules/@vscode/ripgrep/bin');
    fs.mkdirSync(place, { recursive: true });
    fs.copyFileSync(program, path.join(place, 'rg'));
  }
  fs.writeFileSync(target.stamp, '');
  return 0;
}

const CHROMIUMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser that shows the editor: CHROMIUM, or one on the path; undefined where there is none. */
export function chromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return CHROMIUMS.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) =>
    fs.existsSync(file),
  );
}

/** Installs Chromium with apt where it is missing, the user is root and the system has apt; the browser or undefined. */
export function setupChromium() {
  if (chromium() === undefined && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) => spawnSync('apt-get', args, { env, stdio: 'inherit' });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  }
  return chromium();
}

if (isStarted(import.meta.url)) {
  process.exitCode = setup(process.argv.includes('--floor') ? 'floor' : 'newest');
  if (process.exitCode === 0 && setupChromium() === undefined)
    console.log('Chromium is missing: tests in the editor need it');
}
