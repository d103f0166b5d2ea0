// npm run bench, second part: exports. Warm: in a running server, a plan of ten pages, edited before each export. Cold: a
// command line beside LibreOffice, both from the start of the program to the end of the PDF.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { planOf } from './documents/plan.mjs';
import { ours } from './servers.mjs';
import { Session } from './session.mjs';
import { summary } from './statistics.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = 10;
const RUNS = { warm: 30, cold: 5 };
/** First exports fill caches; a person's second one is what counts. */
const UNCOUNTED = 5;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-bench-'));
const at = (name) => path.join(folder, name);
const pagesIn = (pdf) => [...pdf.toString('latin1').matchAll(/\/Type \/Page\b/g)].length;

function command(program, args) {
  const start = performance.now();
  const { status, error } = spawnSync(program, args, { cwd: folder, stdio: 'ignore' });
  if (error?.code === 'ENOENT') return undefined;
  if (status !== 0) throw new Error(`${path.basename(program)} ${args.join(' ')}: failed`);
  return performance.now() - start;
}

const cli = path.join(ROOT, 'out/bench/cli.js');
const exported = (to) => command(process.execPath, [cli, 'export', at('plan.kh'), '--to', to, '-o', at(`plan.${to}`)]);

/** A plan that prints on ten pages. */
function tenPages() {
  for (let lines = 60; lines < 1000; lines += 4) {
    fs.writeFileSync(at('plan.kh'), planOf(lines).text ?? planOf(lines));
    exported('pdf');
    if (pagesIn(fs.readFileSync(at('plan.pdf'))) === PAGES) return fs.readFileSync(at('plan.kh'), 'utf8');
  }
  throw new Error(`no plan of ${PAGES} pages`);
}

async function warm(server, text, format) {
  const session = new Session(server, folder);
  await session.initialize(true, {});
  const uri = pathToFileURL(at('plan.kh')).href;
  const textDocument = { uri, languageId: 'kehoach', version: 1, text };
  await session.connection.sendNotification('textDocument/didOpen', { textDocument });
  await session.pulled(uri);
  const times = [];
  for (let run = 0; run < UNCOUNTED + RUNS.warm; run++) {
    const line = text.split('\n').findIndex((one) => one.startsWith('- '));
    const range = { start: { line, character: 3 }, end: { line, character: 3 } };
    const change = { textDocument: { uri, version: run + 2 }, contentChanges: [{ range, text: 'a' }] };
    await session.connection.sendNotification('textDocument/didChange', change);
    await session.pulled(uri);
    const start = performance.now();
    await session.connection.sendRequest('kehoach/export', { uri, format });
    if (run >= UNCOUNTED) times.push(performance.now() - start);
  }
  await session.end();
  return times;
}

function cold(text) {
  fs.writeFileSync(at('plan.kh'), text);
  exported('docx');
  const profile = `-env:UserInstallation=${pathToFileURL(at('profile')).href}`;
  const office = () =>
    command('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', at('office'), at('plan.docx')]);
  // the first start makes the profile
  const hasOffice = office() !== undefined;
  const times = { ours: [], peer: [] };
  for (let run = 0; run < RUNS.cold; run++) {
    times.ours.push(exported('pdf'));
    if (hasOffice) times.peer.push(office());
  }
  return times;
}

const shown = (one) => (one ? `${one.median.toFixed(0)} ms (95 %: ${one.p95.toFixed(0)})` : '–');

try {
  const server = await ours();
  const text = tenPages();
  console.log(`\nA plan of ${PAGES} pages; medians and 95th percentiles`);
  for (const format of ['docx', 'pdf'])
    console.log(`${format}, warm: ${shown(summary(await warm(server, text, format)))}`);
  const times = cold(text);
  const [own, peer] = [summary(times.ours), summary(times.peer)];
  console.log(`pdf from a cold command line: ${shown(own)}; LibreOffice: ${shown(peer)}`);
  if (own && peer) console.log(`ours : LibreOffice ${(own.median / peer.median).toFixed(2)}`);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
