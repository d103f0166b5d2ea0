import { describe, expect, it } from 'vitest';
import type { Block, SignatureInside } from '../../../server/src/language/syntax';
import { readName, readSignature } from '../../../server/src/plan/signature';

describe('readName', () => {
  it.each([
    ['Nguyễn Văn A', '', 'Nguyễn Văn A'],
    ['Thượng tá Nguyễn Văn A', 'Thượng tá', 'Nguyễn Văn A'],
    ['PGS.TS. Lê Thị Hoa', 'PGS.TS.', 'Lê Thị Hoa'],
    ['BS CKII Trần Minh', 'BS CKII', 'Trần Minh'],
    ['Y Nuê Buôn Krông', '', 'Y Nuê Buôn Krông'],
    ['  Đỗ Ân  ', '', 'Đỗ Ân'],
    ['K’Brêu', '', 'K’Brêu'],
    ["H'Linh", '', "H'Linh"],
    ['Ngu y ễn Thị Hạ nh', '', 'Ngu y ễn Thị Hạ nh'],
  ])('%s', (line, rank, name) => {
    const read = readName(line);
    expect(read?.rank).toBe(rank);
    expect(line.slice(read?.from, read?.to)).toBe(name);
  });

  it.each(['PHÓ GIÁM ĐỐC', 'Trưởng ban Tổ chức', 'Phó Giám đốc', 'Thượng tá', '(Đã ký)', 'Hà', ''])(
    '«%s» is no name',
    (line) => expect(readName(line)).toBeUndefined(),
  );

  it('reads a name in NFD', () => {
    const line = 'Đại úy Phạm Thị Bích'.normalize('NFD');
    const read = readName(line);
    expect(read && line.slice(read.from, read.to).normalize('NFC')).toBe('Phạm Thị Bích');
  });
});

/** A signature block with its inside, as the parser gives them. */
function signature(...lines: readonly string[]): readonly [Block, SignatureInside] {
  const text = ['Ký:', ...lines, ''].join('\n');
  let at = 4;
  const items = lines.map((line) => {
    const from = at;
    at += line.length + 1;
    return { from, to: from + line.length, content: [{ kind: 'text' as const, from, to: from + line.length }] };
  });
  const block: Block = { kind: 'signature', text, level: 0, indented: false };
  return [block, { kind: 'signature', keyword: { from: 0, to: 3 }, lines: items }];
}

describe('readSignature', () => {
  it('parts post, further title, rank, name and what is under it', () => {
    const [block, inside] = signature(
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Phó ban chỉ đạo',
      'Đại tá Lê Văn Tám',
      'TRƯỞNG BAN',
    );
    const read = readSignature(block, inside, 100);
    expect(read.capacity.map((line) => line.value)).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
    expect(read.titles.map((line) => line.value)).toEqual(['Phó ban chỉ đạo']);
    expect(read.rank).toBe('Đại tá');
    expect(read.name?.value).toBe('Lê Văn Tám');
    const { from, to } = read.name!.place;
    expect(block.text.slice(from - 100, to - 100)).toBe('Lê Văn Tám');
    expect(read.after.map((line) => line.value)).toEqual(['TRƯỞNG BAN']);
  });

  it('has no name where no line reads as one', () => {
    const read = readSignature(...signature('CHỦ TỊCH', 'Trưởng tiểu ban'), 0);
    expect(read.name).toBeUndefined();
    expect(read.capacity.map((line) => line.value)).toEqual(['CHỦ TỊCH']);
    expect(read.titles.map((line) => line.value)).toEqual(['Trưởng tiểu ban']);
    expect(read.after).toEqual([]);
  });

  it('takes the last of two names', () => {
    const read = readSignature(...signature('HIỆU TRƯỞNG', 'Hà Văn Bình', 'Lý Thị Cúc'), 0);
    expect(read.name?.value).toBe('Lý Thị Cúc');
    expect(read.titles.map((line) => line.value)).toEqual(['Hà Văn Bình']);
  });
});
