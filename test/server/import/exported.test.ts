import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportPlan } from '../../../server/src/export';
import { importText } from '../../../server/src/import/import';
import { analyseText } from '../../../server/src/plan/analyse';

const SAMPLES = new URL('../../../samples/', import.meta.url);
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.kh') && name !== 'co-loi.kh');

/** The titles that a .kh text types with `#`, in small letters, up to a colon, a bracket or a mark for a body. */
const titles = (kh: string): string[] =>
  [...kh.matchAll(/^#{1,2} ([^\n:(@\\]{4,})/gmu)].map((m) => (m[1] ?? '').trim().toLowerCase());

describe('a plan exported as plain text and imported', () => {
  it.each(samples)('keeps its titles: %s', async (name) => {
    const kh = readFileSync(new URL(name, SAMPLES), 'utf8');
    const back = importText(String(await exportPlan(analyseText(kh), 'txt')), { format: 'txt' }).kh;
    expect(titles(kh).length).toBeGreaterThan(0);
    expect(titles(back)).toEqual(expect.arrayContaining(titles(kh)));
    if (kh.includes('liên hệ:')) expect(back.slice(back.indexOf('\nKý:'))).not.toContain('Thư điện tử');
  });
});
