// Reads a PDF back with a library that did not write it.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadText {
  readonly text: string;
  readonly x: number;
  /** The baseline, from the top of the page. */
  readonly y: number;
  readonly width: number;
}

export interface ReadLink {
  readonly page: number;
  readonly target: string;
}

export interface ReadOutline {
  readonly title: string;
  readonly page: number;
  readonly items: readonly ReadOutline[];
}

export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
  readonly pages: readonly { readonly width: number; readonly height: number; readonly texts: readonly ReadText[] }[];
  readonly links: readonly ReadLink[];
  readonly destinations: ReadonlyMap<string, number>;
  readonly outline: readonly ReadOutline[];
}

/** The words of a PDF as a reader copies them. */
export const copied = (pdf: ReadPdf): string =>
  pdf.pages.flatMap((page) => page.texts.map((one) => one.text)).join('\n');

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  try {
    const { info } = await document.getMetadata();
    const pages: ReadPdf['pages'][number][] = [];
    const links: ReadLink[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent({ disableNormalization: true });
      const texts = items.flatMap((item): ReadText[] =>
        'str' in item && item.str !== ''
          ? [{ text: item.str, x: item.transform[4], y: height - item.transform[5], width: item.width }]
          : [],
      );
      pages.push({ width, height, texts });
      for (const link of await page.getAnnotations()) links.push({ page: number - 1, target: link.dest });
    }
    const pageOf = async (dest: readonly unknown[]): Promise<number> =>
      document.getPageIndex(dest[0] as Parameters<typeof document.getPageIndex>[0]);
    const outlineOf = async (items: Awaited<ReturnType<typeof document.getOutline>>): Promise<ReadOutline[]> => {
      const read: ReadOutline[] = [];
      for (const { title, dest, items: under } of items ?? [])
        read.push({ title, page: await pageOf(dest as unknown[]), items: await outlineOf(under) });
      return read;
    };
    const destinations = new Map<string, number>();
    for (const [name, dest] of Object.entries(await document.getDestinations()))
      destinations.set(name, await pageOf(dest as unknown[]));
    const language = (info as { Language?: string | null }).Language ?? null;
    return {
      info: info as Readonly<Record<string, unknown>>,
      language,
      pages,
      links,
      destinations,
      outline: await outlineOf(await document.getOutline()),
    };
  } finally {
    await task.destroy();
  }
}
