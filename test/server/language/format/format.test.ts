import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { createDirectory } from '../../../../server/src/directory/index';
import { formatDocument, formatPlan } from '../../../../server/src/features/format';
import { analyseText } from '../../../../server/src/plan/analyse';
import { PLAN } from '../texts';

const directory = createDirectory();
const formatted = (...lines: string[]): string[] =>
  formatPlan(analyseText(lines.join('\n'), { directory }))
    .replace(/\n$/, '')
    .split('\n');
const edited = (text: string) => formatDocument(analyseText(text, { directory }));

describe('blocks', () => {
  it('joins wrapped lines and wraps none', () => {
    const long = 'từ '.repeat(200).trim();
    expect(formatted('- Thực hiện', '\tnhiệm vụ  ', 'phát triển. ', '', long)).toEqual([
      '- Thực hiện nhiệm vụ phát triển.',
      '',
      long,
    ]);
  });

  it('writes the marks in one form', () => {
    expect(formatted('– Một', '•\u00A0Hai', '*   Ba', '+ Bốn', ' ##  Năm :', 'PHẦN  : Sáu', 'phụ lục: Bảy')).toEqual([
      ...['- Một', '- Hai', '- Ba', '  + Bốn', '', '## Năm', '', 'Phần: Sáu', '', 'Phụ lục: Bảy'],
    ]);
  });

  it('writes the counted numbers and letters', () => {
    expect(formatted('# A', '4. x', '4. y', 'c) z', 'd) t', '2.7. u')).toEqual([
      ...['# A', '', '1. x', '2. y', 'a) z', 'b) t', '2.1. u'],
    ]);
  });

  it('keeps a typed letter where the counted one is no mark', () => {
    const points = Array.from({ length: 24 }, () => 'a) Việc.');
    expect(formatted(...points).slice(-3)).toEqual(['x) Việc.', 'y) Việc.', 'a) Việc.']);
  });

  it('drops the colon at the end of a title, and no other', () => {
    expect(formatted('## Sở Nội vụ: (#snv)', '### Bước 2: Họp:', '#### Chỉ tiêu\\:', '# Một::')).toEqual([
      ...['## Sở Nội vụ (#snv)', '', '### Bước 2: Họp', '', '#### Chỉ tiêu\\:', '', '# Một::'],
    ]);
  });

  it('puts one blank line between blocks of different kinds and none in a list', () => {
    expect(
      formatted('', '', '# A', 'lời', '', '', '', 'lời', '- a', '', '- b', '', '  thêm', '- c', '1. x', '', '2. y'),
    ).toEqual(['# A', '', 'lời', '', 'lời', '', '- a', '- b', '', '  thêm', '', '- c', '', '1. x', '2. y']);
  });

  it('keeps escapes that are needed', () => {
    const needed = [
      '\\12. là số',
      '',
      '- \\- gạch',
      '',
      '\\I. MỤC',
      '',
      'về \\#tin, \\@x và \\(hạn: mai)',
      '',
      '\\---',
    ];
    expect(formatted(...needed)).toEqual(needed);
    expect(formatted('một', '\\- hai \\+ ba', '\\12. bốn', '', '\\Năm')).toEqual(['một - hai + ba 12. bốn', '', 'Năm']);
  });

  it('takes the look of a mark away that joining makes', () => {
    expect(formatted('Nơi', 'nhận:')).toEqual(['\\Nơi nhận:']);
    expect(formatted('', ' ---')).toEqual(['\\---']);
  });

  it('leaves a block as it is that would read otherwise on one line', () => {
    const split = ['- Giao @(Hội', 'Văn học) vận động.'];
    expect(formatted(...split)).toEqual(split);
  });
});

describe('comments', () => {
  it('stay where they are, and go before a wrapped line', () => {
    expect(
      formatted('- a', '// một', '- b', '', '//  hai ', '- c', '// ba', 'd', '// bốn', '# E', '', '// năm'),
    ).toEqual([...['- a', '// một', '- b', '', '//  hai', '// ba', '- c d', '', '// bốn', '# E', '', '// năm']]);
  });

  it('do not make prose a recipient', () => {
    expect(formatted('Nơi nhận:', '- A', '', 'lời', '// một', 'thêm')).toEqual([
      ...['Nơi nhận:', '- A', '', '// một', '', 'lời thêm'],
    ]);
  });
});

describe('the header', () => {
  it('has one form', () => {
    expect(
      formatted(
        ...[
          '---',
          'CƠ  QUAN :Sở Y tế',
          '',
          'trích yếu: Phòng bệnh ',
          '    mùa hè',
          '//  hỏi lại',
          'căn cứ :',
          '– Luật A;',
        ],
        ...['-  Luật B', '\tvề C./.', '// D', '* Luật D...', '---', 'Lời.'],
      ),
    ).toEqual([
      ...['---', 'cơ quan: Sở Y tế', 'trích yếu: Phòng bệnh mùa hè', '//  hỏi lại', 'căn cứ:', '  - Luật A'],
      ...['  - Luật B về C', '  // D', '  - Luật D...', '---', '', 'Lời.'],
    ]);
  });

  it('keeps the end marks of other lists', () => {
    const text = ['---', 'liên hệ:', '  - Phòng A; ĐT: 0123.', '---'];
    expect(formatted(...text)).toEqual(text);
  });

  it('stays as it is where it is not closed, with the block after it', () => {
    const text = ['---', 'CƠ QUAN:Sở Y tế', '', '', '#  Mục đích', '', '- Một'];
    expect(formatted(...text)).toEqual(text);
  });

  it('stays as it is where a line belongs to no key', () => {
    const text = ['---', 'cơ quan:Sở Y tế', 'Phòng A soạn', 'SỐ: 5', '---'];
    expect(formatted(...text)).toEqual(text);
  });
});

describe('recipients and signature', () => {
  it('leave the ends to the print', () => {
    expect(
      formatted(
        'Nơi Nhận :',
        '',
        '-UBND tỉnh (b/c);',
        '– Sở A; Đài',
        'B.',
        '// C',
        '- Lưu: VT, VH./.',
        'KÝ:',
        '',
        ' GIÁM ĐỐC',
        '',
        'Trần B',
      ),
    ).toEqual([
      ...['Nơi nhận:', '- UBND tỉnh (b/c)', '- Sở A; Đài B', '// C', '- Lưu: VT, VH', '', 'Ký:', 'GIÁM ĐỐC', 'Trần B'],
    ]);
  });
});

describe('attributes', () => {
  it('have one order and single blanks', () => {
    expect(formatted('- Họp. (#hop ;sản phẩm :Báo cáo;  chủ trì: @SNV', ';HẠN:5/5/2026 )')).toEqual([
      '- Họp. (#hop; hạn: 5/5/2026; chủ trì: @SNV; sản phẩm: Báo cáo)',
    ]);
    expect(formatted('Phụ lục: A (ngang ; #pl)')).toEqual(['Phụ lục: A (#pl; ngang)']);
  });

  it('stay as they are where a part is not understood', () => {
    for (const group of ['(#hop;  linh tinh)', '(han: 5/5; chủ trì:  A)', '(chủ trì: A; hạn:  5/5']) {
      expect(formatted(`- Họp. ${group}`)).toEqual([`- Họp. ${group}`]);
    }
  });
});

describe('tables', () => {
  it('are padded, rows short of cells kept so', () => {
    expect(formatted('|TT|Việc \\| nơi|', '|:-:|-:|', '// lời', '|1|^', '| 2 |', '| | <|')).toEqual([
      ...['| TT | Việc \\| nơi |', '|:--:|------------:|', '// lời', '| 1  | ^           |', '| 2  |'],
      '|    | <           |',
    ]);
  });

  it('do not grow with one long cell', () => {
    const long = 'x'.repeat(500);
    const [first, second] = formatted(`|${long}|a|`, '|b|c|');
    expect(first).toBe(`| ${long} | a |`);
    expect(second).toBe(`| b${' '.repeat(79)} | c |`);
  });

  it('get no delimiter row that was not there', () => {
    expect(formatted('|a|b|')).toEqual(['| a | b |']);
  });
});

describe('files', () => {
  test('line ends are kept; the rarer kind becomes the other', () => {
    const text = ' # A\r\n\r\n\r\n- b\r\nc\n- d';
    expect(formatPlan(analyseText(text, { directory }))).toBe('# A\r\n\r\n- b c\r\n- d\r\n');
    expect(formatPlan(analyseText(text.replace(/\r?\n/g, '\r'), { directory }))).toBe('# A\r\r- b c\r- d\r');
  });

  test('the byte order mark stays, blank lines at the ends go', () => {
    expect(formatPlan(analyseText('\uFEFF\n\n# A\n\n\n', { directory }))).toBe('\uFEFF# A\n');
    expect(formatPlan(analyseText('\n \n', { directory }))).toBe('');
  });

  test('edits are small', () => {
    expect(edited('# A\n\n- b\nc d e\n\n– f\n')).toEqual([
      { from: 8, to: 9, text: ' ' },
      { from: 14, to: 16, text: '\n' },
      { from: 16, to: 17, text: '-' },
    ]);
    expect(edited('7. x y z\n')).toEqual([{ from: 0, to: 2, text: '1.' }]);
  });

  test('a plan in canonical form has none', () => {
    expect(edited('# A\n\n- b\n  + c\n')).toEqual([]);
    expect(edited(formatPlan(analyseText(PLAN, { directory })))).toEqual([]);
  });

  const FOLDER = join(import.meta.dirname, '../../../../samples');
  const samples = readdirSync(FOLDER).filter((name) => name.endsWith('.kh') && name !== 'co-loi.kh');
  test.each(samples)('sample %s is in canonical form', (name) => {
    expect(edited(readFileSync(join(FOLDER, name), 'utf8'))).toEqual([]);
  });

  test('hostile texts take linear time', () => {
    for (const text of [
      `- ${'('.repeat(180_000)}`,
      'x'.repeat(5_000_000),
      `- ${'\\'.repeat(300_000)}`,
      `|${'a|'.repeat(50_000)}\n`.repeat(3),
      'a\n'.repeat(100_000),
      `${'a\n// b\n'.repeat(50_000)}c`,
      `Nơi nhận:\n${'- a\n// b\n'.repeat(50_000)}`,
      '- a\n'.repeat(50_000),
      `- a (${'hạn: 1; '.repeat(30_000)})`,
      `${' '.repeat(500_000)}a${' '.repeat(500_000)}`,
    ]) {
      expect(formatPlan(analyseText(text, { directory })).length).toBeGreaterThan(0);
    }
  }, 60_000);
});
