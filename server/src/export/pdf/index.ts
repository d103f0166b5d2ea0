// The pages as PDF: drawn as they are, with the fonts embedded, bookmarks and links. Nothing here breaks lines.
import PDFDocument from 'pdfkit';
import type { FaceName } from '../../layout/metrics';
import type { Page, PageItem, Pages, TextItem } from '../../layout/pages/pages';
import { fontFile } from './fonts';
import { type EmbeddedFont, Glyphs, type Measure } from './glyphs';
import { addOutline, type OutlineItem } from './outline';
import { decimal, textOperators } from './text';

/** When the plan has no date: a document says when it was made. */
const NO_DATE = '1980-01-01';

/** Around a link, in ems: above the baseline and below. */
const LINK = { above: 0.9, below: 0.25 };

/** What of the library is used beyond its types. */
interface Library {
  readonly _font: EmbeddedFont;
  readonly page: { readonly fonts: Record<string, unknown> };
  readonly outline: OutlineItem;
  addContent(operators: string): void;
  readonly _root: { readonly data: { readonly Names: { readonly data: { readonly Dests: NameTree } } } };
}

/** Names of places, sorted when the document ends. */
interface NameTree {
  _compareKeys(a: string, b: string): number;
}

type Drawing = InstanceType<typeof PDFDocument> & Library;

class PdfWriter {
  private readonly document: Drawing;
  private readonly faces = new Map<FaceName, Glyphs>();

  constructor(
    private readonly pages: Pages,
    private readonly measure: Measure,
  ) {
    const { title, subject, issuer, number, symbol, date } = pages.properties;
    this.document = new PDFDocument({
      autoFirstPage: false,
      pdfVersion: '1.7',
      lang: 'vi-VN',
      displayTitle: true,
      // None of the fonts that viewers have of their own.
      font: null as unknown as string,
      info: {
        Title: title,
        Author: issuer,
        Subject: subject,
        Keywords: [number, symbol].filter((part) => part !== '').join('/'),
        Producer: 'Kế Hoạch',
        Creator: 'Kế Hoạch',
        CreationDate: new Date(`${date === '' ? NO_DATE : date}T00:00:00Z`),
      },
    }) as Drawing;
    // ISO 32000-1, 7.9.6: by their codes. The library asks the locale of the machine, which takes long besides.
    this.document._root.data.Names.data.Dests._compareKeys = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  }

  async write(): Promise<Uint8Array> {
    const { pages, outline } = this.pages;
    const file = collected(this.document);
    for (const [i, page] of pages.entries()) this.page(page, i);
    addOutline(this.document.outline, outline, (page) => pages[page]!.width);
    this.document.end();
    return file;
  }

  private page({ width, height, items }: Page, at: number): void {
    this.document.addPage({ size: [width, height], margin: 0 });
    for (const [name, { page, y }] of this.pages.destinations)
      if (page === at) this.document.addNamedDestination(name, 'XYZ', 0, y, null as unknown as number);
    this.document.addContent(items.map((item) => this.operators(item)).join('\n'));
    for (const item of items) if (item.kind === 'text' && item.target !== undefined) this.link(item, item.target);
  }

  private operators(item: PageItem): string {
    switch (item.kind) {
      case 'text': {
        const glyphs = this.glyphs(item.face);
        // A page lists the fonts that it uses.
        this.document.page.fonts[glyphs.font.id] ??= (glyphs.font as unknown as { ref(): unknown }).ref();
        return textOperators(item, glyphs);
      }
      case 'line':
        return `${decimal(item.thickness)} w ${[item.x1, item.y1].map(decimal).join(' ')} m ${[item.x2, item.y2].map(decimal).join(' ')} l S`;
      case 'box':
        return `${decimal(item.thickness)} w ${[item.x, item.y, item.width, item.height].map(decimal).join(' ')} re S`;
    }
  }

  private glyphs(face: FaceName): Glyphs {
    let glyphs = this.faces.get(face);
    if (!glyphs) {
      this.document.registerFont(face, fontFile(face) as Buffer);
      this.document.font(face);
      glyphs = new Glyphs(this.document._font, face, this.measure);
      this.faces.set(face, glyphs);
    }
    return glyphs;
  }

  private link({ x, y, width, size }: TextItem, target: string): void {
    if (!this.pages.destinations.has(target)) return;
    this.document.goTo(x, y - LINK.above * size, width, (LINK.above + LINK.below) * size, target);
  }
}

function collected(document: Drawing): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
}

/**
 * Writes pages as PDF. The same pages give the same bytes, on any machine, in any time zone.
 * @param measure width of a letter as the pages count it
 * @returns the file's bytes
 * @throws Error where the font files are missing
 */
export function writePdf(pages: Pages, measure: Measure): Promise<Uint8Array> {
  return new PdfWriter(pages, measure).write();
}
