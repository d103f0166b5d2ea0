// The XML of a part, event by event: no tree, no document type, bounded depth.

import { SaxesParser } from 'saxes';
import { t } from '../../messages';
import { Unreadable } from './unreadable';

/** Attributes with their prefix, `w:val`. */
export type Attributes = Readonly<Record<string, string>>;

/** What a part is read by. Names are as written, `w:p`. */
export interface Handler {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close(name: string): void;
}

/** Tables within tables within text boxes come to a few dozen. */
const DEEPEST = 400;
const MOST_ELEMENTS = 6_000_000;

/**
 * Reads the XML of a part.
 * @param chunks its bytes, UTF-8 or UTF-16 with a byte order mark
 * @throws Unreadable where it is not well formed, nests too deeply or declares a document type
 */
export function parseXml(chunks: Iterable<Uint8Array>, handler: Handler): void {
  const parser = new SaxesParser();
  let depth = 0;
  let elements = 0;
  parser.on('error', () => {
    throw new Unreadable(t('the file is cut off or damaged: it cannot be read as a Word document.'));
  });
  parser.on('doctype', () => {
    throw new Unreadable(t('the file declares a document type of its own, as no Word document does: it is not read.'));
  });
  let usual: ReadonlyMap<string, string> | undefined;
  parser.on('opentag', (tag) => {
    usual ??= unusualPrefixes(tag.attributes as Attributes, tag.name);
    if (++depth > DEEPEST || ++elements > MOST_ELEMENTS)
      throw new Unreadable(t('the file nests its parts far deeper than a document does: it is not read.'));
    const attributes = tag.attributes as Attributes;
    if (usual.size === 0) handler.open(tag.name, attributes);
    else handler.open(renamed(tag.name, usual), withNames(attributes, usual));
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close(usual?.size ? renamed(tag.name, usual) : tag.name);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  let decoder: TextDecoder | undefined;
  for (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  if (!decoder) return;
  parser.write(decoder.decode());
  parser.close();
}

/** The names that the readers know a namespace by: the end of its address, in the transitional and the strict form. */
const PREFIXES: readonly (readonly [end: string, prefix: string])[] = [
  ['/wordprocessingml/2006/main', 'w'],
  ['/wordprocessingml/main', 'w'],
  ['/officeDocument/2006/relationships', 'r'],
  ['/officeDocument/relationships', 'r'],
  ['/markup-compatibility/2006', 'mc'],
  ['/drawingml/2006/picture', 'pic'],
  ['/drawingml/picture', 'pic'],
  ['/officeDocument/2006/math', 'm'],
  ['schemas-microsoft-com:vml', 'v'],
];

/** The prefixes of a part that are others than usual, each with the usual one; the empty one for names without. */
function unusualPrefixes(attributes: Attributes, root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, address] of Object.entries(attributes)) {
    const prefix = name === 'xmlns' ? '' : /^xmlns:(.+)$/.exec(name)?.[1];
    const usual = prefix === undefined ? undefined : PREFIXES.find(([end]) => address.endsWith(end))?.[1];
    if (prefix !== undefined && usual && usual !== prefix) found.set(prefix, usual);
  }
  // The relations of a part have no prefix, and are known without one.
  return root === 'Relationships' ? new Map() : found;
}

function renamed(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const usual = prefixes.get(colon < 0 ? '' : name.slice(0, colon));
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
}

function withNames(attributes: Attributes, prefixes: ReadonlyMap<string, string>): Attributes {
  // An attribute without a prefix has no namespace.
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? renamed(name, prefixes) : name, value]),
  );
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Whether an on-off property (`<w:b/>`, `<w:b w:val="0"/>`) is on. */
export function isOn(attributes: Attributes): boolean {
  return !/^(?:0|false|off|none)$/.test(attributes['w:val'] ?? '1');
}
