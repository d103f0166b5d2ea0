// The numbers and bullets of lists, made the literal labels that are shown.

import { formatNumber } from '../docx/number-format';
import type { Style } from './look';
import type { HtmlAttributes } from './markup';

/** A list that is open. */
export interface List {
  readonly ordered: boolean;
  /** How its items are marked where they say nothing themselves, as CSS names it; `1`, `a`, `I` of old HTML. */
  readonly type: string;
  next: number;
  /** The label of the item that it stands in, where that is a decimal number: `1.2.`. */
  readonly above: string;
  /** It stands within another list of bullets. */
  readonly under: boolean;
  /** The lists that it stands in. */
  readonly depth: number;
}

const FORMATS: Readonly<Record<string, string>> = {
  I: 'upperRoman',
  'upper-roman': 'upperRoman',
  i: 'lowerRoman',
  'lower-roman': 'lowerRoman',
  A: 'upperLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  a: 'lowerLetter',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'decimal-leading-zero': 'decimalZero',
};
const BULLETS = /^(?:disc|circle|square|disclosure|["'])/;

function typeOf(a: HtmlAttributes, style: Style): string | undefined {
  const named = style.get('list-style-type') ?? style.get('list-style')?.split(/\s/)[0];
  return named === undefined || named === '' ? a.type : named.toLowerCase();
}

/** A whole number as an attribute has it; nothing that a list of a document would not count to. */
const whole = (value: string | undefined): number | undefined =>
  value !== undefined && /^\s*-?\d{1,5}\s*$/.test(value) ? Number(value) : undefined;

/**
 * A list that opens.
 * @param around the list that it stands in
 * @param label that of the item which it stands in, or of the last one at that depth: LibreOffice goes on with a list so
 */
export function openList(
  ordered: boolean,
  a: HtmlAttributes,
  style: Style,
  around: List | undefined,
  label: string | undefined,
): List {
  return {
    ordered,
    type: typeOf(a, style) ?? (ordered ? 'decimal' : 'disc'),
    next: whole(a.start) ?? 1,
    above: label !== undefined && /^(?:\d+\.)+$/.test(label) ? label : '',
    under: around !== undefined && (!around.ordered || around.under),
    depth: around ? around.depth + 1 : 0,
  };
}

/** The label of the next item of a list, empty where it has none; counts it. */
export function itemLabel(list: List, a: HtmlAttributes, style: Style): string {
  const type = typeOf(a, style) ?? list.type;
  if (type === 'none') return '';
  if (!list.ordered || BULLETS.test(type)) return list.under ? '+' : '-';
  const number = whole(a.value) ?? list.next;
  list.next = number + 1;
  const format = FORMATS[type] ?? 'decimal';
  const shown = formatNumber(number, format);
  if (format === 'decimal') return `${list.above}${shown}.`;
  return format === 'lowerLetter' ? `${shown})` : `${shown}.`;
}

const SYMBOLS = /^(?:symbol|wingdings|webdings|courier)/i;

/** The labels that Word writes out before the paragraphs of its lists. */
export class WordLabels {
  private readonly bullets = new Map<string, boolean[]>();

  /**
   * The label as text: numbers stay, signs of symbol fonts become `-` or, below another bullet, `+`.
   * @param words as written, with the blanks behind it
   * @param list `l0 level2 lfo1`
   * @param font that it is written in
   */
  label(words: string, list: string, font: string | undefined): string {
    const label = words.replace(/[\s\u00a0]+/g, ' ').trim();
    const level = Math.min(9, Number(/level(\d)/.exec(list)?.[1] ?? 1));
    const levels = this.bullets.get(list.split(/\s/)[0] ?? '') ?? [];
    this.bullets.set(list.split(/\s/)[0] ?? '', levels);
    const bullet = label !== '' && (!/[\p{L}\p{N}]/u.test(label) || SYMBOLS.test(font ?? '') || label === 'o');
    levels[level] = bullet;
    levels.length = level + 1;
    if (!bullet || /^[-–—+*•]$/u.test(label)) return label;
    return levels.slice(1, level).some(Boolean) ? '+' : '-';
  }
}
