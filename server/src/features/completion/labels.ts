// Labels after `#` in running text, with the number and title that they print as; behind them headings that have none
// and are given one.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { t } from '../../messages';
import type { Appendix, Unit } from '../../plan/model';
import { referenceText } from '../../plan/reference-text';
import { shortText } from '../short-text';
import type { Candidate, Offer } from './candidate';
import { type Cursor, contentAt, lineOf, restOfWord, typedFrom } from './cursor';
import { marksAt } from './mentions';
import { type Unlabelled, unlabelled } from './new-labels';

/** A label, or words of a title with blanks between. */
const LABEL = /#((?:[\p{L}\p{M}\p{N}-]{1,60}(?: [\p{L}\p{M}\p{N}-]{1,60}){0,6} ?)?)$/u;

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

function newCandidate({ label, target, edit }: Unlabelled): Candidate {
  const known = candidate(label, target);
  return { ...known, detail: t('{0}; gets this label', known.detail ?? ''), edits: [edit] };
}

export function labels(cursor: Cursor): Offer | undefined {
  const { before, after, line, plan, offset, trigger } = cursor;
  const typed = LABEL.exec(before.slice(-80));
  if (!typed) return undefined;
  const index = before.length - typed[0].length;
  // `#` alone at the start of a line is the mark of a heading.
  if (before.slice(0, index).trim() === '' && (typed[1] === '' || trigger !== undefined)) return undefined;
  const [first = '', ...more] = typed[1]!.split(' ');
  // `#noi-dung của`: the label is there, the sentence goes on
  if (more.length > 0 && plan.labels.has(first.normalize('NFC'))) return undefined;
  const content = contentAt(cursor);
  if (!content || !marksAt(before, index) || lineOf(cursor)?.name === 'Comment') return undefined;
  const own = content.attributes;
  // `(#` at the end of a block gives it a label; that is no reference.
  const sign = line.from + index - cursor.at;
  if (own?.label?.from === sign || before.charAt(index - 1) === '(') return undefined;
  const given = [...plan.labels]
    .flatMap(([label, targets]) => (targets[0] ? [{ label, target: targets[0] }] : []))
    .sort((a, b) => a.target.at - b.target.at)
    .map(({ label, target }) => candidate(label, target));
  const candidates = [...given, ...unlabelled(plan, line).map(newCandidate)];
  return { ...typedFrom(cursor, offset - typed[0].length, restOfWord(after, true)), candidates };
}
