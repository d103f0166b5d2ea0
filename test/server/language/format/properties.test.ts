import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDirectory } from '../../../../server/src/directory/index';
import { formatContextOf, formatDocument } from '../../../../server/src/features/format';
import { update } from '../../../../server/src/language/document';
import { applyEdits, format } from '../../../../server/src/language/format/index';
import { analyseText } from '../../../../server/src/plan/analyse';
import type { AnalysedPlan, Appendix, Unit } from '../../../../server/src/plan/model';
import { plainText } from '../../../../server/src/plan/plain';
import { anyText, noise, PLAN } from '../texts';

const directory = createDirectory();
const read = (text: string): AnalysedPlan => analyseText(text, { directory });
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

function saidByUnit(unit: Unit) {
  const entries = (unit.content?.attributes?.entries ?? []).map((entry) => [
    entry.key,
    squeezed(plainText(unit.block, entry.value).text),
  ]);
  return [
    unit.kind,
    unit.number,
    unit.path,
    unit.label,
    unit.block.indented && unit.kind === 'paragraph',
    squeezed(unit.title),
    squeezed(unit.text),
    entries.sort((a, b) => (a[0]! < b[0]! ? -1 : a[0]! > b[0]! ? 1 : 0)),
    unit.parent?.path,
    unit.children.length,
  ];
}

const saidByAppendix = ({ title, number, label, landscape, children }: Appendix) => [
  squeezed(title),
  number,
  label,
  landscape,
  children.length,
];

/** What a plan says, without the places at which it says it. */
function said(plan: AnalysedPlan) {
  return {
    fields: plan.header.fields.map((field) => [
      field.typed,
      squeezed(field.text),
      field.items.map((item) => squeezed(item.value)),
    ]),
    closed: plan.header.closed,
    units: plan.units.map(saidByUnit),
    appendices: plan.appendices.map(saidByAppendix),
    closing: plan.closing.map((unit) => squeezed(unit.text)),
    bases: plan.bases.map((base) => squeezed(base.text)),
    tasks: plan.tasks.map((task) => [squeezed(task.text), task.due, task.lead.map((body) => squeezed(body.text))]),
    labels: [...plan.labels.keys()],
    mentions: plan.mentions.map((mention) => mention.name),
    lists: [plan.recipients, ...plan.extraRecipients].map((list) => [
      list?.recipients.map((recipient) => [squeezed(recipient.text), squeezed(recipient.note)]),
      list?.archive && squeezed(list.archive.value),
    ]),
    signatures: plan.signatures.map(({ capacity, titles, rank, name, after }) => [
      [...capacity, ...titles, ...after].map((line) => squeezed(line.value)),
      squeezed(rank),
      name?.value,
    ]),
    comments: commentsOf(plan.tree.text).sort(),
  };
}

/** Comments, in whatever order: one within a wrapped line goes before it. */
function commentsOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => /^[ \t\u00A0\uFEFF]*\/\/(?!\S)/.test(line))
    .map((line) => line.trim());
}

function check(text: string): void {
  const plan = read(text);
  const edits = formatDocument(plan);
  let end = 0;
  for (const edit of edits) {
    expect(edit.from).toBeGreaterThanOrEqual(end);
    expect(edit.to).toBeGreaterThanOrEqual(edit.from);
    end = edit.to;
  }
  const formatted = applyEdits(text, edits);
  const again = read(formatted);
  expect(said(again)).toEqual(said(plan));
  expect(format(formatted, formatContextOf(again))).toBe(formatted);
  expect(/^\uFEFF?$/.test(formatted) || /[\r\n]$/.test(formatted)).toBe(true);
  const tree = edits.reduceRight((old, edit) => update(old, edit), plan.tree);
  expect(tree.text).toBe(formatted);
}

test('formatting keeps what a plan says, and formats nothing twice', () => {
  for (const text of [PLAN, PLAN.replaceAll('\n', '\r\n'), PLAN.normalize('NFD')]) check(text);
  fc.assert(fc.property(anyText, check), { numRuns: Number(process.env.RUNS ?? 1500) });
});

const LINES = [
  '# Mục đích',
  '## Bước 2: Kiểm tra:',
  '### Đợt một: Tháng 5. (#dot-mot)',
  '1. Giao Sở Tư pháp',
  '7.3. Kiểm tra.',
  'c) Thống kê (sản phẩm: Bảng; hạn: 1/5/2026)',
  '– Nâng cao nhận thức',
  '• Tặng @SNV',
  '* Trưng bày',
  '+ Phóng sự',
  '- ',
  'văn bản \\- đi tiếp',
  '\\- không phải gạch',
  '\\12. là số',
  '  đoạn lùi vào',
  'Nơi nhận :',
  '-UBND tỉnh (b/c);',
  '- Lưu: VT./.',
  'Ký:',
  'GIÁM ĐỐC',
  'Trần Văn B',
  'Phụ lục : Danh mục (ngang; #pl)',
  'PHẦN: Chung',
  '| a | b |',
  '|:-|-:|',
  '| dài hơn | ^ |c',
  '// lời nhắc',
  '(bảng phân công)',
  '---',
  'căn cứ:',
  '  - Luật Phòng bệnh;',
  '(hạn: 25/4/2026;  chủ trì: @SYT)',
  'Nơi',
  'nhận:',
  'xuống dòng \\',
  '**đậm',
  'nhạt**',
  '',
  '',
  '',
  '   ',
];

test('files of lines in any order', () => {
  const lines = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...LINES) }, noise), { maxLength: 25 });
  const text = fc
    .tuple(lines, fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom('', '---\n', '\uFEFF'))
    .map(([list, end, start]) => start + list.join(end));
  fc.assert(fc.property(text, check), { numRuns: Number(process.env.RUNS ?? 1500) });
});
