// Stretches of text as the operators of a PDF page.
import type { TextItem } from '../../layout/pages/pages';
import type { Glyphs } from './glyphs';

const BLANK = 0x20;
const NO_BREAK_SPACE = 0xa0;
const SOFT_HYPHEN = 0xad;
const HYPHEN = 0x2d;

/** A number as short as it may be written. */
export function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** `<FEFF…>`: text that stands for what is drawn when it is searched or copied. */
function actualText(text: string): string {
  let hex = 'feff';
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0');
  return `<${hex}>`;
}

function colourOperator(colour: string | undefined): string {
  if (colour === undefined) return '0 g';
  const parts = [0, 2, 4].map((at) => decimal(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return `${parts.join(' ')} rg`;
}

/** The argument of `TJ`: glyphs, and numbers that move what follows to the left. */
class Shown {
  private readonly parts: string[] = [];
  private glyphs = '';
  private move = 0;

  add(hex: string, more: number): void {
    if (this.move !== 0) {
      this.flush();
      this.parts.push(decimal(-this.move));
      this.move = 0;
    }
    this.glyphs += hex;
    this.move = more;
  }

  private flush(): void {
    if (this.glyphs !== '') this.parts.push(`<${this.glyphs}>`);
    this.glyphs = '';
  }

  /** @returns the argument; undefined where there is nothing to show */
  close(): string | undefined {
    this.flush();
    return this.parts.length === 0 ? undefined : `[${this.parts.join(' ')}]`;
  }
}

/**
 * Operators that draw a stretch on a page whose y goes down.
 * @returns one operator a line; empty where nothing is to be drawn
 */
export function textOperators(item: TextItem, glyphs: Glyphs): string {
  const { text, size, gap = 0 } = item;
  const blank = (gap * 1000) / size;
  const shown = new Shown();
  let replaced = false;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!;
    at += code > 0xffff ? 2 : 1;
    const glyph = glyphs.of(code === SOFT_HYPHEN && at === text.length ? HYPHEN : code);
    if (glyph.hex === '') continue;
    replaced ||= glyph.replaced;
    shown.add(glyph.hex, glyph.more + (code === BLANK || code === NO_BREAK_SPACE ? blank : 0));
  }
  const argument = shown.close();
  if (argument === undefined) return '';
  const operators = [
    'BT',
    colourOperator(item.colour),
    `/${glyphs.font.id} ${decimal(size)} Tf`,
    `1 0 0 -1 ${decimal(item.x)} ${decimal(item.y)} Tm`,
    `${argument} TJ`,
    'ET',
  ];
  if (!replaced) return operators.join('\n');
  return [`/Span <</ActualText ${actualText(text)}>> BDC`, ...operators, 'EMC'].join('\n');
}
