// The next version of a text.
import { update } from '../../../server/src/language/document';
import type { SyntaxTree } from '../../../server/src/language/syntax';

/** The tree as an editor's server has it: changed where the texts differ, not parsed anew. */
export function changed(old: SyntaxTree, text: string): SyntaxTree {
  const most = Math.min(old.text.length, text.length);
  let from = 0;
  while (from < most && old.text[from] === text[from]) from++;
  let end = 0;
  while (end < most - from && old.text.at(-1 - end) === text.at(-1 - end)) end++;
  return update(old, { from, to: old.text.length - end, text: text.slice(from, text.length - end) });
}
