import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../server/src/plan/analyse';
import { settingOf } from '../../../server/src/plan/setting';

const text = `---
cơ quan chủ quản: Ủy ban nhân dân tỉnh Lai Châu
cơ quan:
  - Sở Y tế;
  - Công an tỉnh.
số: /KH-SYT
địa danh: Lai Châu
ngày: 4/2026
trích yếu: Phòng dịch mùa mưa
  trên địa bàn tỉnh
thời gian: 01/5/2026 - 30/9/2026
ngay: 3
căn cứ:
  - Luật Phòng bệnh ngày 10/12/2025;
  - Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh.
số: 9/KH-SYT
---

Thực hiện Kế hoạch số 40/KH-BYT ngày 20/3/2026 của Bộ Y tế; Quyết định số 7/QĐ-UBND ngày 09/02/2026 của UBND tỉnh, Sở Y tế ban hành kế hoạch như sau:

# Mục đích
`;

describe('the header', () => {
  const plan = analyseText(text);
  const { header } = plan;

  it('gives the values of its keys', () => {
    expect(header.closed).toBe(true);
    expect(header.superiors).toEqual(['Ủy ban nhân dân tỉnh Lai Châu']);
    expect(header.issuers).toEqual(['Sở Y tế', 'Công an tỉnh']);
    expect([header.number, header.symbolTail]).toEqual(['', 'KH-SYT']);
    expect(header.placeName).toBe('Lai Châu');
    expect(header.type).toBe('Kế hoạch');
    expect(header.date).toMatchObject({ year: 2026, month: 4 });
    expect(header.date?.iso).toBeUndefined();
    expect(header.subject).toBe('Phòng dịch mùa mưa trên địa bàn tỉnh');
    expect(header.period).toMatchObject({ start: '2026-05-01', end: '2026-09-30' });
    expect(header.attachedTo).toBe('');
  });

  it('keeps every field with its places, doubles and unknown keys too', () => {
    expect(header.fields.map((field) => field.key)).toContain(undefined);
    expect(header.fields.filter((field) => field.key === 'số')).toHaveLength(2);
    expect(header.field.get('số')?.text).toBe('/KH-SYT');
    const unknown = header.fields.find((field) => field.key === undefined);
    expect(unknown?.typed).toBe('ngay');
    expect(text.slice(unknown!.keyPlace.from, unknown!.keyPlace.to)).toBe('ngay');
    const place = header.field.get('địa danh')!.valuePlace;
    expect(text.slice(place.from, place.to)).toBe('Lai Châu');
    expect(text.slice(header.place?.from, header.place?.to)).toMatch(/^---[\s\S]*---$/);
  });

  it('items lose their typed end marks', () => {
    const items = header.field.get('căn cứ')!.items;
    expect(items.map((item) => item.value)).toEqual([
      'Luật Phòng bệnh ngày 10/12/2025',
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh',
    ]);
    expect(items.map((item) => text.slice(item.place.from, item.place.to))).toEqual(items.map((item) => item.value));
  });

  it('bases are its items and the documents of the lead paragraph', () => {
    expect(plan.bases.map((base) => base.from)).toEqual(['header', 'header', 'lead', 'lead']);
    expect(plan.bases[2]?.text).toContain('40/KH-BYT');
    expect(plan.bases[3]?.text).toContain('7/QĐ-UBND');
  });

  it('times and documents in it are found', () => {
    const inHeader = plan.times.filter((time) => time.where === 'header');
    expect(inHeader.map((time) => text.slice(time.place.from, time.place.to))).toContain('01/5/2026 - 30/9/2026');
    expect(plan.citations.map((citation) => citation.symbol)).toContain('12/KH-UBND');
  });

  it('tells where and who the plan speaks for', () => {
    expect(settingOf(plan)).toEqual({ province: 'Lai Châu', day: undefined, issuer: 'Sở Y tế' });
  });
});

describe('headers that are not whole', () => {
  it('a file without one', () => {
    const { header } = analyseText('# Mục đích\n');
    expect(header.place).toBeUndefined();
    expect(header.fields).toEqual([]);
    expect(header.date).toBeUndefined();
    expect(header.type).toBe('Kế hoạch');
  });

  it('one without an end leaves the rest of the file', () => {
    const plan = analyseText('---\ncơ quan: Sở Tư pháp: Phòng 1\ntrích yếu: Phổ biến\n  pháp luật\n\n# Mục đích\n');
    expect(plan.header.closed).toBe(false);
    expect(plan.header.issuers).toEqual(['Sở Tư pháp: Phòng 1']);
    expect(plan.header.subject).toBe('Phổ biến pháp luật');
    expect(plan.units.map((unit) => unit.title)).toEqual(['Mục đích']);
  });
});

describe('settingOf', () => {
  const province = (header: string): string | undefined => settingOf(analyseText(`---\n${header}\n---\n`)).province;

  it.each([
    ['cơ quan: UBND THÀNH PHỐ HẢI PHÒNG', 'Hải Phòng'],
    ['cơ quan: Ủy ban nhân dân thành phố Hồ Chí Minh', 'Hồ Chí Minh'],
    ['cơ quan: Sở Nội vụ\nđịa danh: Cà Mau', 'Cà Mau'],
    ['cơ quan: Ủy ban nhân dân phường A\ntỉnh: Bắc Ninh', 'Bắc Ninh'],
    ['cơ quan: Bộ Nội vụ\nđịa danh: Hà Nội', undefined],
    ['cơ quan: Ủy ban nhân dân phường A\nđịa danh: Phường A', undefined],
  ])('%s', (header, name) => expect(province(header)).toBe(name));
});
