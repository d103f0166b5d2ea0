// Recognised document → .kh text with its source map.

import { t } from '../../messages';
import type { ImportResult } from '../result';
import type { RecognisedDocument } from '../structure/blocks';
import { writeBody } from './body';
import { writeHeader } from './header';
import { KhWriter } from './kh-writer';
import { Recorder } from './recorder';

/** Writes a document as a .kh file and says what was unsure. */
export function writeKh(document: RecognisedDocument, source: string): ImportResult {
  const writer = new KhWriter(source);
  const out = new Recorder(writer);
  writeHeader(document, out);
  if (writer.position > 0 && document.head.asides.length > 0) writer.made('\n');
  for (const aside of document.head.asides) {
    writer.made('// ');
    const place = writer.traced(aside);
    out.note('import/set-aside', t('Kept as a comment: it is no part of the document.'), place, aside.text);
    writer.made('\n');
  }
  writeBody(document, out);
  const { kh, map } = writer.done();
  return { kh, map, notes: out.notes, kind: document.kind, numbers: out.numbers, ends: out.ends };
}
