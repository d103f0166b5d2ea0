// Applies edits as a client does, and refuses those that the protocol forbids.

import { expect } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';

/** Fails where an edit is outside of the text or overlaps another one. */
export function expectSound(text: string, edits: readonly TextEdit[]): void {
  const document = TextDocument.create('test:plan.kh', 'kehoach', 0, text);
  const places = edits.map(({ range }) => ({ from: document.offsetAt(range.start), to: document.offsetAt(range.end) }));
  for (const [index, { range }] of edits.entries()) {
    const { from, to } = places[index]!;
    if (from > to) throw new Error(`edit ends before it begins: ${JSON.stringify(edits[index])}`);
    for (const [offset, position] of [
      [from, range.start],
      [to, range.end],
    ] as const) {
      const back = document.positionAt(offset);
      if (back.line !== position.line || back.character !== position.character)
        throw new Error(`edit outside of the text: ${JSON.stringify(edits[index])}`);
    }
  }
  const sorted = places.toSorted((a, b) => a.from - b.from || a.to - b.to);
  for (const [index, { from }] of sorted.entries())
    if (from < (sorted[index - 1]?.to ?? 0)) throw new Error(`edits overlap: ${JSON.stringify(edits)}`);
}

/** The text after edits of it. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  expectSound(text, edits);
  return TextDocument.applyEdits(TextDocument.create('test:plan.kh', 'kehoach', 0, text), [...edits]);
}

/** The edits of the one file that a workspace edit changes, and their version where it says one. */
export function editsOf(
  edit: WorkspaceEdit | undefined,
  uri: string,
): { edits: readonly TextEdit[]; version: number | null | undefined } {
  if (edit?.documentChanges) {
    expect(edit.changes).toBeUndefined();
    expect(edit.documentChanges).toHaveLength(1);
    const [change] = edit.documentChanges;
    if (!change || !('edits' in change)) throw new Error('a change of files');
    expect(change.textDocument.uri).toBe(uri);
    return { edits: change.edits as TextEdit[], version: change.textDocument.version };
  }
  expect(Object.keys(edit?.changes ?? {})).toEqual([uri]);
  return { edits: edit?.changes?.[uri] ?? [], version: undefined };
}
