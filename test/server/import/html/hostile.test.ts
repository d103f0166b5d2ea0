// HTML that is built to take forever, or all memory.
import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../../../server/src/import/docx/unreadable';
import { readHtml } from '../../../../server/src/import/html/read';

/** Milliseconds until it is refused, and why. */
function refused(html: string): { readonly ms: number; readonly reason: string } {
  const start = performance.now();
  try {
    readHtml(html);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ms: performance.now() - start, reason: error.message };
  }
  throw new Error('it was read');
}

describe('refused in one sentence, in under a second', () => {
  const n = 180_000;
  it.each([
    ['180,000 nested tags', `${'<div>'.repeat(n)}chữ${'</div>'.repeat(n)}`, /lồng nhau/],
    ['180,000 tags left open', '<b>'.repeat(n), /lồng nhau/],
    ['tables within tables', '<table><tr><td>'.repeat(n), /lồng nhau/],
    ['lists within lists', '<ul><li>'.repeat(n), /lồng nhau/],
    ['50 MB', `<p>${'chữ '.repeat(50 * 256 * 1024)}`, /từng phần/],
    ['3,000,000 elements', '<br>'.repeat(3_000_000), /từng phần/],
  ])('%s', (_, html, reason) => {
    const result = refused(html);
    expect(result.reason).toMatch(reason);
    expect(result.reason).not.toContain('\n');
    expect(result.ms).toBeLessThan(1000);
  });
});

describe('read in time', () => {
  it.each([
    [
      'a table of cells that claim all rows and columns',
      `<table>${'<tr><td rowspan=99999999 colspan=99999999>x</td></tr>'.repeat(2000)}</table>`,
    ],
    [
      'rows of cells that span rows',
      `<table>${`<tr>${'<td rowspan=9999>x</td>'.repeat(60)}</tr>`.repeat(500)}</table>`,
    ],
    ['a style without an end', `<p style="${'a:b;'.repeat(500_000)}">x</p>`],
    ['attributes without end', `<p ${'a=b '.repeat(200_000)}>x</p>`],
    ['a comment without an end', `x<!--${'-'.repeat(2_000_000)}`],
    ['tags without an end', `x${'<'.repeat(1_000_000)}`],
    ['entities', `<p>${'&nbsp;'.repeat(300_000)}x${'&amp;'.repeat(100_000)}</p>`],
    ['entities without an end', `<p>x${'&'.repeat(1_000_000)}</p>`],
    ['a number of an item beyond all', `<ol start="99999999999999999999"><li value="-1e9">x</ol>`],
    ['ends of what never began', `x${'</p></td></ol></table>'.repeat(30_000)}`],
    ['many short paragraphs', '<p>x</p>'.repeat(30_000)],
  ])('%s', (_, html) => {
    const start = performance.now();
    expect(readHtml(html).source).toContain('x');
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
