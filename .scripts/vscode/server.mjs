// Starts the VS Code server of `setup.mjs` on a free port of this machine, with a profile that goes when it ends.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installation } from './setup.mjs';

/** Nothing asks another host, nothing stands before the files: no welcome page, no advice, no dialogs. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

const START_SECONDS = 60;
const END_SECONDS = 10;

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Whether a server answers on a port of this machine. */
function answers(port) {
  return new Promise((resolve) => {
    const request = http.get({ host: '127.0.0.1', port, path: '/version' }, (response) => {
      response.resume();
      resolve(true);
    });
    request.on('error', () => resolve(false));
  });
}

/** Runs a program with its output to a file; exit code. */
function finished(program, args, env, log) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: ['ignore', log, log] });
    child.once('error', () => resolve(127)).once('exit', (code) => resolve(code ?? 1));
  });
}

/** A folder for all that the editor writes, and the environment that sends it there. */
function profile(settings) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-vscode-'));
  fs.mkdirSync(path.join(folder, 'data/User'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  const own = {
    HOME: folder,
    TMPDIR: folder,
    XDG_RUNTIME_DIR: folder,
    XDG_CACHE_HOME: path.join(folder, '.cache'),
    XDG_CONFIG_HOME: path.join(folder, '.config'),
  };
  return { folder, env: { ...process.env, ...own, EXTENSIONS_GALLERY: '{"serviceUrl":""}' } };
}

/**
 * Starts the server; on Ctrl-C this process ends, and when it ends the server goes with all that it started.
 * @param options `which`: newest or floor; `vsix`: packages to install; `settings`: of the user; `driver`: with the hooks
 *   of VS Code's own browser tests, without which a workbench takes no tests from its address; `token`: whether only who
 *   has the address may enter; `interrupted`: exit code after Ctrl-C.
 * @returns `url(payload, {folder, workspace})` of the workbench, `remote(path)` of a file as it names it, `profile` and
 *   `env` for a browser, `ended` (a promise), `stop()`
 * @throws Error with the server's own words where it does not start
 */
export async function startServer({
  which = 'newest',
  vsix = [],
  settings = {},
  driver = false,
  token = false,
  interrupted = 130,
} = {}) {
  const { node, server } = installation(which);
  const { folder: data, env } = profile(settings);
  const logFile = path.join(data, 'server.log');
  const log = fs.openSync(logFile, 'a');
  const words = () => fs.readFileSync(logFile, 'utf8');
  const common = ['--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', data];
  common.push('--extensions-dir', path.join(data, 'extensions'));
  const wipe = () => fs.rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  for (const file of vsix) {
    const code = await finished(node, [server, ...common, '--install-extension', file, '--force'], env, log);
    if (code !== 0) {
      const said = words();
      wipe();
      throw new Error(`${file} could not be installed:\n${said}`);
    }
  }

  const port = await freePort();
  const secret = token ? randomBytes(16).toString('hex') : undefined;
  const entry = secret ? ['--connection-token', secret] : ['--without-connection-token'];
  const args = [...common, '--host', '127.0.0.1', '--port', String(port), '--disable-workspace-trust', ...entry];
  if (driver) args.push('--enable-smoke-test-driver');
  // Head of a process group of its own: the extension hosts, and the language server below them, end with it.
  const child = spawn(node, [server, ...args], { env, detached: true, stdio: ['ignore', log, log] });
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  const group = (signal) => {
    try {
      return process.kill(-child.pid, signal);
    } catch {
      return false;
    }
  };
  const end = () => {
    group('SIGKILL');
    wipe();
  };
  const signals = ['SIGINT', 'SIGTERM'];
  const stop = async () => {
    for (const signal of signals) process.off(signal, interrupt);
    group('SIGTERM');
    for (let tenths = 0; group(0) && tenths < END_SECONDS * 10; tenths++) await sleep(100);
    end();
    process.off('exit', end);
  };
  // The second Ctrl-C ends this process at once, and `exit` what is left.
  const interrupt = () => stop().finally(() => process.exit(interrupted));
  process.once('exit', end);
  for (const signal of signals) process.once(signal, interrupt);

  for (let tenths = 0; !(await answers(port)); tenths++) {
    if (child.exitCode !== null || tenths > START_SECONDS * 10) {
      const said = words();
      await stop();
      throw new Error(`The VS Code server did not start:\n${said}`);
    }
    await sleep(100);
  }
  const url = (opened, payload = []) => {
    const query = new URLSearchParams({ ...(secret && { tkn: secret }), ...opened });
    if (payload.length > 0) query.set('payload', JSON.stringify(payload));
    return `http://127.0.0.1:${port}/?${query}`;
  };
  const remote = (file) => `vscode-remote://127.0.0.1:${port}${path.resolve(file)}`;
  return { url, remote, profile: data, env, ended, stop };
}
