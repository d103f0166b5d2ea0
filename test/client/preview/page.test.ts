import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewPage, SMALL, sheetsOf, startChromium } from './page-kit';

const SAMPLES = join(import.meta.dirname, '../../../samples');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.kh'));
const read = (name: string): string => readFileSync(join(SAMPLES, name), 'utf8');
const LONG = read('tinh-ninh-binh-chuyen-doi-so.kh');

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
    const html = message.pages.flatMap(({ blocks }) => blocks).map((block) => block.html);
    const sent = html.flatMap((one) => [...one.matchAll(/^<(p|h\d) [^>]*>(.*?)<\/\1>$/g)].map(([, , inner]) => inner!));
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

  it('prints in the shipped letters, each piece as wide as the layout says', async () => {
    await preview.show(LONG);
    const looks = await preview.page.evaluate(() => {
      const pieces = [...document.querySelectorAll<HTMLElement>('#sheets [data-style*="word-spacing"]')];
      const lines = [...new Set(pieces.map((piece) => piece.parentElement!))];
      const ends = lines.map((line) => {
        const last = line.lastElementChild as HTMLElement;
        return Math.abs(last.offsetLeft + last.getBoundingClientRect().width / zoomOf(line) - line.offsetWidth);
      });
      function zoomOf(element: HTMLElement): number {
        const sheet = element.closest('section')!;
        return sheet.getBoundingClientRect().width / sheet.offsetWidth;
      }
      return {
        justified: ends.length,
        worst: Math.max(...ends),
        fonts: [...document.fonts].filter((font) => font.status === 'loaded').length,
        paper: getComputedStyle(document.querySelector('section')!).backgroundColor,
        lang: document.documentElement.lang,
      };
    });
    expect(looks).toMatchObject({ paper: 'rgb(255, 255, 255)', lang: 'vi' });
    expect(looks.justified).toBeGreaterThan(30);
    expect(looks.worst).toBeLessThan(1.5);
    expect(looks.fonts).toBeGreaterThanOrEqual(6);
  });

  it('an edit makes its own lines anew only, and what the reader sees stays', async () => {
    await preview.show(LONG, 'file:///edit.kh');
    const before = await preview.page.evaluate(() => {
      const all = [...document.querySelectorAll('.block')];
      window.scrollTo(0, 1500);
      const seen = all.find((one) => one.firstElementChild!.getBoundingClientRect().top > 100)!;
      Object.assign(globalThis, { all, words: seen.textContent });
      return { count: all.length, top: seen.firstElementChild!.getBoundingClientRect().top };
    });
    const now = (): Promise<{ kept: number; made: (string | null)[]; top: number }> =>
      preview.page.evaluate(() => {
        const { all, words } = globalThis as unknown as { all: Element[]; words: string };
        const blocks = [...document.querySelectorAll('.block')];
        const seen = blocks.find((one) => one.textContent === words)!;
        return {
          kept: all.filter((element) => element.isConnected).length,
          made: blocks.filter((element) => !all.includes(element)).map((element) => element.textContent),
          top: seen.firstElementChild!.getBoundingClientRect().top,
        };
      });
    await expect.poll(() => preview.sent('scrolled')).toHaveLength(1);
    await preview.show(LONG.replace('Tạo chuyển biến rõ rệt', 'Tạo chuyển biến rõ nét'), 'file:///edit.kh');
    const word = await now();
    expect(word.made.length).toBeGreaterThan(0);
    expect(word.made.length).toBeLessThan(8);
    expect(word.made.join('')).toContain('rõ nét');
    expect(Math.abs(word.top - before.top)).toBeLessThan(2);
    await preview.show(LONG.replace('# ', '\n\nMột đoạn mới ở trên.\n\n# '), 'file:///edit.kh');
    const inserted = await now();
    expect(Math.abs(inserted.top - before.top)).toBeLessThan(2);
    expect(inserted.kept).toBeGreaterThan(before.count / 2);
    expect(await preview.sent('scrolled')).toEqual([]);
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
    // the line ends there
    expect(text).toContain('<img src=xonerror="played');
    expect(left).toBe(0);
    expect(await preview.violations()).toEqual([]);
    expect(preview.complaints).toEqual([]);
    await preview.send({
      ...sheetsOf(SMALL),
      uri: 'file:///html.kh',
      pages: [{ width: 595, height: 842, blocks: [{ html, top: 10 }] }],
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
