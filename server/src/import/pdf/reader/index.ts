// Reads what is drawn on the pages of a PDF. It stands in a bundle of its own, read only when a PDF comes in: plain data
// goes out of it, and no messages.

import './surroundings';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { Outcome, Page, Problem } from '../page';
import { Drawing, type FontSource } from './drawn';
import type { Matrix } from './matrix';
import { upright } from './upright';

/** No document of an office has more pages. */
const MOST_PAGES = 1000;
/** Letters of all pages together. */
const MOST_LETTERS = 5_000_000;
/** For all pages together, in milliseconds. */
const MOST_TIME = 30_000;

/** What the operators know of a font. */
interface LoadedFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly fontMatrix?: readonly number[];
}

const BOLD = /bold|black|heavy|semibold|demi|,b|-b$/i;

function fontOf(page: PDFPageProxy, name: string): FontSource {
  const font: LoadedFont = page.commonObjs.has(name) ? page.commonObjs.get(name) : {};
  const own = (font.name ?? '').replace(/^[A-Z]{6}\+/, '');
  return {
    name: own,
    bold: font.bold === true || font.black === true || BOLD.test(own),
    scale: font.fontMatrix?.[0] || 0.001,
  };
}

async function readPage(page: PDFPageProxy): Promise<Page & { readonly full: boolean }> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  // Without annotations: what was signed or noted on the document is none of its text.
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const fonts = new Map<string, FontSource>();
  const drawing = new Drawing(transform as unknown as Matrix, (name) => {
    let font = fonts.get(name);
    if (!font) {
      font = fontOf(page, name);
      fonts.set(name, font);
    }
    return font;
  });
  for (let i = 0; i < fnArray.length && !drawing.full; i++) drawing.operator(fnArray[i]!, argsArray[i] ?? []);
  return { ...upright(width, height, drawing.texts, drawing.lines), full: drawing.full };
}

/** Called by the library as it is bundled, where a stream unpacks to more than it may. */
const around = globalThis as { kehoachUnpackedTooMuch?: () => void };

class Stop extends Error {
  constructor(readonly problem: Problem) {
    super(problem);
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof Stop) return error.problem;
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException' ? 'locked' : 'damaged';
}

/**
 * Reads the pages of a PDF: no pictures, no scripts, no fonts from elsewhere, nothing from the network.
 * @param bytes the whole file
 */
export async function readPages(bytes: Uint8Array): Promise<Outcome> {
  const task = getDocument({
    // taken over by the reader: a copy
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // pictures are left out
    maxImageSize: 1,
    enableXfa: false,
  });
  let tooMuch = false;
  around.kehoachUnpackedTooMuch = () => {
    tooMuch = true;
  };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Stop('large')), MOST_TIME);
  });
  late.catch(() => undefined);
  try {
    const document = await Promise.race([task.promise, late]);
    if (document.numPages > MOST_PAGES) return { problem: 'large' };
    const pages: Page[] = [];
    let letters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await Promise.race([document.getPage(number), late]);
      const read = await Promise.race([readPage(page), late]);
      letters += read.chunks.reduce((sum, chunk) => sum + chunk.letters.length, 0);
      if (read.full || tooMuch || letters > MOST_LETTERS) return { problem: 'large' };
      pages.push(read);
      page.cleanup();
    }
    return { pages };
  } catch (error) {
    return { problem: tooMuch ? 'large' : problemOf(error) };
  } finally {
    clearTimeout(timer);
    await task.destroy();
  }
}
