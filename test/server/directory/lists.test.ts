import { describe, expect, it } from 'vitest';
import { nationalDirectory } from '../../../server/src/directory';
import type { Setting } from '../../../server/src/directory/directory';

const directory = nationalDirectory();
const PROVINCE: Setting = { province: 'Sơn La', issuer: 'Ủy ban nhân dân tỉnh Sơn La', day: '2024-05-10' };
const WARD: Setting = { province: 'Hải Phòng', issuer: 'Ủy ban nhân dân phường Hồng Bàng', day: '2025-10-10' };

function members(text: string, setting: Setting): string[] {
  return directory.members(text, setting).map(({ span, lookup }) => {
    const what = lookup?.kind === 'body' ? lookup.entry.id : (lookup?.kind ?? 'unknown');
    return `${text.slice(span.from, span.to)} = ${what}`;
  });
}

describe('members of an enumeration', () => {
  it.each([
    ['Sở Văn hóa, Thể thao và Du lịch, Tỉnh đoàn', ['Sở Văn hóa, Thể thao và Du lịch = SVHTTDL', 'Tỉnh đoàn = TĐ']],
    ['Sở Tài chính, Nội vụ và Y tế', ['Sở Tài chính = STC', 'Nội vụ = SNV', 'Y tế = SYT']],
    ['Các Sở: TC, VH, TT&DL, GD&ĐT', ['TC = STC', 'VH, TT&DL = SVHTTDL', 'GD&ĐT = SGDĐT']],
    ['Báo, Đài PTTH tỉnh', ['Báo, Đài PTTH tỉnh = collective']],
    ['CA tỉnh, BCHQS tỉnh', ['CA tỉnh = CAT', 'BCHQS tỉnh = BCHQST']],
    ['Thành viên Ban Chỉ đạo, Sở Y tế', ['Thành viên Ban Chỉ đạo = collective', 'Sở Y tế = SYT']],
    ['Phòng Quản lý Thể dục, thể thao, Sở Y tế', ['Phòng Quản lý Thể dục, thể thao = internal', 'Sở Y tế = SYT']],
    ['Sở Không gian, vũ trụ; Tỉnh đoàn', ['Sở Không gian, vũ trụ = unknown', 'Tỉnh đoàn = TĐ']],
    ['Thường trực Huyện ủy, HĐND huyện', ['Thường trực Huyện ủy = HU', 'HĐND huyện = HĐND-huyện']],
    ['PGĐ (B. Hoa); Thanh tra Sở', ['PGĐ = PGĐS', 'Thanh tra Sở = TTS']],
    ['', []],
    [' , ; ', []],
  ])('%s', (text, expected) => {
    expect(members(text, PROVINCE)).toEqual(expected);
    expect(directory.splitList(text, PROVINCE)).toHaveLength(expected.length);
  });

  it('takes the level at its end to the members before', () => {
    expect(members('Công an, Ban CHQS, Trạm Y tế phường', WARD)).toEqual([
      'Công an = CA-xã',
      'Ban CHQS = BCHQS-xã',
      'Trạm Y tế phường = TYT-xã',
    ]);
    expect(members('Đảng ủy, HĐND, UBND, UB MTTQ phường', WARD).map((member) => member.split(' = ')[1])).toEqual(
      expect.not.arrayContaining(['UBND', 'HĐND']),
    );
  });
});

describe('a line of Nơi nhận', () => {
  it('has places in the line as it stands, without bullet, note and end', () => {
    const line = '-  UBND tỉnh (b/c);';
    const { lookups, unknown } = directory.covered(line, PROVINCE);
    expect(unknown).toEqual([]);
    expect(lookups.map(({ span }) => line.slice(span.from, span.to))).toEqual(['UBND tỉnh']);
  });

  it('says what nothing is known of, and only that', () => {
    const line = '- Sở Y tế, Sở Không gian vũ trụ, Tỉnh đoàn;';
    const { ids, unknown } = directory.covered(line, PROVINCE);
    expect(unknown.map(({ from, to }) => line.slice(from, to))).toEqual(['Sở Không gian vũ trụ']);
    expect([...ids]).toEqual(['SYT', 'TĐ']);
  });

  it.each([
    ['Các sở, ban, ngành, đoàn thể tỉnh', 'STTTT', true],
    ['Các sở, ban, ngành, đoàn thể tỉnh', 'UBND-xã', false],
    ['UBND các huyện, thành phố', 'UBND-xã', true],
    ['Như mục III', '*', true],
    ['Lưu: VT, KGVX', 'VP', false],
    ['UBND tỉnh', 'SNV', false],
  ])('%s covers %s: %s', (line, id, expected) => {
    expect(directory.covered(`- ${line};`, PROVINCE).ids.has(id)).toBe(expected);
  });

  it('of a district does not cover its own departments by the communes', () => {
    const setting = { province: 'Sơn La', issuer: 'Ủy ban nhân dân huyện Mường La', day: '2023-05-10' };
    const { ids } = directory.covered('- UBND các xã, thị trấn;', setting);
    expect(ids.has('UBND-xã')).toBe(true);
    expect(ids.has('BCHQSH')).toBe(false);
  });

  it('is read in time however it is written', () => {
    const start = performance.now();
    for (const text of ['a, '.repeat(1_000_000), '('.repeat(300_000) + ')'.repeat(300_000), 'Sở '.repeat(1_000_000)]) {
      directory.covered(text, PROVINCE);
      directory.namePrefix(text, PROVINCE);
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('the name at the start of a sentence', () => {
  it.each([
    ['Sở Tài chính thẩm định dự toán.', 'Sở Tài chính'],
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế phối hợp', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['UBND các xã, phường tổ chức tuyên truyền', 'UBND các xã, phường'],
    ['UBND phường Hồng Bàng ban hành kế hoạch', 'UBND phường Hồng Bàng'],
    ['các cơ quan, đơn vị liên quan căn cứ Kế hoạch này', 'các cơ quan, đơn vị liên quan'],
    ['Các đơn vị tổ chức học tập', 'Các đơn vị'],
    ['Các cơ quan báo chí, cơ quan tuyên truyền tuyên truyền', 'Các cơ quan báo chí, cơ quan tuyên truyền'],
    ['Các sở, ban, ngành tỉnh, UBND các xã, phường căn cứ', 'Các sở, ban, ngành tỉnh'],
    ['Phòng Quản lý Du lịch chủ trì, phối hợp', 'Phòng Quản lý Du lịch'],
    ['Công an tỉnh: Bảo đảm an ninh', 'Công an tỉnh'],
    ['Tổ chức các hoạt động', undefined],
    ['Báo cáo kết quả về Sở Nội vụ.', undefined],
    ['Thanh tra việc chấp hành', undefined],
    ['Bản tin phát thanh', undefined],
    ['Phòng, chống thiên tai', undefined],
    ['Ban hành kế hoạch', undefined],
    ['', undefined],
  ])('%s: %s', (text, name) => {
    const prefix = directory.namePrefix(text, PROVINCE);
    expect(prefix && text.slice(prefix.span.from, prefix.span.to)).toBe(name);
  });
});

describe('nearest names', () => {
  it('offers the right one first, and none for what is near to nothing', () => {
    expect(directory.nearest('Sở Nội vuj', PROVINCE)[0]?.id).toBe('SNV');
    expect(directory.nearest('Sở Thông tin và Truyền thôg', PROVINCE)[0]?.id).toBe('STTTT');
    expect(directory.nearest('SVHTTD', PROVINCE, 1)).toHaveLength(1);
    expect(directory.nearest('Sở Không gian vũ trụ', PROVINCE)).toEqual([]);
    // two letters of three: any abbreviation would do
    expect(directory.nearest('XYZ', PROVINCE)).toEqual([]);
  });
});
