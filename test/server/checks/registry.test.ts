import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue } from '../../../server/src/checks/catalogue';
import type { Check } from '../../../server/src/checks/check';
import { checks } from '../../../server/src/checks/index';
import { pageOf, pagePath, writtenOn } from '../../../server/src/checks/pages';

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
  const ruled = checks.filter((check) => check.rule !== undefined);
  expect(ruled.length).toBeGreaterThan(4);
  for (const check of ruled)
    expect(pageOf(check, { vietnamese: '', english: '' })).toMatch(/^- Căn cứ: Nghị định 30\/2020\/NĐ-CP, .+\.$/m);
});
