import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportPlan } from '../../../server/src/export';
import { previewOf } from '../../../server/src/features/preview';
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

const blocksOf = (result: PreviewResult): PreviewBlock[] => result.sections.flatMap(({ blocks }) => blocks);

/** The texts of the paragraphs, in order; a line break as `|`. */
const pieces = (html: string): string[] =>
  html
    .replaceAll('<br>', '|')
    .replace(/<\/?(span|a)\b[^>]*>/g, '')
    .split(/<[^>]*>/)
    .map((piece) => piece.replaceAll('\n', ''))
    .filter((piece) => piece !== '');

const bodyOf = (file: string): string => file.slice(file.indexOf('<body>'), file.indexOf('</body>'));

/** What the attributes `data-at` say: the source, the print. */
function runsOf(text: string, { html, range }: PreviewBlock): [string, string][] {
  const start = range ? analyseText(text).lines.offset(range.start) : 0;
  return [...html.matchAll(/<span[^>]* data-at="(-?\d+),(-?\d+)">(.*?)<\/span>/g)].map(([, from, to, print]) => [
    text.slice(start + Number(from), start + Number(to)),
    print!.replace(/<[^>]*>/g, ''),
  ]);
}

describe.each([...samples, ['small.kh', PLAN] as const])('%s', (_, text) => {
  it('says piece by piece what the HTML file says, in the same sheets', async () => {
    const plan = analyseText(text);
    const file = await exportPlan(plan, 'html');
    const preview = previewOf(plan);
    expect(
      pieces(
        blocksOf(preview)
          .map(({ html }) => html)
          .join(''),
      ),
    ).toEqual(pieces(bodyOf(String(file))));
    const sheets = [...String(file).matchAll(/<section class="([^"]*)">/g)].map(([, name]) => name);
    expect(preview.sections.map(({ className }) => className)).toEqual(sheets);
  });

  it('differs from it in attributes only, and has no style that the page forbids', async () => {
    const plan = analyseText(text);
    const same = blocksOf(previewOf(plan))
      .map(({ html }) => html)
      .join('')
      .replaceAll(' data-style=', ' style=')
      .replace(/ data-(at|lines)="[^"]*"/g, '')
      .replace(/<span>((?:[^<]|<br>|<(a|span) [^>]*>[^<]*<\/\2>)*)<\/span>/g, '$1')
      .replace(/\n/g, '');
    const file = bodyOf(String(await exportPlan(plan, 'html'))).replace(/<body>|<\/?section[^>]*>|\n/g, '');
    expect(same).toBe(file);
  });

  it('has its places in the file', () => {
    const { count } = analyseText(text).lines;
    for (const { range } of blocksOf(previewOf(analyseText(text)))) {
      if (!range) continue;
      expect(range.start.line).toBeGreaterThanOrEqual(0);
      expect(range.end.line).toBeLessThan(count);
      expect(range.end.line).toBeGreaterThanOrEqual(range.start.line);
    }
  });
});

describe('places', () => {
  const blocks = blocksOf(previewOf(analyseText(PLAN)));
  const blockWith = (text: string): PreviewBlock => blocks.find(({ html }) => html.includes(text))!;
  const lineOf = (text: string): number => PLAN.split('\n').findIndex((line) => line.startsWith(text));

  it('a paragraph is where it was typed, over its lines', () => {
    expect(blockWith('Lập danh sách').range).toMatchObject({
      start: { line: lineOf('- Lập'), character: 0 },
      end: { line: lineOf('  chụp') },
    });
  });

  it('its pieces too, counted from its beginning', () => {
    expect(runsOf(PLAN, blockWith('Lập danh sách'))).toContainEqual(['ảnh', 'ảnh']);
    expect(runsOf(PLAN, blockWith('Lập danh sách'))).toContainEqual([
      'Lập danh sách,\n  chụp ',
      'Lập danh sách, chụp ',
    ]);
  });

  it('a cell of a table', () => {
    expect(runsOf(PLAN, blockWith('Sao đen'))).toContainEqual(['Sao đen', 'Sao đen']);
    expect(blockWith('Sao đen').html).toContain('data-lines="2,2"');
  });

  it('a row of the generated table: the task', () => {
    const [table] = blocks.filter(({ html }) => html.includes('Nhiệm vụ'));
    const task = lineOf('- Lập') - lineOf('(bảng phân công)');
    expect(table!.html).toContain(`data-lines="${task},${task + 1}"`);
  });

  it('head and foot: from the first to the last line of what stands in them', () => {
    expect(blockWith('Độc lập').range).toMatchObject({ start: { line: 1 }, end: { line: 4 } });
    expect(blockWith('Nơi nhận').range).toMatchObject({
      start: { line: lineOf('Nơi nhận') },
      end: { line: lineOf('Đỗ Minh Tâm') },
    });
    expect(blockWith('điện thoại').html).toMatch(/^<footer>/);
    expect(blockWith('điện thoại').range!.start.line).toBe(lineOf('liên hệ'));
  });

  it('what stands before a block does not change its HTML', () => {
    const more = blocksOf(
      previewOf(analyseText(PLAN.replace('ngày:', '\n\nngày:').replace('Sở Xây dựng ban', 'Sở nay ban'))),
    );
    const html = new Set(more.map((block) => block.html));
    expect(blocks.filter((block) => !html.has(block.html)).map((block) => pieces(block.html)[0])).toEqual([
      'SỞ XÂY DỰNG',
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
