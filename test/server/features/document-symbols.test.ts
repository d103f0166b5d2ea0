import { describe, expect, it } from 'vitest';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { documentSymbols } from '../../../server/src/features/document-symbols';
import { setLanguage } from '../../../server/src/messages';
import { analyseText } from '../../../server/src/plan/analyse';
import { inBothLineEnds, marked, PLAN, wordsOf } from './marked';

/** `name | detail`, two blanks a level. */
function lines(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    '  '.repeat(depth) + (detail === undefined ? name : `${name} | ${detail}`),
    ...lines(children ?? [], depth + 1),
  ]);
}

const outline = (text: string): string[] => lines(documentSymbols(analyseText(text)));

inBothLineEnds((text) => {
  describe('the outline', () => {
    it('has header, sections with their numbers, tasks, tables, recipients, signature and appendices', () => {
      expect(outline(text(PLAN))).toEqual([
        'Phần đầu',
        '  cơ quan | Sở Y tế',
        '  số | 8/KH-SYT',
        '  địa danh | Lào Cai',
        '  ngày | 9/2/2026',
        '  trích yếu | Khám sức khỏe học sinh năm 2026',
        '  thời gian | 01/3/2026 - 31/5/2026',
        '  căn cứ | 2 mục',
        'I. Mục đích, yêu cầu',
        '  1. Mục đích',
        '  2. Thời gian | Từ tháng 3/2026 đến hết tháng 5/2026.',
        'II. Tổ chức thực hiện',
        '  1. Sở Giáo dục và Đào tạo',
        '    Lập danh sách học sinh. | Sở Giáo dục và Đào tạo · hạn 28/02/2026',
        '  2. Giao Sở Nội vụ kiểm tra theo Mục II. | Sở Nội vụ · hạn 10/4/2026',
        '    Bảng: TT, Trường, Số học sinh',
        'III. (chưa có tên)',
        'Nơi nhận | 2 nơi nhận',
        '  UBND tỉnh | b/c',
        '  Sở Giáo dục và Đào tạo',
        '  Lưu: VT, NVY',
        'Ký: Bác sĩ Lê Thị Hoa | KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC',
        'Phụ lục I: Mẫu danh sách',
        '  I. Cột của mẫu',
        'Phụ lục II: Phân công',
        '  Bảng phân công',
      ]);
    });

    it('gives a section its lines up to the next one, and selects its title', () => {
      const plan = analyseText(text(PLAN));
      const section = documentSymbols(plan)[1];
      expect(section && wordsOf(plan, section.selectionRange)).toBe('Mục đích, yêu cầu');
      expect(section?.range.start).toEqual({ line: 18, character: 0 });
      expect(section?.range.end).toEqual({ line: 26, character: 0 });
    });
  });
});

describe('names', () => {
  it.each([
    ['#', 'I. (chưa có tên)'],
    ['##   ', '1. (chưa có tên)'],
    ['# \u200b\u0007', 'I. (chưa có tên)'],
    ['# (#nhan)', 'I. (chưa có tên)'],
    ['# \ud800', 'I. (chưa có tên)'],
    ['Phần:', 'Phần I. (chưa có tên)'],
    ['Phụ lục:', 'Phụ lục: (chưa có tên)'],
    ['- (#x)', '(chưa có tên)'],
    ['1. ', '1. (chưa có tên)'],
    ['a) Họp.', 'a) Họp.'],
    ['|', 'Bảng'],
    ['| | |', 'Bảng'],
    ['Nơi nhận:', 'Nơi nhận | 0 nơi nhận'],
    ['Ký:', 'Ký'],
    ['Ký:\nGIÁM ĐỐC', 'Ký | GIÁM ĐỐC'],
    ['---\nsố:\n---', 'Phần đầu'],
  ])('of %j is %j', (text, name) => {
    expect(outline(text)[0]).toBe(name);
  });

  it('are cut at a word', () => {
    const [name] = outline(`# ${'Tuyên truyền '.repeat(30)}`);
    expect(name).toBe(`I. ${'Tuyên truyền '.repeat(6).trim()}…`);
  });

  it('without a blank are cut, but not within a letter', () => {
    expect(outline(`# ${'e\u0323\u0302'.repeat(100)}`)[0]).toBe(`I. ${'e\u0323\u0302'.repeat(26)}…`);
    expect(outline(`# a${'𝐀'.repeat(100)}`)[0]).toBe(`I. a${'𝐀'.repeat(39)}…`);
  });

  it('are English where the messages are', () => {
    setLanguage('en');
    try {
      expect(outline('#\n\nNơi nhận:\n- Sở Y tế')).toEqual([
        'I. (no name yet)',
        'Recipients | 1 recipient',
        '  Sở Y tế',
      ]);
    } finally {
      setLanguage('vi');
    }
  });
});

describe('what stands where', () => {
  it('has parts above sections', () => {
    expect(outline('Phần: Chung\n\n# A\n\nPhần: Riêng\n\n# B')).toEqual([
      'Phần I. Chung',
      '  I. A',
      'Phần II. Riêng',
      '  I. B',
    ]);
  });

  it('puts text behind the recipients beneath no section', () => {
    const text = '# Tổ chức thực hiện\n\nNơi nhận:\n- Sở Y tế\n\n1. Sở Y tế họp. (hạn: 5/5/2026)\n';
    expect(outline(text)).toEqual([
      'I. Tổ chức thực hiện',
      'Nơi nhận | 1 nơi nhận',
      '  Sở Y tế',
      '1. Sở Y tế họp. | Sở Y tế · hạn 05/5/2026',
    ]);
  });

  it('gives an appendix its own recipients where the plan has some', () => {
    const foot = 'Nơi nhận:\n- Sở Y tế\n';
    expect(outline(`# A\n\n${foot}\nPhụ lục: Quyết định\n\n${foot}`)).toEqual([
      'I. A',
      'Nơi nhận | 1 nơi nhận',
      '  Sở Y tế',
      'Phụ lục: Quyết định',
      '  Nơi nhận | 1 nơi nhận',
      '    Sở Y tế',
    ]);
    expect(outline(`# A\n\nPhụ lục: Mẫu\n\n${foot}`)).toEqual([
      'I. A',
      'Phụ lục: Mẫu',
      'Nơi nhận | 1 nơi nhận',
      '  Sở Y tế',
    ]);
  });

  it('leaves points out that are no tasks, and keeps what is beneath them', () => {
    expect(outline('# Nội dung\n\n- Họp.\n| a | b |\n')).toEqual(['I. Nội dung', '  Bảng: a, b']);
  });

  it('shows points with a label', () => {
    const [section] = documentSymbols(analyseText('# Nội dung\n\n- Họp. (#hop)\n'));
    expect(section?.children?.map(({ name, kind }) => [name, kind])).toEqual([['Họp.', SymbolKind.Key]]);
  });

  it('selects the first line of what goes on', () => {
    const { plan, words } = marked('1. Họp\nvà báo cáo.');
    const [symbol] = documentSymbols(plan);
    expect(symbol && words(symbol.range)).toBe('1. Họp\nvà báo cáo.');
    expect(symbol && words(symbol.selectionRange)).toBe('Họp');
  });
});
