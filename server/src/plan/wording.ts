// The title and text of blocks in plain words, kept under the block where they do not depend on the rest of the plan.

import type { Block, Content } from '../language/syntax';
import { factsOf } from './block-facts';
import { mentionWords, type Names } from './bodies';
import type { Wording } from './outline';
import { plainText, type Reading } from './plain';

/** `names`: what mentions were looked up with; undefined where there are none. */
interface Kept {
  readonly names: Names | undefined;
  readonly wording: Wording;
}

const known = new WeakMap<Block, Kept>();

function sameNames(one: Names, other: Names): boolean {
  return (
    one.directory === other.directory &&
    one.setting.province === other.setting.province &&
    one.setting.day === other.setting.day &&
    one.setting.issuer === other.setting.issuer
  );
}

function read(block: Block, content: Content, reading: Reading): Wording {
  return {
    title: plainText(block, content.title, reading).text.trim(),
    text: plainText(block, content.body, reading).text.trim(),
  };
}

/** Title and text with the names of bodies for `@name`; `#label` as written. */
export function wordingOf(block: Block, content: Content, names: Names): Wording {
  const kept = known.get(block);
  if (kept && (!kept.names || sameNames(kept.names, names))) return kept.wording;
  const mentions = factsOf(block).mentions.length > 0;
  const wording = read(block, content, mentions ? { mention: mentionWords(names) } : {});
  known.set(block, { names: mentions ? names : undefined, wording });
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
