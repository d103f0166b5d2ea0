// Labels after `#` in running text, with the number and title that they print as.
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Appendix, Unit } from '../../plan/model';
import { referenceText } from '../../plan/reference-text';
import { shortText } from '../short-text';
import type { Candidate, Offer } from './candidate';
import { type Cursor, contentAt, lineOf, restOfWord, typedFrom } from './cursor';
import { marksAt } from './mentions';

const LABEL = /#([\p{L}\p{M}\p{N}-]{0,60})$/u;

function candidate(label: string, target: Unit | Appendix): Candidate {
  const text = 'text' in target ? target.text : '';
  const title = shortText(target.title || text, 120);
  const printed = referenceText(target);
  return {
    label: `#${label}`,
    kind: CompletionItemKind.Reference,
    insert: `#${label}`,
    words: [label, printed, title],
    description: printed,
    detail: title === '' ? printed : `${printed}: ${title}`,
  };
}

export function labels(cursor: Cursor): Offer | undefined {
  const { before, after, line, plan, offset, trigger } = cursor;
  const typed = LABEL.exec(before.slice(-80));
  if (!typed) return undefined;
  const index = before.length - typed[0].length;
  // `#` alone at the start of a line is the mark of a heading.
  if (before.slice(0, index).trim() === '' && (typed[1] === '' || trigger !== undefined)) return undefined;
  const content = contentAt(cursor);
  if (!content || !marksAt(before, index) || lineOf(cursor)?.name === 'Comment') return undefined;
  const own = content.attributes;
  // `(#` at the end of a block gives it a label; that is no reference.
  const sign = line.from + index - cursor.at;
  if (own?.label?.from === sign || before.charAt(index - 1) === '(') return undefined;
  const candidates = [...plan.labels]
    .flatMap(([label, targets]) => (targets[0] ? [{ label, target: targets[0] }] : []))
    .sort((a, b) => a.target.at - b.target.at)
    .map(({ label, target }) => candidate(label, target));
  return { ...typedFrom(cursor, offset - typed[0].length, restOfWord(after, true)), candidates };
}
