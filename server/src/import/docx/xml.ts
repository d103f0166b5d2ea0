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
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST || ++elements > MOST_ELEMENTS)
      throw new Unreadable(t('the file nests its parts far deeper than a document does: it is not read.'));
    handler.open(tag.name, tag.attributes as Attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close(tag.name);
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

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Whether an on-off property (`<w:b/>`, `<w:b w:val="0"/>`) is on. */
export function isOn(attributes: Attributes): boolean {
  return !/^(?:0|false|off|none)$/.test(attributes['w:val'] ?? '1');
}
