// The section `kehoach` of the settings, as the client reads it.
import { type ConfigurationScope, type Disposable, type Uri, workspace } from 'vscode';
import type { ExportFormat, PdfWriter } from '../../server/src/protocol';
import { type Language, setLanguage } from './messages';

const SECTION = 'kehoach';

const read = <T>(key: string, otherwise: T, scope?: ConfigurationScope): T =>
  workspace.getConfiguration(SECTION, scope).get<T>(key, otherwise);

/** The language of every message. */
export const languageSetting = (): Language => (read<string>('language', 'vi') === 'en' ? 'en' : 'vi');

/** The format that plans are exported to without a question; undefined where one is asked for. */
export function exportFormatSetting(plan: Uri): ExportFormat | undefined {
  const format = read<ExportFormat | 'ask'>('export.format', 'ask', plan);
  return format === 'ask' ? undefined : format;
}

/** What writes PDF files. */
export const pdfWriterSetting = (): PdfWriter => read<PdfWriter>('export.pdfWriter', 'kehoach');

/** The template of the names of exported files; undefined where they are called like their plans. */
export function exportNameSetting(plan: Uri): string | undefined {
  const template = read<string>('export.name', '', plan).trim();
  return template === '' ? undefined : template;
}

/** Whether the messages between client and server are logged. */
export const isTracing = (): boolean => read<string>('trace.server', 'off') !== 'off';

/** Keeps the language of messages as the settings say, also while they change. */
export function followLanguage(): Disposable {
  setLanguage(languageSetting());
  return workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(`${SECTION}.language`)) setLanguage(languageSetting());
  });
}

/** Calls back when the setting of the trace changes. */
export const onTraceChanged = (changed: () => void): Disposable =>
  workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(`${SECTION}.trace.server`)) changed();
  });
