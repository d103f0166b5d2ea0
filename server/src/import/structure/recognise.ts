// Recognition: imported document → the parts of a plan.

import type { ImportedDocument, ImportedItem, ImportedParagraph } from '../document';
import type { DocumentKind } from '../result';
import { typeOf, typeWithSubject } from '../text/features';
import { Traced } from '../traced';
import type { Block, Head, RecognisedDocument } from './blocks';
import { readBody } from './body';
import { type Closing, isClosingTable, readClosing } from './closing';
import { splitContacts } from './contacts';
import { documentsOf, typeIndexOf, typeOfDocument } from './documents';
import { withoutClosingMark } from './endings';
import { readHead } from './head';
import { readOpening } from './opening';
import { indentUnderPoints } from './points';

/**
 * Recognises the structure of a file. A decision before its plan becomes an appendix of it, and so does every other
 * document that the file holds, word for word.
 */
export function recognise(document: ImportedDocument): RecognisedDocument {
  const { remarks } = document;
  const documents = documentsOf(document.items);
  const found = documents.findIndex((items) => typeOfDocument(items) === 'kếhoạch');
  const at = found > 0 && typeOfDocument(documents[0] ?? []) === undefined ? 0 : Math.max(0, found);
  const before = documents.slice(0, at);
  const main = documents[at] ?? [];
  const kind = typeOfDocument(before.at(-1) ?? []) === 'quyếtđịnh' ? 'decision-with-plan' : undefined;
  const result = recognisePart(main, typeIndexOf(main), kind, document.styled);
  const others = [...before, ...documents.slice(at + 1)];
  const contacts = result.contacts.length > 0 ? result.contacts : (document.contacts ?? []);
  return { ...result, contacts, blocks: [...result.blocks, ...others.flatMap(wholeBlocks)], remarks };
}

function recognisePart(
  items: readonly ImportedItem[],
  typeIndex: number,
  kind: DocumentKind | undefined,
  styled: boolean,
): Omit<RecognisedDocument, 'remarks'> {
  const headEnd = typeIndex >= 0 ? typeIndex : items.findIndex((item) => item.region !== 'head');
  const head = readHead(items.slice(0, Math.max(0, headEnd)));
  const line = typeIndex >= 0 ? (items[typeIndex] as ImportedParagraph) : undefined;
  const inline = line && !typeOf(line.text.text) ? typeWithSubject(line.text.text) : undefined;
  const type = line && inline ? line.text.slice(0, inline.length) : line?.text;
  const typeName = type?.text.replace(/[\s*]/g, '').toLowerCase();
  const rest = items.slice(typeIndex >= 0 ? typeIndex + 1 : Math.max(0, headEnd));
  const opening = readOpening(rest, line && !inline ? (typeName === 'quyếtđịnh' ? 1 : 6) : 0);
  const named = line && inline ? [line.text.slice(inline.length + 1).trim(), ...opening.subject] : opening.subject;
  const subject = named.length > 0 ? named : head.about;
  const { blocks, contacts, closed } = readParts(rest.slice(opening.to), styled);
  return {
    kind: kind ?? kindOf(typeName, head, rest),
    head,
    type,
    subject,
    attachedTo: opening.attachedTo,
    bases: opening.bases,
    contacts,
    blocks,
    closed,
  };
}

function kindOf(type: string | undefined, head: Head, items: readonly ImportedItem[]): DocumentKind {
  if (head.party) return type === 'kếhoạch' ? 'party-plan' : 'other';
  if (type === 'kếhoạch') return 'plan';
  if (type === 'quyếtđịnh') return 'decision';
  if (type === 'thôngbáo') return 'notice';
  if (type === 'côngđiện') return 'telegram';
  const addressed = items.slice(0, 30).some((item) => item.kind === 'paragraph' && /^kính gửi/iu.test(item.text.text));
  if (!type && addressed) return 'letter';
  const plan = items.some((item) => item.kind === 'paragraph' && /kế hoạch/iu.test(item.text.text.slice(0, 3000)));
  return type === undefined && plan ? 'plan' : 'other';
}

/** Body and closing parts; recipients and signature stand after the whole body, before its appendices. */
export function readParts(
  items: readonly ImportedItem[],
  styled: boolean,
): Pick<RecognisedDocument, 'contacts' | 'closed'> & { blocks: Block[] } {
  const closingItems = items.filter((item) => item.region === 'closing' || isClosingTable(item));
  const bodyItems = items.filter((item) => item.region !== 'closing' && !isClosingTable(item));
  const body = indentUnderPoints(readBody(bodyItems, styled));
  const split = body.findIndex((block) => block.kind === 'appendix');
  const main = split < 0 ? body : body.slice(0, split);
  const appendices = split < 0 ? [] : body.slice(split);
  const closed = close(main) ?? (closingItems.length > 0 ? unclosed(main) : undefined);
  closeAll(appendices);
  const closing = readClosing(closingItems);
  const { signature, contacts } = splitContacts(closing.signatures.at(-1) ?? []);
  const signatures = [...closing.signatures.slice(0, -1), signature];
  return { blocks: [...main, ...closingBlocks(closing, signatures), ...appendices], contacts, closed };
}

function closingBlocks(closing: Closing, signatures: readonly (readonly Traced[])[]): Block[] {
  const blocks: Block[] = closing.asides.map((text) => ({ kind: 'comment', text }));
  if (closing.keyword || closing.recipients.length > 0) blocks.push({ kind: 'recipients', items: closing.recipients });
  for (const lines of signatures) if (lines.length > 0) blocks.push({ kind: 'signature', lines });
  return blocks;
}

/** Takes `./.` off the last sentence before the closing part. */
function close(blocks: Block[]): RecognisedDocument['closed'] {
  for (let i = blocks.length - 1; i >= 0 && i >= blocks.length - 4; i--) {
    const block = blocks[i] as Block;
    const text = block.kind === 'heading' ? block.runIn : 'text' in block ? block.text : undefined;
    const end = text && withoutClosingMark(text);
    if (!end) continue;
    const closed: Block =
      block.kind === 'heading' ? { ...block, runIn: end.text } : ({ ...block, text: end.text } as Block);
    blocks[i] = closed;
    return { block: closed, mark: end.mark };
  }
  return undefined;
}

/** The last block of a text that recipients or a signature follow, where no `./.` stands in it or before it. */
function unclosed(blocks: readonly Block[]): RecognisedDocument['closed'] {
  const block = blocks.at(-1);
  const textOf = (one: Block): Traced | undefined =>
    one.kind === 'heading' ? one.runIn : 'text' in one && one.kind !== 'comment' ? one.text : undefined;
  const text = block && textOf(block);
  const isMarked = (one: Block): boolean => withoutClosingMark(textOf(one) ?? Traced.made('')) !== undefined;
  if (!text || text.length === 0 || blocks.some(isMarked)) return undefined;
  return { block, mark: text.slice(text.text.search(/[.;:,…]?$/u)) };
}

/** Each appendix has an end of its own. */
function closeAll(blocks: Block[]): void {
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    if (!('text' in block) || (next && next.kind !== 'appendix')) return;
    const end = withoutClosingMark(block.text);
    if (end) blocks[i] = { ...block, text: end.text };
  });
}

/** A document word for word: an appendix of paragraphs, with its recipients and signature. */
function wholeBlocks(items: readonly ImportedItem[]): Block[] {
  const typeIndex = typeIndexOf(items);
  const title = (items[typeIndex] as ImportedParagraph | undefined)?.text ?? Traced.made('Quyết định');
  const blocks: Block[] = [{ kind: 'appendix', title, landscape: false }];
  const closing = items.filter((item) => item.region === 'closing' || isClosingTable(item));
  const read = readClosing(closing);
  const closingSet = new Set(closing);
  items.forEach((item, i) => {
    if (i === typeIndex || closingSet.has(item)) return;
    if (item.kind === 'aside') blocks.push({ kind: 'comment', text: item.text });
    else if (item.kind === 'table')
      for (const line of item.rows.flat(2))
        blocks.push({ kind: 'paragraph', text: line, bold: [], indented: false, doubtful: false });
    else blocks.push({ kind: 'paragraph', text: item.text, bold: [], indented: false, doubtful: item.doubtful });
  });
  closeAll(blocks);
  return [...blocks, ...closingBlocks(read, read.signatures)];
}
