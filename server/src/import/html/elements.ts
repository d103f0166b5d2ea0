// Which elements of HTML part paragraphs, and which show nothing.

import type { Mention } from '../docx/content';
import { isHidden, isHiddenInWord, type Style } from './look';
import type { HtmlAttributes } from './markup';

const BLOCKS: ReadonlySet<string> = new Set([
  ...['html', 'body', 'div', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote', 'center', 'hr', 'address'],
  ...[
    'ul',
    'ol',
    'li',
    'menu',
    'dir',
    'dl',
    'dt',
    'dd',
    'table',
    'caption',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'td',
    'th',
  ],
  ...['article', 'aside', 'details', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'header', 'legend', 'main'],
  ...['nav', 'section', 'summary', 'option', 'textarea'],
]);

/** A new paragraph begins before it and behind it. */
export const isBlock = (name: string): boolean => BLOCKS.has(name);

const UNSEEN: ReadonlySet<string> = new Set([
  ...['script', 'style', 'title', 'template', 'noscript', 'noframes', 'xml', 'rp', 'svg', 'datalist'],
  ...['audio', 'video', 'canvas', 'iframe', 'object'],
]);

/** What is passed over: `kind` is what is told of it, undefined where it is nothing of the text at all. */
export interface Unseen {
  readonly kind: Mention['kind'] | undefined;
}

/** Whether an element shows nothing: scripts, hidden text, what a tracked change deletes, the comments of Word. */
export function unseen(name: string, a: HtmlAttributes, style: Style): Unseen | undefined {
  if (UNSEEN.has(name)) return { kind: undefined };
  if (isHiddenInWord(style)) return { kind: 'hidden' };
  if (isHidden(style, a)) return { kind: undefined };
  // web pages strike out by it what they show; Word says who deleted
  if (name === 'del' && (a.datetime ?? a.cite) !== undefined) return { kind: 'change' };
  const part = style.get('mso-element')?.toLowerCase();
  if (part === 'comment') return { kind: 'comment' };
  if (part === 'header' || part === 'footer' || part === 'field-begin') return { kind: undefined };
  return /^msocommentreference$/i.test(a.class ?? '') ? { kind: undefined } : undefined;
}
