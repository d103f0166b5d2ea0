// The attributes of a task in the form in which a plan prints them: `… tỉnh (chủ trì: Sở Y tế; thời hạn: 05/4/2025).`

import type { Traced } from '../traced';

/** The printed names in the order of print, each with the key of the plan language. */
const KEYS: readonly (readonly [printed: string, key: string])[] = [
  ['chủ trì', 'chủ trì'],
  ['phối hợp', 'phối hợp'],
  ['thời hạn', 'hạn'],
  ['sản phẩm', 'sản phẩm'],
];
const LONGEST = 1000;

export interface PrintedAttributes {
  /** What stands before the bracket, and the mark behind it. */
  readonly text: readonly [Traced, Traced];
  readonly entries: readonly { readonly key: string; readonly value: Traced }[];
}

/**
 * Reads the bracket at the end of a text as attributes, where it is word for word in the printed form: known names in
 * their order, each with a value.
 */
export function printedAttributes(text: Traced): PrintedAttributes | undefined {
  const end = /\)([.;,]?)$/.exec(text.text.slice(-2));
  if (!end) return undefined;
  const close = text.length - end[0].length;
  const open = openingOf(text.text, close);
  if (open <= 0 || !/\s/.test(text.text[open - 1] ?? '')) return undefined;
  const inner = text.slice(open + 1, close);
  const entries: { key: string; value: Traced }[] = [];
  let at = 0;
  let next = 0;
  while (at < inner.length) {
    const k = KEYS.findIndex(([name], i) => i >= next && inner.text.startsWith(`${name}: `, at));
    if (k < 0) return undefined;
    const [name, key] = KEYS[k] as (typeof KEYS)[number];
    const from = at + name.length + 2;
    const ends = KEYS.slice(k + 1)
      .map(([later]) => inner.text.indexOf(`; ${later}: `, from))
      .filter((i) => i >= 0);
    const to = ends.length ? Math.min(...ends) : inner.length;
    const value = inner.slice(from, to).trim();
    if (value.length === 0) return undefined;
    entries.push({ key, value });
    next = k + 1;
    at = to + 2;
  }
  if (entries.length === 0) return undefined;
  return { text: [text.slice(0, open).trim(), text.slice(close + 1)], entries };
}

/** Where the bracket that closes at `close` opens; -1 where it does not, or far away. */
function openingOf(text: string, close: number): number {
  let depth = 0;
  for (let i = close; i >= Math.max(0, close - LONGEST); i--) {
    if (text[i] === ')') depth++;
    else if (text[i] === '(' && --depth === 0) return i;
  }
  return -1;
}
