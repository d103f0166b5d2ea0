import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPlan } from '../../../../server/src/import/job';
import { analyseText } from '../../../../server/src/plan/analyse';
import { WHOLE } from '../plans';
import { paste, targetOf } from './kit';

const SECTIONS = 'II. GIẢI PHÁP\n1. Tuyên truyền\nPhát loa mỗi sáng.\n2. Vận động\n- Đến từng nhà.\n+ Ghi cam kết.\n';

/** Numbers and titles, in order. */
const outline = (kh: string): string[] =>
  analyseText(kh)
    .units.filter((unit) => unit.level <= 4)
    .map((unit) => `${unit.path} ${unit.title || unit.text}`);

describe('sections', () => {
  it('keep the levels that their numbers say, behind a section', async () => {
    const kh = await paste('# Mục tiêu\n\n## Chung\n\nSạch.\n\n§', SECTIONS);
    expect(outline(kh)).toEqual(['I Mục tiêu', 'I.1 Chung', 'II GIẢI PHÁP', 'II.1 Tuyên truyền', 'II.2 Vận động']);
    expect(kh).not.toContain('xem lại');
  });

  it('go on with the numbers around them, and say so once', async () => {
    const kh = await paste('# Việc\n\n## Một\n\nChữ.\n\n§\n\n## Hai\n\nChữ.\n', '1. Ba\nChữ ba.\n2. Bốn\nChữ bốn.\n');
    expect(outline(kh)).toEqual(['I Việc', 'I.1 Một', 'I.2 Ba', 'I.3 Bốn', 'I.4 Hai']);
    expect(kh.match(/^\/\/ xem lại: .*$/gm)).toEqual([expect.stringMatching(/“1\.” → “2\.”, “2\.” → “3\.”\.$/)]);
  });

  it('never part the section that they are put into: they take its levels', async () => {
    const kh = await paste('# Việc\n\n## Một\n\nChữ.\n\n§\n\n## Hai\n\nChữ.\n', SECTIONS);
    expect(outline(kh)).toEqual([
      'I Việc',
      'I.1 Một',
      'I.2 GIẢI PHÁP',
      'I.2.1 Tuyên truyền',
      'I.2.2 Vận động',
      'I.3 Hai',
    ]);
    expect(kh).toMatch(/“II\.” → “2\.”, “1\.” → “2\.1\.”/);
  });

  it('without a number go beneath the title that they are put under, else on with it', async () => {
    const html = '<h2>Bối cảnh</h2><p>Chữ.</p><h3>Chi tiết</h3><p>Chữ.</p>';
    expect(outline(await paste('# Việc\n\n§', html))).toEqual(['I Việc', 'I.1 Bối cảnh', 'I.1.1 Chi tiết']);
    expect(outline(await paste('# Việc\n\n## Một\n\n§', html))).toEqual([
      'I Việc',
      'I.1 Một',
      'I.1.1 Bối cảnh',
      'I.1.1.a Chi tiết',
    ]);
    expect(outline(await paste('# Việc\n\n## Một\n\nChữ.\n\n§', html))).toEqual([
      'I Việc',
      'I.1 Một',
      'I.2 Bối cảnh',
      'I.2.1 Chi tiết',
    ]);
    expect(outline(await paste('Mở đầu.\n\n§', html))).toEqual(['I Bối cảnh', 'I.1 Chi tiết']);
  });

  it('in an appendix count as it does', async () => {
    const kh = await paste('# Một\n\nChữ.\n\nPhụ lục: Danh mục\n\n# Nhóm\n\nChữ.\n\n§', 'II. NHÓM HAI\nChữ.\n');
    expect(outline(kh)).toEqual(['I Một', 'I Nhóm', 'II NHÓM HAI']);
    expect(kh).not.toContain('xem lại');
  });
});

describe('lines around it', () => {
  it.each([
    ['between blank lines', 'Một.\n\n§\n\nHai.\n', 'Một.\n\nMới.\n\nHai.\n'],
    ['right below a line', 'Một.\n§\nHai.\n', 'Một.\n\nMới.\n\nHai.\n'],
    ['at the end', 'Một.\n\n§', 'Một.\n\nMới.'],
    ['over a selection', 'Một.\n\n«Cũ.»\n\nHai.\n', 'Một.\n\nMới.\n\nHai.\n'],
    ['within a line', 'Một §hai.\n', 'Một Mới.hai.\n'],
    ['behind a mark', '- Một.\n- §\n', '- Một.\n- Mới.\n'],
    ['in a cell', '| a | b |\n|---|---|\n| c§ | d |\n', '| a | b |\n|---|---|\n| cMới. | d |\n'],
  ])('a paragraph %s', async (_, marked, expected) => {
    expect(await paste(marked, 'Mới.')).toBe(expected);
  });

  it.each([
    ['below a list', '- Một.\n§\n\nHai.\n', '- Một.\n- Ba;\n- Bốn.\n\nHai.\n'],
    ['behind its mark', '- Một.\n- §\n\nHai.\n', '- Một.\n- Ba;\n- Bốn.\n\nHai.\n'],
    ['behind an item', '- Một.§\n\nHai.\n', '- Một.\n- Ba;\n- Bốn.\n\nHai.\n'],
    ['within a paragraph', 'Một:§ rồi.\n', 'Một:\n\n- Ba;\n- Bốn.\n\n rồi.\n'],
    ['among bases', '---\ncăn cứ:\n  - Luật A\n  - §\n---\n', '---\ncăn cứ:\n  - Luật A\n  - Ba\n  - Bốn\n---\n'],
    ['behind a basis', '---\ncăn cứ:\n  - Luật A§\n---\n', '---\ncăn cứ:\n  - Luật A\n  - Ba\n  - Bốn\n---\n'],
    ['behind the key of the bases', '---\ncăn cứ:§\n---\n', '---\ncăn cứ:\n  - Ba\n  - Bốn\n---\n'],
    ['above a basis', '---\ncăn cứ:\n§  - Luật A\n---\n', '---\ncăn cứ:\n  - Ba\n  - Bốn\n  - Luật A\n---\n'],
    ['in a value', '---\ntrích yếu: Một §\n---\n', '---\ntrích yếu: Một Ba; Bốn.\n---\n'],
    ['in a cell', '| a§ |\n', '| aBa; \\ Bốn. |\n'],
  ])('points %s', async (_, marked, expected) => {
    expect(await paste(marked, '- Ba;\n- Bốn.\n')).toBe(expected);
  });

  it('a table stands alone', async () => {
    const table = '<table><tr><th>TT</th><th>Việc</th></tr><tr><td>1</td><td>Quét | dọn</td></tr></table>';
    expect(await paste('Một:\n§\nHai.\n', table)).toBe(
      'Một:\n\n| TT | Việc |\n|---|---|\n| 1 | Quét \\| dọn |\n\nHai.\n',
    );
  });
});

describe('plain text', () => {
  it('has its lines joined, and columns parted by tabs are a table', async () => {
    const wrapped =
      'Ủy ban phường giao các tổ dân phố vận động nhân dân\ndọn dẹp vệ sinh khu vực mình ở, trồng thêm hoa dọc\ncác tuyến đường chính.\n';
    expect(await paste('# Một\n\n§', wrapped)).toBe(`# Một\n\n${wrapped.trim().replaceAll('\n', ' ')}`);
    expect(await paste('# Một\n\n§', 'TT\tViệc\tHạn\n1\tHọp\tTháng 3\n2\tBáo cáo\tTháng 4\n')).toBe(
      '# Một\n\n| TT | Việc | Hạn |\n|---|---|---|\n| 1 | Họp | Tháng 3 |\n| 2 | Báo cáo | Tháng 4 |',
    );
  });

  it('in Markdown has its headings', async () => {
    expect(outline(await paste('# Một\n\n§', '# Hai\n\n- **Ba**: chữ.\n'))).toEqual(['I Một', 'I.1 Hai']);
  });

  it('of recipients and a signature has their keywords', async () => {
    const kh = await paste(
      '# Một\n\nChữ.\n\n§',
      'Nơi nhận:\n- UBND phường;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thị Hoa\n',
    );
    const plan = analyseText(kh);
    expect(plan.recipients?.recipients.map(({ text }) => text)).toEqual(['UBND phường']);
    expect(plan.recipients?.archive?.value).toBe('VT');
    expect(plan.signatures[0]?.name?.value).toBe('Lê Thị Hoa');
  });
});

describe('what would read as a mark', () => {
  it.each([
    ['# Không phải mục', '\\# Không phải mục'],
    ['Gửi @phường và #nhãn', 'Gửi \\@phường và \\#nhãn'],
    ['// ghi chú', '\\// ghi chú'],
    ['Ký:', '\\Ký:'],
  ])('%s is escaped', async (copied, expected) => {
    expect(await paste('Một.\n\n§', `<p>${copied}</p>`)).toBe(`Một.\n\n${expected}`);
  });
});

describe('a whole document', () => {
  it('into a file without a word is the plan', async () => {
    const { kh } = await importPlan({ name: 'x', format: 'txt', content: WHOLE });
    expect(await paste('§', WHOLE)).toBe(kh);
    expect(await paste('«cũ»', WHOLE)).toBe(kh);
  });

  it('into a plan keeps its head in comments', async () => {
    const kh = await paste('---\nsố: 1/KH-X\n---\n\n# Một\n\nChữ.\n\n§', WHOLE);
    const before = analyseText('---\nsố: 1/KH-X\n---\n\n# Một\n\nChữ.\n');
    const plan = analyseText(kh);
    expect(plan.header.number).toBe(before.header.number);
    expect(plan.body.length).toBeGreaterThan(1);
    expect(kh).toMatch(/^\/\/ xem lại: Phần đầu của văn bản được giữ lại/m);
    const words = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
    const kept = new Set(words(kh));
    expect(words(WHOLE).filter((word) => !kept.has(word))).toEqual([]);
  });
});

describe('a paste anywhere', () => {
  const TARGET = `---
cơ quan: Sở Y tế
căn cứ:
  - Luật A
---

Mở đầu:

# Một

- điểm
  + con

1. Giao X. (hạn: 1/2/2025)

| a | b |
|---|---|
| c | d |

Nơi nhận:
- UBND

Ký:
GIÁM ĐỐC
Lê A
`;
  const COLOURS = ['xanh', 'Đỏ', 'TÍM', 'vàng'];
  const parts = fc.array(
    fc.oneof(
      fc.constantFrom(...COLOURS),
      fc.constantFrom('\n', '\n\n', ' ', '. ', '- ', '1. ', 'I. ', 'a) ', '# ', '| ', '@', '**', ': ', '\\', '---'),
    ),
    { maxLength: 25 },
  );

  it('keeps every word of both', async () => {
    await fc.assert(
      fc.asyncProperty(parts, fc.nat(TARGET.length), fc.boolean(), async (copied, at, html) => {
        const text = `xanh ${copied.join('')}`;
        const content = html ? `<p>${text.replaceAll('\n', '<p>')}` : text;
        const kh = await paste(`${TARGET.slice(0, at)}§${TARGET.slice(at)}`, content);
        const made = kh.slice(at, kh.length - (TARGET.length - at)).replace(/\/\/ xem lại: .*$/gm, '');
        const found = made.match(new RegExp(COLOURS.join('|'), 'g')) ?? [];
        expect(found.sort()).toEqual((text.match(new RegExp(COLOURS.join('|'), 'g')) ?? []).sort());
        expect(kh.startsWith(TARGET.slice(0, at))).toBe(true);
        expect(kh.endsWith(TARGET.slice(at))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('between blocks leaves those behind it as they were', async () => {
    const place = targetOf(TARGET.replace('1. Giao', '§1. Giao')).place;
    expect(place).toMatchObject({ where: 'body', after: '1. Giao X. (hạn: 1/2/2025)', blankAbove: true });
    const kh = await paste(TARGET.replace('1. Giao', '§1. Giao'), 'Một đoạn văn.\nHai đoạn văn.');
    expect(analyseText(kh).tasks.map(({ due }) => due)).toEqual(['2025-02-01']);
  });
});
