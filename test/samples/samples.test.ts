// The samples are what a newcomer copies: they must be free of findings and show the whole language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, runChecks } from '../../server/src/checks/run';
import { createDirectory } from '../../server/src/directory';
import { loadSettings } from '../../server/src/directory/settings-load';
import { inside } from '../../server/src/language/inside';
import { ATTRIBUTE_KEYS, type Block, type BlockKind, type Inline } from '../../server/src/language/syntax';
import { analyseText } from '../../server/src/plan/analyse';
import { type AnalysedPlan, HEADER_KEYS } from '../../server/src/plan/model';

const FOLDER = join(import.meta.dirname, '../../samples');
const WITH_MISTAKES = 'co-loi.kh';
const LONG = 'tinh-ninh-binh-chuyen-doi-so.kh';

const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const plans = readdirSync(FOLDER).filter((name) => name.endsWith('.kh'));
const good = plans.filter((name) => name !== WITH_MISTAKES);
const settings = loadSettings(read('kehoach.yaml'), join(FOLDER, 'kehoach.yaml'));
const directory = createDirectory(settings.settings);
const analysed = new Map<string, AnalysedPlan>(plans.map((name) => [name, analyseText(read(name), { directory })]));
const planOf = (name: string): AnalysedPlan => analysed.get(name)!;
const diagnose = (name: string): Diagnostic[] => runChecks(planOf(name), { origin: 'kh' });
const lineOf = (name: string, { place }: Diagnostic): number => planOf(name).lines.position(place.from).line + 1;

/** What the plan with mistakes must raise. */
const RAISED = `
structure/missing-field structure/unknown-field structure/duplicate-field structure/missing-section
structure/section-order structure/empty-section structure/lone-child structure/missing-signature
structure/missing-appendix structure/duplicate-title structure/title-mismatch
reference/unknown-label reference/duplicate-label reference/unused-label reference/dangling reference/could-be-live
date/impossible date/weekday date/zero-padding date/reversed-range date/cited-after-plan
date/deadline-before-issue date/deadline-outside-period date/holiday date/year-span date/inconsistent-form
citation/type-symbol-mismatch citation/malformed-symbol citation/incomplete citation/conflict citation/superseded
body/unknown-recipient body/unknown-id body/not-in-force body/task-without-recipient body/duplicate-recipient
body/archive-line body/signature
task/unknown-attribute task/no-lead body/recipient-order
syntax/attributes-not-closed syntax/empty-title syntax/fence-in-body syntax/keyword-not-alone
syntax/mark-without-space syntax/near-keyword syntax/paper-number syntax/second-recipients
syntax/stray-header-line syntax/table-cells syntax/text-after-signature syntax/too-deep-heading syntax/typed-number syntax/wrapped-line
`
  .trim()
  .split(/\s+/);

const BLOCK_KINDS: readonly BlockKind[] = [
  'header',
  'blank',
  'comment',
  'heading',
  'numbered',
  'point',
  'subPoint',
  'table',
  'taskTable',
  'recipients',
  'signature',
  'appendix',
  'part',
  'paragraph',
];
const INLINE_KINDS: readonly Inline['kind'][] = [
  'text',
  'escape',
  'softBreak',
  'hardBreak',
  'strong',
  'mention',
  'reference',
];

const blocks = plans.flatMap((name) => planOf(name).tree.blocks);

function inlines(block: Block): readonly Inline[] {
  const read = inside(block);
  if (read.kind === 'content')
    return [...read.title, ...read.body, ...(read.attributes?.entries ?? []).flatMap((entry) => entry.value)];
  if (read.kind === 'header')
    return read.entries.flatMap((entry) => [...entry.value, ...entry.items.flatMap((item) => item.content)]);
  if (read.kind === 'table') return read.rows.flatMap((row) => row.cells.flatMap((cell) => cell.content));
  if (read.kind === 'recipients') return read.items.flatMap((item) => item.content);
  if (read.kind === 'signature') return read.lines.flatMap((line) => line.content);
  return [];
}

describe('the settings of the samples', () => {
  it('have no problem', () => {
    expect(settings.problems).toEqual([]);
  });
});

describe.each(good)('the sample %s', (name) => {
  it('has no finding above hint', () => {
    const findings = diagnose(name).filter((one) => one.severity !== 'hint');
    expect(findings.map((one) => `${lineOf(name, one)} ${one.code} ${one.message}`)).toEqual([]);
  });

  it('has two printed pages of words or more', () => {
    expect(
      read(name)
        .split(/\s+/)
        .filter((word) => /\p{L}/u.test(word)).length,
    ).toBeGreaterThanOrEqual(900);
  });

  it('names a lead for every task', () => {
    const without = planOf(name).tasks.filter((task) => task.lead.length === 0);
    expect(without.map((task) => task.text)).toEqual([]);
  });
});

describe('the long sample', () => {
  const plan = planOf(LONG);

  it('has at least 25 tasks with lead and deadline', () => {
    expect(plan.tasks.filter((task) => task.lead.length > 0 && task.due !== undefined).length).toBeGreaterThanOrEqual(
      25,
    );
  });

  it('has two appendices: a landscape table with merged cells, and the table of tasks', () => {
    const [first, second] = plan.appendices;
    expect(plan.appendices).toHaveLength(2);
    expect(first?.landscape).toBe(true);
    const merges = (first?.children ?? []).flatMap((unit) => {
      const table = inside(unit.block);
      return table.kind === 'table' ? table.rows.flatMap((row) => row.cells.map((cell) => cell.merge)) : [];
    });
    expect(merges).toContain('up');
    expect(merges).toContain('left');
    expect(second?.children.map((unit) => unit.kind)).toContain('taskTable');
  });
});

describe('the sample with mistakes', () => {
  const found = new Set(diagnose(WITH_MISTAKES).map((one) => one.code));

  it.each(RAISED)('raises %s', (id) => {
    expect([...found]).toContain(id);
  });

  it('raises at least 30 different ids', () => {
    expect(RAISED.length).toBeGreaterThanOrEqual(30);
    expect(new Set(RAISED).size).toBe(RAISED.length);
  });

  it('explains every id that it must raise in a comment', () => {
    const comments = read(WITH_MISTAKES)
      .split('\n')
      .filter((line) => line.trimStart().startsWith('//'))
      .join('\n');
    expect(RAISED.filter((id) => !comments.includes(id))).toEqual([]);
  });
});

describe('the samples together', () => {
  it.each(BLOCK_KINDS)('have a block of kind %s', (kind) => {
    expect(blocks.some((block) => block.kind === kind)).toBe(true);
  });

  it.each(INLINE_KINDS)('have an inline of kind %s', (kind) => {
    expect(blocks.some((block) => inlines(block).some((inline) => inline.kind === kind))).toBe(true);
  });

  it.each(['heading', 'numbered'] as const)('have a %s of each level', (kind) => {
    const levels = new Set(blocks.filter((block) => block.kind === kind).map((block) => block.level));
    expect([...levels].sort()).toEqual(kind === 'heading' ? [1, 2, 3, 4] : [2, 3, 4]);
  });

  it.each(ATTRIBUTE_KEYS)('have the attribute %s', (key) => {
    const keys = blocks.flatMap((block) => {
      const read = inside(block);
      return read.kind === 'content' ? (read.attributes?.entries ?? []).map((entry) => entry.key) : [];
    });
    expect(keys).toContain(key);
  });

  it.each(HEADER_KEYS)('have the header key %s', (key) => {
    expect(plans.some((name) => planOf(name).header.field.has(key))).toBe(true);
  });

  it('silence hints in a good plan, each of which would be found without its comment', () => {
    const silenced = good.filter((name) => planOf(name).silences.length > 0);
    expect(silenced.length).toBeGreaterThan(0);
    for (const name of silenced) {
      // A word of the same length, so that the places stay.
      const loud = analyseText(read(name).replaceAll('// bỏ qua ', '// ghi chú'), { directory });
      const found = runChecks(loud, { origin: 'kh' });
      const idle = planOf(name).silences.filter(
        ({ id, place: line }) =>
          !found.some((one) => one.code === id && one.place.from >= line.from && one.place.from < line.to),
      );
      expect(idle).toEqual([]);
    }
  });

  it('have a table with a header row and one without in good plans', () => {
    const tables = good
      .flatMap((name) => planOf(name).tree.blocks)
      .map(inside)
      .filter((read) => read.kind === 'table');
    expect(tables.some((table) => table.headerRows > 0)).toBe(true);
    expect(tables.some((table) => table.headerRows === 0)).toBe(true);
  });

  it('have a paragraph of a good plan that begins with an escaped mark', () => {
    const paragraphs = good.flatMap((name) => planOf(name).tree.blocks.filter((one) => one.kind === 'paragraph'));
    expect(paragraphs.some((one) => inlines(one)[0]?.kind === 'escape')).toBe(true);
  });

  it('have a plan with two signatures, one with a further paragraph of a point, and one issued with a decision', () => {
    expect(good.some((name) => planOf(name).signatures.length === 2)).toBe(true);
    expect(blocks.some((block) => block.kind === 'paragraph' && block.indented)).toBe(true);
    expect(good.some((name) => planOf(name).header.attachedTo !== '')).toBe(true);
  });
});
