// The formats that a plan is exported to, as a person reads of them.
import type { ExportFormat } from '../../../server/src/protocol';
import { t } from '../messages';

export interface FormatText {
  readonly format: ExportFormat;
  readonly label: string;
  readonly description: string;
}

/** All formats, that of the last export first. */
export function formats(last?: ExportFormat): FormatText[] {
  const all: FormatText[] = [
    { format: 'docx', label: 'Word', description: t('.docx, laid out by Decree 30/2020/NĐ-CP') },
    { format: 'pdf', label: 'PDF', description: t('.pdf, the same pages to read, print and sign') },
    { format: 'html', label: 'HTML', description: t('.html, the printed sheet as a web page') },
    { format: 'txt', label: t('Text'), description: t('.txt, only the words') },
    { format: 'json', label: 'JSON', description: t('.json, the plan as data for other programs') },
  ];
  return all.sort((a, b) => Number(b.format === last) - Number(a.format === last));
}

/** The label of a format. */
export const labelOf = (format: ExportFormat): string =>
  formats().find((each) => each.format === format)?.label ?? format;
