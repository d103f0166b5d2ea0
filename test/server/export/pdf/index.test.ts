import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { exportPlan } from '../../../../server/src/export';
import { writePdf } from '../../../../server/src/export/pdf';
import type { Flow } from '../../../../server/src/layout/flow';
import { pagesOf } from '../../../../server/src/layout/pages';
import { printedWidth } from '../../../../server/src/layout/pages/letters';
import { analyseText } from '../../../../server/src/plan/analyse';
import { handBuiltFlow } from '../hand-built-flow';
import { HOSTILE } from '../libreoffice/hostile';
import { copied, readPdf } from './reader';

const SAMPLES = path.join(import.meta.dirname, '../../../../samples');

/** Every letter of Vietnamese. */
const ALPHABET = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz';

const pdfOf = (flow: Flow): Promise<Uint8Array> => writePdf(pagesOf(flow), printedWidth);

async function exported(source: string): Promise<Uint8Array> {
  const bytes = await exportPlan(analyseText(source), 'pdf');
  if (typeof bytes === 'string') throw new Error('no bytes');
  return bytes;
}

const raw = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('text', () => {
  it('comes out as it was laid out, word for word, in NFC', async () => {
    const flow = handBuiltFlow();
    const pages = pagesOf(flow);
    const read = await readPdf(await pdfOf(flow));
    expect(read.pages.length).toBe(pages.pages.length);
    const flat = (text: string): string => text.replace(/\s+/g, '');
    read.pages.forEach((page, i) => {
      const laid = pages.pages[i]!.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join('');
      expect(flat(page.texts.map((one) => one.text).join(''))).toBe(flat(laid));
    });
    expect(copied(read)).toContain('Sở Nông nghiệp và Môi trường ban hành Kế hoạch như sau:');
    expect(copied(read)).toBe(copied(read).normalize('NFC'));
  });

  it('every Vietnamese letter in every face', async () => {
    const letters = ALPHABET + ALPHABET.toUpperCase();
    const source = `---\ntrích yếu: ${letters}\n---\n# A\n\n${letters} **${letters}**\n\n## 1.1 *\n\nCăn cứ ${letters};\n`;
    const text = copied(await readPdf(await exported(source))).replace(/\s/g, '');
    for (const letter of letters) expect(text).toContain(letter);
  });

  it('stands where the pages have it', async () => {
    const flow = handBuiltFlow();
    const [page] = pagesOf(flow).pages;
    const [read] = (await readPdf(await pdfOf(flow))).pages;
    const motto = page!.items.find((item) => item.kind === 'text' && item.text.startsWith('Độc lập'));
    const found = read!.texts.find((one) => one.text.startsWith('Độc lập'));
    if (motto?.kind !== 'text' || !found) throw new Error('no motto');
    expect(found.x).toBeCloseTo(motto.x, 2);
    expect(found.y).toBeCloseTo(motto.y, 2);
    expect(found.width).toBeCloseTo(motto.width, 1);
  });

  it('letters that the font lacks are seen, and copied as they are', async () => {
    const read = await readPdf(await exported('# A\n\nCờ 🇻🇳, 中文, שלום, مرحبا.\n'));
    expect(read.pages).toHaveLength(1);
    const bytes = raw(await exported('# A\n\nB.\n'));
    expect(bytes.startsWith('%PDF-1.7')).toBe(true);
    expect(copied(read)).toContain('Cờ');
  });
});

describe('file', () => {
  it('says what it is', async () => {
    const { info, language } = await readPdf(await pdfOf(handBuiltFlow()));
    expect(info).toMatchObject({
      Title: 'Kế hoạch Kiểm tra an toàn hồ chứa nước trước mùa mưa lũ năm 2025',
      Author: 'Sở Nông nghiệp và Môi trường',
      Subject: 'Kiểm tra an toàn hồ chứa nước trước mùa mưa lũ năm 2025',
      Keywords: 'KH-SNNMT',
      CreationDate: 'D:20250805000000Z',
    });
    expect(language).toBe('vi-VN');
    expect(raw(await pdfOf(handBuiltFlow()))).toContain('/DisplayDocTitle true');
  });

  it('fonts are embedded, each a subset, with the way back to letters', async () => {
    const bytes = raw(await pdfOf(handBuiltFlow()));
    const names = [...bytes.matchAll(/\/FontName \/([A-Z]{6}\+[\w-]+)/g)].map((match) => match[1]!.slice(7)).sort();
    expect(names).toEqual(['Tinos-Bold', 'Tinos-BoldItalic', 'Tinos-Italic', 'Tinos-Regular']);
    expect(bytes.match(/\/FontFile2 /g)).toHaveLength(4);
    expect(bytes.match(/\/ToUnicode /g)).toHaveLength(4);
    expect(bytes).not.toMatch(/Helvetica|Times-Roman/);
  });

  it('bookmarks, one under another', async () => {
    const { outline } = await readPdf(await pdfOf(handBuiltFlow()));
    expect(outline.map((one) => one.title)).toEqual(['I. MỤC ĐÍCH, YÊU CẦU', 'Phụ lục']);
    expect(outline[0]!.items.map((one) => one.title)).toEqual(['1. Mục đích', '2. Yêu cầu']);
    expect(outline[0]!.items[1]!.items.map((one) => one.title)).toEqual(['2.1. Đối với chủ đập']);
    expect(outline[1]!.page).toBeGreaterThan(outline[0]!.page);
  });

  it('references lead to what they name', async () => {
    const { links, destinations } = await readPdf(await pdfOf(handBuiltFlow()));
    expect(links).toHaveLength(1);
    expect(destinations.get(links[0]!.target)).toBe(0);
  });

  it('landscape pages are wide', async () => {
    const { pages } = await readPdf(await pdfOf(handBuiltFlow()));
    expect(pages[0]!.width).toBeCloseTo(595.28, 1);
    expect(pages.at(-1)!.width).toBeCloseTo(841.89, 1);
  });
});

describe('the same bytes', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('in two time zones', async () => {
    const source = readFileSync(path.join(SAMPLES, 'tinh-ninh-binh-chuyen-doi-so.kh'), 'utf8');
    const hashes = new Set<string>();
    for (const one of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
      process.env.TZ = one;
      hashes.add(
        createHash('sha256')
          .update(await exported(source))
          .digest('hex'),
      );
    }
    expect(hashes.size).toBe(1);
  });

  it('without a date', async () => {
    const first = await exported('# A\n\nB.\n');
    expect(raw(first)).toContain('D:19800101000000Z');
    expect(Buffer.compare(first, await exported('# A\n\nB.\n'))).toBe(0);
  });
});

describe('hostile plans', () => {
  it.each(HOSTILE.map(({ name, source }) => [name, source] as const))('%s', async (_, source) => {
    const bytes = await exported(source);
    const { pages } = await readPdf(bytes);
    expect(pages.length).toBeGreaterThan(0);
    for (const { texts, width, height } of pages.slice(0, 20))
      for (const { x, y } of texts) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
  });
});
