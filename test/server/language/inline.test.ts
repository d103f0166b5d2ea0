import { describe, expect, test } from 'vitest';
import { parseInline } from '../../../server/src/language/inline';
import { contentOf, nodes } from './outline';

const read = (text: string): string[] => nodes(text, parseInline(text, 0, text.length));
/** Only the mentions, references and bold runs. */
function marks(text: string): string[] {
  const inlines = parseInline(text, 0, text.length);
  return nodes(
    text,
    inlines.filter(({ kind }) => kind === 'mention' || kind === 'reference' || kind === 'strong'),
  );
}

describe('mentions', () => {
  test.each([
    ['@BYT chủ trì', ['@BYT']],
    ['giao @UBND-xã, (@SGDĐT) và “@SYT”', ['@UBND-xã', '@SGDĐT', '@SYT']],
    ['@SYT/@SNV; "@SCT"', ['@SYT', '@SNV', '@SCT']],
    ['@(Hội Nông dân - chi hội 2)', ['@(Hội Nông dân - chi hội 2)']],
    ['@( Hội Phụ nữ ) họp', ['@(Hội Phụ nữ)']],
    ['@SYT-, @SYT.', ['@SYT', '@SYT']],
    ['@UBND-xã'.normalize('NFD'), ['@UBND-xã'.normalize('NFD')]],
  ])('%s', (text, expected) => expect(marks(text)).toEqual(expected));

  test.each([
    'an@yte.gov.vn',
    'a.b@SYT',
    'https://mang.vn/@SYT',
    '@ SYT',
    '@',
    '@(chưa đóng',
    '@()',
    '@(lồng (nhau))',
    '\\@SYT',
    'x@(Hội)',
  ])('inert: %s', (text) => expect(marks(text)).toEqual([]));
});

describe('references', () => {
  test.each([
    ['tại #kinh-phí.', ['#kinh-phí']],
    ['(#bước-2), “#đợt1”', ['#bước-2', '#đợt1']],
    ['#a/#b', ['#a', '#b']],
    ['#a-', ['#a']],
    ['#phụ-lục'.normalize('NFD'), ['#phụ-lục']],
  ])('%s', (text, expected) => expect(marks(text)).toEqual(expected));

  test.each(['#TinTuc', '#tinTuc', '#2b', 'C#', 'bài#hai', 'http://a.vn/#tin', 'https://a.vn/b#tin', '\\#tin', '#'])(
    'inert: %s',
    (text) => expect(marks(text)).toEqual([]),
  );
});

describe('escapes and breaks', () => {
  test.each([
    ['\\@ai \\#gì \\** \\\\', ['\\@', 'ai ', '\\#', 'gì ', '\\*', '* ', '\\\\']],
    ['một \\ hai', ['một ', '//', 'hai']],
    ['một\\\nhai', ['một', '//', 'hai']],
    ['một\\\r\n  hai', ['một', '//', 'hai']],
    ['một  \n  hai', ['một', '/', 'hai']],
    ['một\r\nhai\rba', ['một', '/', 'hai', '/', 'ba']],
    ['một\n// ghi chú\n  // nữa\nhai', ['một', '/', 'hai']],
    ['một\n\\12. hai', ['một', '/', '12. hai']],
    ['C:\\thư mục', ['C:\\thư mục']],
    ['cuối\\', ['cuối\\']],
    ['một // hai', ['một // hai']],
    ['một\u2028hai', ['một\u2028hai']],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));

  test('a backslash at the start of a paragraph takes the meaning of a number, a keyword or a mark away', () => {
    const prose = (text: string): string => nodes(text, contentOf(text).body).join('|');
    expect(prose('\\12. tháng')).toBe('12. tháng');
    expect(prose('\\Phụ lục: gửi kèm')).toBe('Phụ lục: gửi kèm');
    expect(prose('\\a) b')).toBe('a) b');
    expect(prose('\\- gạch')).toBe('\\-| gạch');
    expect(prose('\\# thăng')).toBe('\\#| thăng');
    expect(prose('\\| vạch')).toBe('\\|| vạch');
  });
});

describe('strong', () => {
  test.each([
    ['**Kinh phí:** đủ', ['**Kinh phí:**', ' đủ']],
    ['a **b** c **d**', ['a ', '**b**', ' c ', '**d**']],
    ['**@SYT** và **#kp**', ['**@SYT**', ' và ', '**#kp**']],
    ['**một\nhai**', ['**một|/|hai**']],
    ['2 * 3 * 4', ['2 * 3 * 4']],
    ['**lẻ', ['**lẻ']],
    ['**a** **lẻ', ['**a**', ' **lẻ']],
    ['\\**a**', ['\\*', '*a**']],
    ['****', ['****']],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));

  test('a pair ends within its block', () => {
    expect(nodes('- **a', contentOf('- **a').body)).toEqual(['**a']);
  });
});
