// From the analysed plan to a file.
import { flowOf } from '../layout';
import { pagesOf } from '../layout/pages';
import { printedWidth } from '../layout/pages/letters';
import type { AnalysedPlan } from '../plan/model';
import { writeHtml } from './html';
import { writeJson } from './json';
import { writeText } from './text';

/** The formats that a plan can be exported to. */
export const EXPORT_FORMATS = ['docx', 'pdf', 'html', 'txt', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * Writes a plan in a format. The same plan gives the same bytes.
 * @returns bytes of a binary format, text of the others
 */
export async function exportPlan(plan: AnalysedPlan, format: ExportFormat): Promise<Uint8Array | string> {
  switch (format) {
    case 'docx': {
      // a large library that nothing else needs: not read at the start
      const { writeDocx } = await import('./docx');
      return writeDocx(flowOf(plan));
    }
    case 'pdf': {
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
