// PDFs for tests: drawn with a library, or written object by object.
import path from 'node:path';
import PDFDocument from 'pdfkit';
import { importPdf } from '../../../../server/src/import/import';

const FONTS = path.join(import.meta.dirname, '../../../../node_modules/@expo-google-fonts/tinos');
export const REGULAR = path.join(FONTS, '400Regular/Tinos_400Regular.ttf');
export const BOLD = path.join(FONTS, '700Bold/Tinos_700Bold.ttf');

export type Canvas = InstanceType<typeof PDFDocument>;

/** A4, in points. */
export const WIDTH = 595.28;
export const HEIGHT = 841.89;

/** What `draw` draws, from an empty first page on. */
export function drawn(
  draw: (canvas: Canvas) => void,
  options: ConstructorParameters<typeof PDFDocument>[0] = {},
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const canvas = new PDFDocument({ size: [WIDTH, HEIGHT], margin: 0, font: REGULAR, ...options });
    const chunks: Buffer[] = [];
    canvas.on('data', (chunk: Buffer) => chunks.push(chunk));
    canvas.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    canvas.on('error', reject);
    draw(canvas);
    canvas.end();
  });
}

/** Writes words at a place: their left end and their baseline. */
export function at(canvas: Canvas, x: number, y: number, words: string, size = 14, font = REGULAR): void {
  canvas.font(font).fontSize(size).text(words, x, y, { lineBreak: false, baseline: 'alphabetic' });
}

/** The same in the middle of a stretch. */
export function centred(
  canvas: Canvas,
  from: number,
  to: number,
  y: number,
  words: string,
  size = 13,
  font = BOLD,
): void {
  canvas.font(font).fontSize(size);
  at(canvas, (from + to - canvas.widthOfString(words)) / 2, y, words, size, font);
}

/** Where running text stands. */
export const LEFT = 85;
export const RIGHT = 538;

/**
 * A paragraph, broken into lines of the text's width.
 * @returns the baseline of the next line
 */
export function paragraph(
  canvas: Canvas,
  y: number,
  words: string,
  { indent = 36, size = 14, pitch = 18, font = REGULAR, left = LEFT, right = RIGHT } = {},
): number {
  canvas.font(font).fontSize(size);
  let x = left + indent;
  let line = '';
  let next = y;
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (x + canvas.widthOfString(longer) <= right) {
      line = longer;
      continue;
    }
    at(canvas, x, next, line, size, font);
    next += pitch;
    x = left;
    line = word;
  }
  at(canvas, x, next, line, size, font);
  return next + pitch;
}

/** Paragraphs one below the other. */
export function paragraphs(canvas: Canvas, y: number, ...all: readonly string[]): number {
  let next = y;
  for (const words of all) next = paragraph(canvas, next, words) + 4;
  return next;
}

/**
 * A head in two columns and the name of the type.
 * @returns the baseline of the first line of the text
 */
export function head(canvas: Canvas, subject = 'Phòng, chống bệnh dại năm 2026'): number {
  centred(canvas, LEFT, 255, 70, 'ỦY BAN NHÂN DÂN', 13, REGULAR);
  centred(canvas, LEFT, 255, 86, 'XÃ EA KAR', 13, BOLD);
  centred(canvas, 260, RIGHT + 10, 70, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12.5);
  centred(canvas, 260, RIGHT + 10, 87, 'Độc lập - Tự do - Hạnh phúc', 14);
  centred(canvas, LEFT, 255, 112, 'Số: 45/KH-UBND', 13, REGULAR);
  centred(canvas, 260, RIGHT + 10, 113, 'Ea Kar, ngày 05 tháng 3 năm 2026', 14, REGULAR);
  centred(canvas, LEFT, RIGHT, 150, 'KẾ HOẠCH', 14);
  centred(canvas, LEFT, RIGHT, 168, subject, 14);
  return 205;
}

/** Recipients beside a signature. */
export function foot(canvas: Canvas, y: number): void {
  at(canvas, LEFT, y, 'Nơi nhận:', 12, BOLD);
  at(canvas, LEFT, y + 14, '- UBND tỉnh (b/c);', 11);
  at(canvas, LEFT, y + 27, '- Các trạm y tế;', 11);
  at(canvas, LEFT, y + 40, '- Lưu: VT.', 11);
  centred(canvas, 310, RIGHT, y + 2, 'TM. ỦY BAN NHÂN DÂN', 14);
  centred(canvas, 310, RIGHT, y + 18, 'CHỦ TỊCH', 14);
  centred(canvas, 310, RIGHT, y + 100, 'Y Nhung Êban', 14);
}

export const bring = async (
  draw: (canvas: Canvas) => void,
): Promise<{ kh: string; source: string; notes: string[] }> => {
  const { source, imported } = await importPdf(await drawn(draw));
  return { kh: imported.kh, source, notes: imported.notes.map(({ id }) => id) };
};

/** A file of objects, each `N 0 obj`; the first is the catalogue. */
export function objects(...bodies: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = parts[0]!.length;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  bodies.forEach((body, i) => {
    places.push(length);
    add(Buffer.from(`${i + 1} 0 obj\n`));
    add(Buffer.from(body as string));
    add(Buffer.from('\nendobj\n'));
  });
  const start = length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = bodies.length + 1;
  add(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** A stream with what its dictionary says beside its length. */
export function stream(data: Buffer | string, dictionary = ''): Buffer {
  const bytes = Buffer.from(data as string);
  return Buffer.concat([
    Buffer.from(`<</Length ${bytes.length}${dictionary}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** One page whose content is a stream; further objects from number 5 on, which `resources` may name. */
export const onePage = (content: Buffer | string, resources = '', ...more: readonly (string | Buffer)[]): Uint8Array =>
  objects(
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<${resources}>>>>`,
    typeof content === 'string' ? stream(content) : content,
    ...more,
  );

/** A font that viewers have of their own. */
export const HELVETICA = '/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>';
