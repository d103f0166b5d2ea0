// Our PDF and LibreOffice's of the .docx of the same plan: the same pages, the same lines.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../../../server/src/directory';
import { loadSettings } from '../../../../../server/src/directory/settings-load';
import { exportPlan } from '../../../../../server/src/export';
import { analyseText } from '../../../../../server/src/plan/analyse';
import { docxOf, samples, type TriedPlan, variants } from '../../conformance/plans';
import { missingPrograms, type Page, pagesOf, rendered } from '../../libreoffice/rendered';

/** Share of LibreOffice's lines that must stand on the same page of ours, word for word. */
const LEAST = 0.95;

const SETTINGS = path.join(import.meta.dirname, '../../../../../samples/kehoach.yaml');

const PHRASES = [
  'rà soát hồ sơ của xã/phường/đặc khu',
  'theo Quyết định số 30/2026/QĐ-UBND',
  'giai đoạn 2026-2030',
  'trong quý II/2026',
  'đạt trên 85% kế hoạch',
  'phối hợp với các tổ chức chính trị - xã hội (nếu có);',
  'bảo đảm đúng người, đúng việc',
  'báo cáo kết quả trước ngày 15 hằng tháng',
];

/** Phrases in an order that does not repeat soon. */
function phrases(count: number, start: number): string {
  return Array.from({ length: count }, (_, i) => PHRASES[(start * 5 + i * 3) % PHRASES.length]).join(' ');
}

/** What breaks lines and pages in many places: slashes, hyphens, titles, tables with merged cells. */
const BREAKS = Array.from({ length: 14 }, (_, i) => {
  const rows = Array.from(
    { length: 5 },
    (_, row) => `| ${row % 2 === 0 ? phrases(2, i + row) : '^'} | ${phrases(3, row)} |`,
  );
  return [
    `# Mục số ${i}`,
    `## Khoản ${phrases(i % 4, i)}`,
    `${phrases(6 + (i % 5), i)} \\\n${phrases(4, i + 1)}.`,
    `- ${phrases(3 + i, i)}.`,
    `| Nội dung | Việc |\n|---|---|\n${rows.join('\n')}`,
  ].join('\n\n');
});

const EXTRA: readonly TriedPlan[] = [
  { name: 'breaks', source: `---\ntrích yếu: Thử\n---\n\n${BREAKS.join('\n\n')}\n` },
  {
    name: 'breaks, 13 points, 1,2 lines',
    source: `---\ntrích yếu: Thử\n---\n\n${BREAKS.join('\n\n')}\n`,
    look: { fontSize: 13, lineSpacing: 1.2, firstLineIndent: 10 },
  },
];

const missing = missingPrograms();
const plans = [...samples, ...variants, ...EXTRA];
if (missing.length > 0) console.log(`not run: ${plans.length} comparisons of pages, without ${missing.join(', ')}`);

const theirs: ReadonlyMap<string, Page[]> =
  missing.length > 0
    ? new Map()
    : rendered(new Map(await Promise.all(plans.map(async (plan) => [plan.name, await docxOf(plan)] as const))));

async function ours({ source, look }: TriedPlan): Promise<Page[]> {
  const { settings } = loadSettings(readFileSync(SETTINGS, 'utf8'), SETTINGS);
  const directory = createDirectory(look ? { ...settings, look } : settings);
  const input = await exportPlan(analyseText(source, { directory }), 'pdf');
  return pagesOf(execFileSync('pdftotext', ['-bbox', '-', '-'], { input, maxBuffer: 1 << 28 }).toString());
}

/** The lines of a page, each without blanks: where they are wide, one line may be read as two. */
function lines(page: Page | undefined): string[] {
  return (page?.lines ?? []).map((line) => line.words.map((word) => word.text).join(''));
}

/** How many of the lines are among the others, each counted once. */
function shared(of: readonly string[], among: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of among) left.set(line, (left.get(line) ?? 0) + 1);
  return of.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count > 0;
  }).length;
}

describe.skipIf(missing.length > 0)('pages', () => {
  it.each(plans)('$name: as LibreOffice prints them', async (plan) => {
    const expected = theirs.get(plan.name)!;
    const pages = await ours(plan);
    const all = expected.reduce((sum, page) => sum + page.lines.length, 0);
    const same = expected.reduce((sum, page, i) => sum + shared(lines(page), lines(pages[i])), 0);
    console.log(`${plan.name}: ${pages.length} of ${expected.length} pages, ${same} of ${all} lines`);
    expect(pages.length).toBe(expected.length);
    expect(same / all).toBeGreaterThanOrEqual(LEAST);
  });
});
