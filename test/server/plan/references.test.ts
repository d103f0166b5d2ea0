import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../server/src/plan/analyse';
import { referenceText, targetPath } from '../../../server/src/plan/reference-text';

const frame = (text: string): string =>
  `# Một\n# Hai (#muc-hai)\n## Nội dung (#nd)\n### Trước (#truoc)\na) Điểm. (#diem)\n- Ý. (#y)\n2. Khoản hai.\na) Điểm. (#d2)\n# Ba\n\n${text}\n\nPhụ lục: Biểu (#bieu)\n# Nhóm (#nhom)\n\nPhụ lục: Mẫu\n`;

const references = (text: string) => analyseText(frame(text)).references;

describe('references by label', () => {
  it.each([
    ['muc-hai', 'Mục II', 'II'],
    ['nd', 'khoản 1 Mục II', 'II.1'],
    ['truoc', 'khoản 1.1 Mục II', 'II.1.1'],
    ['diem', 'điểm a khoản 1.1 Mục II', 'II.1.1.a'],
    ['y', 'điểm a khoản 1.1 Mục II', 'II.1.1.a'],
    ['d2', 'điểm a khoản 2 Mục II', 'II.2.a'],
    ['bieu', 'Phụ lục I', 'Phụ lục I'],
    ['nhom', 'Mục I Phụ lục I', 'Phụ lục I.I'],
  ])('#%s prints %s', (label, text, target) => {
    const [reference] = references(`Theo #${label}.`);
    expect(reference).toMatchObject({ kind: 'label', label, text, target, sure: true });
    expect(reference?.resolved?.label).toBe(label);
  });

  it('an unknown label leads nowhere', () => {
    const plan = analyseText(frame('Theo #khong-co.'));
    expect(plan.references[0]).toMatchObject({ target: '', label: 'khong-co', resolved: undefined });
    const { from, to } = plan.references[0]!.place;
    expect(plan.tree.text.slice(from, to)).toBe('#khong-co');
    expect(plan.references[0]?.unit?.kind).toBe('paragraph');
  });

  it('a label given twice is kept twice', () => {
    const plan = analyseText('- Một. (#a)\n- Hai. (#a)\n');
    expect(plan.labels.get('a')?.map((one) => 'text' in one && one.text)).toEqual(['Một.', 'Hai.']);
  });
});

describe('references by hand', () => {
  it.each([
    ['Theo mục II của Kế hoạch này.', 'II', true],
    ['Theo mục 1, phần II của Kế hoạch này.', 'II.1', true],
    ['Theo khoản 2 Mục II Kế hoạch này.', 'II.2', true],
    ['Theo điểm a khoản 2 Mục II Kế hoạch này.', 'II.2.a', true],
    ['Theo Phụ lục II kèm theo Kế hoạch này.', 'Phụ lục II', true],
    ['Theo khoản 7 Mục II Kế hoạch này.', 'II.7', false],
    ['Theo Mục IX Kế hoạch này.', 'IX', false],
    ['Theo Phụ lục V kèm theo Kế hoạch này.', 'Phụ lục V', false],
  ])('%s', (text, target, resolved) => {
    const found = references(text).filter((one) => one.kind === 'written');
    expect(found.map((one) => [one.target, one.resolved !== undefined])).toEqual([[target, resolved]]);
  });

  it('without its Mục it counts from where it stands', () => {
    const plan = analyseText('# Một\n1. Trước.\n# Hai\n1. Đầu.\n2. Theo khoản 1 nêu trên.\n');
    expect(plan.references.map((one) => one.target)).toEqual(['II.1']);
  });

  it('parts of other documents are none', () => {
    expect(references('Theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP.')).toEqual([]);
  });
});

describe('referenceText', () => {
  it('names a unit by the numbered one above, else the plan', () => {
    const { units } = analyseText('Mở đầu.\n\nPhần: Chung\n# Một\n## Hai\n');
    expect(units.map(referenceText)).toEqual(['Kế hoạch này', 'Phần I', 'Mục I Phần I', 'khoản 1 Mục I Phần I']);
    expect(units.map(targetPath)).toEqual(['', 'Phần I', 'Phần I.I', 'Phần I.I.1']);
  });
});
