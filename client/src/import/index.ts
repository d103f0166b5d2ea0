// What the editor offers beside its own ways to paste and to drop.
import { Disposable, languages } from 'vscode';
import type { Services } from '../commands/services';
import { LANGUAGE } from '../language-client';
import { DropProvider, FILES, URIS } from './drop';
import { HTML, PasteProvider, PLAIN } from './paste';
import { PLAN_KIND } from './paste-edit';

/** Registers “Paste as Plan” and “Import into This Plan”. */
export function registerPasteAndDrop(services: Services): Disposable {
  return Disposable.from(
    languages.registerDocumentPasteEditProvider(LANGUAGE, new PasteProvider(services), {
      providedPasteEditKinds: [PLAN_KIND],
      pasteMimeTypes: [HTML, PLAIN],
    }),
    languages.registerDocumentDropEditProvider(LANGUAGE, new DropProvider(services), {
      providedDropEditKinds: [PLAN_KIND],
      dropMimeTypes: [URIS, FILES],
    }),
  );
}
