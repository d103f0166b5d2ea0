// The two servers: how each is started, which document it gets, and what it asks of its client.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownOf } from './documents/markdown.mjs';
import { planOf } from './documents/plan.mjs';
import { answerMarkdownRequests, MARKDOWN_SETTINGS } from './markdown-client.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = path.join(HERE, '../..');
const OUR_SERVER = path.join(ROOT, 'out/bench/server.js');
const PEER = path.join(HERE, 'node_modules/vscode-markdown-languageserver/dist/node/workerMain.js');

function run(program, args, folder, options = {}) {
  const { status } = spawnSync(program, args, { cwd: folder, stdio: ['ignore', 2, 2], ...options });
  if (status !== 0) throw new Error(`${path.basename(program)} ${args.join(' ')}: failed`);
}

/**
 * Our server, bundled as it is shipped.
 * @returns how it is started and talked to; see `measure` in session.mjs
 */
export async function ours() {
  run(process.execPath, ['esbuild.mjs', '--minify', `--outdir=${path.dirname(OUR_SERVER)}`], ROOT);
  return {
    name: 'kehoach',
    file: OUR_SERVER,
    languageId: 'kehoach',
    extension: '.kh',
    document: planOf,
    pushes: true,
    configure() {},
  };
}

function install() {
  const wanted = fs.readFileSync(path.join(HERE, 'package-lock.json'), 'utf8');
  const installed = path.join(HERE, 'node_modules/.installed-lock.json');
  if (fs.existsSync(PEER) && fs.existsSync(installed) && fs.readFileSync(installed, 'utf8') === wanted) return;
  console.error('npm ci in test/bench …');
  const args = ['ci', '--no-fund', '--no-audit', '--loglevel=error'];
  run('npm', args, HERE, { shell: process.platform === 'win32' });
  fs.writeFileSync(installed, wanted);
}

/** VS Code's own server for Markdown, installed where it is missing; see `ours`. */
export async function peer() {
  install();
  return {
    name: 'markdown',
    file: PEER,
    languageId: 'markdown',
    extension: '.md',
    document: markdownOf,
    pushes: false,
    initializationOptions: { markdownFileExtensions: ['md'] },
    settings: MARKDOWN_SETTINGS,
    configure: answerMarkdownRequests,
  };
}
