// Headers and footers of the pages: the head of the document, where it stands there; other words are told of.

import { t } from '../../messages';
import type { Remark } from '../document';
import { sayContact } from '../structure/contacts';
import { MOTTO, NATIONAL_NAME, PARTY_NAME } from '../words';
import { LINE_BREAK, paragraphsOf, type WordBlock, type WordParagraph } from './content';

/** Paragraphs at the beginning of the text in which its own head would stand. */
const HEAD = 30;

/** Headers that differ in more ways are told of no further: each section may have its own. */
const MOST_TOLD = 6;

/** What the headers and footers of a document come to. */
export interface Margins {
  /** The head of the document, to stand before its text. */
  readonly head: readonly WordBlock[];
  /** Address, telephone and the like at the foot of a page. */
  readonly contacts: readonly WordParagraph[];
  readonly remarks: readonly Remark[];
}

/**
 * Looks at the headers and footers.
 * @param parts the blocks of each, without the numbers of pages
 * @param text the blocks of the text
 */
export function marginsOf(parts: readonly (readonly WordBlock[])[], text: readonly WordBlock[]): Margins {
  const head = namesState(wordsOf(text, HEAD)) ? undefined : parts.find((blocks) => namesState(wordsOf(blocks)));
  const foot = parts.find(
    (blocks) =>
      blocks !== head && sayContact([...paragraphsOf(blocks)].flatMap(({ text }) => text.trim().split(LINE_BREAK))),
  );
  const others = new Set(parts.map((blocks) => wordsOf(blocks)));
  for (const blocks of [head, foot]) if (blocks) others.delete(wordsOf(blocks));
  const remarks = [...others]
    .filter((words) => /\p{L}{2}/u.test(words.replace(/trang|page/giu, '')))
    .slice(0, MOST_TOLD)
    .map(
      (words): Remark => ({
        id: 'import/page-header',
        message: t('Text in the header or footer of the pages is not brought in: “{0}”', words),
        source: { from: 0, to: 1 },
      }),
    );
  const contacts = [...paragraphsOf(foot ?? [])].filter(({ text }) => text.trim() !== '');
  return { head: head ?? [], contacts, remarks };
}

function wordsOf(blocks: readonly WordBlock[], most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  for (const { text } of paragraphsOf(blocks)) {
    if (text.trim() !== '' && parts.push(text) >= most) break;
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

function namesState(words: string): boolean {
  const low = words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
  return [NATIONAL_NAME, MOTTO, PARTY_NAME].some((name) => low.includes(name));
}
