// “Paste as Plan”: one of the ways in which the editor pastes. The ordinary one stays the first.
import {
  type CancellationToken,
  type DataTransfer,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  type DocumentPasteEditProvider,
  DocumentPasteTriggerKind,
  type Range,
  type TextDocument,
} from 'vscode';
import type { Services } from '../commands/services';
import { tellFailure } from '../commands/tell-failure';
import { t } from '../messages';
import { fill, ORDINARY, PLAN_KIND, planText, type Source } from './paste-edit';

export const HTML = 'text/html';
export const PLAIN = 'text/plain';
/** What the editor says of text that was copied in it. */
const OWN = 'vscode-editor-data';

class PlanPasteEdit extends DocumentPasteEdit {
  override readonly yieldTo = ORDINARY;

  constructor(
    readonly document: TextDocument,
    readonly range: Range,
    readonly source: Source,
  ) {
    super('', t('Paste as Plan'), PLAN_KIND);
  }
}

export class PasteProvider implements DocumentPasteEditProvider<PlanPasteEdit> {
  constructor(private readonly services: Services) {}

  /** Only looks at what there is: an ordinary paste waits for it. */
  async provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    data: DataTransfer,
    { triggerKind }: DocumentPasteEditContext,
  ): Promise<PlanPasteEdit[]> {
    const wanted = triggerKind === DocumentPasteTriggerKind.PasteAs;
    const [range] = ranges;
    if (!range || ranges.length > 1) return [];
    const own = data.get(OWN) !== undefined;
    if (!wanted && own) return [];
    const text = await data.get(PLAIN)?.asString();
    const html = own ? undefined : await data.get(HTML)?.asString();
    // a word or two in the flow of writing is no structure to keep
    if (!wanted && !html && !text?.trim().includes('\n')) return [];
    return html || text ? [new PlanPasteEdit(document, range, { ...(html && { html }), ...(text && { text }) })] : [];
  }

  /** Makes the text. Where that fails, the person is told and the plan stays as it is. */
  async resolveDocumentPasteEdit(edit: PlanPasteEdit, token: CancellationToken): Promise<PlanPasteEdit> {
    const { document, range, source } = edit;
    try {
      fill(edit, document, range, await planText(this.services, document, range, source, token));
    } catch (error) {
      edit.insertText = document.getText(range);
      void tellFailure(this.services, error);
    }
    return edit;
  }
}
