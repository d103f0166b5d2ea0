// What the import was unsure of, shown so that a person goes from one to the next.
import { type QuickPickItem, Range, type TextDocument, type Uri, window } from 'vscode';
import type { ImportResult } from '../../../server/src/protocol';
import { baseName } from '../files/names';
import { t } from '../messages';

/** A plan that was imported, with what to look at in it. */
export interface Imported {
  /** What it was made of. */
  readonly source: Uri;
  readonly document: TextDocument;
  readonly notes: ImportResult['notes'];
}

interface NoteItem extends QuickPickItem {
  readonly document: TextDocument;
  readonly line: number;
}

/** Lists the notes of all plans; the one chosen is shown in its plan. */
export async function showNotes(imported: readonly Imported[]): Promise<void> {
  const items = imported.flatMap(({ document, notes }) =>
    notes.map(({ line, message }): NoteItem => {
      const name = imported.length > 1 ? `${baseName(document.uri.path)}, ` : '';
      return { label: message, description: name + t('line {0}', line + 1), document, line };
    }),
  );
  const chosen = await window.showQuickPick(items, {
    title: t('Notes of the import'),
    placeHolder: t('Choose one to see its place'),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (!chosen) return;
  const { document } = chosen;
  const line = document.lineAt(Math.min(chosen.line, document.lineCount - 1));
  await window.showTextDocument(document, { selection: new Range(line.range.start, line.range.start) });
}
