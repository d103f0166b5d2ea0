// A document dropped into a plan: “Import into This Plan”, beside what the editor offers by itself.
import {
  type CancellationToken,
  type DataTransfer,
  DocumentDropEdit,
  type DocumentDropEditProvider,
  type Position,
  Range,
  type TextDocument,
  Uri,
} from 'vscode';
import type { Services } from '../commands/services';
import { t } from '../messages';
import { formatOf, paramsOf } from './document-params';
import { onlyUri } from './dropped';
import { ORDINARY, PLAN_KIND, resolved } from './paste-edit';

export const URIS = 'text/uri-list';

class PlanDropEdit extends DocumentDropEdit {
  override readonly yieldTo = ORDINARY;

  constructor(
    readonly document: TextDocument,
    readonly position: Position,
    readonly file: Uri,
  ) {
    super('', t('Import into This Plan'), PLAN_KIND);
  }
}

export class DropProvider implements DocumentDropEditProvider<PlanDropEdit> {
  constructor(private readonly services: Services) {}

  async provideDocumentDropEdits(
    document: TextDocument,
    position: Position,
    data: DataTransfer,
  ): Promise<PlanDropEdit[]> {
    const uri = onlyUri((await data.get(URIS)?.asString()) ?? '');
    return uri && formatOf(uri) ? [new PlanDropEdit(document, position, Uri.parse(uri))] : [];
  }

  resolveDocumentDropEdit(edit: PlanDropEdit, token: CancellationToken): Promise<PlanDropEdit> {
    const range = new Range(edit.position, edit.position);
    const source = async () => ({ document: await paramsOf(edit.file) });
    return resolved(this.services, edit, edit.document, range, source, token);
  }
}
