import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue } from '../../../server/src/checks/catalogue';
import type { Check } from '../../../server/src/checks/check';
import { checks } from '../../../server/src/checks/index';
import { pageOf, pagePath, sourceOf, writtenOn } from '../../../server/src/checks/pages';

const folder = 'server/src/checks';

const isCheck = (value: unknown): value is Check =>
  typeof value === 'object' && value !== null && 'run' in value && 'id' in value;

it('lists every check of the folders', async () => {
  const groups = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  const files = groups.flatMap((group) =>
    readdirSync(join(folder, group)).map((name) => [group, name.replace('.ts', '')]),
  );
  expect(files.length).toBeGreaterThan(40);
  for (const [group, name] of files) {
    const module: Record<string, unknown> = await import(`../../../server/src/checks/${group}/${name}.ts`);
    for (const check of Object.values(module).filter(isCheck)) {
      expect(checks, name).toContain(check);
      expect(check.id).toBe(`${group}/${name}`);
    }
  }
});

it('has no id twice', () => {
  expect(new Set(checks.map((check) => check.id)).size).toBe(checks.length);
});

it('has a test file for every check', () => {
  for (const { id } of checks) expect(() => statSync(`test/server/checks/${id}.test.ts`), id).not.toThrow();
});

it('has an up-to-date page in the documentation', () => {
  const page = 'docs/checks.md';
  if (process.env.UPDATE) writeFileSync(page, catalogue(checks));
  expect(readFileSync(page, 'utf8')).toBe(catalogue(checks));
});

const PAGES = 'docs/checks';

it('has an up-to-date page for each check', () => {
  for (const check of checks) {
    const page = join(PAGES, pagePath(check));
    const stands = existsSync(page) ? readFileSync(page, 'utf8') : '';
    const current = pageOf(check, writtenOn(stands));
    if (process.env.UPDATE) {
      mkdirSync(dirname(page), { recursive: true });
      writeFileSync(page, current);
    } else expect(stands, page).toBe(current);
  }
});

it('has no page of a check that is no more', () => {
  const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  expect(pages.map((name) => name.replaceAll('\\', '/')).sort()).toEqual(checks.map(pagePath).sort());
});

it('says on each page in both languages what the check says and how it is set', () => {
  for (const check of checks) {
    const page = pageOf(check, { vietnamese: '', english: '' });
    expect(page).toContain(`kiểm tra:\n  ${check.id}: `);
    expect(page.indexOf('## Tiếng Việt')).toBeLessThan(page.indexOf('## English'));
    expect(page).toContain(check.summary);
    expect(page.includes(`// bỏ qua ${check.id}`)).toBe(check.onPlan && check.id !== 'syntax/unknown-silence');
  }
});

it('says on each page what the check rests on', () => {
  for (const check of checks) {
    const page = pageOf(check, { vietnamese: '', english: '' });
    const { english, vietnamese } = sourceOf(check);
    expect(page).toContain(`\n- Căn cứ: ${vietnamese}\n`);
    expect(page).toContain(`\n- Source: ${english}\n`);
    const row =
      catalogue([check])
        .split('\n')
        .find((line) => line.includes(`[\`${check.id}\`]`)) ?? '';
    expect(row.split(' | ')[4]).toBe(english);
    expect(row.split(' | ')).toHaveLength(7);
    // Each sentence has its Vietnamese.
    expect(vietnamese).not.toBe(english);
    if (check.rule !== undefined) expect(vietnamese).toMatch(/^Nghị định 30\/2020\/NĐ-CP, .+\.$/);
  }
  expect(checks.filter(({ rule }) => rule !== undefined).length).toBeGreaterThan(20);
});

/** The articles, appendices and sections of the decree that a text names: `Điều 8`, `Mục II`. */
function placesIn(text: string): string[] {
  const named = [
    ...text
      .replace(/\s+/g, ' ')
      .matchAll(/(Điều|Phụ lục|Mục) ((?:[IVX]+|\d+)(?![\p{L}\d])(?:(?:, | và )[IVX]+(?![\p{L}\d]))*)/gu),
  ];
  return [
    ...new Set(named.flatMap(([, word, numbers = '']) => numbers.split(/, | và /).map((n) => `${word} ${n}`))),
  ].sort();
}

it('agrees with what people write on the page of the rule', () => {
  for (const check of checks) {
    const { vietnamese } = writtenOn(readFileSync(join(PAGES, pagePath(check)), 'utf8'));
    const rule = /^### Quy định\n([\s\S]*?)(?=^### )/m.exec(vietnamese)?.[1];
    expect(rule !== undefined, check.id).toBe(check.rule !== undefined);
    if (rule !== undefined)
      expect([check.id, ...placesIn(rule)]).toEqual([check.id, ...placesIn(sourceOf(check).vietnamese)]);
  }
});
