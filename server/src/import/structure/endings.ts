// Marks at the end of a piece that the language makes by itself.

import type { Traced } from '../traced';
import type { Ended } from './blocks';

/** Takes `;`, `.`, `,` or `./.` off the end of an item of a list; `...` stays. */
export function withoutListEnd(text: Traced): Ended {
  const m = /(?:\s*\.\/\.?|\s*[;,]|(?<!\.)\.)$/u.exec(text.text.slice(-8));
  if (!m) return { text, ending: '' };
  return { text: text.slice(0, text.length - m[0].length).trim(), ending: m[0].trim() };
}

/** Takes the colon off the end of a title; any other mark stays, and is told. */
export function titleEnd(text: Traced): Ended {
  const m = /\s*:$/.exec(text.text.slice(-8));
  if (m) return { text: text.slice(0, text.length - m[0].length), ending: ':' };
  return { text, ending: /(?<!\.)\.$/.test(text.text.slice(-3)) ? '.' : '' };
}

/** Takes `./.` off the end of the last sentence. */
export function withoutClosingMark(text: Traced): { text: Traced; mark: Traced } | undefined {
  const m = /\s?\.?\s?\/\s?\.[\s.]*$/u.exec(text.text.slice(-10));
  if (!m) return undefined;
  const at = text.length - m[0].length;
  return { text: text.slice(0, at), mark: text.slice(at).trim() };
}
