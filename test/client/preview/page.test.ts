import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewPage, sheetsOf, startChromium } from './page-kit';

const SAMPLES = join(import.meta.dirname, '../../../samples');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.kh'));
const read = (name: string): string => readFileSync(join(SAMPLES, name), 'utf8');
const LONG = read('tinh-ninh-binh-chuyen-doi-so.kh');
const lineOf = (text: string, words: string): number => text.split('\n').findIndex((line) => line.includes(words));

const SMALL = `---
cơ quan: Sở Xây dựng
---

# Nội dung (#noi-dung)

- Giao @SNV rà soát cây xanh.
- Thực hiện theo #noi-dung.
`;

const running = await startChromium();

describe.skipIf(!running)('the page', () => {
  const browser = running as Browser;
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open(browser);
  });
  afterAll(() => browser.close());

  it('says when it can be filled', async () => {
    expect(await preview.sent('ready')).toHaveLength(1);
  });

  it.each(samples)('%s: shows its words, as wide as the view, and breaks no rule of the page', async (name) => {
    const message = sheetsOf(read(name), `file:///${name}`);
    await preview.send(message);
    const shown = await preview.page.evaluate(() =>
      [...document.querySelectorAll('#sheets :is(p,h1,h2,h3,h4,h5,h6)')].map((one) => one.textContent),
    );
    const html = message.sections.flatMap(({ blocks }) => blocks).map((block) => block.html);
    const sent = html.flatMap((one) => [...one.matchAll(/<(p|h\d) [^>]*>(.*?)<\/\1>/g)].map(([, , inner]) => inner!));
    expect(shown).toHaveLength(sent.length);
    const plain = sent.map((one) => one.replace(/<[^>]*>/g, ''));
    expect(shown.map((one) => one?.replace(/[&<>"']/g, ''))).toEqual(
      plain.map((one) => one.replace(/&(amp|lt|gt|quot|#39);/g, '')),
    );
    const { sheet, view, overflow } = await preview.page.evaluate(() => ({
      sheet: document.querySelector('section')!.getBoundingClientRect().width,
      view: document.documentElement.clientWidth,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(view - sheet).toBeCloseTo(32, 0);
    expect(overflow).toBe(0);
    expect(await preview.violations()).toEqual([]);
    expect(preview.complaints).toEqual([]);
  });

  it('declared widths and faces are in force, in the shipped letters', async () => {
    await preview.show(LONG);
    const looks = await preview.page.evaluate(() => {
      const width = (selector: string): string => getComputedStyle(document.querySelector(selector)!).width;
      const number = document.querySelector('td p')!;
      return {
        rule: width('.rule'),
        columns: width('.columns.head > div'),
        align: getComputedStyle(number).textAlign,
        fonts: [...document.fonts].filter((font) => font.status === 'loaded').length,
        paper: getComputedStyle(document.querySelector('section')!).backgroundColor,
        lang: document.documentElement.lang,
      };
    });
    expect(looks).toMatchObject({ align: 'right', paper: 'rgb(255, 255, 255)', lang: 'vi' });
    expect(Number.parseFloat(looks.rule)).toBeLessThan(200);
    expect(Number.parseFloat(looks.columns)).toBeLessThan(350);
    expect(looks.fonts).toBeGreaterThanOrEqual(6);
  });

  it('an edit touches its block only, and what the reader sees stays', async () => {
    await preview.show(LONG, 'file:///edit.kh');
    const before = await preview.page.evaluate(() => {
      const all = [...document.querySelectorAll('.block')];
      Object.assign(globalThis, { all, paragraph: all[20]!.firstElementChild, touched: [] as Element[] });
      const observer = new MutationObserver((records) => {
        const { touched } = globalThis as unknown as { touched: Element[] };
        for (const { target } of records)
          touched.push(((target as Element).closest?.('.block') ?? target.parentElement!.closest('.block'))!);
      });
      observer.observe(document.getElementById('sheets')!, { subtree: true, childList: true, characterData: true });
      Object.assign(globalThis, { observer });
      window.scrollTo(0, 1500);
      const seen = document.elementFromPoint(300, 100)!.closest('p,h2,h3,h4')!;
      Object.assign(globalThis, { seen });
      return { count: all.length, text: all[20]!.textContent, top: seen.getBoundingClientRect().top };
    });
    await expect.poll(() => preview.sent('scrolled')).toHaveLength(1);
    const line = lineOf(LONG, 'Tạo chuyển biến rõ rệt');
    const edited = LONG.split('\n').map((text, i) =>
      i === line ? `${text} ${'Thêm một câu nữa. '.repeat(12)}` : text,
    );
    await preview.show(edited.join('\n'), 'file:///edit.kh');
    const after = await preview.page.evaluate(() => {
      const { all, seen, touched, paragraph, observer } = globalThis as unknown as {
        observer: MutationObserver;
        all: Element[];
        seen: Element;
        touched: Element[];
        paragraph: Element;
      };
      observer.disconnect();
      const now = [...document.querySelectorAll('.block')];
      return {
        same: now.filter((element, i) => element === all[i]).length,
        touched: [...new Set(touched)].map((element) => element.textContent?.slice(0, 30)),
        paragraphKept: paragraph.isConnected,
        top: seen.getBoundingClientRect().top,
      };
    });
    expect(after.same).toBe(before.count);
    expect(after.touched).toEqual([expect.stringContaining('Tạo chuyển biến rõ rệt')]);
    expect(after.paragraphKept).toBe(true);
    expect(Math.abs(after.top - before.top)).toBeLessThan(2);
    await preview.show(LONG.replace('# ', '\n\nMột đoạn mới ở trên.\n\n# '), 'file:///edit.kh');
    const inserted = await preview.page.evaluate(() => {
      const { all, seen } = globalThis as unknown as { all: Element[]; seen: Element };
      return { kept: all.filter((element) => element.isConnected).length, top: seen.getBoundingClientRect().top };
    });
    expect(inserted.kept).toBe(before.count);
    expect(Math.abs(inserted.top - before.top)).toBeLessThan(2);
    expect(await preview.sent('scrolled')).toEqual([]);
  });

  it('changed widths and faces of a patched block come into force', async () => {
    const row = '| Tên | Số |\n| --- | ---: |\n| a | 1 |\n';
    await preview.show(`${SMALL}\n${row}`, 'file:///face.kh');
    await preview.show(
      `${SMALL}\n${row.replace('| a |', '| **a** rất dài, dài hơn nhiều so với lúc trước |')}`,
      'file:///face.kh',
    );
    const { bold, declared } = await preview.page.evaluate(() => ({
      bold: getComputedStyle(document.querySelector('td span')!).fontWeight,
      declared: [...document.querySelectorAll<HTMLElement>('[data-style]')].filter((element) => {
        const probe = document.createElement('p');
        probe.style.cssText = element.dataset.style!;
        return probe.style.cssText !== element.style.cssText;
      }).length,
    }));
    expect([bold, declared]).toEqual(['700', 0]);
    expect(await preview.violations()).toEqual([]);
  });

  it('hostile text does nothing, nor would hostile HTML', async () => {
    const nasty = `${SMALL}\n- <script>played.sent.push('x')</script> <img src=x onerror="played.sent.push('x')"> javascript:alert(1)\n`;
    await preview.show(nasty, 'file:///nasty.kh');
    const html =
      '<p onclick="alert(1)">a<script>played.sent.push("x")</script><img src="x" onerror="played.sent.push(\'x\')">' +
      '<a href="javascript:played.sent.push(1)">b</a><iframe src="https://preview.test/"></iframe><style>p{}</style>' +
      '<svg onload="played.sent.push(1)"></svg><b style="color:red">c</b></p>';
    const { text, left } = await preview.page.evaluate(() => ({
      text: document.getElementById('sheets')!.textContent,
      left: document.querySelectorAll('script:not([nonce]),img').length,
    }));
    expect(text).toContain('<img src=x onerror="played');
    expect(left).toBe(0);
    expect(await preview.violations()).toEqual([]);
    expect(preview.complaints).toEqual([]);
    await preview.send({
      ...sheetsOf(SMALL),
      uri: 'file:///html.kh',
      sections: [{ className: 'x', blocks: [{ html }] }],
    });
    await preview.page.waitForTimeout(50);
    expect(await preview.page.evaluate(() => document.querySelector('.block')!.innerHTML)).toBe('<p>a<a>b</a></p>');
    expect(await preview.page.evaluate(() => globalThis.played.sent.filter(({ kind }) => !kind))).toEqual([]);
    // The page's policy stops it before we take it out.
    expect(new Set(await preview.violations())).toEqual(new Set(['script-src-attr inline', 'style-src-attr inline']));
  });

  it('is drawn anew soon after an edit', async () => {
    await preview.show(LONG, 'file:///fast.kh');
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const message = sheetsOf(
        LONG.replace('Tạo chuyển biến', `Tạo ${'nhiều '.repeat(i + 1)}chuyển biến`),
        'file:///fast.kh',
      );
      times.push(
        await preview.page.evaluate(async (data) => {
          const start = performance.now();
          window.postMessage(data, '*');
          await new Promise<void>((drawn) => {
            window.addEventListener('message', () => requestAnimationFrame(() => drawn()), { once: true });
          });
          return performance.now() - start;
        }, message),
      );
    }
    expect(times.sort((a, b) => a - b)[2]).toBeLessThan(100);
  });
});
