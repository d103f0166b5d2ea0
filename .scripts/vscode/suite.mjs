// Runs a mocha suite inside the extension host of a real VS Code, on the extension as it is built in dist/.
//   node .scripts/vscode/suite.mjs [--floor] [--verbose]      MOCHA_GREP=… runs some tests only
import fs from 'node:fs';
import path from 'node:path';
import { isStarted, OUT, ROOT } from '../steps.mjs';
import { startEditor } from './browser.mjs';
import { bundleTests, SUITE } from './bundle.mjs';
import { copiedWorkspace } from './workspace.mjs';

/** What the tests see of this process's environment. */
const PASSED_ON = ['MOCHA_GREP'];

/**
 * Runs a bundled suite in an editor; says each test as it ends.
 * @param options `which`: newest or floor; `entry`: the bundle; `workspace`: the file of the workspace; `seconds`: after
 *   which it counts as failed; `env`: for the tests; `said(line, page)`: hears every line that the tests say
 * @returns counts of tests, and `why` where nothing could be told
 */
export async function runSuite({ which = 'newest', entry, workspace, seconds, env = {}, settings, said, verbose }) {
  fs.mkdirSync(OUT, { recursive: true });
  const logFile = path.join(OUT, `vscode-${path.basename(path.dirname(entry))}-${which}.log`);
  const log = fs.createWriteStream(logFile);
  const editor = await startEditor({ which, driver: true, ...(settings && { settings }) });
  const { page } = editor;
  const errors = [];
  let results;
  let verdict;
  try {
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      const line = args.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(' ');
      log.write(`[${type}] ${line}\n`);
      if (line.startsWith('[results] ')) results = JSON.parse(line.slice('[results] '.length));
      else if (line.startsWith('[test] ')) console.log(line.slice('[test] '.length));
      else if (verbose) console.log(`  (${type}) ${line}`);
      said?.(line, page);
    });
    const exited = new Promise((resolve) => page.exposeFunction('codeAutomationExit', (code) => resolve({ code })));
    const crashed = new Promise((resolve) => {
      page.once('crash', () => resolve({ why: 'the page crashed' }));
      editor.ended.then(() => resolve({ why: 'the server ended' }));
    });
    const late = new Promise((resolve) => {
      setTimeout(() => resolve({ why: `no verdict within ${seconds} s` }), seconds * 1000).unref();
    });
    const passed = Object.fromEntries(
      PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
    );
    const payload = [
      ['extensionDevelopmentPath', editor.remote(ROOT)],
      ['extensionTestsPath', editor.remote(entry)],
      ['extensionEnvironment', JSON.stringify({ ...passed, ...env })],
      ['skipWelcome', 'true'],
    ];
    await page.goto(editor.url({ workspace }, payload));
    verdict = await Promise.race([exited, crashed, late]);
    if (verdict.why || verdict.code) await page.screenshot({ path: logFile.replace(/\.log$/, '.png') }).catch(() => {});
  } catch (error) {
    verdict = { why: error.stack };
  } finally {
    await editor.stop();
    log.end();
  }
  // A test that ends the process with 0 would pass: the suite's own counts are demanded too.
  const why = verdict.why ?? (results?.tests ? undefined : 'no test ran');
  const unseen = verdict.code !== 0 && !results?.failures ? 1 : 0;
  const { passes = 0, failures = 0, pending = 0 } = results ?? {};
  return { passed: passes, failed: failures + (why ? 1 : unseen), skipped: pending, errors, why, logFile };
}

/** Pastes where the cursor is, as the browser does when the person presses the keys: only a page can. */
function paste(types) {
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(types)) clipboardData.setData(type, text);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

/** Drops files on the last line in sight, with the key held that drops into the text. The page has other addresses. */
function drop(types) {
  const dataTransfer = new DataTransfer();
  for (const [type, text] of Object.entries(types))
    dataTransfer.setData(type, text.replace('file://', `vscode-remote://${location.host}`));
  const line = [...document.querySelectorAll('.editor-instance .view-line')].at(-1);
  const { left, top } = line.getBoundingClientRect();
  const where = { clientX: left + 2, clientY: top + 5, shiftKey: true, bubbles: true, cancelable: true };
  for (const step of ['dragenter', 'dragover', 'drop'])
    line.dispatchEvent(new DragEvent(step, { ...where, dataTransfer }));
}

/** Does in the page what a test asks for, in a line of its own: `[paste] {"text/plain": "…"}`. */
function doInPage(line, page) {
  for (const [name, act] of Object.entries({ paste, drop })) {
    if (line.startsWith(`[${name}] `)) void page.evaluate(act, JSON.parse(line.slice(name.length + 3)));
  }
}

/** The suite of test/vscode on copies of the samples; counts, as `runSuite`. */
export async function runVSCodeSuite(which, verbose = false) {
  await bundleTests();
  const { workspace, remove } = copiedWorkspace();
  try {
    const result = await runSuite({ which, entry: SUITE, workspace, seconds: 240, said: doInPage, verbose });
    if (result.why) console.error(`${result.why}; see ${path.relative(ROOT, result.logFile)}`);
    return result;
  } finally {
    remove();
  }
}

if (isStarted(import.meta.url)) {
  const which = process.argv.includes('--floor') ? 'floor' : 'newest';
  const { passed, failed, skipped } = await runVSCodeSuite(which, process.argv.includes('--verbose'));
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}
