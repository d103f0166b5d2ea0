// Recognition of what is brought into a plan: the parts of a body, without a head.

import { t } from '../../messages';
import type { ImportedDocument, ImportedItem, Remark } from '../document';
import type { Block, RecognisedDocument } from '../structure/blocks';
import { typeIndexOf } from '../structure/documents';
import { readHead } from '../structure/head';
import { readOpening } from '../structure/opening';
import { readParts, recognise } from '../structure/recognise';
import type { Traced } from '../traced';
import { placed } from './levels';
import type { FragmentPlace } from './place';

/**
 * Recognises what is put into a plan. A file without a word takes the head of a whole document too; elsewhere the head
 * is kept in comments, since a plan has one of its own.
 */
export function recogniseFragment(document: ImportedDocument, place: FragmentPlace): RecognisedDocument {
  if (place.where === 'plan') return recognise(document);
  const { items, styled, remarks } = document;
  const end = endOfHead(items);
  const aside = items.slice(0, end).flatMap(commentsOf);
  const body = items.slice(end).map((item) => (item.region === 'head' ? { ...item, region: 'body' as const } : item));
  const { blocks, contacts, closed } = readParts(body, styled);
  const own = placed([...blocks, ...contacts.map(paragraph)], place);
  return {
    kind: 'other',
    head: readHead([]),
    type: undefined,
    subject: [],
    attachedTo: undefined,
    bases: [],
    contacts: [],
    blocks: [...aside, ...own.blocks],
    closed,
    remarks: [...remarks, ...own.remarks, ...told(aside)],
  };
}

/** Index of the first item behind the head of a whole document: bodies, number, date, type and subject. */
function endOfHead(items: readonly ImportedItem[]): number {
  const type = typeIndexOf(items);
  const first = items.findIndex((item) => item.region !== 'head');
  if (type < 0) return first < 0 ? items.length : first;
  const { subject, attachedTo } = readOpening(items.slice(type + 1), 6);
  let end = type + 1;
  while (subject.some((line) => contains(items[end], line)) || (attachedTo && contains(items[end], attachedTo))) end++;
  return end;
}

/** Whether words are those of an item, or a part of them. */
function contains(item: ImportedItem | undefined, words: Traced): boolean {
  const own = item?.kind === 'paragraph' ? item.text.source : undefined;
  const { source } = words;
  return own !== undefined && source !== undefined && own.from <= source.from && source.to <= own.to;
}

const paragraph = (text: Traced): Block => ({ kind: 'paragraph', text, bold: [], indented: false, doubtful: false });

/** An item in comments, a line each. */
function commentsOf(item: ImportedItem): Block[] {
  const lines = item.kind === 'table' ? item.rows.flat(2) : [item.text];
  return lines.map((text) => ({ kind: 'comment', text }));
}

function told(aside: readonly Block[]): Remark[] {
  const [first] = aside;
  const source = first?.kind === 'comment' ? first.text.source : undefined;
  if (!source) return [];
  const message = t('The head of the document is kept in comments: it can stand at the top of a plan only.');
  return [{ id: 'import/set-aside', message, source }];
}
