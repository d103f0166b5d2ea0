// The assertions in the files beside this one, and what the samples look like as a whole (`npm run unit -- -u` after a
// change that is meant), through the program that the editor's own grammars are tested with.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ending, ROOT, read } from '../project/files';
import { loadGrammar, tokenize } from './tokenize';

const GRAMMAR = 'syntaxes/kehoach.tmLanguage.json';
const PROGRAM = 'node_modules/vscode-tmgrammar-test/dist/unit.js';

const assertions = ending('.kh').filter((file) => file.startsWith('test/syntaxes/'));

it('every assertion holds', () => {
  for (const file of assertions) expect(read(file).match(/^\/\/ *(?:\^|<)/gm)?.length).toBeGreaterThan(10);
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, '-g', GRAMMAR, ...assertions], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(`${stdout}${stderr}`.split('\n').filter((line) => /✖|ERROR/.test(line))).toEqual([]);
  expect(stdout.match(/✓/g)).toHaveLength(assertions.length);
  expect(status).toBe(0);
});

describe('the scopes of a sample', () => {
  it.each(ending('.kh').filter((file) => file.startsWith('samples/')))('%s', async (file) => {
    const lines = tokenize(await loadGrammar(), read(file)).flatMap(({ text, tokens }) => [
      `> ${text}`,
      ...tokens
        .filter((token) => token.scopes.length > 1 && token.text.trim())
        .map((token) => `    ${token.text.trim()} — ${token.scopes.at(-1)}`),
    ]);
    const snapshot = file.replace('samples/', 'snapshots/').replace(/kh$/, 'txt');
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(ROOT, 'test/syntaxes', snapshot));
  });
});
