// Recognised document → .kh text with its source map.

import { t } from '../../messages';
import type { Place } from '../../plan/model';
import type { ImportResult } from '../result';
import type { SourceMap } from '../source-map';
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
  for (const { id, message, source: from } of document.remarks)
    out.note(id, message, map.toKh(from) ?? { from: 0, to: 0 }, source.slice(from.from, from.to));
  const { notes, numbers, ends } = out;
  return { kh, map, notes, kind: document.kind, numbers, ends, tight: tightMarks(kh, map, source) };
}

/** Items of lists and their first word. */
const ITEM = /^(?:- | {2}\+ )(\S+)/gmu;

/** Where the source has `-UBND tỉnh`; the importer writes `- UBND tỉnh`. */
function tightMarks(kh: string, map: SourceMap, source: string): Place[] {
  const found: Place[] = [];
  for (const { 0: whole, 1: word, index } of kh.matchAll(ITEM)) {
    const place = { from: index + whole.length - word!.length, to: index + whole.length };
    const at = map.toSource({ from: place.from, to: place.from + 1 }).from;
    if (/(?:^|[\r\n|;])[ \t]*[-–•+]$/u.test(source.slice(Math.max(0, at - 12), at))) found.push(place);
  }
  return found;
}
