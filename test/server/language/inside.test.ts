import { describe, expect, test } from 'vitest';
import { inside } from '../../../server/src/language/inside';
import { blocksOf, contentOf, nodes } from './outline';

/** `title | run-in text` of a heading. */
function heading(text: string): string[] {
  const { title, body } = contentOf(text);
  return [nodes(text, title).join(''), nodes(text, body).join('')];
}

describe('run-in text', () => {
  test.each([
    ['## Thời gian: Tháng 5.', ['Thời gian', 'Tháng 5.']],
    ['### Địa điểm: Xã A', ['Địa điểm', 'Xã A']],
    ['#### Số lượng :  05 lớp', ['Số lượng', '05 lớp']],
    ['## A: b: c', ['A', 'b: c']],
    ['# Mục tiêu: chung', ['Mục tiêu: chung', '']],
    ['## Lúc 7:30', ['Lúc 7:30', '']],
    ['## Cuộc thi (vòng: hai): Tháng 5', ['Cuộc thi (vòng: hai)', 'Tháng 5']],
    ['## Chủ đề "Sống: xanh": Tháng 5', ['Chủ đề "Sống: xanh"', 'Tháng 5']],
    ['## Chủ đề “Sống: “xanh”: sạch”: Tháng 5', ['Chủ đề “Sống: “xanh”: sạch”', 'Tháng 5']],
    ['## Bước 1: Họp', ['Bước 1: Họp', '']],
    ['## Đợt III: Họp', ['Đợt III: Họp', '']],
    ['## Giai đoạn thứ 2: Họp', ['Giai đoạn thứ 2: Họp', '']],
    ['## Kinh phí cả năm 2026: Ngân sách', ['Kinh phí cả năm 2026', 'Ngân sách']],
    ['## 5: Họp', ['5', 'Họp']],
    ['## Một\\: hai: ba', ['Một\\: hai', 'ba']],
    ['## Sở Y tế:', ['Sở Y tế', '']],
    ['# Mục tiêu:', ['Mục tiêu', '']],
    ['## Sở Y tế\\:', ['Sở Y tế\\:', '']],
    ['## Thời gian: (hạn: 02/5/2026)', ['Thời gian', '']],
    ['## ', ['', '']],
  ])('%s', (text, expected) => expect(heading(text)).toEqual(expected));

  test('an unclosed bracket or quote keeps the colon in the title', () => {
    expect(heading('## Lớp (một: hai')).toEqual(['Lớp (một: hai', '']);
    expect(heading('## Lớp “một: hai')).toEqual(['Lớp “một: hai', '']);
  });
});

describe('numbers as typed', () => {
  test.each([
    ['12. Việc', '12', 2],
    ['1.10. Việc', '1.10', 3],
    ['đ) Việc', 'đ', 4],
    ['\t3. Việc', '3', 2],
  ])('%s', (text, typed, level) => {
    expect(contentOf(text).typed).toBe(typed);
    expect(blocksOf(text)[0]?.level).toBe(level);
  });
  test.each(['1234. Việc', '1.2.3. Việc', 'A) Việc', 'ab) Việc', '1.500 đồng', '-5 độ'])('prose: %s', (text) =>
    expect(blocksOf(text)[0]?.kind).toBe('paragraph'),
  );
});

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('lists at the foot, %s', (_, sign) => {
  const first = (...lines: string[]) => {
    const text = lines.join(sign);
    const [block, ...more] = blocksOf(text);
    if (!block) throw new Error('no block');
    const read = inside(block);
    const items = read.kind === 'recipients' ? read.items : read.kind === 'signature' ? read.lines : [];
    return { items: items.map((item) => nodes(text, item.content).join('')), more: more.map((one) => one.kind) };
  };

  test('recipients: dashes with and without a blank, blank lines, comments, wrapped lines', () => {
    const list = first(
      'Nơi nhận:',
      '',
      '- Sở Y tế',
      '-Sở Nội vụ',
      '– @SCT',
      '// hỏi',
      '• Hội Nông dân',
      'xã A',
      '+ Khác',
    );
    expect(list).toEqual({
      items: ['Sở Y tế', 'Sở Nội vụ', '@SCT', 'Hội Nông dân/xã A', 'Khác'],
      more: [],
    });
  });
  test('recipients: an unmarked line right under the keyword is one', () => {
    expect(first('Nơi nhận:', 'Sở Y tế').items).toEqual(['Sở Y tế']);
  });
  test('recipients: prose after a blank line is a paragraph', () => {
    expect(first('Nơi nhận:', '- Sở Y tế', '', 'Đoạn văn.')).toEqual({ items: ['Sở Y tế'], more: ['paragraph'] });
  });
  test.each(['1. Việc', '# Mục', 'Ký:', '| a |', '(bảng phân công)', 'Phụ lục: A', 'Phần: A'])(
    'recipients end before %s',
    (line) =>
      expect(first('Nơi nhận:', '- Sở Y tế', line)).toMatchObject({ items: ['Sở Y tế'], more: [expect.any(String)] }),
  );
  test('a signature owns the lines up to the next keyword or `#`', () => {
    const lines = ['KT. GIÁM ĐỐC', '', '// chờ', '- dòng', '1. dòng', 'Nguyễn Văn An'];
    for (const [end, kind] of [
      ['# Mục', 'heading'],
      ['Phụ lục: A', 'appendix'],
      ['Nơi nhận:', 'recipients'],
      ['Ký:', 'signature'],
      ['Phần: A', 'part'],
    ]) {
      expect(first('Ký:', ...lines, end!)).toEqual({
        items: ['KT. GIÁM ĐỐC', '- dòng', '1. dòng', 'Nguyễn Văn An'],
        more: [kind],
      });
    }
  });
});
