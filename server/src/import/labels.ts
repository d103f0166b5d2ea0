// Numbers, letters and bullets that a paragraph can begin with.
import { POINT_LETTERS, romanNumber } from '../plan/numbering';

export type LabelKind = 'part' | 'capital' | 'roman' | 'number' | 'decimal' | 'letter' | 'point' | 'subPoint';

/** What a paragraph begins with. Offsets are UTF-16 in its text, NFC. */
export interface Label {
  readonly kind: LabelKind;
  /** 0 Phần, 1 Mục, 2 khoản, 3 the level 1.1., 4 điểm; 5 point, 6 sub-point. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** The last number of it: 2 of `1.2.`; for letters the place in the decree's alphabet. */
  readonly value: number;
  /** The numbers before the last: `[1]` of `1.2.`. */
  readonly above: readonly number[];
  /** As written, without blanks at its ends. */
  readonly written: string;
  /** Where the text begins. */
  readonly to: number;
}

/** The letters of điểm, in the order of the decree's own lists. */
const LETTERS: readonly string[] = POINT_LETTERS;
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

const PART =
  /^(phần|chương)\s+(?:thứ\s+(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|([IVXLC]{1,6})|(\d{1,2})|([A-E]))(?![\p{L}\d])\s*[.:–-]?\s*/iu;
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ROMAN_LABEL =
  /^([IVXLC]{1,7})(?:\s?\.\s?[-–—]\s|\s?[.)](?!\s?\p{Lu}\.)|\s?[/:](?=\s)|\s?[-–—](?=\s|\p{Lu}{2}))\s*(?=\S)/u;
const CAPITAL = /^([A-EGHKL])\s?(?:[.)/]|[-–](?=\s))\s*(?=\p{Lu})/u;
const POINT_LETTERED = /^(\d{1,2})\.\s?(\d{1,2})\.?\s?([a-zđ])\s?[.)]\s*(?=\S)/u;
const DEEP = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{1,2})(?:[.)]\s*(?=[^\d\s])|\s+(?=\p{Lu}))/u;
const DECIMAL = /^(\d{1,3})\.\s?(\d{1,2})(?:\s?[.)]\s*(?=[^\d\s])|\s?[.)]\s+(?=\d)|[:\s]\s*(?=[\p{Lu}“"]))/u;
const NUMBER = /^(\d{1,3})(?:\s?[.)]\s+(?=\S)|\s?[./)]\s?(?=[\p{L}“"(])|\s?[-–]\s+(?=\p{Lu}))/u;
const LETTER = /^([a-zđ])(?:\s?\)\s*(?=\S)|\s?[./]\s+(?=\S)|\s?[-–]\s+(?=\p{Lu}))/u;
const POINT = /^(?:[-–—•·●▪■◦○➢✓❖§]\s*(?=[\p{L}“"(])|[-–—•·●▪■◦○➢✓❖§*]\s+(?=\S)|o\s+(?=\p{Lu}))/u;
const SUB_POINT = /^\+\s*(?=\S)/u;

/** The value of a Roman numeral in its right form; 0 where it is none. */
export function romanValue(numeral: string): number {
  if (numeral === '' || !ROMAN.test(numeral)) return 0;
  const values = [...numeral].map((c) => ROMAN_VALUES[c] ?? 0);
  return values.reduce((sum, v, i) => (v < (values[i + 1] ?? 0) ? sum - v : sum + v), 0);
}

/** A number from 1 on in Roman numerals; in figures where no such numeral is in use. */
export function roman(value: number): string {
  return value > 399 ? String(value) : romanNumber(value);
}

/**
 * What a text begins with, if it may be a number, a letter or a bullet. Whether it is one, only its neighbours tell.
 * @param text NFC, no blanks before it
 */
export function readLabel(text: string): Label | undefined {
  const start = text.slice(0, 60);
  let m = PART.exec(start);
  if (m) {
    const value = m[2]
      ? ORDINALS.indexOf(m[2].toLowerCase()) + 1
      : m[3]
        ? romanValue(m[3].toUpperCase())
        : m[4]
          ? Number(m[4])
          : (m[5] ?? 'A').toUpperCase().charCodeAt(0) - 64;
    return label('part', 0, value, [], m);
  }
  m = ROMAN_LABEL.exec(start);
  if (m && !/^[CLDM]$/.test(m[1] ?? '') && romanValue(m[1] ?? '') > 0)
    return label('roman', 1, romanValue(m[1] ?? ''), [], m);
  m = CAPITAL.exec(start);
  if (m) return label('capital', 0, (m[1] ?? 'A').charCodeAt(0) - 64, [], m);
  m = POINT_LETTERED.exec(start);
  if (m) return label('letter', 4, LETTERS.indexOf(m[3] ?? '') + 1, [Number(m[1]), Number(m[2])], m);
  m = DEEP.exec(start);
  if (m) return label('decimal', 4, Number(m[3]), [Number(m[1]), Number(m[2])], m);
  m = DECIMAL.exec(start);
  if (m) return label('decimal', 3, Number(m[2]), [Number(m[1])], m);
  m = NUMBER.exec(start);
  if (m) return label('number', 2, Number(m[1]), [], m);
  m = LETTER.exec(start);
  if (m) return label('letter', 4, LETTERS.indexOf(m[1] ?? '') + 1, [], m);
  m = SUB_POINT.exec(start);
  if (m) return label('subPoint', 6, 0, [], m);
  m = POINT.exec(start);
  return m ? label('point', 5, 0, [], m) : undefined;
}

function label(kind: LabelKind, level: Label['level'], value: number, above: number[], m: RegExpExecArray): Label {
  return { kind, level, value, above, written: m[0].trim(), to: m[0].length };
}

/** The number as the decree writes it for a counted value: `II.`, `1.`, `1.2.`, `đ)`. */
export function counted(level: Label['level'], value: number, above: readonly number[] = []): string {
  if (level === 0) return `Phần ${roman(value)}`;
  if (level === 1) return `${roman(value)}.`;
  if (level === 2) return `${value}.`;
  if (level === 3) return `${above.at(-1) ?? 1}.${value}.`;
  return `${LETTERS[value - 1] ?? value})`;
}
