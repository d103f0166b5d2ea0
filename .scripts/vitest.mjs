// Runs projects of vitest, counts their tests, and finds what they could not run.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { OUT, ROOT } from './steps.mjs';

const VITEST = 'node_modules/vitest/vitest.mjs';

/** How many tests passed, failed, were skipped; a file that could not be loaded is one that failed. */
function countsIn(file) {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const results = JSON.parse(fs.readFileSync(file, 'utf8'));
  const unloaded = results.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + unloaded,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/**
 * Runs projects of vitest.config.mts, their output to the terminal.
 * @returns the exit code, counts of tests, and the lines `not run: …` that tests printed
 */
export async function vitest(projects) {
  const file = path.join(OUT, `test-results-${projects[0]}.json`);
  fs.rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [VITEST, 'run', ...reporters, ...projects.map((project) => `--project=${project}`)];
  const env = { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    output += text;
  });
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  const lines = (stripVTControlCharacters(output).match(/^\s*not run: .*$/gm) ?? []).map((line) => line.trim());
  return { code, counts: countsIn(file), lines };
}
