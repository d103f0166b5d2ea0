// The closing part: recipients and signature, also side by side in one line or one row of a table.

import type { ImportedItem } from '../document';
import { readLabel } from '../labels';
import { isCapitals, namesRecipients, signs } from '../text/features';
import { Traced } from '../traced';
import type { Ended } from './blocks';
import { withoutListEnd } from './endings';

export interface Closing {
  /** The words `Nơi nhận:`. */
  keyword: Traced | undefined;
  recipients: Ended[];
  /** The lines of each signature. */
  signatures: Traced[][];
  /** Kept, never printed: `(Đã ký)`. */
  asides: Traced[];
}

const KEYWORD = /^n\s*ơ\s*i\s*n\s*h\s*ậ\s*n\s*:?\s*/iu;
const SIGNED = /^[([]\s*(?:đã ký|ký[\s,]|chữ ký)[^()[\]]{0,60}[)\]]$|^đã ký$/iu;
/** What a form leaves to be filled in: `[Họ và tên]`, `Lưu: …`. */
const BLANK = /^\[[^[\]]{1,60}\]$|^Lưu:[\s.…]+$/iu;
const AUTHORITY_INSIDE = /\s(?=(?:TM|KT|TL|TUQ)\s?\.\s?\p{Lu}{2})/u;

/** Whether an item belongs to a closing part wherever it stands: recipients beside a signature, or signatures only. */
export function isClosingTable(item: ImportedItem): boolean {
  if (item.kind !== 'table') return false;
  const firsts = item.rows.flatMap((row) => row.flatMap((cell) => cell[0]?.text ?? []));
  return firsts.some(namesRecipients) || (firsts.length > 0 && item.rows.length < 4 && firsts.every(isSigned));
}

/** The first line of a cell with a signature, or a name in a row below the posts. */
function isSigned(text: string, i: number): boolean {
  return signs(text) || (i > 0 && text.length < 60 && /^\p{Lu}/u.test(text) && !/[.;:,]$/.test(text));
}

/** Reads a run of items of the closing part. */
export function readClosing(items: readonly ImportedItem[]): Closing {
  const reader = new ClosingReader();
  for (const item of items) {
    if (item.kind === 'aside') reader.closing.asides.push(item.text);
    else if (item.kind === 'paragraph') reader.line(item.text);
    else
      for (const cell of item.rows.flat()) {
        reader.state = 'open';
        for (const line of mended(cell)) reader.line(line);
      }
  }
  return reader.done();
}

/** Lines of a cell in capitals that only go on the one above: `TM. ỦY BAN NHÂN` `DÂN`. */
function mended(cell: readonly Traced[]): Traced[] {
  const out: Traced[] = [];
  for (const line of cell) {
    const last = out.at(-1);
    if (
      last &&
      isCapitals(last.text) &&
      isCapitals(line.text) &&
      !signs(line.text) &&
      line.text.split(/\s+/).length <= 3
    )
      out[out.length - 1] = Traced.join([last, line], ' ');
    else out.push(line);
  }
  return out;
}

/** Where a signature begins behind a recipient in the same line: `- Lưu: VT. PHÓ GIÁM ĐỐC`; -1 where none does. */
function signatureAt(line: string): number {
  const authority = AUTHORITY_INSIDE.exec(line);
  if (authority) return authority.index;
  for (const end of line.matchAll(/[;.]\s+(?=\p{Lu}{2})/gu)) {
    const at = end.index + end[0].length;
    if (signs(line.slice(at))) return at;
  }
  return -1;
}

/** `GIÁM ĐỐC Bùi Văn Khánh`: a post in capitals and the name behind it. */
function isPostAndName(text: string): boolean {
  const name = /\s(?=\p{Lu}\p{L}*\p{Ll}\p{L}*(?:\s\p{Lu}\p{L}*){1,4}$)/u.exec(text.slice(0, 200));
  return name !== null && text.length < 120 && signs(text.slice(0, name.index));
}

class ClosingReader {
  readonly closing: Closing = { keyword: undefined, recipients: [], signatures: [], asides: [] };
  state: 'open' | 'recipients' | 'signature' = 'open';
  private readonly items: Traced[] = [];
  private bulleted = false;

  line(line: Traced): void {
    let rest = line.trim();
    if (namesRecipients(rest.text) || /^nơi\s+nhận\s/iu.test(rest.text)) {
      const keyword = KEYWORD.exec(rest.text)?.[0] ?? '';
      this.closing.keyword ??= rest.slice(0, keyword.trimEnd().length);
      rest = rest.slice(keyword.length);
      this.state = 'recipients';
    }
    if (rest.length === 0) return;
    for (const part of this.columns(rest)) this.part(part);
  }

  done(): Closing {
    const items = this.items.map(withoutListEnd);
    for (const { text } of items) if (BLANK.test(text.text)) this.closing.asides.push(text);
    return { ...this.closing, recipients: items.filter(({ text }) => !BLANK.test(text.text)) };
  }

  /** The left column, and where a signature stands beside it, the right one. */
  private columns(line: Traced): Traced[] {
    if (signs(line.text)) return [line];
    const wide = /\s{3,}|\t/u.exec(line.text.slice(0, 500));
    const at = wide?.index ?? signatureAt(line.text.slice(0, 2000));
    return at > 0 ? [line.slice(0, at).trim(), line.slice(at).trim()] : [line];
  }

  private part(text: Traced): void {
    if (SIGNED.test(text.text) || BLANK.test(text.text)) this.closing.asides.push(text);
    else if (signs(text.text) || /^(?:TM|KT|TL|TUQ)\s?\./u.test(text.text) || isPostAndName(text.text))
      this.signed(text);
    else if (this.isRecipient(text.text)) this.recipient(text);
    else if (this.closing.signatures.length > 0) this.signed(text);
    else if (this.items.length > 0 || this.state === 'recipients') this.recipient(text);
    else this.signed(text);
  }

  private isRecipient(text: string): boolean {
    if (readLabel(text)?.kind === 'point')
      return this.state !== 'signature' || this.items.length > 0 || this.closing.keyword !== undefined;
    return this.state === 'recipients' && (this.closing.signatures.length === 0 || /[;,]$/.test(text));
  }

  private recipient(text: Traced): void {
    this.state = 'recipients';
    const label = readLabel(text.text);
    const last = this.items.at(-1);
    if (label?.kind === 'point') {
      this.bulleted = true;
      const inner = text.slice(label.to);
      const cuts = [...inner.text.matchAll(/[;.,]\s*[-–]\s+(?=\S)|\s[-–]\s?(?=Lưu|L ư u)/gu)];
      if (cuts.length < 2) {
        this.items.push(inner);
        return;
      }
      let from = 0;
      for (const cut of cuts) {
        this.items.push(inner.slice(from, cut.index + (/^[;.,]/.test(cut[0]) ? 1 : 0)).trim());
        from = cut.index + cut[0].length;
      }
      this.items.push(inner.slice(from).trim());
    } else if (last && (this.bulleted || (!/[;.]$/.test(last.text) && /^\p{Ll}/u.test(text.text))))
      this.items[this.items.length - 1] = Traced.join([last, text], ' ');
    else {
      const cuts = [...text.text.matchAll(/;\s+/g)];
      let from = 0;
      for (const cut of cuts) {
        this.items.push(text.slice(from, cut.index + 1));
        from = cut.index + cut[0].length;
      }
      if (from < text.length) this.items.push(text.slice(from));
    }
  }

  private signed(text: Traced): void {
    this.state = 'signature';
    const open = this.closing.signatures.at(-1);
    const lines = signatureLines(text);
    const named = open?.some((line) => !isCapitals(line.text) && !signs(line.text));
    if (!open || (named && signs(text.text))) this.closing.signatures.push(lines);
    else open.push(...lines);
  }
}

/** `KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A` in one line: authority, post and name. */
function signatureLines(text: Traced): Traced[] {
  const cuts = new Set<number>();
  for (const m of text.text.slice(0, 400).matchAll(/\s(?=(?:KT|TL|TUQ)\s?\.\s?\p{Lu})|\s(?=P\s?H\s?Ó\s+\p{Lu})/gu))
    cuts.add(m.index);
  const capitals = /^[^\p{Ll}]{6,}?\s(?=(?:[YH]['’]?\s+)?\p{Lu}\p{Ll})/u.exec(text.text.slice(0, 400));
  const spaced = /^(?:TM|KT|TL|TUQ)[^\p{Ll}]{6,}\s(?=\p{Lu}\p{L}*\s*\p{Ll})/u.exec(text.text.slice(0, 400));
  const name = capitals ?? spaced;
  if (name) cuts.add(name[0].length - 1);
  const at = [...cuts].sort((a, b) => a - b);
  return [0, ...at].map((from, i) => text.slice(from, at[i] ?? text.length).trim()).filter((line) => line.length > 0);
}
