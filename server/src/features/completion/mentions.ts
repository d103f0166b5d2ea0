// Bodies after `@`: `@SVH`, `@so vh`, `@(Hội Văn`.

import { bodyCandidates, groupCandidates } from './bodies';
import type { Offer } from './candidate';
import { type Cursor, lineOf, restOfWord, typedFrom } from './cursor';

/** A name that is typed longer is none. */
const LONGEST = 80;
/** What `@` and `#` may stand behind: docs/language.md, What is inert. */
const BEFORE_MARK = /[\s\uFEFF(“"/*;:|]/u;
/** A name that is searched: words with blanks between. */
const SEARCHED = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N} &-]*)$/u;

/** Whether a mark at an index of a line can count: at its start or behind a blank or bracket, not in a web address. */
export function marksAt(before: string, index: number): boolean {
  if (index > 0 && !BEFORE_MARK.test(before.charAt(index - 1))) return false;
  const word = before.slice(Math.max(0, index - 200), index);
  return !word.slice(word.search(/\S*$/u)).includes('://');
}

/** What is typed after the last `@` of the line, and where it begins. */
function mentionIn({ before, plan }: Cursor): { readonly from: number; readonly grouped: boolean } | undefined {
  const sign = before.lastIndexOf('@');
  if (sign < 0 || before.length - sign > LONGEST || !marksAt(before, sign)) return undefined;
  const typed = before.slice(sign + 1);
  if (typed.startsWith('(')) return /[()]/.test(typed.slice(1)) ? undefined : { from: sign + 2, grouped: true };
  if (typed !== '' && !SEARCHED.test(typed)) return undefined;
  const [first = '', ...more] = typed.split(' ');
  // `@SYT chủ trì`: the body is named, the sentence goes on
  return more.length > 0 && plan.directory.entries.has(first.normalize('NFC'))
    ? undefined
    : { from: sign + 1, grouped: false };
}

/** How much of a name in brackets stands behind the cursor up to its bracket; undefined where that is missing. */
function restOfGroup(after: string): number | undefined {
  return /^[^()@;|]*(?=\))/u.exec(after.slice(0, LONGEST))?.[0].length;
}

export function mentions(cursor: Cursor): Offer | undefined {
  const { block, line, at, after, plan, offset } = cursor;
  if (!block || block.kind === 'comment' || block.kind === 'signature' || block.kind === 'taskTable') return undefined;
  if (block.kind === 'header' && line.from === at) return undefined;
  if (lineOf(cursor)?.name === 'Comment') return undefined;
  const found = mentionIn(cursor);
  if (!found) return undefined;
  const { from, grouped } = found;
  const group = grouped ? restOfGroup(after) : undefined;
  const close = group === undefined ? ')' : '';
  const rest = group ?? restOfWord(after, !grouped);
  return {
    ...typedFrom(cursor, line.from + from, rest),
    candidates: [
      ...groupCandidates(plan, (name, id) => (grouped ? name + close : (id ?? `(${name})`))),
      ...bodyCandidates(plan, offset, (entry) => (grouped ? entry.name + close : entry.id)),
    ],
  };
}
