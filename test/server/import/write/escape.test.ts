import { describe, expect, it } from 'vitest';
import { Traced } from '../../../../server/src/import/traced';
import { escapeCell, escapeInside, escapeStart, escapeTitle } from '../../../../server/src/import/write/escape';

const text = (s: string): Traced => Traced.of(s, 0, s.length);

describe('escapes', () => {
  it.each([
    ['Hỏi @SNV và (@UBND) #muc', 'Hỏi \\@SNV và (\\@UBND) \\#muc'],
    ['a@b.vn, so#1, #VanHoa, 5 * 3', 'a@b.vn, so#1, #VanHoa, 5 * 3'],
    ['hai ** sao', 'hai \\** sao'],
    ['C:\\data \\* \\', 'C:\\data \\\\* \\\\'],
    ['Làm xong. (hạn: 5/5)', 'Làm xong. \\(hạn: 5/5)'],
    ['Làm xong (han: mai).', 'Làm xong \\(han: mai).'],
    ['Gồm hai đợt (trong đó: một đợt lớn)', 'Gồm hai đợt (trong đó: một đợt lớn)'],
  ])('inside: %s', (source, expected) => {
    expect(escapeInside(text(source)).text).toBe(expected);
  });

  it.each([
    ['12. Việc', '\\12. Việc'],
    ['- ý', '\\- ý'],
    ['# ý', '\\# ý'],
    ['| a', '\\| a'],
    ['// a', '\\// a'],
    ['I. Ý', '\\I. Ý'],
    ['Nơi nhận:', '\\Nơi nhận:'],
    ['Phụ lục: xem kèm', '\\Phụ lục: xem kèm'],
    ['(bảng phân công)', '\\(bảng phân công)'],
    ['2025. Năm', '2025. Năm'],
    ['Cụ thể:', 'Cụ thể:'],
  ])('at the start: %s', (source, expected) => {
    expect(escapeStart(text(source)).text).toBe(expected);
  });

  it('in titles and cells', () => {
    expect(escapeTitle(text('A: b'), 2).text).toBe('A\\: b');
    expect(escapeTitle(text('A: b'), 1).text).toBe('A: b');
    expect(escapeTitle(text('7:30'), 2).text).toBe('7:30');
    expect(escapeCell(text('a|b')).text).toBe('a\\|b');
    expect(escapeCell(text('^')).text).toBe('\\^');
  });
});
