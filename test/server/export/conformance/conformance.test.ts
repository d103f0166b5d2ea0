// Each rule of the decree on each plan, read from the finished file. With KEHOACH_TABLE set the table is printed.
import { describe, expect, it } from 'vitest';
import { MUTATIONS } from './mutations';
import { docxOf, samples, variants } from './plans';
import { faultsOf, RULES, table } from './rules';
import { partsOf } from './word';

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
