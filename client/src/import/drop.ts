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
import type { ImportParams } from '../../../server/src/protocol';
import type { Services } from '../commands/services';
import { isCancelled } from '../commands/tell-failure';
import { reasonOf } from '../failure';
import { t } from '../messages';
import { formatOf, paramsOf, paramsOfBytes } from './document-params';
import { onlyUri } from './dropped';
import { fill, ORDINARY, PLAN_KIND, planText } from './paste-edit';

export const URIS = 'text/uri-list';

/** The type under which the editor offers files that have no address. */
export const FILES = 'files';

export class DropProvider implements DocumentDropEditProvider {
  constructor(private readonly services: Services) {}

  /** The editor asks for nothing more when the person chooses, so that the text is made here. */
  async provideDocumentDropEdits(
    document: TextDocument,
    position: Position,
    data: DataTransfer,
    token: CancellationToken,
  ): Promise<DocumentDropEdit[]> {
    try {
      const dropped = await documentIn(data);
      if (!dropped) return [];
      const range = new Range(position, position);
      const edit = new DocumentDropEdit('', t('Import into This Plan'), PLAN_KIND);
      fill(edit, document, range, await planText(this.services, document, range, { document: dropped }, token));
      edit.yieldTo = ORDINARY;
      return [edit];
    } catch (error) {
      // it was dropped, and not said what for: the path of a file that cannot be read is still to be had
      if (!isCancelled(error)) this.services.log.warn(`drop: ${reasonOf(error)}`);
      return [];
    }
  }
}

/** The one document that is dropped; undefined where it is none, or one of several. */
async function documentIn(data: DataTransfer): Promise<ImportParams | undefined> {
  const list = await data.get(URIS)?.asString();
  const uri = onlyUri(list ?? '');
  if (uri) return formatOf(uri) && paramsOf(Uri.parse(uri));
  const files = [...data].flatMap(([, item]) => item.asFile() ?? []);
  const [file] = files;
  if (list || !file || files.length > 1 || !formatOf(file.name)) return undefined;
  return paramsOfBytes(file.name, await file.data());
}
