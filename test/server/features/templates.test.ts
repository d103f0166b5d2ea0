// Whole plans as snippets: what is accepted as it comes is a plan that lacks only what was left to be filled in.
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../server/src/checks/run';
import { createDirectory } from '../../../server/src/directory';
import type { FolderSettings } from '../../../server/src/directory/settings';
import { EXPORT_FORMATS, exportPlan } from '../../../server/src/export';
import { plainText } from '../../../server/src/features/completion/snippet';
import { formatPlan } from '../../../server/src/features/format';
import { templates } from '../../../server/src/features/templates';
import { analyseText } from '../../../server/src/plan/analyse';
import { isOrganisationTitle } from '../../../server/src/plan/organisation';

const OFFICES: Readonly<Record<string, FolderSettings>> = {
  'no settings': {},
  'a department': {
    defaults: {
      'cơ quan chủ quản': 'Ủy ban nhân dân tỉnh Lai Châu',
      'cơ quan': 'Sở Văn hóa, Thể thao và Du lịch',
      'địa danh': 'Lai Châu',
      'liên hệ': 'Phòng Văn hóa, điện thoại 0213.000000',
    },
  },
  'a commune': {
    defaults: {
      'cơ quan': 'Ủy ban nhân dân phường Minh Xuân',
      'địa danh': 'Minh Xuân',
      'căn cứ': ['Luật Thư viện ngày 21/11/2019', 'Luật Lưu trữ ngày 21/6/2024'],
    },
  },
  'two issuers, odd signs': {
    defaults: { 'cơ quan': ['Sở Nội vụ', 'Sở Y tế'], 'địa danh': 'A $1 ‹x› \\ B', ngày: '3/2026' },
  },
};

const rows = Object.entries(OFFICES).flatMap(([office, settings]) => {
  const directory = createDirectory(settings);
  return templates(settings, directory).map(({ name, snippet, description }) => ({
    office,
    name,
    snippet,
    description,
    plan: analyseText(plainText(snippet), { directory }),
    settings,
  }));
});

const stopsOf = (snippet: string): number[] =>
  [...snippet.matchAll(/(?<!\\)\$\{(\d+)/g)].map((stop) => Number(stop[1]));

/** What is said of a plan whose number, day, signer and bodies are not there yet; a gap leaves its blanks. */
const NOT_FILLED_IN = new Set([
  'structure/missing-field',
  'structure/missing-signature',
  'task/no-lead',
  'text/spacing',
]);

describe.each(rows)('$name of $office', ({ snippet, plan, settings, description }) => {
  it('has its stops in order, each first met with a number of its own', () => {
    const stops = stopsOf(snippet);
    const first = stops.filter((stop, index) => stops.indexOf(stop) === index);
    expect(first).toEqual(first.map((_, index) => index + 1));
    expect(first.length).toBeGreaterThan(3);
    expect(description).not.toBe('');
  });

  it('leaves no mark of the snippet and nothing that Telex would change', () => {
    expect(plan.tree.text).not.toMatch(/[[\]{}‹›]/);
  });

  it('lacks only what was left to be filled in', () => {
    const found = runChecks(plan, { origin: 'kh', settings });
    const wrong = found.filter(({ severity, code }) => severity !== 'hint' && !NOT_FILLED_IN.has(code));
    expect(wrong.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    expect(found.filter(({ code }) => code.startsWith('syntax/'))).toEqual([]);
    expect(plan.body.some((unit) => isOrganisationTitle(unit.title))).toBe(true);
    const part = plan.body.find((unit) => isOrganisationTitle(unit.title));
    const list = plan.recipients;
    const [named] = plan.references.filter(
      ({ place }) => list && list.place.from < place.from && place.to < list.place.to,
    );
    expect(named?.resolved).toBe(part);
    expect(named?.text).toBe(`Mục ${part?.number}`);
    expect(found.map(({ code }) => code)).not.toContain('reference/could-be-live');
  });

  it('is written as the formatter would write it', () => {
    // a gap at the end of a line leaves its blank
    expect(formatPlan(plan)).toBe(plan.tree.text.replace(/ +$/gm, ''));
  });

  it('can be exported', async () => {
    for (const format of EXPORT_FORMATS) expect((await exportPlan(plan, format)).length).toBeGreaterThan(500);
  });
});

describe('the header of a new plan', () => {
  const first = (office: string): string => rows.find((row) => row.office === office)!.plan.tree.text;

  it('has what the folder gives', () => {
    const text = first('a department');
    expect(text).toContain(
      'cơ quan chủ quản: Ủy ban nhân dân tỉnh Lai Châu\ncơ quan: Sở Văn hóa, Thể thao và Du lịch\n',
    );
    expect(text).toContain('số: /KH-SVHTTDL\nđịa danh: Lai Châu\n');
    expect(text).toContain('liên hệ: Phòng Văn hóa, điện thoại 0213.000000\n');
    expect(text).toContain('- UBND tỉnh (b/c)\n');
    expect(text).toContain('Ký:\nGIÁM ĐỐC\n');
  });

  it('has what follows from a people’s committee', () => {
    const text = first('a commune');
    expect(text).not.toContain('cơ quan chủ quản');
    expect(text).toContain('số: /KH-UBND\n');
    expect(text).toContain('  - Luật Thư viện ngày 21/11/2019\n  - Luật Lưu trữ ngày 21/6/2024\n');
    expect(text).toContain('- Thường trực HĐND phường (b/c)\n');
    expect(text).toContain('Ký:\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n');
  });

  it('keeps the signs of a value and lists several issuers', () => {
    const text = first('two issuers, odd signs');
    expect(text).toContain('cơ quan:\n  - Sở Nội vụ\n  - Sở Y tế\nsố: /KH-SNV-SYT\n');
    expect(text).toContain('địa danh: A $1 x \\ B\nngày: 3/2026\n');
  });
});

it('repeats the subject where it is filled in once', () => {
  const [propaganda] = templates({}, createDirectory({}));
  const filled = propaganda!.snippet.replace('sự kiện, chủ trương cần tuyên truyền', 'Ngày hội đọc sách');
  const plan = analyseText(plainText(filled));
  expect(plan.header.subject).toBe('Tuyên truyền Ngày hội đọc sách');
  expect(plan.closing[0]?.text).toContain('Trên đây là Kế hoạch tuyên truyền Ngày hội đọc sách,');
});
