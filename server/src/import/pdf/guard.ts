// What is refused before a PDF is read: what is none, is cut off, or unpacks to far more than a document has.

import { constants, inflateSync } from 'node:zlib';
import { t } from '../../messages';
import { Unreadable } from '../docx/unreadable';

/** No document of an office comes near to this; scans do. */
const MOST_BYTES = 100 * 1024 * 1024;
/** Of one stream, and of all together, unpacked. */
const MOST_STREAM = 48 * 1024 * 1024;
const MOST_UNPACKED = 192 * 1024 * 1024;
/** The head and the end of a PDF stand within so many bytes of its ends. */
const NEAR = 1024;
const NEAR_END = 4096;

const damaged = (): Unreadable => new Unreadable(t('the file is cut off or damaged: it cannot be read as a PDF.'));
const harmful = (): Unreadable =>
  new Unreadable(t('the file unpacks to far more than a document has: it is not read.'));

/**
 * Looks a file over without reading it.
 * @throws Unreadable with the reason
 */
export function refuseHarmful(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, NEAR).indexOf('%PDF-') < 0) throw new Unreadable(t('this is no PDF.'));
  if (file.length > MOST_BYTES)
    throw new Unreadable(t('the file is larger than any document of text: it is not read.'));
  const end = file.subarray(Math.max(0, file.length - NEAR_END));
  if (end.lastIndexOf('startxref') < 0) throw damaged();
  let unpacked = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    // the word that ends a stream
    if (at >= 3 && file.toString('latin1', at - 3, at) === 'end') continue;
    const from = at + (file[at + 6] === 0x0d ? 8 : 7);
    if (!isPacked(file, from)) continue;
    unpacked += lengthUnpacked(file, from);
    if (unpacked > MOST_UNPACKED) throw harmful();
  }
}

/** The two bytes that packed data begin with. */
function isPacked(file: Buffer, at: number): boolean {
  const [first = 0, second = 0] = file.subarray(at, at + 2);
  return (first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0;
}

/** @throws Unreadable where it is more than a stream has */
function lengthUnpacked(file: Buffer, from: number): number {
  const end = file.indexOf('endstream', from);
  const data = file.subarray(from, end < 0 ? file.length : end);
  try {
    const out = inflateSync(data, { maxOutputLength: MOST_STREAM, finishFlush: constants.Z_SYNC_FLUSH });
    // packed once more
    return out.length + (isPacked(out, 0) ? lengthUnpacked(out, 0) : 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw harmful();
    // no packed data, or damaged: the reader will see
    return 0;
  }
}
