import { describe, expect, it } from 'vitest';
import { tcvn3, vni } from '../../../server/data/legacy-encodings.json';
import { legacyRuns } from '../../../server/src/vietnamese/legacy';

/** Vietnamese as it looks in an encoding read as Latin letters. */
function encoded(text: string, table: Readonly<Record<string, string>>): string {
  const letters = new Map(Object.entries(table).map(([legacy, letter]) => [letter, legacy]));
  return [...text.normalize('NFC')].map((letter) => letters.get(letter) ?? letter).join('');
}

const SENTENCE =
  'Trưng bày sách, báo; tổ chức thi kể chuyện, vẽ tranh theo sách cho học sinh ở những điểm trường miền núi, mỗi buổi giới thiệu ít nhất một cuốn để các em khỏi ngỡ ngàng, quỵ lụy';

describe('legacyRuns', () => {
  it.each([
    ['TCVN3', tcvn3],
    ['VNI', vni],
  ] as const)('reads %s', (encoding, table) => {
    const text = `${encoded(SENTENCE, table)}.`;
    expect(text).not.toContain(SENTENCE);
    const [run, ...others] = legacyRuns(text);
    expect(others).toEqual([]);
    expect(run!.encoding).toBe(encoding);
    expect(text.slice(0, run!.from) + run!.right + text.slice(run!.to)).toBe(`${SENTENCE}.`);
  });

  it('reads one capital as the beginning of a word, unless the words around it are in capitals', () => {
    expect(legacyRuns('Tæ chøc thi s¸ch')[0]?.right).toBe('Tổ chức thi sách');
    expect(legacyRuns('Tæ CHøC THùC HIÖN')[0]?.right).toBe('TỔ CHỨC THỰC HIỆN');
  });

  it('puts capitals of a font of capitals right', () => {
    expect(legacyRuns('KÕ HO¹CH TæNG KÕT')[0]?.right).toBe('KẾ HOẠCH TỔNG KẾT');
  });

  it('finds a few words among others', () => {
    const text = 'Mở lớp năng khiếu, thi Tr¹ng nguyªn nhá tuæi cấp tỉnh.';
    expect(legacyRuns(text).map(({ from, to, right }) => [text.slice(from, to), right])).toEqual([
      ['Tr¹ng nguyªn nhá tuæi', 'Trạng nguyên nhỏ tuổi'],
    ]);
  });

  it.each([
    'Les élèves français ont dû lire où ils étaient; où sont les châteaux, les hôtels, les forêts à côté, là-bas?',
    'Die Schüler müssen früh über die Bücher, Gemälde und Grüße fürs Märchenfest hören; ähnlich schön.',
    'Señor, el niño está aquí; mañana habrá más té, sí; tú y él leerán el guión español en la fábrica.',
    'São João, não há pão; coração, avião, você está aí.',
    'Đọc sách mỗi ngày, “mỗi tuần một quyển”; 2×3 m²; 25 °C ± 2; §5; ©2025; «Sách hay»; pH ½.',
    'TRƯNG BÀY SÁCH VÀ TỔ CHỨC HỘI THI KỂ CHUYỆN NĂM 2025',
    'Zoë, naïve, Chloë, Noël, über-café, résumé, Zürich, Malmö, København, Łódź.',
    '',
  ])('leaves alone: %s', (text) => {
    expect(legacyRuns(text)).toEqual([]);
    expect(legacyRuns(text.normalize('NFD'))).toEqual([]);
  });

  it('is linear', () => {
    const text = 'Céng hßa x· héi '.repeat(6000);
    const start = performance.now();
    expect(legacyRuns(text)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
