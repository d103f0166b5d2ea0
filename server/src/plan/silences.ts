// Comments that silence a check: `// bỏ qua date/weekday`.

import { linesOf } from '../language/lines';
import type { SyntaxTree } from '../language/syntax';
import type { LineIndex, Silence } from './model';

const SILENCE = /^\s*\/\/\s*bỏ qua(?=\s)/iu;
/** The id of a check. Begins where no letter stands before it: a word of a million letters is read once. */
export const CHECK_ID = /(?<![a-z])[a-z]+\/[a-z-]+/g;

const ID_OR_GROUP = /^[a-z]+(?:\/[a-z-]+)?$/;

/** The ids that a comment names; where it has nothing but such words, groups of checks too: `// bỏ qua text`. */
function idsIn(said: string): readonly string[] {
  const words = said.split(/[\s,;]+/u).filter((word) => word !== '');
  return words.every((word) => ID_OR_GROUP.test(word)) ? words : (said.match(CHECK_ID) ?? []);
}

/**
 * What the comments of a file silence: each the next line that is neither a comment nor blank.
 * @returns nothing for a comment with no line after it
 */
export function readSilences(tree: SyntaxTree, lines: LineIndex): readonly Silence[] {
  const silences: Silence[] = [];
  let waiting: string[] = [];
  tree.blocks.forEach((block, index) => {
    if (waiting.length === 0 && !block.text.includes('//')) return;
    const at = tree.starts[index]!;
    for (const line of linesOf(block.text)) {
      if (line.name === 'Blank') continue;
      if (line.name === 'Comment') {
        const text = block.text.slice(line.from, line.to).normalize('NFC');
        const said = SILENCE.exec(text);
        if (said) waiting.push(...idsIn(text.slice(said[0].length)));
        continue;
      }
      if (waiting.length === 0) continue;
      const place = lines.line(lines.position(at + line.from).line);
      silences.push(...waiting.map((id) => ({ id, place })));
      waiting = [];
    }
  });
  return silences;
}
