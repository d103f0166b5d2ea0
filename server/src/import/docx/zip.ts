// The archive of an Office document: its directory is read, its parts are unpacked in small steps and counted in real bytes.

import { Inflate } from 'fflate';
import { t } from '../../messages';
import { Unreadable } from './unreadable';

/** What no document of an office comes near to. */
const MOST_ENTRIES = 4000;
const MOST_BYTES = 48 * 1024 * 1024;
/** XML of real documents packs to a tenth, seldom to a fiftieth. */
const HIGHEST_RATIO = 300;
const FREE_BYTES = 2 * 1024 * 1024;
/** Packed bytes handed over at a time: at most a thousand times as many come out of them. */
const STEP = 8 * 1024;

const damaged = (): Unreadable =>
  new Unreadable(t('the file is cut off or damaged: it cannot be read as a Word document.'));
const locked = (): Unreadable =>
  new Unreadable(t('the file is protected with a password. Take the password off in Word and save it again.'));
const harmful = (): Unreadable =>
  new Unreadable(t('the file unpacks to far more than a document has: it is not read.'));

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly at: number;
}

/** The parts of an archive by name. What is unpacked of all of them together is bounded. */
export class Archive {
  private readonly entries = new Map<string, Entry>();
  private unpacked = 0;

  /**
   * @param bytes the whole file
   * @throws Unreadable where it is none, is protected, or is cut off
   */
  constructor(private readonly bytes: Uint8Array) {
    refuseOthers(bytes);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endRecord(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (count > MOST_ENTRIES || count === 0xffff) throw harmful();
    for (let i = 0; i < count; i++) {
      if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw damaged();
      const nameLength = view.getUint16(at + 28, true);
      const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      this.entries.set(name.replace(/\\/g, '/').replace(/^\//, ''), {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        packed: view.getUint32(at + 20, true),
        at: view.getUint32(at + 42, true),
      });
      at += length;
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /**
   * Unpacks a part step by step; its stated size is not believed.
   * @returns its bytes; none where there is no such part
   * @throws Unreadable where the part is damaged or the bound is passed
   */
  *part(name: string): Generator<Uint8Array> {
    const entry = this.entries.get(name);
    if (!entry) return;
    const data = this.packed(entry);
    if (entry.method === 0) {
      this.count(data.length);
      yield data;
      return;
    }
    if (entry.method !== 8) throw damaged();
    const out: Uint8Array[] = [];
    let ended = false;
    const inflate = new Inflate((chunk, final) => {
      out.push(chunk);
      ended ||= final;
    });
    let done = 0;
    for (let at = 0; at < data.length && !ended; at += STEP) {
      const last = at + STEP >= data.length;
      try {
        inflate.push(data.subarray(at, at + STEP), last);
      } catch {
        throw damaged();
      }
      for (const chunk of out) {
        done += chunk.length;
        this.count(chunk.length);
        if (done > FREE_BYTES && done > HIGHEST_RATIO * (at + STEP)) throw harmful();
      }
      yield* out.splice(0);
    }
    if (!ended) throw damaged();
  }

  private count(bytes: number): void {
    this.unpacked += bytes;
    if (this.unpacked > MOST_BYTES) throw harmful();
  }

  private packed(entry: Entry): Uint8Array {
    const { bytes } = this;
    if (entry.encrypted) throw locked();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) throw damaged();
    const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    if (from + entry.packed > bytes.length) throw damaged();
    return bytes.subarray(from, from + entry.packed);
  }
}

/** Where the record that ends the archive stands; it may be followed by a comment. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw damaged();
}

/** `EncryptedPackage`, the stream that holds a document with a password, as its directory spells it. */
const PROTECTED = Buffer.from('EncryptedPackage', 'utf16le');

function refuseOthers(bytes: Uint8Array): void {
  const begins = (...first: number[]): boolean => first.every((byte, i) => bytes[i] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(PROTECTED)) throw locked();
    throw new Unreadable(t('this is a document of Word 97–2003 (.doc). Save it as .docx first.'));
  }
  if (!begins(0x50, 0x4b)) throw new Unreadable(t('this is no Word document (.docx).'));
}
