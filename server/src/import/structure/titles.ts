// Title or text? What follows a number is judged by its end, its length, its bold, and what comes after it.

import type { ImportedItem, ImportedParagraph } from '../document';
import type { Label } from '../labels';
import { isCapitals } from '../text/features';
import type { Traced } from '../traced';
import { countWords, LEADS_IN, lastWord } from '../words';

export type TitleDecision =
  | { readonly kind: 'title' }
  | { readonly kind: 'runIn'; readonly title: Traced; readonly rest: Traced }
  | { readonly kind: 'text' };

/** What the numbered paragraph before a sibling of it is. */
export type Sibling = 'title' | 'item' | undefined;

const TEXT: TitleDecision = { kind: 'text' };
const TITLE: TitleDecision = { kind: 'title' };
const LONGEST_TITLE = 60;

/**
 * Decides for a numbered paragraph of level 2 to 4.
 * @param text its text without the number
 * @param next the item after it
 * @param before what the sibling before it is: a title, an item of a list without an end, or something else
 * @param boldTitles titles of the document are bold: text that runs on from a plain one is a paragraph
 */
export function decideTitle(
  paragraph: ImportedParagraph,
  label: Label,
  text: Traced,
  next: ImportedItem | undefined,
  before: Sibling,
  boldTitles = false,
): TitleDecision {
  const value = text.text;
  if (paragraph.style !== undefined && !(boldTitles && isBold(paragraph, label))) return runIn(text) ?? TITLE;
  const words = countWords(value, LONGEST_TITLE + 1);
  const content = hasContent(label, next);
  const at = colonAt(value.slice(0, 300));
  if (boldUpTo(paragraph, label, at) && value.slice(at + 1).trim() !== '')
    return { kind: 'runIn', title: text.slice(0, at).trim(), rest: text.slice(at + 1).trim() };
  if (isBold(paragraph, label)) return words > LONGEST_TITLE ? TEXT : TITLE;
  const split = boldTitles ? undefined : runIn(text);
  if (/:$/.test(value)) {
    if (split) return TEXT;
    return content && words <= 30 && (words <= 4 || !leadsIn(value)) && !/\.\s+\p{Lu}/u.test(value) ? TITLE : TEXT;
  }
  if (split) return before === 'item' ? TEXT : split;
  if (/[.;!?,]$|…$|\.\/\.?$/u.test(value) && !/\.\.\.?$/.test(value)) return TEXT;
  if (words > LONGEST_TITLE) return TEXT;
  if (before === 'item' && !(next?.kind === 'paragraph' && next.label)) return TEXT;
  if (content) return /[.;]\s+\p{Lu}/u.test(value) && words > 25 ? TEXT : TITLE;
  return before === 'title' && words <= 20 ? TITLE : TEXT;
}

/** Something deeper comes next: a point, running text, a table, a lower number. */
function hasContent(label: Label, next: ImportedItem | undefined): boolean {
  if (next?.region !== 'body') return false;
  if (next.kind !== 'paragraph') return true;
  if (!next.label) return !/^(?:trên đây là|phụ lục)/iu.test(next.text.text);
  return next.label.level > label.level;
}

/** Its text is bold from the label on. */
export function isBold(paragraph: ImportedParagraph, label: Label): boolean {
  const length = paragraph.text.length - label.to;
  const bold = paragraph.bold.reduce((sum, b) => sum + Math.max(0, b.to - Math.max(b.from, label.to)), 0);
  return length > 0 && bold >= length * 0.9;
}

/** Bold from the number to a colon, and no further: a title and its run-in text. */
function boldUpTo(paragraph: ImportedParagraph, label: Label, colon: number): boolean {
  return colon > 0 && paragraph.bold.some((b) => Math.abs(b.to - label.to - colon) <= 2 && b.from <= label.to + 1);
}

function leadsIn(value: string): boolean {
  return LEADS_IN.has(lastWord(value.replace(/:$/, '')));
}

/** `Thời gian thực hiện: Quý IV/2024 …`: the title and the text that runs on. */
function runIn(text: Traced): TitleDecision | undefined {
  const at = colonAt(text.text.slice(0, 200));
  if (at < 0 || text.text.slice(at + 1).trim() === '') return undefined;
  const title = text.slice(0, at).trim();
  const words = countWords(title.text, 21);
  const rest = text.slice(at + 1).trim();
  if (words > 16 || /[.;!?]\s/u.test(title.text) || leadsIn(title.text)) return undefined;
  if (words <= 4 && /\s\d{1,2}$/.test(title.text)) return undefined;
  if (words > 8 && !/^[\p{Lu}\p{N}“"]/u.test(rest.text)) return undefined;
  return { kind: 'runIn', title, rest };
}

/** The first colon before a blank, outside quotation marks and brackets. */
function colonAt(text: string): number {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c === '(' || c === '“' || c === '[') depth++;
    else if (c === ')' || c === '”' || c === ']') depth = Math.max(0, depth - 1);
    else if (c === '"') quoted = !quoted;
    else if (c === ':' && depth === 0 && !quoted && /\s/.test(text[i + 1] ?? '')) return i;
  }
  return -1;
}

/** A title of level 1 with text behind it: `III. KINH PHÍ: Từ nguồn …`; the place of the colon, or -1. */
export function capitalTitleEnd(text: string): number {
  const at = colonAt(text.slice(0, 300));
  return at > 0 && isCapitals(text.slice(0, at)) && /\p{Ll}/u.test(text.slice(at, at + 80)) ? at : -1;
}

/** A title in capitals that text runs on from without a colon: `KINH PHÍ Từ nguồn …`, `NỘI DUNG 1. Thời gian: …`. */
const RUNS_ON = /^([^\p{Ll}]{4,200}?[\p{Lu}”"),.])\s+(?=\p{Lu}\p{Ll}|(?:\d{1,2}|a)[.)]\s+\p{Lu}[\p{Ll}\s])/u;

/** Where the text begins that runs on from a title in capitals: a sentence, to its end; -1 where none does. */
export function runningOnAt(text: string): number {
  const m = RUNS_ON.exec(text.slice(0, 300));
  if (!m || !isCapitals(m[1] ?? '') || countWords(m[1] ?? '', 3) < 2) return -1;
  const rest = text.slice(m[0].length);
  return /[.;:]["”)]*$|\.\/\.$/u.test(rest) && countWords(rest, 5) >= 5 ? m[0].length : -1;
}
