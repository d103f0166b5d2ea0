import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../server/src/plan/analyse';
import type { Unit } from '../../../server/src/plan/model';

/** The tree as lines: indent, number or kind, words. */
function tree(units: readonly Unit[], indent = ''): string[] {
  return units.flatMap((unit) => [
    `${indent}${unit.number || unit.kind} ${[unit.title, unit.text].filter((words) => words !== '').join(' / ')}`.trimEnd(),
    ...tree(unit.children, `${indent}  `),
  ]);
}

const outline = (text: string): string[] => tree(analyseText(text).body);

describe('numbers as counted', () => {
  it('titled and untitled share one count', () => {
    expect(
      outline('# Phân công\n## Phòng Y tế\n- Tiêm phòng.\n1. Trạm Y tế trực.\n## Phòng Tài chính: Cấp kinh phí.\n'),
    ).toEqual([
      'I Phân công',
      '  1 Phòng Y tế',
      '    point Tiêm phòng.',
      '  2 Trạm Y tế trực.',
      '  3 Phòng Tài chính / Cấp kinh phí.',
    ]);
  });

  it('levels are absolute; level 3 without level 2 takes the number of its Mục', () => {
    const text =
      '1. Chủ đề.\na) Đối tượng.\n# Mở đầu\n# Nội dung\n### Đợt một\n1.1. Tháng 12.\n2. Kinh phí.\n### Đợt ba\n';
    const plan = analyseText(text);
    expect(tree(plan.body)).toEqual([
      '1 Chủ đề.',
      '  a Đối tượng.',
      'I Mở đầu',
      'II Nội dung',
      '  2.1 Đợt một',
      '  2.2 Tháng 12.',
      '  1 Kinh phí.',
      '    1.1 Đợt ba',
    ]);
    expect(plan.units.map((unit) => unit.path)).toEqual(['1', '1.a', 'I', 'II', 'II.2.1', 'II.2.2', 'II.1', 'II.1.1']);
  });

  it('counts run on over paragraphs, points and tables', () => {
    expect(outline('# A\n\n1. Một.\n\nĐoạn văn.\n\na) Điểm.\n\n| x |\n\nb) Điểm.\n\n- Ý.\n\n2. Hai.\n')).toEqual([
      'I A',
      '  1 Một.',
      '    paragraph Đoạn văn.',
      '    a Điểm.',
      '      table',
      '    b Điểm.',
      '      point Ý.',
      '  2 Hai.',
    ]);
  });

  it('letters follow the decree', () => {
    const points = Array.from({ length: 8 }, () => 'a) Việc.').join('\n');
    expect(analyseText(`1. Việc\n${points}\n`).units.map((unit) => unit.number)).toEqual([
      '1',
      ...['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'],
    ]);
  });

  it('Mục are counted anew in each Phần', () => {
    const plan = analyseText('Phần: Tình hình\n# Kết quả\n# Hạn chế\nPhần: Nhiệm vụ\n# Mục tiêu\n## Chung\n');
    expect(plan.units.map((unit) => unit.number)).toEqual(['I', 'I', 'II', 'II', 'I', '1']);
    expect(plan.units.at(-1)?.path).toBe('Phần II.I.1');
    expect(plan.body.map((unit) => unit.kind)).toEqual(['part', 'part']);
  });

  it('a unit without a number has the way of the one above', () => {
    const plan = analyseText('# A\n## B\n- c\n  + d\n');
    expect(plan.units.map((unit) => unit.path)).toEqual(['I', 'I.1', 'I.1', 'I.1']);
    expect(plan.units.at(-1)?.parent?.text).toBe('c');
  });
});

describe('what belongs to what', () => {
  it('an indented paragraph belongs to the point above, any other to the section', () => {
    expect(
      outline('# Báo chí\n- Mở chuyên mục, trong đó:\n\n  Đợt đầu: đưa tin.\n- Đăng bài.\n\nĐoạn cuối.\n'),
    ).toEqual([
      'I Báo chí',
      '  point Mở chuyên mục, trong đó:',
      '    paragraph Đợt đầu: đưa tin.',
      '  point Đăng bài.',
      '  paragraph Đoạn cuối.',
    ]);
  });

  it('a sub-point without a point belongs to the section', () => {
    expect(outline('# A\n+ lẻ\n- ý\n+ phụ\n')).toEqual(['I A', '  subPoint lẻ', '  point ý', '    subPoint phụ']);
  });

  it('joins the lines of a wrapped point', () => {
    expect(outline('- Phát triển kinh tế\nvà xã hội\ncủa xã.\n')).toEqual([
      'point Phát triển kinh tế và xã hội của xã.',
    ]);
  });

  it('a heading is one line; a colon in its title parts the run-in text', () => {
    expect(
      outline(
        '# Nhiệm vụ: trọng tâm\n## Bước 2: Khảo sát\n## Hội thi “Đọc: hiểu”: Tháng 4/2025\n## Nơi\\: lúc\n## Sở Y tế:\n',
      ),
    ).toEqual([
      'I Nhiệm vụ: trọng tâm',
      '  1 Bước 2: Khảo sát',
      '  2 Hội thi “Đọc: hiểu” / Tháng 4/2025',
      '  3 Nơi: lúc',
      '  4 Sở Y tế',
    ]);
  });

  it('a heading without a title does not take the next line', () => {
    expect(outline('# \nI. YÊU CẦU\n')).toEqual(['I', '  paragraph I. YÊU CẦU']);
  });
});

describe('appendices', () => {
  const text =
    '# A\n\nPhụ lục: Danh mục (#pl; ngang)\n# Nhóm đầu\n| a | b |\n// ghi chú\n| c | d |\n\nPhụ lục: Biểu mẫu\n1. Một\n';
  const plan = analyseText(text);

  it('are numbered where there are two, and count anew', () => {
    expect(plan.appendices.map((one) => [one.number, one.title, one.label, one.landscape])).toEqual([
      ['I', 'Danh mục', 'pl', true],
      ['II', 'Biểu mẫu', undefined, false],
    ]);
    expect(plan.appendices.map((one) => tree(one.children))).toEqual([['I Nhóm đầu', '  table'], ['1 Một']]);
  });

  it('stand after the body in the units, and each unit knows its own', () => {
    expect(plan.units.map((unit) => unit.appendix?.number)).toEqual([undefined, 'I', 'I', 'II']);
    expect(plan.body).toHaveLength(1);
  });

  it('a single one has no number', () => {
    expect(analyseText('Phụ lục: Mẫu\n').appendices[0]?.number).toBe('');
  });
});

describe('words and places', () => {
  it('a place is the block without its line end', () => {
    const text = '# Mục đích\r\n\r\n- Ý một\r\n  nối tiếp.\r\n\r\n';
    const { units } = analyseText(text);
    expect(units.map((unit) => text.slice(unit.place.from, unit.place.to))).toEqual([
      '# Mục đích',
      '- Ý một\r\n  nối tiếp.',
    ]);
  });

  it('marks are resolved in titles and texts', () => {
    const { units } = analyseText('# Nội dung (#nd)\n\n## @SNV\n\nTheo #nd và **việc** \\@x của @(Hội A).\n');
    expect(units.map((unit) => unit.title || unit.text)).toEqual([
      'Nội dung',
      'Sở Nội vụ',
      'Theo Mục I và việc @x của Hội A.',
    ]);
    expect(units[0]?.label).toBe('nd');
  });
});
