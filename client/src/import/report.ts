// What came of the import of several documents, as a page that is read and thrown away.
import { window, workspace } from 'vscode';
import { t } from '../messages';
import type { Imported } from './notes';

/** A name as Markdown shows it, whatever signs are in it; most people read the source, so no more is escaped than must be. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*[\]<>~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** The report as Markdown: what failed first, then each plan with what to look at. */
function reportOf(count: number, imported: readonly Imported[], failures: readonly string[]): string {
  const nameOf = ({ document }: Imported): string => workspace.asRelativePath(document.uri, false);
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
  const notes = imported.filter((one) => one.notes.length > 0);
  return [
    `# ${t('Import: {0} of {1} documents', imported.length, count)}`,
    '',
    ...part(
      t('Could not be imported'),
      failures.map((failure) => `- ${plain(failure)}`),
    ),
    ...part(
      t('To look at'),
      notes.flatMap((one) => [
        `- **${plain(nameOf(one))}** (${plain(workspace.asRelativePath(one.source, false))})`,
        ...one.notes.map(({ line, message }) => `  - ${t('line {0}', line + 1)}: ${plain(message)}`),
      ]),
    ),
    ...part(
      t('Imported without a question'),
      imported.filter((one) => one.notes.length === 0).map((one) => `- ${plain(nameOf(one))}`),
    ),
  ].join('\n');
}

/** Shows the report beside nothing else; it is saved only where the person wants. */
export async function showReport(
  count: number,
  imported: readonly Imported[],
  failures: readonly string[],
): Promise<void> {
  const content = reportOf(count, imported, failures);
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(document, { preview: false });
}
