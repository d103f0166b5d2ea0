import { describe, expect, test } from 'vitest';
import { headerEnd, parseHeader } from '../../../server/src/language/header';
import { nodes } from './outline';

describe('where the header ends', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['no header', '', '# Mục đích\n'],
    ['a fence below the first line is no header', '', '\n---\nsố: 1\n---\n'],
    ['four dashes are no fence', '', '----\nsố: 1\n----\n'],
    ['closed', '---\nsố: 1\n---\n', 'Đoạn văn.\n'],
    ['closed at once', '---\n---\n', '---\n'],
    ['closed at the end of the file', '---\nsố: 1\n---', ''],
    ['blanks after the dashes', '--- \t\nsố: 1\n---\u00A0\n', 'Đoạn văn.\n'],
    ['byte order mark', '\uFEFF---\nsố: 1\n---\n', 'Đoạn văn.\n'],
    ['unclosed, up to `# `', '---\nsố: 1\n', '## Mục đích\n---\n'],
    ['unclosed, up to prose after a blank line', '---\nsố: 1\n\n', 'Thực hiện kế hoạch; làm như sau.\n'],
    ['unclosed, a key after a blank line belongs to it', '---\nsố: 1\n\nngày: 2026\n', '# Mục đích'],
    ['unclosed, an item after a blank line belongs to it', '---\ncăn cứ:\n\n- Luật\n\n  mới\n\n', '1. Việc.\n'],
    ['unclosed, prose without a blank line is a stray line of it', '---\nsố: 1\nVăn xuôi (một).\n', '# A\n'],
    ['unclosed to the end', '---\nsố: 1\n', ''],
  ];
  for (const [end, sign] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    test.each(cases)(`%s (${end})`, (_, header, body) => {
      const [head, rest] = [header.replaceAll('\n', sign), body.replaceAll('\n', sign)];
      expect(headerEnd(head + rest)).toBe(head.length);
    });

    test.each([8190, 8191, 8192, 8193, 40_000])(`a header of about %i units (${end})`, (length) => {
      for (const close of [`---${sign}`, `${sign}`]) {
        const open = `---${sign}trích yếu: `;
        const head = open + `dài${sign}  `.repeat((length - open.length) / 6) + sign + close;
        expect(headerEnd(`${head}Một đoạn văn.${sign}${'- Việc. '.repeat(3000)}`)).toBe(head.length);
      }
    });
  }

  test('a value of one line longer than a first read', () => {
    const head = `---\ntrích yếu: ${'dài '.repeat(9000)}\n---\n`;
    expect(headerEnd(`${head}Đoạn văn.`)).toBe(head.length);
  });
});

describe('entries', () => {
  const read = (text: string) => parseHeader(text);
  const entry = (text: string) => {
    const [one] = read(`---\n${text}\n---\n`).entries;
    if (!one) throw new Error('no entry');
    return { key: one.key, value: nodes(`---\n${text}\n---\n`, one.value), items: one.items.length };
  };

  test('keys are normalised', () => {
    expect(entry('TRÍCH \u00A0 Yếu : An toàn').key).toBe('trích yếu');
    expect(entry('căn cứ'.normalize('NFD').concat(': Luật')).key).toBe('căn cứ');
  });
  test('only the first colon parts key and value', () => {
    expect(entry('cơ quan: Ban Chỉ đạo: Tổ 1')).toEqual({
      key: 'cơ quan',
      value: ['Ban Chỉ đạo: Tổ 1'],
      items: 0,
    });
  });
  test('a value goes on in indented lines, a forced break in `\\ `', () => {
    expect(entry('trích yếu: Phòng cháy,\n  chữa cháy \\ năm 2026').value).toEqual([
      'Phòng cháy,',
      '/',
      'chữa cháy ',
      '//',
      'năm 2026',
    ]);
  });
  test('items with any dash, going on in indented lines; comments between', () => {
    const text = '---\ncăn cứ:\n  - Luật Trẻ em\n  – Kế hoạch số 3\n    của Bộ\n// hỏi lại\n• Công văn\n---\n';
    const [bases] = read(text).entries;
    expect(bases?.value).toEqual([]);
    expect(bases?.items.map((item) => nodes(text, item.content))).toEqual([
      ['Luật Trẻ em'],
      ['Kế hoạch số 3', '/', 'của Bộ'],
      ['Công văn'],
    ]);
    expect(text.slice(bases?.from, bases?.to)).toBe(text.slice(4, -5));
  });
  test('stray lines are told', () => {
    const text = '---\n  lạc\n- cũng lạc\nsố: 1\n(không có khóa)\n---\n';
    const { entries, stray } = read(text);
    expect(stray.map(({ from, to }) => text.slice(from, to))).toEqual(['lạc', '- cũng lạc', '(không có khóa)']);
    expect(entries.map((one) => one.key)).toEqual(['số']);
  });
  test('unclosed is told', () => {
    expect(read('---\nsố: 1\n').closed).toBe(false);
    expect(read('---\nsố: 1\n---').closed).toBe(true);
  });
});
