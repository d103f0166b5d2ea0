import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importPdf, Unreadable } from '../../../../server/src/import/import';
import { at, drawn, HELVETICA, head, objects, onePage, paragraph, stream } from './kit';

/** What is said of a file, and how long that takes, in milliseconds. */
async function refusal(bytes: Uint8Array): Promise<{ said: string; took: number; memory: number }> {
  const start = performance.now();
  const before = process.memoryUsage().rss;
  try {
    await importPdf(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable);
    const memory = process.memoryUsage().rss - before;
    return { said: (error as Error).message, took: performance.now() - start, memory };
  }
  throw new Error('not refused');
}

const PLAN = await drawn((canvas) => {
  let y = head(canvas);
  for (const words of ['I. MỤC ĐÍCH', 'Giảm số ca mắc bệnh dại trên địa bàn xã.']) y = paragraph(canvas, y, words);
});
// The first reading loads the reader.
await importPdf(PLAN);

const DAMAGED = 'tệp bị cắt cụt hoặc hỏng, không đọc được như một tệp PDF.';
const LARGE = 'khi giải nén, tệp lớn hơn nhiều so với một văn bản nên không được đọc.';
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024, 0x20);

describe('what is no PDF, or none any more', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('Kế hoạch')],
    ['a Word document', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ])('%s', async (_, bytes) => {
    expect((await refusal(bytes)).said).toBe('đây không phải tệp PDF.');
  });

  it.each([0.2, 0.5, 0.9, 0.99])('cut off at %d of its length', async (part) => {
    const { said, took } = await refusal(PLAN.slice(0, Math.floor(PLAN.length * part)));
    expect(said).toBe(DAMAGED);
    expect(took).toBeLessThan(1000);
  });

  it('objects of noise', async () => {
    const bytes = PLAN.slice();
    for (let i = 200; i < bytes.length - 1500; i++) bytes[i] = (i * 7919) & 0xff;
    expect((await refusal(bytes)).took).toBeLessThan(1000);
  });
});

describe('a password', () => {
  const secret = (options: object): Promise<Uint8Array> => drawn((canvas) => at(canvas, 100, 100, 'Kế hoạch'), options);

  it('that opens the file: refused', async () => {
    const { said, took } = await refusal(await secret({ userPassword: 'mật khẩu', pdfVersion: '1.7ext3' }));
    expect(said).toContain('mật khẩu');
    expect(took).toBeLessThan(1000);
  });

  it('that only keeps others from changing it: read', async () => {
    const { source } = await importPdf(await secret({ ownerPassword: 'x', pdfVersion: '1.7' }));
    expect(source).toBe('Kế hoạch\n');
  });
});

describe('what unpacks to far more', () => {
  const bomb = deflateSync(zeros(300));
  it.each([
    ['a page', onePage(stream(bomb, '/Filter/FlateDecode'))],
    ['a page, packed twice', onePage(stream(deflateSync(bomb), '/Filter[/FlateDecode/FlateDecode]'))],
    ['a filter named elsewhere', onePage(stream(bomb, '/Filter 5 0 R'), '', '/FlateDecode')],
    ['a stream of objects', onePage('', '', stream(bomb, '/Type/ObjStm/N 9999999/First 10/Filter/FlateDecode'))],
    [
      'many streams',
      onePage('', '', ...Array.from({ length: 40 }, () => stream(deflateSync(zeros(20)), '/Filter/FlateDecode'))),
    ],
  ])('%s', async (_, bytes) => {
    expect(bytes.length).toBeLessThan(2_000_000);
    const { said, took, memory } = await refusal(bytes);
    expect(said).toBe(LARGE);
    expect(took).toBeLessThan(1000);
    expect(memory).toBeLessThan(400_000_000);
  });
});

describe('structures without end', () => {
  const nested = (depth: number): Uint8Array =>
    objects(
      '<</Type/Catalog/Pages 2 0 R>>',
      ...Array.from({ length: depth }, (_, i) => `<</Type/Pages/Kids[${i + 3} 0 R]/Count 1>>`),
      `<</Type/Page/MediaBox[0 0 595 842]/Contents ${depth + 3} 0 R/Resources<<${HELVETICA}>>>>`,
      stream('BT /F1 14 Tf 100 700 Td (Ke hoach) Tj ET'),
    );

  it('a tree of pages 5,000 deep is read', async () => {
    const bytes = nested(5000);
    const start = performance.now();
    expect((await importPdf(bytes)).source).toBe('Ke hoach\n');
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([
    ['a tree of pages in a ring', objects('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 3>>')],
    ['a thousand million pages', objects('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 1000000000>>')],
    ['lists in lists', onePage('', `/X ${'['.repeat(180_000)}`)],
    ['dictionaries in dictionaries', onePage('', '/X<<'.repeat(60_000))],
  ])('%s', async (_, bytes) => {
    expect((await refusal(bytes)).took).toBeLessThan(1000);
  });

  it('a form that draws itself', async () => {
    const form = '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>';
    const { took } = await refusal(onePage('/X Do', '/XObject<</X 5 0 R>>', stream('/X Do /X Do', form)));
    expect(took).toBeLessThan(3000);
  });

  it('more letters than a page has', async () => {
    const content = `BT /F1 1 Tf ${'(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj '.repeat(20_000)} ET`;
    const { said } = await refusal(onePage(content, HELVETICA));
    expect(said).toBe(LARGE);
  });

  it('a table of ninety thousand cells', async () => {
    const lines = Array.from(
      { length: 299 },
      (_, i) => `${i * 4} 0 m ${i * 4} 1196 l S 0 ${i * 4} m 1196 ${i * 4} l S`,
    );
    const words = '1 0 0 1 0 4 Tm (a b c d e f g h i j k l m n o p) Tj 0 4 Td '.repeat(3000);
    const start = performance.now();
    const file = onePage(`${lines.join('\n')} BT /F1 3 Tf ${words} ET`, HELVETICA);
    expect((await importPdf(file)).source).toContain('a b');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('lines that cross each other by the thousand', async () => {
    const lines = Array.from(
      { length: 9000 },
      (_, i) => `${(i % 1500) / 3} 0 m ${(i % 1500) / 3} 800 l S 0 ${(i % 2000) / 3} m 590 ${(i % 2000) / 3} l S`,
    );
    const start = performance.now();
    const { source } = await importPdf(
      onePage(`${lines.join('\n')} BT /F1 14 Tf 100 700 Td (Ke hoach) Tj ET`, HELVETICA),
    );
    expect(source).toContain('Ke');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
