// The HTML of a clipboard, tag by tag: no tree, bounded in size, depth and number of elements.

import { Parser } from 'htmlparser2';
import { t } from '../../messages';
import { Unreadable } from '../docx/unreadable';

/** Attributes by their names in small letters. */
export type HtmlAttributes = Readonly<Record<string, string>>;

/** What HTML is read by. Every element that opens closes, also one that is left open or has no content. */
export interface HtmlHandler {
  /** @param name in small letters, with its prefix: `o:p` */
  open(name: string, attributes: HtmlAttributes): void;
  /** Text with its character references resolved; it may come in parts. */
  text(text: string): void;
  close(name: string): void;
}

/** A plan of 200 pages copied out of Word comes to some 5 million characters. */
const LONGEST = 20_000_000;
const DEEPEST = 400;
const MOST_ELEMENTS = 400_000;

const START = '<!--StartFragment-->';
const END = '<!--EndFragment-->';

const tooLarge = (): Unreadable =>
  new Unreadable(t('what was copied is far larger than a document: it is not read. Copy it in parts.'));

/**
 * Reads HTML. Where a program marks the part that was copied, only the text of that part is told; its elements are told
 * all, since a table may begin before the mark.
 * @throws Unreadable where it is larger or nests more deeply than a document does
 */
export function parseHtml(html: string, handler: HtmlHandler): void {
  if (html.length > LONGEST) throw tooLarge();
  const start = html.indexOf(START);
  const marked = start >= 0 && html.indexOf(END, start) >= 0;
  let within = !marked;
  let depth = 0;
  let elements = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++elements > MOST_ELEMENTS) throw tooLarge();
      if (++depth > DEEPEST)
        throw new Unreadable(t('what was copied nests its parts far deeper than a document does: it is not read.'));
      handler.open(name, attributes);
    },
    onclosetag(name) {
      depth--;
      handler.close(name);
    },
    ontext(text) {
      if (within) handler.text(text);
    },
    oncomment(words) {
      if (marked && words === 'StartFragment') within = true;
      else if (marked && words === 'EndFragment') within = false;
    },
  });
  parser.end(html);
}
