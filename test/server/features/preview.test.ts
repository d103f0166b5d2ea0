import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { previewOf } from '../../../server/src/features/preview';
import { flowOf } from '../../../server/src/layout';
import { pagesOf } from '../../../server/src/layout/pages';
import { analyseText } from '../../../server/src/plan/analyse';
import type { PreviewBlock, PreviewResult } from '../../../server/src/protocol';

const SAMPLES = join(import.meta.dirname, '../../../samples');
const samples = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.kh'))
  .map((name) => [name, readFileSync(join(SAMPLES, name), 'utf8')] as const);

const PLAN = `---
cơ quan: Sở Xây dựng
số: 41/KH-SXD
địa danh: Gia Lai
ngày: 12/6/2025
trích yếu: Kiểm tra cây xanh
liên hệ: Phòng Hạ tầng, điện thoại 0269 000 000
---

Sở Xây dựng ban hành Kế hoạch như sau:

# Nội dung (#noi-dung)

- Lập danh sách,
  chụp **ảnh** từng cây theo #noi-dung. (hạn: 20/6/2025; chủ trì: Sở Xây dựng)

| Tên cây | Số lượng |
| --- | --- |
| Sao đen | 12 |

(bảng phân công)

Nơi nhận:
- UBND tỉnh (b/c)
- Lưu: VT

Ký:
GIÁM ĐỐC
Đỗ Minh Tâm
`;

const blocksOf = (result: PreviewResult): PreviewBlock[] => result.pages.flatMap(({ blocks }) => blocks);

const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The words of a block. */
const wordsOf = ({ html }: PreviewBlock): string => unescaped(html.replace(/<[^>]*>/g, ''));

/** What the attributes `data-at` say: the source, the print. */
function runsOf(text: string, { html, range }: PreviewBlock): [string, string][] {
  const start = range ? analyseText(text).lines.offset(range.start) : 0;
  return [...html.matchAll(/<(span|a)[^>]* data-at="(-?\d+),(-?\d+)">(.*?)<\/\1>/g)].map(([, , from, to, print]) => [
    text.slice(start + Number(from), start + Number(to)),
    unescaped(print!),
  ]);
}

describe.each([...samples, ['small.kh', PLAN] as const])('%s', (_, text) => {
  const plan = analyseText(text);
  const preview = previewOf(plan);

  it('shows the pages of the layout, with every letter and line of them', () => {
    const { pages } = pagesOf(flowOf(plan));
    expect(preview.pages.map(({ width, height }) => [width, height])).toEqual(
      pages.map(({ width, height }) => [width, height]),
    );
    pages.forEach((page, at) => {
      const printed = page.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
      expect(preview.pages[at]!.blocks.map(wordsOf).join('')).toBe(printed.join(''));
      const ink = page.items.filter(({ kind }) => kind !== 'text').length;
      expect((preview.pages[at]!.blocks[0]!.html.match(/class="(ink|box)"/g) ?? []).length).toBe(ink);
    });
  });

  it('has no style that the page forbids', () => {
    for (const { html } of blocksOf(preview)) expect(html).not.toMatch(/\sstyle=/);
  });

  it('has its places in the file, in whole and parts of lines', () => {
    const { count } = plan.lines;
    for (const { range, lines } of blocksOf(preview)) {
      expect(range === undefined).toBe(lines === undefined);
      if (!range || !lines) continue;
      expect(range.start.line).toBeGreaterThanOrEqual(0);
      expect(range.end.line).toBeLessThan(count);
      expect(Math.floor(lines[0])).toBe(range.start.line);
      expect(lines[0]).toBeLessThanOrEqual(lines[1]);
      expect(lines[1]).toBeLessThanOrEqual(range.end.line + 1);
    }
  });

  it('has each name that a reference leads to, once', () => {
    const html = blocksOf(preview)
      .map((block) => block.html)
      .join('');
    const names = [...html.matchAll(/ id="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const [, target] of html.matchAll(/ href="#([^"]*)"/g)) expect(names).toContain(target);
  });
});

describe('places', () => {
  const blocks = blocksOf(previewOf(analyseText(PLAN)));
  const blockWith = (text: string): PreviewBlock => blocks.find(({ html }) => html.includes(text))!;
  const lineOf = (text: string): number => PLAN.split('\n').findIndex((line) => line.startsWith(text));

  it('a line is where it was typed', () => {
    const block = blockWith('Lập danh sách');
    expect(block.range).toMatchObject({
      start: { line: lineOf('- Lập'), character: 2 },
      end: { line: lineOf('  chụp') },
    });
    expect(block.lines).toEqual([lineOf('- Lập'), expect.any(Number)]);
  });

  it('its pieces too, counted from its beginning', () => {
    expect(runsOf(PLAN, blockWith('Lập danh sách'))).toContainEqual(['ảnh', 'ảnh']);
    expect(runsOf(PLAN, blockWith('Lập danh sách'))).toContainEqual([
      'Lập danh sách,\n  chụp ',
      'Lập danh sách, chụp ',
    ]);
  });

  it('a cell of a table', () => {
    expect(runsOf(PLAN, blockWith('Sao đen'))).toEqual([['Sao đen', 'Sao đen']]);
    expect(runsOf(PLAN, blockWith('>12<'))).toEqual([['12', '12']]);
  });

  it('a row of the generated table: the task', () => {
    const cells = blocks.filter(({ html, range }) => html.includes('danh') && range?.start.line === lineOf('- Lập'));
    expect(cells.length).toBeGreaterThan(1);
  });

  it('head and foot', () => {
    expect(blockWith('Độc lập').range).toBeUndefined();
    expect(blockWith('SỞ XÂY DỰNG').range!.start.line).toBe(lineOf('cơ quan'));
    expect(blockWith('Đỗ Minh Tâm').range!.start.line).toBe(lineOf('Đỗ Minh Tâm'));
    expect(blockWith('điện thoại').range!.start.line).toBe(lineOf('liên hệ'));
  });

  it('each printed line of a long paragraph begins where the one before ended', () => {
    const text = `# Nội dung\n\n${'Rà soát cây xanh trên các tuyến đường. '.repeat(12)}\n`;
    const parts = blocksOf(previewOf(analyseText(text))).flatMap(({ lines }) =>
      lines && lines[0] >= 2 ? [lines] : [],
    );
    expect(parts.length).toBeGreaterThan(5);
    expect(parts[0]![0]).toBe(2);
    for (const [i, [from]] of parts.entries()) if (i > 0) expect(from - parts[i - 1]![1]).toBeCloseTo(0, 2);
    expect(parts.at(-1)![1]).toBeCloseTo(3, 1);
  });

  it('a heading is one, and is led to', () => {
    expect(blockWith('NỘI DUNG').html).toMatch(/^<h2 .*<span id="/);
    expect(blockWith('theo').html).toMatch(/<a href="#/);
  });

  it('what stands before a line does not change its HTML', () => {
    const more = blocksOf(
      previewOf(analyseText(PLAN.replace('ngày:', '\n\nngày:').replace('Sở Xây dựng ban', 'Sở nay ban'))),
    );
    const html = new Set(more.map((block) => block.html));
    expect(blocks.filter((block) => !html.has(block.html)).map(wordsOf)).toEqual([
      'Sở Xây dựng ban hành Kế hoạch như sau:',
    ]);
  });

  it('versions and titles are the plan’s', () => {
    const plan = { ...analyseText(PLAN), version: 7 };
    expect(previewOf(plan)).toMatchObject({ version: 7, title: 'Kế hoạch Kiểm tra cây xanh' });
  });
});

describe('whatever the text', () => {
  const nasty = [
    '',
    '\uFEFF',
    '---',
    '---\n---',
    '\uD800',
    '| a',
    '<script>alert(1)</script>',
    '# <img src=x onerror=y>\r\n- a',
  ];
  it.each(nasty)('%j', (text) => {
    for (const source of [text, PLAN + text, PLAN.replaceAll('\n', '\r\n') + text, PLAN.normalize('NFD') + text]) {
      const html = blocksOf(previewOf(analyseText(source)))
        .map((block) => block.html)
        .join('');
      expect(html).not.toMatch(/<script|<img|\son\w+=[^&]*>|javascript:/i);
    }
  });
});
