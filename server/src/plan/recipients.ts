// Nơi nhận: who gets the plan, and what is kept on file.

import type { Block, RecipientsInside, Span } from '../language/syntax';
import type { Placed, Recipient, RecipientList } from './model';
import { type PlainText, plainText, type Reading, trimmedSpan } from './plain';

/** The stretch without white space and typed end marks (`;` `.` `,` `./.`) at its end: they are printed, not typed. */
export function withoutEndMarks(text: string, span: Span): Span {
  let { from, to } = trimmedSpan(text, span);
  for (;;) {
    if (text.slice(Math.max(from, to - 3), to) === './.') to -= 3;
    else if (to > from && ';.,'.includes(text[to - 1]!) && !text.slice(Math.max(from, to - 3), to).endsWith('...'))
      to--;
    else return { from, to };
    ({ from, to } = trimmedSpan(text, { from, to }));
  }
}

/** Where the brackets that end a stretch open; -1 where it does not end in brackets or is nothing else. */
function noteStart(text: string, span: Span): number {
  if (text[span.to - 1] !== ')') return -1;
  let depth = 0;
  for (let at = span.to - 1; at > span.from; at--) {
    if (text[at] === ')') depth++;
    else if (text[at] === '(' && --depth === 0) return at;
  }
  return -1;
}

/** `Lưu:`, or without its colon before an abbreviation: `Lưu VT, TH`; `Lưu học sinh` is a recipient. */
const ARCHIVE = /^lưu(?:\s*:|\s+(?=văn thư|hồ sơ|văn phòng|vt|hs|vp)|\s*$)/iu;
const ABBREVIATED = /^[Ll][Ưư][Uu]\s+\p{Lu}[\p{Lu}\d]/u;

/** What follows `Lưu:`; undefined where the stretch does not begin so. */
function archiveSpan(text: string, span: Span): Span | undefined {
  const words = text.slice(span.from, span.to).normalize('NFC');
  if (!ARCHIVE.test(words) && !ABBREVIATED.test(words)) return undefined;
  // Matched in NFC; the end of the word is found again in the text as written.
  const head = /^[^\s:]*\s*:?/u.exec(text.slice(span.from, span.to))![0];
  return trimmedSpan(text, { from: span.from + head.length, to: span.to });
}

function placed(plain: PlainText, span: Span): Placed<string> {
  return { value: plain.text.slice(span.from, span.to), place: plain.place(span) };
}

/**
 * The recipients of a list, each without its note in brackets, and the line of the archive.
 * @param reading how marks read; its `at` is the block's offset in the file
 */
export function readRecipients(block: Block, inside: RecipientsInside, reading: Reading): RecipientList {
  const { at = 0 } = reading;
  const recipients: Recipient[] = [];
  let archive: Placed<string> | undefined;
  for (const item of inside.items) {
    const plain = plainText(block, item.content, reading);
    const whole = withoutEndMarks(plain.text, { from: 0, to: plain.text.length });
    if (whole.from === whole.to) continue;
    const kept = archiveSpan(plain.text, whole);
    if (kept) {
      archive ??= placed(plain, kept);
      continue;
    }
    const note = noteStart(plain.text, whole);
    const words = note < 0 ? whole : trimmedSpan(plain.text, { from: whole.from, to: note });
    recipients.push({
      text: plain.text.slice(words.from, words.to),
      note: note < 0 ? '' : plain.text.slice(note + 1, whole.to - 1).trim(),
      place: plain.place(words),
      content: item.content,
    });
  }
  const last = inside.items.at(-1);
  return {
    place: { from: at + inside.keyword.from, to: at + Math.max(inside.keyword.to, last?.to ?? 0) },
    keyword: { from: at + inside.keyword.from, to: at + inside.keyword.to },
    recipients,
    archive,
  };
}
