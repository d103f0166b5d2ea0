import { describe, expect, test } from 'vitest';
import { contentOf, nodes } from './outline';

/** What is read from the brackets at the end of a block, and the words before them. */
function read(text: string) {
  const { body, title, attributes } = contentOf(text);
  return {
    before: nodes(text, [...title, ...body]).join('|'),
    label: attributes?.label?.name,
    entries: attributes?.entries.map(({ key, nearest, value }) => {
      const words = nodes(text, value).join('|');
      return key === nearest ? `${key}=${words}` : `${key}?${nearest}=${words}`;
    }),
    closed: attributes?.closed,
    landscape: attributes && attributes.landscape !== undefined,
    words: attributes && text.slice(attributes.from, attributes.to),
  };
}

describe('labels', () => {
  test.each([
    ['- Họp. (#giao-ban)', 'giao-ban'],
    ['# Kinh phí (#kinh-phí)', 'kinh-phí'],
    ['Đoạn văn. (#đoạn1)\n', 'đoạn1'],
    ['- Họp. ( #a ; hạn: 01/2/2026 )', 'a'],
    ['- Họp.\n(#dưới)', 'dưới'],
    [`- Họp. ${'(#phụ)'.normalize('NFD')}`, 'phụ'],
  ])('%j', (text, label) => expect(read(text).label).toBe(label));

  test.each(['- Họp. (#Hop)', '- Họp. (# a)', '- Họp. (#a b)', '- Họp. (#a), nữa', '- Họp \\(#a)', '- Họp. (#1a)'])(
    'none: %s',
    (text) => {
      expect(read(text).label).toBeUndefined();
      expect(read(text).words).toBeUndefined();
    },
  );
});

describe('keys', () => {
  test('the four keys, any case, blanks around the colon', () => {
    const text = '- Họp. (Hạn : 01/2/2026; CHỦ TRÌ: @SYT; phối  hợp:@SNV, Đoàn xã;sản phẩm: Biên bản)';
    expect(read(text)).toEqual({
      before: 'Họp.',
      label: undefined,
      entries: ['hạn=01/2/2026', 'chủ trì=@SYT', 'phối hợp=@SNV|, Đoàn xã', 'sản phẩm=Biên bản'],
      closed: true,
      landscape: false,
      words: text.slice(7),
    });
  });

  test.each([
    ['han', 'hạn'],
    ['hặn', 'hạn'],
    ['chu trì', 'chủ trì'],
    ['chu tri', 'chủ trì'],
    ['phôi hơp', 'phối hợp'],
    ['sảm phẩn', 'sản phẩm'],
    ['chủ tì', 'chủ trì'],
    ['chủ trìh', 'chủ trì'],
  ])('%s is meant to be %s', (typed, key) => {
    expect(read(`- Họp. (${typed}: x)`).entries).toEqual([`${typed}?${key}=x`]);
  });

  test.each(['tên: x', 'han han: x', 'xem: x', 'chú thích: x', 'giờ: 8:00', 'chuu trri: x'])(
    'a key further off is prose: (%s)',
    (words) => expect(read(`- Họp (${words})`).entries).toBeUndefined(),
  );

  test.each(['hạng: nhất', 'chủ thể: hộ gia đình', 'chủ tọa: Phó Giám đốc', 'chủ đề: Sách', 'bạn: 05 em'])(
    'another word near a key is prose: (%s)',
    (words) => expect(read(`- Họp (${words})`).entries).toBeUndefined(),
  );

  test('beside a key that is right, a word near another one is it misspelt', () => {
    expect(read('- Họp. (chủ thì: x; hạn: y)').entries).toEqual(['chủ thì?chủ trì=x', 'hạn=y']);
  });

  test('a semicolon parts only before a key and a colon; only the first colon counts', () => {
    expect(read('- Mua. (sản phẩm: 02 xe; loại: 7:16 chỗ; hạn chế; hạn: 03/4/2026)').entries).toEqual([
      'sản phẩm=02 xe; loại: 7:16 chỗ; hạn chế',
      'hạn=03/4/2026',
    ]);
  });

  test('an empty value', () => expect(read('- Mua. (hạn: ; sản phẩm:)').entries).toEqual(['hạn=', 'sản phẩm=']));
  test('an escaped value', () => expect(read('- Mua. (hạn: \\@x)').entries).toEqual(['hạn=\\@|x']));
});

describe('brackets', () => {
  test('nested ones belong to the value', () => {
    expect(read('- Mua. (sản phẩm: xe (loại (7) chỗ); hạn: 03/4/2026)').entries).toEqual([
      'sản phẩm=xe (loại (7) chỗ)',
      'hạn=03/4/2026',
    ]);
  });
  test('the last group counts; one before it is text', () => {
    expect(read('- Mua xe (mới) (hạn: 03/4/2026)')).toMatchObject({
      before: 'Mua xe (mới)',
      entries: ['hạn=03/4/2026'],
    });
  });
  test('prose in brackets, or brackets within the text, are text', () => {
    for (const text of ['- Theo mẫu (A; B)', '- Theo (hạn: 1/2) đã nêu.', '- Mua xe)', '- Mua (xe', '- ()']) {
      expect(read(text).entries).toBeUndefined();
    }
  });
  test('a missing closing bracket after an exact key', () => {
    expect(read('- Mua. (hạn: 03/4/2026')).toMatchObject({ before: 'Mua.', entries: ['hạn=03/4/2026'], closed: false });
    expect(read('- Mua. (#xe; hạn: 03/4/2026\n')).toMatchObject({ label: 'xe', closed: false });
    expect(read('- Mua. (han: 03/4/2026').entries).toBeUndefined();
  });
  test('the brackets may go on in the next line, and a comment may stand between', () => {
    expect(read('- Mua. (hạn: 03/4/2026;\n// hỏi lại\nsản phẩm: xe)').entries).toEqual([
      'hạn=03/4/2026',
      'sản phẩm=xe',
    ]);
  });
});

describe('ngang', () => {
  test.each([
    'Phụ lục: Biểu (ngang)',
    'Phụ lục: Biểu (#b; ngang)',
    'Phụ lục: Biểu (ngang; #b)',
    'Phụ lục: Biểu (NGANG)',
  ])('%s', (text) => expect(read(text)).toMatchObject({ before: 'Biểu', landscape: true }));
  test('only after the title of an appendix', () => {
    expect(read('- Kẻ (ngang)').words).toBeUndefined();
    expect(read('# Kẻ (ngang)').before).toBe('Kẻ (ngang)');
    expect(read('Phụ lục: Biểu (ngang dọc)').before).toBe('Biểu (ngang dọc)');
  });
});
