// The reader of Word documents: bytes → imported document.

import { t } from '../../messages';
import type { ImportedDocument, ImportedItem } from '../document';
import { convertEntries } from '../text/legacy';
import { readEntries } from '../text/read';
import { TracedBuilder } from '../traced';
import { BodyReader } from './body';
import { entriesOf } from './entries';
import { marginsOf } from './margins';
import { NotesReader } from './notes';
import { Numbering, NumberingReader } from './numbering';
import { Styles } from './styles';
import { tidied } from './tidy';
import { Unreadable } from './unreadable';
import { type Attributes, type Handler, parseXml } from './xml';
import { Archive } from './zip';

/** Reads the relations of a part: targets by the last word of their type, `styles`. */
class Relations implements Handler {
  readonly targets = new Map<string, string>();
  readonly byId = new Map<string, string>();
  open(name: string, a: Attributes): void {
    const type = /[^/]+$/.exec(a.Type ?? '')?.[0];
    if (name !== 'Relationship' || !type || !a.Target || a.TargetMode === 'External') return;
    this.targets.set(type, a.Target);
    if (a.Id) this.byId.set(a.Id, a.Target);
  }
  close(): void {}
}

function relations(archive: Archive, part: string): Relations {
  const reader = new Relations();
  parseXml(archive.part(part), reader);
  return reader;
}

/** A target as the archive names it. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Tabs within running text are blanks; in a head and in a closing part they set columns apart. */
export function withoutTabs(item: ImportedItem): ImportedItem {
  if (item.kind !== 'paragraph' || item.region !== 'body' || !item.text.text.includes('\t')) return item;
  const build = new TracedBuilder();
  let last = 0;
  for (const { index } of item.text.text.matchAll(/\t/g)) {
    const tab = item.text.slice(index, index + 1).source;
    build.add(item.text.slice(last, index));
    if (tab) build.piece(' ', tab.from, tab.to, true);
    else build.made(' ');
    last = index + 1;
  }
  return { ...item, text: build.add(item.text.slice(last)).done() };
}

/**
 * Reads a Word document (.docx): its text as it is printed with all changes accepted. Headers and footers are left out
 * but for a head of the document that stands there; what has words besides the number of the page is told.
 * @param bytes the whole file
 * @throws Unreadable with the reason, in one sentence
 */
export function readDocx(bytes: Uint8Array): ImportedDocument {
  const archive = new Archive(bytes);
  const main = resolved('', relations(archive, '_rels/.rels').targets.get('officeDocument') ?? 'word/document.xml');
  if (!archive.has(main)) throw new Unreadable(t('this is no Word document (.docx).'));
  const folder = main.slice(0, Math.max(0, main.lastIndexOf('/')));
  const { targets, byId } = relations(archive, `${folder}/_rels/${main.slice(folder.length + 1)}.rels`);
  const read = <H extends Handler>(type: string, handler: H): H => {
    const target = targets.get(type);
    if (target !== undefined) parseXml(archive.part(resolved(folder, target)), handler);
    return handler;
  };
  const styles = read('styles', new Styles());
  const numbers = read('numbering', new NumberingReader());
  const numbering = (): Numbering => new Numbering(numbers, styles.listOf);
  const around = {
    styles,
    numbering: numbering(),
    footnotes: read('footnotes', new NotesReader('w:footnote')).notes,
    endnotes: read('endnotes', new NotesReader('w:endnote')).notes,
    comments: read('comments', new NotesReader('w:comment')).notes,
  };
  const body = new BodyReader(around);
  parseXml(archive.part(main), body);
  const parts = new Set(body.margins.flatMap((id) => byId.get(id) ?? []));
  const margins = [...parts].map((target) => {
    const reader = new BodyReader({ ...around, numbering: numbering() });
    parseXml(archive.part(resolved(folder, target)), reader);
    return reader.blocks;
  });
  const { head, contacts: foot, remarks: told } = marginsOf(margins, body.blocks);
  const { source, entries: written, remarks, contacts } = entriesOf([...head, ...body.blocks], body.landscape, foot);
  const { entries: lines, remarks: letters } = tidied(written);
  const { entries, remarks: converted } = convertEntries(lines);
  return {
    source,
    items: readEntries(entries, true).map(withoutTabs),
    remarks: [...told, ...remarks, ...letters, ...converted],
    contacts,
    styled: true,
  };
}
