// What is refused before a PDF is read: what is none, is cut off, or unpacks to far more than a document has.

import { constants, inflateSync } from 'node:zlib';
import { t } from '../../messages';
import { Unreadable } from '../docx/unreadable';

/** No document of an office comes near to this; scans do. */
const MOST_BYTES = 100 * 1024 * 1024;
/** Of one stream, and of all together, unpacked. */
const MOST_STREAM = 48 * 1024 * 1024;
const MOST_UNPACKED = 128 * 1024 * 1024;
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
  let total = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    // the word that ends a stream
    if (at >= 3 && file.toString('latin1', at - 3, at) === 'end') continue;
    const from = at + (file[at + 6] === 0x0d ? 8 : 7);
    // Pictures are never unpacked.
    if (!isPacked(file, from) || PICTURE.test(dictionaryBefore(file, at))) continue;
    total += lengthUnpacked(file, from);
    if (total > MOST_UNPACKED) throw harmful();
  }
}

const PICTURE = /\/Subtype\s*\/Image(?![A-Za-z])/;

/** What is said of a stream that begins at a place. */
function dictionaryBefore(file: Buffer, at: number): string {
  const text = file.toString('latin1', Math.max(0, at - 1024), at);
  return text.slice(text.lastIndexOf(' obj') + 1);
}

/** The two bytes that packed data begin with. */
function isPacked(file: Buffer, at: number): boolean {
  const [first = 0, second = 0] = file.subarray(at, at + 2);
  return (first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0;
}

/** @throws Unreadable where it is more than a stream has */
function lengthUnpacked(file: Buffer, from: number): number {
  const end = file.indexOf('endstream', from);
  let data = file.subarray(from, end < 0 ? file.length : end);
  let length = 0;
  // Packed once, or more than once.
  for (let times = 0; times < 3 && isPacked(data, 0); times++) {
    const out = unpacked(data);
    length += out.length;
    data = out;
  }
  return length;
}

/** Nothing where it is no packed data, or damaged: the reader will see. */
function unpacked(data: Buffer): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: MOST_STREAM, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw harmful();
    return Buffer.alloc(0);
  }
}
