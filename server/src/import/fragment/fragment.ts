// A document, or a part of one, as text to put into a plan: with its lines parted from those around it.

import { annotated } from '../annotate';
import type { ImportedDocument } from '../document';
import { writeKh } from '../write/write';
import { inlineFragment } from './inline';
import type { FragmentPlace } from './place';
import { recogniseFragment } from './recognise';

const LIST = /^\s*[-+–•*]\s/u;
const BARE_MARK = /^\s*[-–•*]\s+$/u;

/**
 * Makes the text to put at a place of a plan: levels and numbers go on from those around it, what would read as a mark is
 * escaped, and no line of the plan runs into it.
 * @param document what a reader of a format delivered
 * @returns .kh text with comments above what to look at; its line ends are LF
 */
export function fragmentOf(document: ImportedDocument, place: FragmentPlace): string {
  const inline = inlineFragment(document, place);
  if (inline !== undefined) return inline;
  const kh = annotated(writeKh(recogniseFragment(document, place), document.source));
  if (place.where === 'plan') return kh;
  const text = kh.trimEnd();
  // the mark is there already: `- ` waits for its words
  const begun = BARE_MARK.test(place.before) && text.startsWith('- ');
  return `${begun ? '' : linesBefore(text, place)}${begun ? text.slice(2) : text}${linesAfter(text, place)}`;
}

function linesBefore(text: string, { before, blankAbove, inList }: FragmentPlace): string {
  const listed = inList && LIST.test(text);
  if (before.trim() !== '') return listed ? '\n' : '\n\n';
  return blankAbove || listed ? '' : '\n';
}

function linesAfter(text: string, { after, blankBelow }: FragmentPlace): string {
  if (after.trim() === '') return blankBelow ? '' : '\n';
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return LIST.test(last) && LIST.test(after) ? '\n' : '\n\n';
}
