// Each rule of the decree on each plan, read from the finished file. With KEHOACH_TABLE set the table is printed.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { digestOf } from './digest';
import { MUTATIONS } from './mutations';
import { docxOf, samples, variants } from './plans';
import { prettyParts, prettyStyles } from './pretty';
import { faultsOf, RULES, table } from './rules';
import { partsOf, readWord } from './word';

const plans = [...samples, ...variants];

describe('Decree 30/2020/NĐ-CP', () => {
  const columns: [string, Map<string, string[]>][] = [];

  it.each(plans)('holds in $name', async (plan) => {
    const faults = faultsOf(partsOf(await docxOf(plan)));
    columns.push([plan.name, faults]);
    expect([...faults].flatMap(([id, own]) => own.map((one) => `${id} ${one}`))).toEqual([]);
  });

  it('is printed as a table', () => {
    expect(columns).toHaveLength(plans.length);
    if (process.env.KEHOACH_TABLE) process.stdout.write(table(columns));
  });
});

describe('each rule can be broken', () => {
  it.each(MUTATIONS)('$id: $what', async ({ id, of, part, change }) => {
    const plan = plans.find((one) => one.name === (of ?? 'all together'))!;
    const parts = partsOf(await docxOf(plan));
    const names = [...parts.keys()].filter((name) => (part ?? /^word\/document\.xml$/).test(name));
    let changed = 0;
    for (const name of names) {
      const before = parts.get(name)!;
      const after = change(before);
      if (after !== before) changed += 1;
      parts.set(name, after);
    }
    expect(changed).toBeGreaterThan(0);
    expect(faultsOf(parts).get(id)).not.toEqual([]);
  });

  it('none is left out', () => {
    expect(RULES.map(({ id }) => id).filter((id) => !MUTATIONS.some((one) => one.id === id))).toEqual([]);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

describe('the samples stay as they are', () => {
  const golden = (name: string, ending: string): string =>
    path.join(import.meta.dirname, 'golden', name.replace(/kh$/, ending));

  it.each(samples)('$name: what a reader makes of it', async (plan) => {
    await expect(digestOf(readWord(partsOf(await docxOf(plan))))).toMatchFileSnapshot(golden(plan.name, 'txt'));
  });

  it.each(samples)('$name: its XML', async (plan) => {
    await expect(prettyParts(partsOf(await docxOf(plan)))).toMatchFileSnapshot(golden(plan.name, 'xml'));
  });

  it('their styles: one sheet for those with parts, one for the others', async () => {
    const sheets = new Map<string, string>();
    for (const plan of samples) {
      const sheet = prettyStyles(partsOf(await docxOf(plan)));
      if (!sheets.has(sheet)) sheets.set(sheet, plan.name);
    }
    expect(sheets.size).toBe(2);
    for (const [sheet, name] of sheets) await expect(sheet).toMatchFileSnapshot(golden(name, 'styles.xml'));
  });
});

it('is the same file in other time zones and other programs', async () => {
  const hashes = async (): Promise<string> => {
    const all = await Promise.all(samples.map(async (plan) => createHash('sha256').update(await docxOf(plan))));
    return all.map((hash) => hash.digest('hex')).join(' ');
  };
  const folder = mkdtempSync(path.join(tmpdir(), 'docx-'));
  try {
    const program = path.join(folder, 'hashes.cjs');
    const plansFile = JSON.stringify(path.join(import.meta.dirname, 'plans.ts'));
    await build({
      stdin: {
        contents: `import { createHash } from 'node:crypto';
          import { docxOf, samples } from ${plansFile};
          Promise.all(samples.map(async (plan) => createHash('sha256').update(await docxOf(plan)).digest('hex'))).then(
            (all) => process.stdout.write([...all, new Date(2026, 0, 1).getTimezoneOffset()].join(' ')),
          );`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: program,
      define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) },
      logLevel: 'silent',
    });
    const wanted = await hashes();
    const offsets = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles'].map((zone) => {
      const told = execFileSync(process.execPath, [program], { env: { ...process.env, TZ: zone } })
        .toString()
        .split(' ');
      expect(told.slice(0, -1).join(' ')).toBe(wanted);
      return told.at(-1);
    });
    // The zones were really in force.
    expect(new Set(offsets).size).toBe(2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
