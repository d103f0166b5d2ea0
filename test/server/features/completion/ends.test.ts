// Recipients and signatures, and whole plans in an empty file.
import { describe, expect, it } from 'vitest';
import { nationalDirectory } from '../../../../server/src/directory';
import { templates } from '../../../../server/src/features/templates';
import { accepted, complete, HEADER, offered } from './kit';

const BODY = `${HEADER}
# Tổ chức thực hiện

## Sở Y tế

- Trực cấp cứu.

## Công an tỉnh

- Giữ trật tự.

## Sở Văn hóa, Thể thao và Du lịch

- Tổng hợp.

`;
const at = (end: string): string => `${BODY}${end}`;
const both = (end: string, trigger?: string): string[] => {
  const asked = trigger === undefined ? {} : { trigger };
  const lf = offered(at(end), asked);
  expect(offered(at(end).replaceAll('\n', '\r\n'), asked)).toEqual(lf);
  return lf;
};

describe('recipients', () => {
  it('first those with a task and no copy, not the issuer itself; then the superior and the usual lines', () => {
    const list = both('Nơi nhận:\n- <|>\n');
    expect(list.slice(0, 4)).toEqual(['Sở Y tế', 'Công an tỉnh', 'UBND tỉnh (b/c)', 'Như Mục I (để thực hiện)']);
    expect(list).toContain('Lưu: VT, …');
  });

  it('not those that are there', () => {
    const list = both('Nơi nhận:\n- UBND tỉnh (b/c)\n- Sở Y tế\n- <|>\n- Lưu: VT, QLVH\n');
    expect(list[0]).toBe('Công an tỉnh');
    expect(list).not.toContain('Sở Y tế');
    expect(list).not.toContain('UBND tỉnh (b/c)');
    expect(list).not.toContain('Lưu: VT, …');
  });

  it('the part on organisation by its label, where it has one', () => {
    const labelled = at('Nơi nhận:\n- <|>\n').replace(/(# Tổ chức thực hiện)/, '$1 (#to-chuc)');
    expect(accepted(labelled, 'Như Mục I (để thực hiện)')).toContain('Nơi nhận:\n- Như #to-chuc (để thực hiện)\n');
    expect(accepted(at('Nơi nhận:\n- <|>\n'), 'Như Mục I (để thực hiện)')).toContain('- Như Mục I (để thực hiện)\n');
  });

  it('nobody is missing where a line stands for all', () => {
    expect(both('Nơi nhận:\n- Như Mục I\n- <|>')[0]).toBe('UBND tỉnh (b/c)');
  });

  it('found by what is typed, in place of the rest of the name', () => {
    expect(both('Nơi nhận:\n- cong an<|>')[0]).toBe('Công an tỉnh');
    expect(both('Nơi nhận:\n- luu<|>')[0]).toBe('Lưu: VT, …');
    expect(accepted(at('Nơi nhận:\n- tinh d<|>oà (để p/h)\n'), 'Tỉnh đoàn')).toBe(
      at('Nơi nhận:\n- Tỉnh đoàn (để p/h)\n'),
    );
    expect(accepted(at('Nơi nhận:\n-<|>\n'), 'Sở Y tế')).toBe(at('Nơi nhận:\n- Sở Y tế\n'));
  });

  it('with a dash on an empty line, and what comes next', () => {
    const list = both('Nơi nhận:\n- Như Mục I\n<|>\n');
    expect(list.slice(0, 2)).toEqual(['UBND tỉnh (b/c)', 'Các sở, ban, ngành, đoàn thể tỉnh']);
    expect(list).toContain('Ký:');
    expect(list).not.toContain('# Mục');
    expect(accepted(at('Nơi nhận:\n<|>\n'), 'Sở Y tế')).toBe(at('Nơi nhận:\n- Sở Y tế\n'));
  });

  it('notes after (', () => {
    expect(both('Nơi nhận:\n- UBND tỉnh (<|>', '(')[0]).toBe('b/c');
    expect(accepted(at('Nơi nhận:\n- UBND tỉnh (bao<|>)'), 'b/c')).toBe(at('Nơi nhận:\n- UBND tỉnh (b/c)'));
    expect(both('Nơi nhận:\n- UBND tỉnh (b/c)<|>')).toEqual([]);
  });
});

describe('the level of the issuer', () => {
  const lines = (issuer: string): string[] =>
    offered(`---\ncơ quan: ${issuer}\nngày: 1/3/2026\n---\n\nNơi nhận:\n- <|>`);

  it('brings its own usual lines', () => {
    expect(lines('Ủy ban nhân dân phường Minh Xuân').slice(0, 3)).toEqual([
      'Thường trực Đảng ủy (b/c)',
      'Thường trực HĐND phường (b/c)',
      'Chủ tịch, các PCT UBND phường',
    ]);
    expect(lines('Bộ Nội vụ')).toContain('UBND các tỉnh, thành phố trực thuộc Trung ương');
    expect(lines('Ủy ban nhân dân tỉnh Lào Cai')).toContain('UBND các xã, phường');
  });
});

describe('signatures', () => {
  it.each([
    ['Sở Y tế', ['GIÁM ĐỐC', 'KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC']],
    ['Bộ Nội vụ', ['BỘ TRƯỞNG', 'KT. BỘ TRƯỞNG / THỨ TRƯỞNG']],
    [
      'Ủy ban nhân dân xã Bản Bo',
      ['TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH'],
    ],
    ['Trường THPT Mường So', ['HIỆU TRƯỞNG', 'KT. HIỆU TRƯỞNG / PHÓ HIỆU TRƯỞNG']],
    ['Chi cục Kiểm lâm', ['CHI CỤC TRƯỞNG', 'KT. CHI CỤC TRƯỞNG / PHÓ CHI CỤC TRƯỞNG']],
  ])('of %s', (issuer, expected) => {
    expect(offered(`---\ncơ quan: ${issuer}\n---\n\nKý:\n<|>`)).toEqual(expected);
  });

  it('in lines of their own, found by what is typed', () => {
    expect(accepted(`${HEADER}\r\nKý:\r\nkt<|>`, 'KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC')).toMatch(
      /KT\. GIÁM ĐỐC\r?\nPHÓ GIÁM ĐỐC$/,
    );
  });

  it('nothing where the name is written', () => {
    expect(offered(`${HEADER}\nKý:\nGIÁM ĐỐC\nTrần<|>`)).toEqual([]);
  });
});

describe('an empty file', () => {
  const NAMES = templates({}, nationalDirectory()).map(({ name }) => name);

  it.each(['<|>', '\uFEFF<|>', '\n<|>', '<|>\n\n', '  <|>'])('%j is offered whole plans', (text) => {
    expect(offered(text)).toEqual([...NAMES, '---']);
  });

  it('by what is typed', () => {
    expect(offered('ke hoach kiem<|>')).toEqual(['Kế hoạch kiểm tra']);
    expect(offered('su kien<|>')[0]).toBe('Kế hoạch tổ chức sự kiện');
    expect(offered('---<|>')).toContain('---');
    expect(accepted('kiem tra<|>', 'Kế hoạch kiểm tra', { snippets: false })).toMatch(/^---\ncơ quan chủ quản: /);
  });

  it('is a snippet, or plain words', () => {
    const [first] = complete('<|>').list.items;
    expect(first?.insertTextFormat).toBe(2);
    const [plain] = complete('<|>', { snippets: false }).list.items;
    expect(plain?.insertTextFormat).toBe(1);
    expect(JSON.stringify(plain?.textEdit)).not.toMatch(/\$\{/);
  });

  it.each(['<|>abc', 'Sở Y tế họp<|>'])('but not %j', (text) => {
    expect(offered(text).filter((label) => NAMES.includes(label))).toEqual([]);
  });
});
