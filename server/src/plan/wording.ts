// The title and text of blocks in plain words, kept under the block where they do not depend on the rest of the plan.

import type { Block, Content } from '../language/syntax';
import { factsOf } from './block-facts';
import { mentionWords, type Names } from './bodies';
import type { Wording } from './outline';
import { plainText, type Reading } from './plain';

const known = new WeakMap<Block, Wording>();

function read(block: Block, content: Content, reading: Reading): Wording {
  return {
    title: plainText(block, content.title, reading).text.trim(),
    text: plainText(block, content.body, reading).text.trim(),
  };
}

/** Title and text with the names of bodies for `@name`; `#label` as written. */
export function wordingOf(block: Block, content: Content, names: Names): Wording {
  if (factsOf(block).mentions.length > 0) return read(block, content, { mention: mentionWords(names) });
  let wording = known.get(block);
  if (!wording) {
    wording = read(block, content, {});
    known.set(block, wording);
  }
  return wording;
}

/** Like `wordingOf`, with what references print as. */
export function wordingWithReferences(
  block: Block,
  content: Content,
  names: Names,
  reference: (label: string) => string,
): Wording {
  return read(block, content, { mention: mentionWords(names), reference });
}
