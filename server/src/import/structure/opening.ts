// What stands between the name of the type and the body: subject, decision that the plan comes with, bases.

import type { ImportedItem, ImportedParagraph } from '../document';
import { isCapitals } from '../text/features';
import type { Traced } from '../traced';
import { BASE, ISSUES, OPENERS } from '../words';
import type { Ended } from './blocks';
import { withoutListEnd } from './endings';

export interface Opening {
  readonly subject: Traced[];
  readonly attachedTo: Traced | undefined;
  readonly bases: Ended[];
  /** Index of the first item after it. */
  readonly to: number;
}

const ATTACHED = /\(\s*(?:Ban hành\s+)?k[èe]m theo\s+(?=\p{L})/iu;
const LONGEST_SUBJECT = 600;

/**
 * Reads the opening.
 * @param items the items after the name of the type
 * @param lines how many paragraphs of capitals may be the subject: a decision names its issuer below it
 */
export function readOpening(items: readonly ImportedItem[], lines: number): Opening {
  const subject: Traced[] = [];
  let attachedTo: Traced | undefined;
  let i = 0;
  for (; i < items.length; i++) {
    const item = items[i] as ImportedItem;
    if (item.kind !== 'paragraph') break;
    const pointer = ATTACHED.exec(item.text.text.slice(0, 3000));
    if (pointer && !attachedTo && (pointer.index === 0 || subject.length < lines)) {
      if (pointer.index > 0) subject.push(item.text.slice(0, pointer.index).trim());
      const end = /\s*\)\s*$/.exec(item.text.text.slice(-6))?.[0].length ?? 0;
      attachedTo = item.text.slice(pointer.index + pointer[0].length, item.text.length - end);
      i++;
      break;
    }
    if (subject.length >= lines || !isSubject(item, subject, items[i + 1])) break;
    subject.push(item.text);
  }
  const bases: Ended[] = [];
  for (; i < items.length; i++) {
    const item = items[i] as ImportedItem;
    if (item.kind !== 'paragraph') break;
    const found = basesOf(item, bases.at(-1)?.ending === ';');
    if (found.length === 0) break;
    for (const base of found) bases.push(base);
  }
  return { subject, attachedTo, bases, to: i };
}

function isSubject(item: ImportedParagraph, before: readonly Traced[], next: ImportedItem | undefined): boolean {
  const text = item.text.text;
  if (item.label && item.label.level <= 4 && item.label.kind !== 'letter') return false;
  if (item.label && item.label.level > 4) return false;
  if (text.length > LONGEST_SUBJECT || /[:;]$/.test(text.slice(-1))) return false;
  const first = before[0];
  if (!first) return !/^căn cứ/iu.test(text) && !/như sau\s*:?$/iu.test(text.slice(-12));
  if (isCapitals(first.text)) return isCapitals(text);
  if (/[.:;]$/.test(text) || text.length > 200) return false;
  return (
    !OPENERS.test(text) && next?.kind === 'paragraph' && (OPENERS.test(next.text.text) || ATTACHED.test(next.text.text))
  );
}

/**
 * The bases that a paragraph consists of: `Căn cứ A; Căn cứ B;`. None where it goes on into the issuing sentence.
 * @param goesOn the base before it ends with `;`: another one follows
 */
function basesOf(item: ImportedParagraph, goesOn: boolean): Ended[] {
  const text = item.text.text;
  const start = item.label?.kind === 'point' ? item.label.to : 0;
  if ((item.label && !start) || !BASE.test(text.slice(start))) return [];
  if (/:$|như sau|sau đây:/iu.test(text.slice(-40))) return [];
  const formal = /^(?:căn cứ|xét)/iu.test(text.slice(start));
  const last = goesOn && /[.,]$/.test(text) && !ISSUES.test(text);
  if (!/;$/.test(text) && !last && !(formal && (/[.,]$/.test(text) || !ISSUES.test(text)))) return [];
  const cuts = [...text.matchAll(/;\s+(?=(?:Căn cứ|Xét đề nghị)\s)/gu)].map((m) => m.index + m[0].length);
  return [start, ...cuts].map((from, k) => withoutListEnd(item.text.slice(from, cuts[k] ?? item.text.length).trim()));
}
