// What elements say of the look of their text: by their name, their attributes and their own style.

import type { HtmlAttributes } from './markup';

/** How text looks; handed down to what is inside. */
export interface Look {
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly font: string | undefined;
  /** Ends of line in it count. */
  readonly preformatted: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** Level of a heading, 0-based. */
  readonly outline: number | undefined;
}

export const PLAIN: Look = {
  bold: false,
  capitals: false,
  font: undefined,
  preformatted: false,
  align: 'left',
  outline: undefined,
};

/** The declarations of a style attribute by their names in small letters. */
export type Style = ReadonlyMap<string, string>;

const NO_STYLE: Style = new Map();
/** No program writes a longer one; what follows is not read. */
const LONGEST_STYLE = 8000;

/** Reads a style attribute: `font-weight:bold;mso-list:Ignore`. */
export function styleOf({ style }: HtmlAttributes): Style {
  if (!style) return NO_STYLE;
  const declarations = new Map<string, string>();
  for (const declaration of style.slice(0, LONGEST_STYLE).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      declarations.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim());
  }
  return declarations;
}

/** Not shown: to nobody, or, as Word has it, not printed. */
export function isHidden(style: Style, a: HtmlAttributes): boolean {
  return (
    a.hidden !== undefined ||
    /^none/i.test(style.get('display') ?? '') ||
    /^(?:hidden|collapse)/i.test(style.get('visibility') ?? '') ||
    isHiddenInWord(style)
  );
}

export const isHiddenInWord = (style: Style): boolean => /^all/i.test(style.get('mso-hide') ?? '');

/** What holds inside an element. */
export function lookOf(name: string, a: HtmlAttributes, style: Style, around: Look): Look {
  return {
    bold: bold(name, style) ?? around.bold,
    capitals: capitals(style) ?? around.capitals,
    font: font(a, style) ?? around.font,
    preformatted: preformatted(name, style) ?? around.preformatted,
    align: align(name, a, style) ?? around.align,
    outline: outline(name, a, style) ?? around.outline,
  };
}

const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function bold(name: string, style: Style): boolean | undefined {
  const weight = style.get('font-weight')?.toLowerCase();
  if (weight !== undefined) return /^bold/.test(weight) || Number.parseInt(weight, 10) >= 600;
  if (/(?:^|\s)bold\s/i.test(style.get('font') ?? '')) return true;
  return BOLD.has(name) ? true : undefined;
}

function capitals(style: Style): boolean | undefined {
  const transform = style.get('text-transform');
  return transform === undefined ? undefined : /^uppercase/i.test(transform);
}

function font(a: HtmlAttributes, style: Style): string | undefined {
  const family = style.get('font-family') ?? a.face;
  return family?.split(',')[0]?.replace(/["']/g, '').trim();
}

function preformatted(name: string, style: Style): boolean | undefined {
  const space = style.get('white-space');
  if (space !== undefined) return /^(?:pre|break-spaces)/i.test(space);
  return name === 'pre' || name === 'textarea' ? true : undefined;
}

function align(name: string, a: HtmlAttributes, style: Style): Look['align'] | undefined {
  const value = (style.get('text-align') ?? a.align ?? (name === 'center' ? 'center' : undefined))?.toLowerCase();
  if (value === undefined || name === 'table' || name === 'img') return undefined;
  if (value.startsWith('center')) return 'center';
  return value.startsWith('right') || value.startsWith('end') ? 'right' : 'left';
}

function outline(name: string, a: HtmlAttributes, style: Style): number | undefined {
  const level =
    /^h([1-6])$/.exec(name)?.[1] ??
    /^[1-9]$/.exec(style.get('mso-outline-level') ?? '')?.[0] ??
    (a.role === 'heading' ? /^[1-9]$/.exec(a['aria-level'] ?? '')?.[0] : undefined);
  return level === undefined ? undefined : Number(level) - 1;
}
