import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../server/src/export/html';
import { parseXml } from './docx-reader';
import { handBuiltFlow, line } from './hand-built-flow';

const html = writeHtml(handBuiltFlow());

/** The file as XML: void elements closed, the doctype out. */
function wellFormed(source: string): void {
  parseXml(
    source
      .replace('<!DOCTYPE html>', '')
      .replace(/<(meta|col|br)( [^>]*)?>/g, (_, name, rest = '') => `<${name}${rest}/>`),
  );
}

describe('html', () => {
  it('is well formed, Vietnamese, titled', () => {
    wellFormed(html);
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain('<title>Kế hoạch Kiểm tra an toàn hồ chứa nước trước mùa mưa lũ năm 2025</title>');
  });

  it('loads and runs nothing', () => {
    expect(html).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none';`);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|src=|https?:/i);
  });

  it('sets the page and its number', () => {
    expect(html).toContain('@page portrait{size:A4 portrait;margin:56.69pt 42.52pt 56.69pt 85.04pt;');
    expect(html).toContain('@page portrait:first{@top-center{content:none}}');
    expect(html.match(/<section class="appendix landscape">/g)).toHaveLength(1);
  });

  it('makes headings of the outline, links of references', () => {
    expect(html).toContain('<h2 class="muc"><span id="_Ref000000001">I</span>. MỤC ĐÍCH, YÊU CẦU</h2>');
    expect(html).toContain('<a href="#_Ref000000001">I</a>');
    expect(html).toContain('<td rowspan="2">');
    expect(html).toContain('<td colspan="2">');
  });

  it('says what a table is about', () => {
    const cell = { column: 0, columnSpan: 1, rowSpan: 1, paragraphs: [line('Ô bảng', 'x')] };
    const table = { kind: 'table', widths: [100], headerRows: 0, rows: [[cell]], caption: 'Việc "gấp"' } as const;
    expect(writeHtml(handBuiltFlow({ blocks: [table] }))).toContain('<table aria-label="Việc &quot;gấp&quot;">');
  });

  it('escapes whatever is written', () => {
    const nasty = writeHtml(handBuiltFlow({ blocks: [line('Đoạn', `</p><script>alert("1")</script>&amp; 'x'`)] }));
    expect(nasty).toContain('&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp; &#39;x&#39;');
    wellFormed(nasty);
  });
});
