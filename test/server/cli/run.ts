// Runs the command line as a process of its own, bundled once for each test file.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kehoach-cli-'));
const program = path.join(folder, 'bundle', 'cli.js');
buildSync({
  entryPoints: ['server/src/cli/main.ts'],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A path in the test's own folder, which goes when the tests end. */
export const at = (...names: string[]): string => path.join(folder, 'work', ...names);

export interface RunOptions {
  readonly input?: string;
  readonly env?: Record<string, string>;
}

/** Runs the program; Vietnamese unless the arguments say otherwise. */
export function kehoach(args: readonly string[], { input = '', env = {} }: RunOptions = {}): SpawnSyncReturns<string> {
  const clean = { ...process.env, LANG: 'vi_VN.UTF-8', ...env };
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', input, env: clean, maxBuffer: 1 << 28 });
}

/** The lines of a text, without the empty one at its end. */
export const linesOf = (text: string): string[] => text.trimEnd().split('\n');
