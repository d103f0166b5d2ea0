// From the analysed plan to a file.
import { flowOf } from '../layout';
import { pagesOf } from '../layout/pages';
import { printedWidth } from '../layout/pages/letters';
import type { AnalysedPlan } from '../plan/model';
import { writeHtml } from './html';
import { writeJson } from './json';
import { type OfficeFormat, withLibreOffice } from './libreoffice';
import { writeText } from './text';

/** The formats that a plan can be exported to. */
export const EXPORT_FORMATS = ['docx', 'pdf', 'html', 'txt', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What writes a PDF: this program, or LibreOffice from the Word document, as PDF/A-2b with tags. */
export const PDF_WRITERS = ['kehoach', 'libreoffice'] as const;
export type PdfWriter = (typeof PDF_WRITERS)[number];

/**
 * Writes a plan in a format. The same plan gives the same bytes, but where LibreOffice writes.
 * @returns bytes of a binary format, text of the others
 * @throws Failure where LibreOffice is asked for and cannot do it
 */
export async function exportPlan(
  plan: AnalysedPlan,
  format: ExportFormat,
  pdfWriter: PdfWriter = 'kehoach',
): Promise<Uint8Array | string> {
  switch (format) {
    case 'docx': {
      // a large library that nothing else needs: not read at the start
      const { writeDocx } = await import('./docx');
      return writeDocx(flowOf(plan));
    }
    case 'pdf': {
      if (pdfWriter === 'libreoffice') return byLibreOffice(plan, 'pdf');
      const { writePdf } = await import('./pdf');
      return writePdf(pagesOf(flowOf(plan)), printedWidth);
    }
    case 'html':
      return writeHtml(flowOf(plan));
    case 'txt':
      return writeText(flowOf(plan));
    case 'json':
      return writeJson(plan);
  }
}

/**
 * Writes a plan in a format that LibreOffice makes of its Word document.
 * @throws Failure where LibreOffice is not installed or fails
 */
export async function byLibreOffice(plan: AnalysedPlan, format: OfficeFormat): Promise<Uint8Array> {
  const { writeDocx } = await import('./docx');
  return withLibreOffice(await writeDocx(flowOf(plan)), format);
}
