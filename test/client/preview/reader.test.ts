import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readState } from '../../../client/src/preview/messages';
import { PreviewPage, SMALL, startChromium } from './page-kit';

const SAMPLES = join(import.meta.dirname, '../../../samples');
const LONG = readFileSync(join(SAMPLES, 'tinh-ninh-binh-chuyen-doi-so.kh'), 'utf8');
const lineOf = (text: string, words: string): number => text.split('\n').findIndex((line) => line.includes(words));

const running = await startChromium();

describe.skipIf(!running)('a reader of the page', () => {
  const browser = running as Browser;
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open(browser);
  });
  afterAll(() => browser.close());

  describe('a click', () => {
    /** Clicks in the middle of a word and gives what is said of it. */
    async function clickOn(text: string, word: string, at = 1) {
      await preview.show(text, 'file:///click.kh');
      await preview.sent('click');
      const point = await preview.page.evaluate(
        ([wanted, characters]) => {
          const walker = document.createTreeWalker(document.getElementById('sheets')!, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const found = walker.currentNode.nodeValue!.indexOf(wanted);
            if (found < 0) continue;
            walker.currentNode.parentElement!.scrollIntoView({ block: 'center' });
            const range = document.createRange();
            range.setStart(walker.currentNode, found + characters);
            range.setEnd(walker.currentNode, found + characters + 1);
            const { left, top, height } = range.getBoundingClientRect();
            return { x: left + 1, y: top + height / 2 };
          }
          throw new Error(wanted);
        },
        [word, at] as const,
      );
      await preview.page.mouse.click(point.x, point.y);
      return { messages: await preview.sent('click'), point };
    }

    it('tells line and place of what was typed', async () => {
      const { messages } = await clickOn(LONG, 'tăng trưởng mới');
      const line = lineOf(LONG, 'tăng trưởng mới');
      const column = LONG.split('\n')[line]!.indexOf('tăng trưởng') + 1;
      expect(messages).toHaveLength(1);
      const [{ character, offset, ...rest }] = messages as [(typeof messages)[0]];
      expect(character + offset).toBe(column);
      expect(rest).toEqual({ kind: 'click', line, before: '', after: '' });
    });

    it('also in a table and in the head', async () => {
      const table = await clickOn(LONG, 'Công an tỉnh', 2);
      expect(table.messages).toHaveLength(1);
      const head = await clickOn(SMALL, 'SỞ XÂY DỰNG', 3);
      expect(head.messages[0]).toMatchObject({ line: 1 });
    });

    it('in a written-out name: with the words around it', async () => {
      const { messages } = await clickOn(SMALL, 'rà soát', 3);
      expect(messages[0]).toMatchObject({ line: lineOf(SMALL, 'rà soát'), after: 'soát cây xanh.' });
      expect(messages[0]?.before).toMatch(/ rà $/);
    });

    it('on what is produced says nothing', async () => {
      expect((await clickOn(SMALL, 'Độc lập', 2)).messages).toEqual([]);
    });

    it('on a reference goes to what it names', async () => {
      await preview.show(SMALL, 'file:///click.kh');
      await preview.sent('click');
      await preview.page.locator('#sheets a').click();
      expect(await preview.sent('click')).toMatchObject([{ line: lineOf(SMALL, '# Nội dung') }]);
    });

    it('text can be selected, which is no click', async () => {
      const { point } = await clickOn(SMALL, 'rà soát', 3);
      await preview.sent('click');
      const { mouse } = preview.page;
      await mouse.move(point.x, point.y);
      await mouse.down();
      await mouse.move(point.x + 60, point.y, { steps: 4 });
      await mouse.up();
      expect(await preview.page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
      expect(await preview.sent('click')).toEqual([]);
      await mouse.click(5, 5);
    });
  });

  describe('scrolling', () => {
    it('a line of the editor comes to the top, and is not told back', async () => {
      await preview.show(LONG, 'file:///scroll.kh');
      await preview.sent('scrolled');
      const line = lineOf(LONG, 'Tạo chuyển biến rõ rệt');
      await preview.send({ kind: 'scroll', line });
      const top = await preview.page.evaluate(() => {
        const all = [...document.querySelectorAll('p')];
        return all.find((one) => one.textContent?.includes('Tạo chuyển biến'))!.getBoundingClientRect().top;
      });
      expect(Math.abs(top)).toBeLessThan(2);
      await preview.send({ kind: 'scroll', line: line + 0.5 });
      expect(await preview.scrollTop()).toBeGreaterThan(300);
      await preview.page.waitForTimeout(100);
      expect(await preview.sent('scrolled')).toEqual([]);
    });

    it('the reader’s scrolling is told, as the line at the top', async () => {
      const line = lineOf(LONG, '100% thủ tục hành chính');
      const at = await preview.page.evaluate(() => {
        const all = [...document.querySelectorAll('p')];
        return all.find((one) => one.textContent?.includes('100% thủ tục'))!.getBoundingClientRect().top;
      });
      await preview.page.mouse.move(300, 300);
      await preview.page.mouse.wheel(0, at);
      await expect.poll(async () => (await preview.sent('scrolled')).at(-1)?.line).toBeCloseTo(line, 0);
    });

    it('every line goes down the sheets, to their end', async () => {
      const { count } = { count: LONG.split('\n').length };
      let last = -1;
      for (let line = 0; line < count; line += 9) {
        await preview.send({ kind: 'scroll', line });
        expect(await preview.scrollTop()).toBeGreaterThanOrEqual(last);
        last = await preview.scrollTop();
      }
      await preview.send({ kind: 'scroll', line: count });
      const bottom = await preview.page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
      expect(await preview.scrollTop()).toBeCloseTo(bottom, 0);
    });
  });

  it('marks every printed line of the caret’s line, of one at a time', async () => {
    await preview.show(LONG, 'file:///caret.kh');
    const marked = (): Promise<(string | null)[]> =>
      preview.page.evaluate(() => [...document.querySelectorAll('.caret')].map((one) => one.textContent));
    await preview.send({ kind: 'caret', line: lineOf(LONG, 'Tạo chuyển biến rõ rệt') });
    expect((await marked()).join(' ')).toMatch(/Tạo chuyển biến rõ rệt.*\.$/);
    await preview.send({ kind: 'caret', line: lineOf(LONG, 'Tỷ lệ xã, phường có hạ tầng mạng') });
    const cells = await marked();
    expect(cells.join(' ')).toContain('Tỷ lệ xã, phường');
    expect(cells.join(' ')).not.toContain('Tạo chuyển biến');
    await preview.send({ kind: 'caret', line: lineOf(LONG, 'Ký:') - 1 });
    expect(await marked()).toEqual([]);
  });

  it('a notice stands above the last good sheets, and goes', async () => {
    await preview.show(SMALL, 'file:///notice.kh');
    await preview.send({ kind: 'notice', text: 'Chưa dựng lại được <b>' });
    const state = () =>
      preview.page.evaluate(() => ({
        text: document.getElementById('notice')!.textContent,
        hidden: document.getElementById('notice')!.hidden,
        blocks: document.querySelectorAll('.block').length,
      }));
    const { text, hidden, blocks } = await state();
    expect([text, hidden]).toEqual(['Chưa dựng lại được <b>', false]);
    expect(blocks).toBeGreaterThan(4);
    await preview.send({ kind: 'notice', text: '' });
    expect(await state()).toMatchObject({ hidden: true, blocks });
  });

  it('the size is chosen by button and wheel, and the place is kept', async () => {
    await preview.show(LONG, 'file:///zoom.kh');
    await preview.send({ kind: 'scroll', line: 40 });
    const width = (): Promise<number> =>
      preview.page.evaluate(() => document.querySelector('section')!.getBoundingClientRect().width);
    const fitted = await width();
    await preview.page.locator('#larger').click();
    await preview.page.locator('#larger').click();
    expect(await width()).toBeGreaterThan(fitted * 1.05);
    await expect.poll(async () => (await preview.state())?.zoom).toBeGreaterThan(1);
    const { line, zoom } = (await preview.state())!;
    expect(Math.abs(line - 40)).toBeLessThan(1);
    await preview.page.keyboard.down('Control');
    await preview.page.mouse.move(300, 300);
    await preview.page.mouse.wheel(0, 100);
    await preview.page.keyboard.up('Control');
    await expect.poll(async () => (await preview.state())?.zoom).toBeLessThan(zoom as number);
    await preview.page.locator('#fit').click();
    expect(await width()).toBeCloseTo(fitted, 0);
    expect(await preview.page.locator('#fit').getAttribute('aria-pressed')).toBe('true');
  });

  it('lines end at the same words in every size', async () => {
    await preview.show(LONG, 'file:///sizes.kh');
    /** Heights of the paragraphs as they are laid out, in the size of the paper. */
    const heights = (): Promise<number[]> =>
      preview.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('#sheets :is(p,h1,h2,h3,h4)')].map((one) => one.offsetHeight),
      );
    const sizes = new Map<string, number[]>();
    for (const width of [560, 760, 1240]) {
      await preview.page.setViewportSize({ width, height: 900 });
      await preview.page.waitForTimeout(50);
      sizes.set((await preview.page.locator('#fit').textContent())!, await heights());
    }
    await preview.page.setViewportSize({ width: 760, height: 900 });
    expect([...sizes.keys()]).toEqual(['66%', '92%', '150%']);
    const [small, middle, large] = [...sizes.values()];
    expect(small).toEqual(middle);
    expect(large).toEqual(middle);
  });

  it('comes back after a reload where and as it was', async () => {
    const again = await PreviewPage.open(browser, { uri: 'file:///again.kh', line: 60, zoom: 1.25 });
    await again.show(LONG, 'file:///again.kh');
    await again.page.waitForTimeout(300);
    expect(await again.state()).toMatchObject({ uri: 'file:///again.kh', zoom: 1.25 });
    expect(Math.abs((await again.state())!.line - 60)).toBeLessThan(1);
    expect(await again.scrollTop()).toBeGreaterThan(1000);
    await again.show(LONG, 'file:///other.kh');
    expect(await again.scrollTop()).toBe(0);
    await again.page.close();
  });
});

describe('the state of a page', () => {
  it.each([
    [undefined, undefined],
    ['x', undefined],
    [{ line: 3 }, undefined],
    [{ uri: 'a' }, { uri: 'a', line: 0, zoom: 'fit' }],
    [
      { uri: 'a', line: -1, zoom: 0 },
      { uri: 'a', line: 0, zoom: 'fit' },
    ],
    [
      { uri: 'a', line: 2.5, zoom: 1.5 },
      { uri: 'a', line: 2.5, zoom: 1.5 },
    ],
  ])('%j', (state, read) => {
    expect(readState(state)).toEqual(read);
  });
});
