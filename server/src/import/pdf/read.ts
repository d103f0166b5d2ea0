// The reader of PDF: bytes → imported document.

import { t } from '../../messages';
import type { ImportedDocument, ImportedItem, Remark } from '../document';
import { withoutTabs } from '../docx/read';
import { Unreadable } from '../docx/unreadable';
import { isClosingTable } from '../structure/closing';
import { convertEntries } from '../text/legacy';
import { readEntries } from '../text/read';
import { entriesOf } from './entries';
import { refuseHarmful } from './guard';
import type { Page, Problem } from './page';
import { laidOut } from './places';
import { type Words, wordsOf } from './words';

/** Of a hundred letters so many may be unknown. */
const MOST_UNKNOWN = 20;

function unreadable(problem: Problem): Unreadable {
  switch (problem) {
    case 'locked':
      return new Unreadable(t('the file is protected with a password. Save it without one first.'));
    case 'large':
      return new Unreadable(t('the file unpacks to far more than a document has: it is not read.'));
    case 'damaged':
      return new Unreadable(t('the file is cut off or damaged: it cannot be read as a PDF.'));
  }
}

async function pagesOf(bytes: Uint8Array): Promise<readonly Page[]> {
  refuseHarmful(bytes);
  // a large library that nothing else needs: not read at the start
  const { readPages } = await import('./reader');
  const outcome = await readPages(bytes);
  if ('problem' in outcome) throw unreadable(outcome.problem);
  return outcome.pages;
}

/** Refuses pictures of pages, and fonts that do not say which letters they draw. */
function refuseWithoutText(pages: readonly Words[]): void {
  const letters = pages.reduce((sum, { words }) => sum + words.reduce((n, { text }) => n + text.length, 0), 0);
  const unknown = pages.reduce((sum, page) => sum + page.unknown, 0);
  if (unknown * 100 > (letters + unknown) * MOST_UNKNOWN)
    throw new Unreadable(
      t(
        'the fonts of the PDF do not say which letters they draw: its text cannot be read. Import the Word file instead.',
      ),
    );
  if (letters === 0)
    throw new Unreadable(
      t(
        'the PDF has no text: its pages are pictures, as a scanner makes them. Have its text recognised (OCR) first, or import the Word file.',
      ),
    );
}

/** The longest that a head and the bases below it are, in paragraphs. */
const LONGEST_OPENING = 40;

/** Puts page numbers and the like between the items, where they stood; never into a head or between bases. */
function withAsides(items: readonly ImportedItem[], asides: readonly ImportedItem[]): ImportedItem[] {
  const startOf = (item: ImportedItem): number => (item.kind === 'table' ? item.source : item.text.source)?.from ?? 0;
  const out: ImportedItem[] = [];
  let next = 0;
  let opening = 0;
  for (const item of items) {
    if (item.region === 'head') opening = LONGEST_OPENING;
    else if (item.kind === 'table' || (item.kind === 'paragraph' && item.label && item.label.level <= 2)) opening = 0;
    else opening = Math.max(0, opening - 1);
    while (next < asides.length && startOf(asides[next]!) < startOf(item) && opening === 0)
      out.push({
        ...asides[next++]!,
        region: out.at(-1)?.region === 'closing' || isClosingTable(item) ? 'closing' : item.region,
      });
    out.push(item);
  }
  return [...out, ...asides.slice(next).map((aside) => ({ ...aside, region: out.at(-1)?.region ?? aside.region }))];
}

/**
 * Reads a PDF that has its text: lines are joined to paragraphs, columns and tables told by where the words stand.
 * @param bytes the whole file
 * @throws Unreadable with the reason, in one sentence
 */
export async function readPdf(bytes: Uint8Array): Promise<ImportedDocument> {
  const pages = await pagesOf(bytes);
  const words = pages.map(wordsOf);
  refuseWithoutText(words);
  const { source, entries: written, asides, remarks } = entriesOf(laidOut(pages, words));
  const { entries, remarks: converted } = convertEntries(written);
  const items = readEntries(entries, true).map(withoutTabs);
  const told: Remark[] = [...remarks, ...converted];
  return { source, items: withAsides(items, asides), remarks: told, styled: true };
}
