// Names are found without accents, with words left out, by initials: what a clerk types in a hurry.
import { describe, expect, it } from 'vitest';
import { costOf, names, queryOf } from '../../../../server/src/features/completion/match';
import { HEADER, offered } from './kit';

const found = (typed: string, header = HEADER): string[] => offered(`${header}\nGiao @${typed}<|>`);

/** What is typed after `@`, and the body that must come first. */
const FIRST: Readonly<Record<string, string>> = {
  // without accents
  'so van hoa': 'Sở Văn hóa, Thể thao và Du lịch',
  'so noi vu': 'Sở Nội vụ',
  'so giao duc va dao tao': 'Sở Giáo dục và Đào tạo',
  'so y te': 'Sở Y tế',
  'so cong thuong': 'Sở Công Thương',
  'so tu phap': 'Sở Tư pháp',
  'so xay dung': 'Sở Xây dựng',
  'thanh tra tinh': 'Thanh tra tỉnh',
  'tinh doan': 'Tỉnh đoàn',
  'tinh uy': 'Tỉnh ủy',
  'cong an tinh': 'Công an tỉnh',
  'hoi nong dan': 'Hội Nông dân tỉnh',
  'bo noi vu': 'Bộ Nội vụ',
  'van phong chinh phu': 'Văn phòng Chính phủ',
  'quoc hoi': 'Quốc hội',
  // with accents, in any case
  'Sở Văn hóa': 'Sở Văn hóa, Thể thao và Du lịch',
  'SỞ TÀI CHÍNH': 'Sở Tài chính',
  'sở khoa học': 'Sở Khoa học và Công nghệ',
  'Tỉnh đoàn': 'Tỉnh đoàn',
  'đài tiếng nói': 'Đài Tiếng nói Việt Nam',
  'dai tieng noi': 'Đài Tiếng nói Việt Nam',
  // both placements of the tone mark
  'sở văn hoá': 'Sở Văn hóa, Thể thao và Du lịch',
  'tỉnh uỷ': 'Tỉnh ủy',
  // only some letters with accents
  'sơ văn hoa': 'Sở Văn hóa, Thể thao và Du lịch',
  'so giáo duc': 'Sở Giáo dục và Đào tạo',
  // beginnings of words
  'so vh': 'Sở Văn hóa, Thể thao và Du lịch',
  'so gd': 'Sở Giáo dục và Đào tạo',
  'so kh cn': 'Sở Khoa học và Công nghệ',
  'so gi du': 'Sở Giáo dục và Đào tạo',
  'so ta': 'Sở Tài chính',
  'so du lich': 'Sở Du lịch',
  'cong an t': 'Công an tỉnh',
  'bo chi huy quan su': 'Bộ Chỉ huy Quân sự tỉnh',
  // words left out
  'so the thao du lich': 'Sở Văn hóa, Thể thao và Du lịch',
  'so van hoa du lich': 'Sở Văn hóa, Thể thao và Du lịch',
  'so cong nghe': 'Sở Khoa học và Công nghệ',
  'so dao tao': 'Sở Giáo dục và Đào tạo',
  'so moi truong': 'Sở Nông nghiệp và Môi trường',
  'hoi phu nu tinh': 'Hội Liên hiệp Phụ nữ tỉnh',
  'uy ban mat tran': 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  'hoi van hoc nghe thuat tinh': 'Hội Văn học - Nghệ thuật tỉnh',
  // from the middle
  'the thao va du lich': 'Sở Văn hóa, Thể thao và Du lịch',
  'giao duc': 'Sở Giáo dục và Đào tạo',
  'nong nghiep moi truong': 'Sở Nông nghiệp và Môi trường',
  'phat thanh': 'Đài Phát thanh và Truyền hình tỉnh',
  // initials
  svhttdl: 'Sở Văn hóa, Thể thao và Du lịch',
  sgddt: 'Sở Giáo dục và Đào tạo',
  sgdđt: 'Sở Giáo dục và Đào tạo',
  skhcn: 'Sở Khoa học và Công nghệ',
  snnmt: 'Sở Nông nghiệp và Môi trường',
  bvhttdl: 'Bộ Văn hóa, Thể thao và Du lịch',
  bgddt: 'Bộ Giáo dục và Đào tạo',
  ttgcp: 'Thủ tướng Chính phủ',
  // initials and beginnings run together
  sovh: 'Sở Văn hóa, Thể thao và Du lịch',
  sogd: 'Sở Giáo dục và Đào tạo',
  sonoivu: 'Sở Nội vụ',
  soyte: 'Sở Y tế',
  // ids
  SVHTTDL: 'Sở Văn hóa, Thể thao và Du lịch',
  'UBND-xã': 'Ủy ban nhân dân xã',
  'ubnd xa': 'Ủy ban nhân dân xã',
  'ubnd-xa': 'Ủy ban nhân dân xã',
  BCA: 'Bộ Công an',
  // abbreviations that plans write
  'so vhttdl': 'Sở Văn hóa, Thể thao và Du lịch',
  'hoi lhpn tinh': 'Hội Liên hiệp Phụ nữ tỉnh',
  'so gd&dt': 'Sở Giáo dục và Đào tạo',
  'ubnd tinh': 'Ủy ban nhân dân tỉnh',
  // words in another order
  'tinh cong an': 'Công an tỉnh',
  // what has ended is still found by its whole name or id
  stttt: 'Sở Thông tin và Truyền thông',
  'so thong tin va truyen thong': 'Sở Thông tin và Truyền thông',
  'so lao dong': 'Sở Lao động - Thương binh và Xã hội',
};

describe('the body that is meant comes first', () => {
  it('for sixty queries and more', () => {
    expect(Object.keys(FIRST).length).toBeGreaterThanOrEqual(60);
  });

  it.each(Object.entries(FIRST))('@%s: %s', (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  it('in decomposed letters too', () => {
    expect(found('sở văn hóa'.normalize('NFD'))[0]).toBe('Sở Văn hóa, Thể thao và Du lịch');
  });
});

describe('order', () => {
  it('puts bodies that have ended behind those in force, though they answer as well', () => {
    const list = found('so');
    const ended = list.indexOf('Sở Thông tin và Truyền thông');
    expect(ended).toBeGreaterThan(list.indexOf('Sở Y tế'));
    expect(list.slice(ended)).not.toContain('Sở Công Thương');
  });

  it('puts a body first that the plan has named already', () => {
    const used = `${HEADER}\n@SYT và @SYT họp.\n\nGiao @so<|>`;
    expect(offered(used)[0]).toBe('Sở Y tế');
  });

  it('does not take the word at the cursor for a use', () => {
    expect(offered(`${HEADER}\nGiao @SYT<|>`)[0]).toBe('Sở Y tế');
    expect(found('')[0]).not.toBe('Sở Y tế');
  });

  it('follows the level of the issuer', () => {
    const header = (issuer: string): string => `---\ncơ quan: ${issuer}\nngày: 15/3/2026\n---\n`;
    const level = (issuer: string, name: string): number => found('', header(issuer)).indexOf(name);
    expect(level('Bộ Nội vụ', 'Bộ Tài chính')).toBeLessThan(20);
    expect(level('Bộ Nội vụ', 'Bộ Tài chính')).toBeGreaterThanOrEqual(0);
    expect(level('Ủy ban nhân dân xã Bản Bo', 'Công an xã')).toBeGreaterThanOrEqual(0);
    expect(level('Ủy ban nhân dân xã Bản Bo', 'Công an xã')).toBeLessThan(30);
    expect(level('Sở Y tế', 'Sở Nội vụ')).toBeLessThan(5);
  });

  it('finds nothing for what is no name', () => {
    expect(found('xyzq')).toEqual([]);
    expect(found('so zzz')).toEqual([]);
  });
});

describe('costOf', () => {
  const cost = (typed: string, name: string): number | undefined => costOf(queryOf(typed), names(name));

  it('is 0 for the whole name only', () => {
    expect(cost('so y te', 'Sở Y tế')).toBe(0);
    expect(cost('so y t', 'Sở Y tế')).toBeGreaterThan(0);
  });

  it('grows from the start to the middle to another order', () => {
    const start = cost('so van', 'Sở Văn hóa')!;
    const skipping = cost('so hoa', 'Sở Văn hóa')!;
    const inside = cost('van', 'Sở Văn hóa')!;
    const order = cost('hoa van', 'Sở Văn hóa')!;
    expect([start, skipping, inside, order]).toEqual([start, skipping, inside, order].toSorted((a, b) => a - b));
  });

  it('lets initials leave out small words only', () => {
    expect(cost('vhttdl', 'Văn hóa, Thể thao và Du lịch')).toBeDefined();
    expect(cost('vhdl', 'Văn hóa, Thể thao và Du lịch')).toBeUndefined();
  });

  it('is quick for a long word that could be parted in many ways', () => {
    const name = 'a '.repeat(40) + 'aaaa'.repeat(10);
    const start = performance.now();
    for (let n = 0; n < 20; n++) cost(`${'a'.repeat(99)}b`, name);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
