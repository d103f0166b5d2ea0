// What can be told of a line by itself.

import { type Label, readLabel } from '../labels';
import { APPENDIX, AUTHORITY, POST, RECIPIENTS, TYPE_NAMES } from '../words';
import type { SourceLine } from './lines';

/** A line with what its own letters tell. */
export interface Line extends SourceLine {
  readonly value: string;
  readonly label: Label | undefined;
  /** Its text, the label aside, has letters and all are capitals. */
  readonly capitals: boolean;
  /** It ends with the mark of a sentence, a clause or a lead-in. */
  readonly finished: boolean;
  /** Its first letter is a small one. */
  readonly small: boolean;
  /** It begins in the middle of something: a figure, a bracket, `/`, `%`. */
  readonly inner: boolean;
}

const TYPES = new Set(TYPE_NAMES.map((name) => name.replace(/ /g, '')));

export function featuresOf(line: SourceLine): Line {
  const value = line.text.text;
  const label = readLabel(value) ?? automaticLabel(value, line.numbered ?? 0);
  const rest = value.slice(label?.to ?? 0);
  return {
    ...line,
    value,
    label,
    capitals: isCapitals(rest),
    finished: /(?:[.;:!?…]|\.\/\.?)["”')\]]*$/u.test(value.slice(-8)),
    small: /^["“(]?\p{Ll}/u.test(value),
    inner: /^(?:[\p{N}(/%),;.:!?”]|[-–]\d)/u.test(value),
  };
}

/** A number that counts by itself is one without a closing mark too, and before a small letter: `1.1 công tác`. */
function automaticLabel(value: string, length: number): Label | undefined {
  const written = value.slice(0, length);
  if (!/^(?:[IVXL]{1,7}|\d{1,3}(?:\.\d{1,2}){0,2}|\([a-zđ]\)|[a-zđ])[.):]?$/u.test(written)) return undefined;
  const bare = written.replace(/[().:]+$|^\(/g, '');
  const label = readLabel(`${bare}${/[a-zđ]/.test(bare) ? ')' : '.'} X`);
  const to = length + value.slice(length).search(/\S|$/);
  return label && { ...label, written, to };
}

/** Two capitals or more and no small letter. */
export function isCapitals(text: string): boolean {
  const head = text.slice(0, 600);
  return !/\p{Ll}/u.test(head) && /\p{Lu}.*\p{Lu}/su.test(head.slice(0, 200));
}

/** The type of document that a line names, in small letters without blanks; undefined where it is no such line. */
export function typeOf(text: string): string | undefined {
  if (text.length > 60 || !isCapitals(text)) return undefined;
  const name = text.replace(/[\s*]/g, '').toLowerCase();
  return TYPES.has(name) ? name : undefined;
}

/** A line of the head that begins with the name of the type, in capitals, and goes on with the subject. */
export function typeWithSubject(text: string): string | undefined {
  if (text.length > 700) return undefined;
  const start = text.slice(0, 24);
  const low = start.toLowerCase();
  return TYPE_NAMES.find((name) => low.startsWith(`${name} `) && isCapitals(start.slice(0, name.length)));
}

/** `TM. ỦY BAN NHÂN DÂN`, `KT. GIÁM ĐỐC`, `HIỆU TRƯỞNG`. */
export function signs(text: string): boolean {
  return text.length < 120 && !/:\s*$/.test(text) && (AUTHORITY.test(text) || (isCapitals(text) && POST.test(text)));
}

export function namesRecipients(text: string): boolean {
  const start = text.slice(0, 40);
  return RECIPIENTS.test(start) || /^nơinhận:/iu.test(start.replace(/\s/g, ''));
}

/** `Phụ lục`, `Phụ lục II`, `PHỤ LỤC 1: DANH MỤC`; not a sentence that begins so. */
export function opensAppendix(text: string): boolean {
  const m = APPENDIX.exec(text.slice(0, 60));
  return Boolean(
    m && /^P/.test(text) && text.length < 250 && (m[1] || m[0].length === text.length || isCapitals(text)),
  );
}
