// What is compiled is kept between starts, and never runs anything but the file as it is.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const root = mkdtempSync(path.join(os.tmpdir(), 'kehoach-compiled-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const at = (...names: string[]): string => path.join(root, ...names);

buildSync({
  stdin: {
    contents: `import { startCompiled } from './server/src/compiled'; startCompiled(require('node:path').join(__dirname, 'program.js'));`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  outfile: at('start.js'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
});

const PROGRAM = `const { sep } = require('node:path');
module.exports = { done: true };
console.log('one', typeof __filename, sep.length, require('./later.js'));
`;

const cache = at('cache');
const kept = (): string[] => readdirSync(path.join(cache, 'kehoach'));
function start() {
  const { stdout, stderr, status } = spawnSync(process.execPath, [at('start.js')], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: root },
  });
  return { stdout, stderr, status };
}
const SAYS = { stdout: 'one string 1 true\n', stderr: '', status: 0 };

describe.skipIf(process.platform === 'darwin')('a program that is started compiled', () => {
  beforeEach(() => {
    rmSync(cache, { recursive: true, force: true });
    writeFileSync(at('program.js'), PROGRAM);
    writeFileSync(at('later.js'), 'module.exports = true;');
  });

  it('does what it does, the first time and the next ones, and is kept once', () => {
    for (let run = 0; run < 3; run++) expect(start()).toEqual(SAYS);
    expect(
      kept()
        .map((name) => name.split('-')[0])
        .sort(),
    ).toEqual(['later', 'program']);
  });

  it('is compiled anew when it changes, also to the same length, and the old one is dropped', () => {
    start();
    const old = kept().find((name) => name.startsWith('program'))!;
    writeFileSync(at('program.js'), PROGRAM.replace("'one'", "'two'"));
    utimesSync(at('program.js'), 1_000_000, 1_000_000);
    for (let run = 0; run < 2; run++) expect(start().stdout).toBe('two string 1 true\n');
    expect(kept()).toHaveLength(2);
    expect(kept()).not.toContain(old);
  });

  it('does not mind what is broken, or cannot be written', () => {
    start();
    const file = path.join(cache, 'kehoach', kept()[0]!);
    writeFileSync(file, readFileSync(file).subarray(0, 100));
    for (let run = 0; run < 2; run++) expect(start()).toEqual(SAYS);
    rmSync(cache, { recursive: true });
    writeFileSync(cache, 'no folder');
    expect(start()).toEqual(SAYS);
  });

  it.skipIf(process.platform === 'win32')('takes nothing from a folder that others may write to', () => {
    start();
    const folder = path.join(cache, 'kehoach');
    const file = path.join(folder, kept()[0]!);
    const before = readFileSync(file);
    chmodSync(folder, 0o777);
    writeFileSync(file, before.subarray(0, 10));
    expect(start()).toEqual(SAYS);
    expect(readFileSync(file).length).toBeGreaterThan(10);
  });
});
