// Places in the body: bodies, labels, attributes, sections, marks, comments.
import { describe, expect, it } from 'vitest';
import type { FolderSettings } from '../../../../server/src/directory/settings';
import { type Asked, accepted, complete, HEADER, offered } from './kit';

const at = (body: string): string => `${HEADER}\n${body}`;
const both = (body: string, asked?: Asked): string[] => {
  const lf = offered(at(body), asked);
  expect(offered(at(body).replaceAll('\n', '\r\n'), asked)).toEqual(lf);
  return lf;
};
const taken = (body: string, label: string, asked?: Asked): string =>
  accepted(at(body), label, asked).slice(HEADER.length + 1);

describe('bodies after @', () => {
  it('are offered as soon as it is typed', () => {
    expect(both('Giao @<|>', { trigger: '@' })).toContain('Sở Y tế');
    expect(both('- @<|>', { trigger: '@' })).toContain('Sở Y tế');
    expect(both('| @<|> |', { trigger: '@' })).toContain('Sở Y tế');
    expect(both('Nơi nhận:\n- @<|>', { trigger: '@' })).toContain('Sở Y tế');
    expect(both('- A. (chủ trì: @<|>)', { trigger: '@' })).toContain('Sở Y tế');
  });

  it('are put in by their ids, over the rest of the word', () => {
    expect(taken('Giao @so y<|>', 'Sở Y tế')).toBe('Giao @SYT');
    expect(taken('Giao @UB<|>ND-xã họp.', 'Ủy ban nhân dân tỉnh')).toBe('Giao @UBND họp.');
    expect(taken('Giao @<|> họp.', 'Sở Y tế')).toBe('Giao @SYT họp.');
  });

  it('are put in by their names in brackets', () => {
    expect(taken('Mời @(hoi van<|>', 'Hội Văn học - Nghệ thuật tỉnh')).toBe('Mời @(Hội Văn học - Nghệ thuật tỉnh)');
    expect(taken('Mời @(hoi<|> văn) dự.', 'Hội Văn học - Nghệ thuật tỉnh')).toBe(
      'Mời @(Hội Văn học - Nghệ thuật tỉnh) dự.',
    );
  });

  it('say when they ended and what came after', () => {
    const item = complete(at('@stttt<|>')).list.items[0];
    expect(item?.labelDetails?.description).toBe('@STTTT · đến 28/02/2025');
    expect(item?.detail).toBe('Sở Thông tin và Truyền thông · đến 28/02/2025 · sau đó là Sở Khoa học và Công nghệ');
    expect(item?.tags).toEqual([1]);
    const early = complete(at('@PVHXH<|>')).list.items[0];
    expect(early?.labelDetails?.description).toBe('@PVHXH · từ 01/7/2025');
  });

  it('are those of the folder too, and its groups', () => {
    const settings: FolderSettings = {
      bodies: [{ id: 'NVH', name: 'Nhà Văn hóa Lao động' }],
      groups: [
        { id: 'KVH', name: 'Khối văn hóa', members: ['NVH'] },
        { id: '', name: 'Các hội đặc thù', members: ['HCTĐT'] },
      ],
    };
    expect(both('@nha van<|>', { settings })[0]).toBe('Nhà Văn hóa Lao động');
    expect(taken('@khoi<|>', 'Khối văn hóa', { settings })).toBe('@KVH');
  });

  it.each([
    'so@<|>',
    'so@laichau<|>',
    'https://x.vn/@<|>',
    'A (@SYT)<|>',
    '@SYT chủ trì<|>',
    '@SYT <|>',
    '@(Sở Y tế)<|>',
    'Ký:\n@<|>',
    '// @<|>',
  ])('are not offered in %j', (body) => {
    expect(both(body)).toEqual([]);
    expect(both(body, { trigger: '@' })).toEqual([]);
  });
});

describe('directly before a word', () => {
  it.each([
    ['@st<|>Chuẩn bị', 'Sở Tài chính', '@STCChuẩn bị', '@STC bị'],
    ['Phối hợp @(Sở Tài<|>) họp', 'Sở Tài chính', 'Phối hợp @(Sở Tài chính) họp', 'Phối hợp @(Sở Tài chính) họp'],
    ['# N (#nd)\n\nTheo #<|>mục này', '#nd', '# N (#nd)\n\nTheo #ndmục này', '# N (#nd)\n\nTheo #nd này'],
    ['Nơi nhận:\n- UBND tỉnh (<|>)', 'b/c', 'Nơi nhận:\n- UBND tỉnh (b/c)', 'Nơi nhận:\n- UBND tỉnh (b/c)'],
  ])('%j keeps it, and loses it where a person replaces', (body, label, inserted, replaced) => {
    expect(taken(body, label, { mode: 'insert' })).toBe(inserted);
    expect(taken(body, label, { mode: 'neither' })).toBe(inserted);
    expect(taken(body, label)).toBe(replaced);
  });

  it('is one edit where the editor tells no inserting from replacing', () => {
    const edits = (mode?: 'neither') => complete(at('@st<|>Chuẩn'), mode && { mode }).list.items.map((i) => i.textEdit);
    expect(edits('neither').every((edit) => edit && 'range' in edit)).toBe(true);
    expect(edits().every((edit) => edit && 'insert' in edit && 'replace' in edit)).toBe(true);
  });
});

describe('labels after #', () => {
  const plan = '# Nội dung (#noi-dung)\n\n## Hội thi (#hoi-thi)\n\na) Chung khảo tại nhà văn hóa. (#chung-khao)\n\n';

  it('with what they print as, in the order of the file', () => {
    const { list } = complete(at(`${plan}Theo #<|>`), { trigger: '#' });
    expect(list.items.map(({ label, labelDetails }) => [label, labelDetails?.description])).toEqual([
      ['#noi-dung', 'Mục I'],
      ['#hoi-thi', 'khoản 1 Mục I'],
      ['#chung-khao', 'điểm a khoản 1 Mục I'],
    ]);
    expect(list.items[2]?.detail).toBe('điểm a khoản 1 Mục I: Chung khảo tại nhà văn hóa.');
  });

  it('found by title and number', () => {
    expect(both(`${plan}Theo #nha<|>`)).toEqual(['#chung-khao']);
    expect(both(`${plan}Theo #thi<|>`)).toEqual(['#hoi-thi']);
    expect(taken(`${plan}Theo #ho<|>i-thi đã nêu.`, '#hoi-thi')).toBe(`${plan}Theo #hoi-thi đã nêu.`);
  });

  it('then headings and appendices without one, which are given it', () => {
    const body = `${plan}# Mục đích, yêu cầu\n\nTheo #<|>\n\n## Nâng cao nhận thức (hạn: 1/5/2025)\n\nPhụ lục: Mục đích, yêu cầu\n`;
    const list = both(body, { trigger: '#' });
    expect(list.slice(3)).toEqual(['#muc-dich-yeu-cau', '#nang-cao-nhan-thuc', '#muc-dich-yeu-cau-2']);
    expect(taken(body, '#muc-dich-yeu-cau')).toBe(
      body.replace('yêu cầu\n\nTheo', 'yêu cầu (#muc-dich-yeu-cau)\n\nTheo').replace('#<|>', '#muc-dich-yeu-cau'),
    );
    expect(taken(body, '#nang-cao-nhan-thuc')).toBe(
      body.replace('(hạn', '(#nang-cao-nhan-thuc; hạn').replace('#<|>', '#nang-cao-nhan-thuc'),
    );
    expect(taken(body, '#muc-dich-yeu-cau-2')).toContain('Phụ lục: Mục đích, yêu cầu (#muc-dich-yeu-cau-2)\n');
  });

  it('without one are found by words of the title, and not on the line itself', () => {
    const body = '# Mục đích\n\n# Nội dung (#noi-dung)\n\n';
    expect(both(`${body}Theo #muc dich<|>`)).toEqual(['#muc-dich']);
    expect(taken(`${body}Theo #muc di<|>`, '#muc-dich')).toBe(
      '# Mục đích (#muc-dich)\n\n# Nội dung (#noi-dung)\n\nTheo #muc-dich',
    );
    expect(both(`${body}Theo #noi-dung muc dich<|>`)).toEqual([]);
    expect(both('# Theo #<|>\n\n# 2025\n\n# Họp (', { trigger: '#' })).toEqual(['#hop']);
    expect(both('# Theo #<|>\n\n# Họp\\\n\n# Xong (hạn: 1/5/2025', { trigger: '#' })).toEqual([]);
  });

  it.each([`${plan}#<|>`, `${plan}A#<|>`, `${plan}https://x.vn/a#<|>`, `${plan}- B. (#<|>`])('not in %j', (body) => {
    expect(both(body, { trigger: '#' })).toEqual([]);
  });
});

describe('attributes after (', () => {
  it('at the end of a block', () => {
    expect(both('- Treo cờ. (<|>', { trigger: '(' })).toEqual(['hạn', 'chủ trì', 'phối hợp', 'sản phẩm', '#treo-co']);
    expect(taken('- Treo cờ. (<|>', 'hạn')).toBe('- Treo cờ. (hạn: ⟦1⟧)');
    expect(taken('- Treo cờ. (<|>)', 'hạn')).toBe('- Treo cờ. (hạn: ⟦1⟧)');
    expect(taken('- Treo cờ. (ph<|>', 'phối hợp', { snippets: false })).toBe('- Treo cờ. (phối hợp: )');
  });

  it('that are not there yet', () => {
    expect(both('- Treo cờ. (#co; hạn: 1/5/2025; <|>)')).toEqual(['chủ trì', 'phối hợp', 'sản phẩm']);
    expect(both('Phụ lục: Mẫu (<|>', { trigger: '(' })).toEqual(['#mau', 'ngang']);
  });

  it('only a label that is free', () => {
    expect(both('- Treo cờ. (#treo-co)\n- Treo cờ. (nhan<|>')).toEqual(['#treo-co-2']);
  });

  it.each([
    'Họp (<|>',
    'Họp. (<|>',
    '- Giao công chức (<|>',
    '- Giao công chức (<|>)',
    '- Giao công chức (c<|>ả hợp đồng)',
    '- Giao công chức (cả<|>',
    '- Giao công chức (cả hợp đồng)<|>',
    '- Họp. (hạn: 1/5/2025 (<|>)',
    '## Thời gian: Từ sáng (<|>',
    '- Họp (<|> tại xã',
    '- Họp (<|>\nvà ăn trưa',
    '- Họp (xem thêm<|>',
    '- Họp (hạn: 1/5/2025)<|>',
    '- Họp (hạn: 1/5/2025) <|>',
  ])('not in %j', (body) => {
    expect(both(body, { trigger: body.includes('(<|>') ? '(' : undefined } as Asked)).toEqual([]);
  });

  it.each(['- Họp. (<|>', '- Họp;  (<|>)', '## Họp (<|>', '## Thời gian: Từ sáng. (<|>', '1. Họp. (<|>'])(
    'in %j',
    (body) => {
      expect(both(body, { trigger: '(' })).toContain('hạn');
    },
  );

  it('in the middle of a sentence where a person asks', () => {
    expect(both('- Giao công chức (<|>')).toContain('hạn');
    expect(both('- Giao công chức (chu t<|>')).toEqual(['chủ trì']);
  });

  it('in a paragraph where a person asks, or of the part on organisation', () => {
    expect(both('Họp (<|>')).toContain('hạn');
    expect(both('# Tổ chức thực hiện\n\nHọp. (<|>', { trigger: '(' })).toContain('hạn');
  });

  it('with bodies as values', () => {
    expect(both('- A. (chủ trì: so gd<|>)')[0]).toBe('Sở Giáo dục và Đào tạo');
    expect(
      taken('- A. (phối hợp: Sở Văn hóa, Thể thao và Du lịch, so gd<|>; hạn: 1/5/2025)', 'Sở Giáo dục và Đào tạo'),
    ).toBe('- A. (phối hợp: Sở Văn hóa, Thể thao và Du lịch, @SGDĐT; hạn: 1/5/2025)');
    expect(both('- A. (phối hợp: so van hoa, the thao<|>)')[0]).toBe('Sở Văn hóa, Thể thao và Du lịch');
  });

  it('with days as values', () => {
    const days = both('- B. (hạn: 12/6/2025)\n- A. (hạn: <|>)');
    expect(days.slice(0, 4)).toEqual(['31/10/2025', '12/6/2025', '30/4/2025', '31/5/2025']);
    expect(taken('- A. (hạn: 3<|>0/4)', '30/4/2025')).toBe('- A. (hạn: 30/4/2025)');
  });

  it('with results as values', () => {
    const results = both('- B. (sản phẩm: Phim ngắn)\n- A. (sản phẩm: <|>)');
    expect(results.slice(0, 2)).toEqual(['Phim ngắn', 'Báo cáo']);
  });
});

describe('sections after # ', () => {
  it('missing ones first, in order', () => {
    expect(both('# <|>').slice(0, 3)).toEqual(['Mục đích, yêu cầu', 'Nội dung', 'Tổ chức thực hiện']);
    expect(both('# Mục đích, yêu cầu\n\nA.\n\n# <|>').slice(0, 2)).toEqual(['Nội dung', 'Tổ chức thực hiện']);
    expect(both('# muc d<|>')[0]).toBe('Mục đích, yêu cầu');
  });

  it('of the profile of the folder', () => {
    const settings: FolderSettings = {
      profiles: { 'hội thi': { parts: [{ name: 'Thể lệ' }, { name: 'Giải thưởng' }] } },
    };
    const text = HEADER.replace('thời gian', 'hồ sơ: hội thi\nthời gian');
    expect(offered(`${text}\n# Thể lệ\n\nA.\n\n# <|>`, { settings })[0]).toBe('Giải thưởng');
  });

  it('below a section what usually stands there', () => {
    expect(both('# Mục đích, yêu cầu\n\n## <|>')).toEqual(['Mục đích', 'Yêu cầu']);
    expect(both('# Mục đích, yêu cầu\n\n## Mục đích\n\nA.\n\n## <|>')).toEqual(['Yêu cầu']);
    expect(taken('# Tổ chức thực hiện\n\n## so y<|>', 'Sở Y tế')).toBe('# Tổ chức thực hiện\n\n## @SYT');
  });

  it('take the place of the title, not of what stands behind it', () => {
    expect(taken('# Noi<|> dun (#nd)', 'Nội dung')).toBe('# Nội dung (#nd)');
    expect(both('## Thời gian: Từ<|>')).toEqual([]);
  });
});

describe('marks at the start of a line', () => {
  it('where a person asks', () => {
    const marks = both('<|>\n');
    expect(marks).toContain('# Mục');
    expect(marks).toContain('Nơi nhận:');
    expect(both('<|>\n', { trigger: '#' })).toEqual([]);
  });

  it('by what is typed', () => {
    expect(both('##<|>')).toEqual(['## Khoản có tiêu đề', '### Tiêu đề cấp ba', '#### Điểm có tiêu đề']);
    expect(both('noi n<|>')).toEqual(['Nơi nhận:']);
    expect(both('phu<|>')).toEqual(['Phụ lục:']);
    expect(both('bang phan<|>')).toEqual(['(bảng phân công)']);
    expect(both('-<|>')).toEqual(['- Gạch đầu dòng']);
    expect(both('//<|>')).toEqual([]);
    expect(both('(<|>', { trigger: '(' })).toEqual(['(bảng phân công)']);
  });

  it('with the next number', () => {
    expect(taken('# A\n\n1. B.\n\n## C\n\n<|>', '1. Khoản', { snippets: false })).toMatch(/\n3\. $/);
    expect(taken('# A\n\n1. B.\n\na) C.\n\n<|>', 'a) Điểm', { snippets: false })).toMatch(/\nb\) $/);
  });

  it('with lists and posts that follow from the plan', () => {
    expect(taken('# Tổ chức thực hiện\n\n## Sở Y tế\n\n- A.\n\n<|>', 'Nơi nhận:')).toMatch(
      /Nơi nhận:\n- UBND tỉnh \(b\/c\)\n- Sở Y tế\n- Lưu: VT, ⟦1:đơn vị soạn thảo⟧$/,
    );
    expect(taken('<|>', 'Ký:')).toBe('Ký:\nGIÁM ĐỐC\n⟦1:Họ và tên⟧');
  });

  it.each(['Trong năm qua<|>', 'Sở Y tế chủ trì<|>', '- <|>', '- Treo<|>', '1. <|>', '| A<|> |', '+ Báo<|>'])(
    'not in %j',
    (body) => {
      expect(both(body)).toEqual([]);
    },
  );
});

describe('comments', () => {
  it('offer ids of checks that are not in the line', () => {
    const ids = both('// bỏ qua <|>');
    expect(ids).toContain('date/weekday');
    expect(both('// bỏ qua date/weekday, <|>')).not.toContain('date/weekday');
    expect(both('// bỏ qua week<|>')[0]).toBe('date/weekday');
    expect(taken('// bỏ qua date/w<|>eek', 'date/weekday')).toBe('// bỏ qua date/weekday');
  });

  it('offer the words that silence', () => {
    expect(both('// <|>')).toEqual(['bỏ qua']);
    expect(both('// bo<|>')).toEqual(['bỏ qua']);
    expect(both('// hỏi lại Văn phòng<|>')).toEqual([]);
  });
});
