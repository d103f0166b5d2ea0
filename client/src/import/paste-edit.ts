// What pasting and dropping share: how the editor knows our way of it, and the text that the server makes.
import {
  type CancellationToken,
  type DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  type DocumentPasteEdit,
  type Position,
  Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import { PASTE_AS_PLAN, type PasteAsPlanParams, type PasteAsPlanResult } from '../../../server/src/protocol';
import type { Services } from '../commands/services';

/** Text in the plan language, made of what was copied or dropped. */
export const PLAN_KIND = DocumentDropOrPasteEditKind.Text.append('kehoach', 'plan');

/** What the editor does by itself comes first: the text as it is, the path of a file. */
export const ORDINARY = [
  DocumentDropOrPasteEditKind.Text.append('plain'),
  DocumentDropOrPasteEditKind.Empty.append('uri'),
];

/** What the text is made of, but for its place. */
export type Source = Pick<PasteAsPlanParams, 'html' | 'text' | 'document'>;

/** What is replaced: of a document without a word all of it, since the head of a plan stands at its very beginning. */
export function replaced(document: TextDocument, range: Range): Range {
  const whole = new Range(document.positionAt(0), document.lineAt(document.lineCount - 1).range.end);
  const around = [new Range(whole.start, range.start), new Range(range.end, whole.end)];
  return around.every((part) => document.getText(part).trim() === '') ? whole : range;
}

/** Fills in an edit that the editor puts over a range; what else is replaced goes too. */
export function fill(
  edit: DocumentPasteEdit | DocumentDropEdit,
  document: TextDocument,
  range: Range,
  text: string,
): void {
  const { start, end } = replaced(document, range);
  edit.insertText = text;
  edit.additionalEdit = new WorkspaceEdit();
  for (const rest of [new Range(start, range.start), new Range(range.end, end)])
    if (!rest.isEmpty) edit.additionalEdit.delete(document.uri, rest);
}

/**
 * Asks the server for the text to put over a range, or what of it is `replaced`.
 * @throws what the request fails of
 */
export async function planText(
  { client }: Services,
  document: TextDocument,
  range: Range,
  source: Source,
  token: CancellationToken,
): Promise<string> {
  const { start, end } = replaced(document, range);
  const params: PasteAsPlanParams = {
    uri: document.uri.toString(),
    position: plain(start),
    end: plain(end),
    ...source,
  };
  const { text } = await client.sendRequest<PasteAsPlanResult>(PASTE_AS_PLAN, params, token);
  return text;
}

/** A position as the server takes it: that of the editor has methods. */
const plain = ({ line, character }: Position) => ({ line, character });
