import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../server/src/plan/analyse';
import { withoutEndMarks } from '../../../server/src/plan/recipients';

const text = `Nơi Nhận :

-UBND tỉnh (b/c);
- Trung tâm Văn hóa cấp huyện; Đài
PT-TH tỉnh;
- @SYT (để phối hợp),
- Báo (A) và Đài;
- Lưu: VT, VH XH (2)./.
Ký:
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Thượng tá Nguyễn Văn A
TRƯỞNG BAN XÂY DỰNG
`;

describe('recipients', () => {
  const plan = analyseText(text);
  const list = plan.recipients!;

  it('are words and note, without typed end marks', () => {
    expect(list.recipients.map((one) => [one.text, one.note])).toEqual([
      ['UBND tỉnh', 'b/c'],
      ['Trung tâm Văn hóa cấp huyện; Đài PT-TH tỉnh', ''],
      ['Sở Y tế', 'để phối hợp'],
      ['Báo (A) và Đài', ''],
    ]);
    const words = (place: { from: number; to: number }): string => text.slice(place.from, place.to);
    expect(list.recipients.map((one) => words(one.place))).toEqual([
      'UBND tỉnh',
      'Trung tâm Văn hóa cấp huyện; Đài\nPT-TH tỉnh',
      '@SYT',
      'Báo (A) và Đài',
    ]);
    expect(words(list.keyword)).toContain('Nơi Nhận');
  });

  it('the archive is none of them', () => {
    expect(list.archive?.value).toBe('VT, VH XH (2)');
    expect(text.slice(list.archive?.place.from, list.archive?.place.to)).toBe('VT, VH XH (2)');
  });

  it('are followed by the signature', () => {
    const [signature] = plan.signatures;
    expect(signature?.capacity.map((line) => line.value)).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
    expect(signature?.rank).toBe('Thượng tá');
    expect(signature?.name?.value).toBe('Nguyễn Văn A');
    expect(text.slice(signature?.name?.place.from, signature?.name?.place.to)).toBe('Nguyễn Văn A');
    expect(signature?.after.map((line) => line.value)).toEqual(['TRƯỞNG BAN XÂY DỰNG']);
  });

  it.each([
    ['- Lưu VT, TH.', 'VT, TH'],
    ['- Lưu: VT', 'VT'],
    ['- LƯU : VT', 'VT'],
    ['- Lưu', ''],
    [`- ${'Lưu: VT'.normalize('NFD')}`, 'VT'],
  ])('archive of «%s»', (line, archive) => {
    expect(analyseText(`Nơi nhận:\n${line}\n`).recipients?.archive?.value).toBe(archive);
  });

  it('words that only begin like the archive are a recipient', () => {
    const found = analyseText('Nơi nhận:\n- Lưu học sinh tỉnh\n- Lưutrữ\n').recipients;
    expect(found?.recipients.map((one) => one.text)).toEqual(['Lưu học sinh tỉnh', 'Lưutrữ']);
  });

  it('a second list is kept apart', () => {
    const two = analyseText('Nơi nhận:\n- A\n\nKý:\nX\n\nNơi nhận:\n- B\n');
    expect(two.recipients?.recipients[0]?.text).toBe('A');
    expect(two.extraRecipients.map((one) => one.recipients[0]?.text)).toEqual(['B']);
  });
});

describe('withoutEndMarks', () => {
  it.each([
    ['Sở Y tế; ', 'Sở Y tế'],
    ['Như trên./.', 'Như trên'],
    ['các đơn vị...', 'các đơn vị...'],
    ['A.;', 'A'],
    [';', ''],
  ])('%s', (words, rest) => {
    const { from, to } = withoutEndMarks(words, { from: 0, to: words.length });
    expect(words.slice(from, to)).toBe(rest);
  });
});
