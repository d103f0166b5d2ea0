import { describe, expect, it } from 'vitest';
import { nationalDirectory } from '../../../server/src/directory';
import type { Setting } from '../../../server/src/directory/directory';

const directory = nationalDirectory();
const PROVINCE: Setting = { province: 'Sơn La', issuer: 'Ủy ban nhân dân tỉnh Sơn La', day: '2024-05-10' };
const LATER: Setting = { ...PROVINCE, day: '2026-05-10' };
const DISTRICT: Setting = { province: 'Sơn La', issuer: 'Ủy ban nhân dân huyện Mường La', day: '2023-05-10' };
const WARD: Setting = { province: 'Hải Phòng', issuer: 'Ủy ban nhân dân phường Hồng Bàng', day: '2025-10-10' };

/** Id of the body, id of the phrase in angle brackets, or the kind. */
function found(name: string, setting: Setting): string {
  const lookup = directory.lookUp(name, setting);
  if (lookup?.kind === 'body') return lookup.entry.id;
  return lookup?.kind === 'collective' ? `<${lookup.id}>` : (lookup?.kind ?? 'unknown');
}

function state(name: string, setting: Setting): string {
  const force = directory.force(directory.lookUp(name, setting)!, setting);
  if (force.kind === 'in-force') return force.kind;
  const other = force.kind === 'not-yet' ? force.predecessor : force.successor;
  return `${force.kind} ${other?.name ?? '-'}`;
}

describe('one name', () => {
  it.each([
    ['SVHTTDL', 'SVHTTDL'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'SVHTTDL'],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'SVHTTDL'],
    ['Sở Văn hoá, Thể thao, Du lịch tỉnh Sơn La', 'SVHTTDL'],
    ['Sở VH TT & DL', 'SVHTTDL'],
    ['Sở VHTT và DL', 'SVHTTDL'],
    ['Sở VH–TT–DL', 'SVHTTDL'],
    ['Sở GD&ĐT Sơn La', 'SGDĐT'],
    ['Sở TC', 'STC'],
    ['Sở Lao động - TB&XH', 'SLĐTBXH'],
    ['Sở Nông nghiệp và PTNT', 'SNNPTNT'],
    ['So Giao thong van tai', 'SGTVT'],
    ['Bộ NN&MT', 'BNNMT'],
    ['UBND tỉnh', 'UBND'],
    ['UBND tỉnh Sơn La', 'UBND'],
    ['UBND huyện Mường La', 'UBND-huyện'],
    ['UBND thành phố', 'UBND-TPTT'],
    ['UBND thành phố Sơn La', 'UBND-TPTT'],
    ['UBND thành phố Hà Nội', 'UBND'],
    ['UBND thị trấn Ít Ong', 'UBND-thị-trấn'],
    ['UBND xã Chiềng Lao, huyện Mường La', 'UBND-xã'],
    ['Công an thành phố Sơn La', 'CAH'],
    ['CA tỉnh', 'CAT'],
    ['Bộ CHQS tỉnh', 'BCHQST'],
    ['BCHQS tỉnh', 'BCHQST'],
    ['Thành ủy Hà Nội', 'TU'],
    ['TT. HĐND tỉnh', 'TTHĐND'],
    ['TT Tỉnh ủy', 'TTTU'],
    ['Đ/c Giám đốc Sở', 'GĐS'],
    ['UBMT TQ VN tỉnh', 'UBMTTQ'],
    ['Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh', 'UBMTTQ'],
    ['Tỉnh Đoàn', 'TĐ'],
    ['Báo Sơn La', 'BT'],
    ['Đài PT-TH tỉnh', 'ĐPTTH'],
    ['Đài TT-TH Mộc Châu', 'ĐTTTH-huyện'],
    ['Kho bạc Nhà nước khu vực VIII', 'KBNNKV'],
    ['P. Văn hóa và Thông tin', 'PVHTT'],
    ['Ban TĐKT TW', 'BTĐKTTW'],
    ['Trường Chính trị tỉnh', 'TCTr'],
    ['Cục Báo chí', 'CBC'],
  ])('%s is %s', (name, id) => {
    expect(found(name, PROVINCE)).toBe(id);
    expect(found(name.normalize('NFD'), PROVINCE)).toBe(id);
  });

  it.each([
    ['UBND thành phố', 'UBND'],
    ['Sở Y tế thành phố', 'SYT'],
    ['TT Đảng ủy', 'TTĐU-xã'],
    ['HĐND phường', 'HĐND-xã'],
    ['Phòng VH-XH', 'PVHXH'],
    ['P. Kinh tế, Hạ tầng và Đô thị', 'PKTHTĐT'],
    ['Văn phòng HĐND và UBND', 'VPHĐNDUBND-xã'],
    ['Ban CHQS phường', 'BCHQS-xã'],
    ['BCHQS phường', 'BCHQS-xã'],
    ['Công an TP Hải Phòng', 'CAT'],
    ['Hội Nông dân', 'ĐT-xã'],
  ])('in a ward of a city %s is %s', (name, id) => {
    expect(found(name, WARD)).toBe(id);
  });

  it.each([
    'Sở Không gian vũ trụ',
    'Sở Nghiên cứu sao Hỏa tỉnh',
    'Bộ Vũ trụ',
    'UBND các tổng',
    'Các sở phép thuật',
    'Ủy ban Không gian',
    'UBND tỉnh Lai Chấu Đông',
    'abc',
    '',
    ' ; ',
  ])('%j is unknown', (name) => {
    expect(found(name, PROVINCE)).toBe('unknown');
  });

  it.each([
    'Trường THPT Chuyên Sơn La',
    'Bệnh viện đa khoa tỉnh',
    'Công ty Cổ phần Cấp nước Sơn La',
    'Phòng Tổ chức - Hành chính',
    'Hội đồng quản trị',
    'Giáo viên chủ nhiệm',
    'Đoàn Thanh niên trường',
    'BCĐ 389 tỉnh',
    'VP UBND tỉnh: LĐVP, các phòng',
  ])('%s is let through as a unit', (name) => {
    expect(['internal', '<nội-bộ-văn-phòng>']).toContain(found(name, PROVINCE));
  });

  it.each([
    ['Như trên', '*'],
    ['Như Điều 3', '*'],
    ['Như Mục IV', '*'],
    ['Các cơ quan, đơn vị liên quan', '*'],
    ['Các sở, ban, ngành', 'SNV'],
    ['Thủ trưởng các sở, ban ngành tỉnh', 'SYT'],
    ['UBND các huyện', 'UBND-huyện'],
    ['UBND xã, phường', 'UBND-xã'],
    ['Đảng ủy các xã, phường', 'ĐU-xã'],
    ['Trạm Y tế các xã', 'TYT-xã'],
    ['Sở Nội vụ các tỉnh, thành phố', 'SNV'],
    ['8 ấp', 'THÔN'],
    ['Trưởng 12 thôn', 'THÔN'],
    ['Phòng Văn hóa, Khoa học và Truyền thông các huyện, thành phố', 'PVHKHTT'],
    ['Ủy ban MTTQ và các tổ chức chính trị - xã hội tỉnh', 'TĐ'],
  ])('%s covers %s', (name, id) => {
    const lookup = directory.lookUp(name, PROVINCE);
    expect(lookup?.kind === 'collective' && lookup.covers).toContain(id);
  });

  it('is not looked for in a text of millions of letters', () => {
    expect(directory.lookUp('Sở Y tế '.repeat(1_000_000), PROVINCE)).toBeUndefined();
  });
});

describe('force', () => {
  it.each([
    ['Sở Thông tin và Truyền thông', 'ended Sở Khoa học và Công nghệ'],
    ['UBND huyện Mường La', 'ended Ủy ban nhân dân xã'],
    ['UBND các huyện, thành phố', 'ended Ủy ban nhân dân xã'],
    ['UBND các xã, phường, thị trấn', 'ended Ủy ban nhân dân xã'],
    ['UBND các xã, phường', 'in-force'],
    ['UBND các tỉnh, thành phố', 'in-force'],
    ['Phòng Văn hóa và Thông tin', 'ended Phòng Văn hóa - Xã hội'],
    ['Các phòng, ban, ngành huyện', 'ended Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã'],
    ['Bộ Kế hoạch và Đầu tư', 'ended Bộ Tài chính'],
    ['Sở Thương mại và Du lịch', 'uncertain Sở Công Thương'],
    ['Bộ Bưu chính, Viễn thông', 'uncertain Bộ Khoa học và Công nghệ'],
    ['Ban Dân vận Tỉnh ủy', 'ended Ban Tuyên giáo và Dân vận Tỉnh ủy'],
    ['Công an huyện', 'ended Công an xã'],
    ['Sở Y tế tỉnh Hòa Bình', 'ended Sở Y tế tỉnh Phú Thọ'],
    ['Báo Sơn La', 'uncertain Báo và Phát thanh, Truyền hình tỉnh'],
    ['Hạt Kiểm lâm huyện Mường La', 'uncertain -'],
    ['Trường THCS thị trấn Ít Ong', 'in-force'],
    ['Phòng Tổ chức', 'in-force'],
  ])('in 2026 %s is %s', (name, expected) => {
    expect(state(name, LATER)).toBe(expected);
  });

  it.each([
    ['Sở Nông nghiệp và Môi trường', '2024-05-10', 'not-yet Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở Nông nghiệp và Môi trường', '2025-02-20', 'uncertain -'],
    ['Sở Tài nguyên và Môi trường', '2025-03-15', 'uncertain Sở Nông nghiệp và Môi trường'],
    ['Sở Tài nguyên và Môi trường', '2025-04-01', 'ended Sở Nông nghiệp và Môi trường'],
    ['Phòng Văn hóa - Xã hội', '2024-05-10', 'not-yet -'],
    ['Phòng Văn hóa - Xã hội', '2025-06-20', 'uncertain -'],
    ['Phòng Kinh tế', '2023-05-10', 'uncertain -'],
    ['UBND huyện Mường La', '2025-06-30', 'in-force'],
    ['UBND huyện Mường La', '2025-07-01', 'ended Ủy ban nhân dân xã'],
    ['UBND các xã, phường, đặc khu', '2025-01-01', 'not-yet -'],
    ['UBND các xã, phường, đặc khu', '2025-07-01', 'in-force'],
    ['Sở Tài nguyên và Môi trường các tỉnh, thành phố', '2025-06-06', 'ended Sở Nông nghiệp và Môi trường'],
    ['Sở Tài nguyên và Môi trường các tỉnh, thành phố', '2024-06-06', 'in-force'],
    ['Ban Tuyên giáo Tỉnh ủy', '2025-03-20', 'uncertain Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  ])('%s on %s is %s', (name, day, expected) => {
    expect(state(name, { province: 'Sơn La', day })).toBe(expected);
  });

  it.each([
    ['Sơn La', '2025-08-15', undefined],
    ['Sơn La', '2025-12-15', true],
    ['Quảng Ninh', '2025-12-15', undefined],
  ])('a station of medium certainty in %s on %s is long gone: %s', (province, day, late) => {
    const lookup = directory.lookUp('Đài Phát thanh và Truyền hình tỉnh', { province, day })!;
    const force = directory.force(lookup, { province, day });
    expect(force.kind === 'uncertain' ? force.late : undefined).toBe(late);
  });

  it('is not asked where no day is known', () => {
    expect(state('UBND huyện Mường La', { province: 'Sơn La' })).toBe('in-force');
  });

  it('of a town of the district level leads to the city only where there is one', () => {
    expect(found('UBND thành phố Bắc Ninh', { province: 'Bắc Ninh', day: '2026-01-01' })).toBe('UBND-TPTT');
    expect(found('UBND thành phố Bắc Ninh', { province: 'Bắc Ninh', day: '2026-10-01' })).toBe('UBND');
    expect(found('Phòng Kinh tế', DISTRICT)).toBe('PKT');
  });
});
