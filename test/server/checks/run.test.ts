import { describe, expect, it } from 'vitest';
import { checks } from '../../../server/src/checks/index';
import { diagnose, plan } from './kit';

const codes = (text: string, options = {}): string[] => diagnose(text, options).map((one) => one.code);
const wrongDay = plan({ content: '- Họp ngày 31/4/2025.' });

it('finds nothing above a hint in a good plan', () => {
  expect(diagnose(plan()).filter((one) => one.severity !== 'hint')).toEqual([]);
});

it('gives the findings in the order of the file, each once, the same each time', () => {
  const text = plan({
    header: 'ngay: 5',
    content: '- Họp ngày 31/4/2025.\n\n## \n\n- Xong trong quý V/2025.\n- Theo #x và @XYZABC.',
  });
  const found = diagnose(text);
  const places = found.map((one) => one.place.from);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const keys = found.map(({ code, place, message }) => `${code} ${place.from} ${place.to} ${message}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(found.length).toBeGreaterThan(6);
  expect(diagnose(text)).toEqual(found);
});

it('runs on a text only what can be wrong in a text', () => {
  const text = plan({ content: '- Theo #x, ngày 31/4/2025.' });
  expect(codes(text)).toContain('reference/unknown-label');
  expect(codes(text, { origin: 'text' })).not.toContain('reference/unknown-label');
  expect(codes(text, { origin: 'text' })).toContain('date/impossible');
});

describe('severities', () => {
  const set = (severities: Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>, text = wrongDay) =>
    diagnose(text, { settings: { severities } }).map(({ code, severity }) => `${code} ${severity}`);

  it('takes those of the folder, by check or group, the check’s own first', () => {
    expect(set({})).toContain('date/impossible error');
    expect(set({ date: 'hint' })).toContain('date/impossible hint');
    expect(set({ date: 'off' }).join()).not.toContain('date/');
    expect(set({ date: 'off', 'date/impossible': 'warning' })).toContain('date/impossible warning');
  });

  it('leaves a milder finding of a check mild', () => {
    const draft = plan({
      header: 'cơ quan: Sở Nội vụ\nsố: /KH-SNV\nđịa danh: Lai Châu\nngày: 18/4/2025\ntrích yếu: Thi đua',
    });
    expect(set({ 'structure/missing-field': 'error' }, draft)).toContain('structure/missing-field hint');
  });
});

describe('silence', () => {
  it('silences one check on the next line', () => {
    const text = plan({ content: '// bỏ qua date/impossible\n- Họp ngày 31/4/2025.\n- Họp ngày 31/6/2025.' });
    const found = diagnose(text).filter((one) => one.code === 'date/impossible');
    expect(found.map(({ place }) => text.slice(place.from, place.to))).toEqual(['31/6/2025']);
  });

  it('silences a whole group by its name', () => {
    const text = plan({ content: '// bỏ qua date\n- Họp ngày 31/4/2025.\n- Họp ngày 31/6/2025.' });
    const found = diagnose(text).filter((one) => one.code === 'date/impossible');
    expect(found.map(({ place }) => text.slice(place.from, place.to))).toEqual(['31/6/2025']);
  });

  it('leaves the others on that line', () => {
    const text = plan({ content: '// bỏ qua date/weekday\n- Họp ngày 31/4/2025.' });
    expect(codes(text)).toContain('date/impossible');
  });
});

it('tells one slip once, by the gravest of the checks that mend it alike', () => {
  const text = plan({ organisation: '# Tổ chức thực hiện\n\n## Công thông tin điện tử\n\n- Đăng tin về hội sách.' });
  const found = diagnose(text).filter(({ place }) => text.slice(place.from, place.to) === 'Công thông tin điện tử');
  expect(
    found.filter(({ fixes }) => fixes.some(({ title }) => title.includes('Cổng'))).map(({ code }) => code),
  ).toEqual(['body/unknown-recipient']);
  const settings = { severities: { 'body/unknown-recipient': 'off' } } as const;
  expect(diagnose(text, { settings }).map(({ code }) => code)).toContain('text/confusable');
});

it('never throws on pieces and hostile texts', () => {
  const text = plan({
    content: '- Họp “31/4/2025”.\n\n| a | b |\n|---|\n| 1 |',
    appendix: 'Phụ lục: A (#a; ngang)\n\n- B.',
  });
  for (let cut = 0; cut <= text.length; cut += 7) {
    for (const piece of [text.slice(0, cut), text.slice(cut)]) expect(() => diagnose(piece)).not.toThrow();
  }
  for (const hostile of ['\uD800', '(hạn: '.repeat(2000), '# '.repeat(5000), '- \n'.repeat(3000), '@('.repeat(3000)]) {
    expect(() => diagnose(hostile)).not.toThrow();
  }
});

it('stays linear on long lines and many blocks', () => {
  const start = performance.now();
  diagnose(`# Nội dung\n\n${'Kế hoạch Phụ lục ngày 31/4/2025 '.repeat(20_000)}\n`);
  diagnose(`# Nội dung\n\n- ${' '.repeat(500_000)}x\n`);
  diagnose('# A (#a)\n1) Họp ngày 5/9/2025.\n\n3. B (hạn: 31/4/2025)\n'.repeat(3000));
  expect(performance.now() - start).toBeLessThan(15_000);
});

it('has a summary of one sentence for every check', () => {
  for (const { summary } of checks) expect(summary).toMatch(/^[A-Z`].*\.$/);
});
