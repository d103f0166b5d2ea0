// What pasting and dropping share: how the editor knows our way of it, and the text that the server makes.
import { type CancellationToken, DocumentDropOrPasteEditKind, type Range, type TextDocument } from 'vscode';
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

/**
 * Asks the server for the text to put over a range.
 * @throws what the request fails of
 */
export async function planText(
  { client }: Services,
  document: TextDocument,
  { start, end }: Range,
  source: Source,
  token: CancellationToken,
): Promise<string> {
  const place = { position: { ...position(start) }, end: { ...position(end) } };
  const params: PasteAsPlanParams = { uri: document.uri.toString(), ...place, ...source };
  const { text } = await client.sendRequest<PasteAsPlanResult>(PASTE_AS_PLAN, params, token);
  return text;
}

const position = ({ line, character }: Range['start']): PasteAsPlanParams['position'] & object => ({ line, character });
