// What the checks of the text share: the passages of a plan in plain words, and findings kept under the block that they
// are in, so that after an edit only the changed blocks are read again.
import type { Block, Span } from '../../language/syntax';
import { Memory } from '../../memory';
import { LONGEST_PROSE } from '../../plan/block-facts';
import type { AnalysedPlan, Place } from '../../plan/model';
import { type Passage, passagesOf } from '../../plan/passages';
import { type PlainText, plainText } from '../../plan/plain';
import { olderTonePlacement } from '../../vietnamese/fold';
import type { Check, Edit, Finding } from '../check';

/** A passage in plain words; places in `plain` count from the block's start. */
export interface ReadPassage extends Omit<Passage, 'content'> {
  readonly plain: PlainText;
}

const read = new WeakMap<Block, readonly ReadPassage[]>();

/** A word of a passage; the span counts in its plain words. */
export interface ReadWord extends Span {
  readonly text: string;
  /** For comparing: NFC, small letters, the older tone placement. */
  readonly low: string;
}

const lowered = new Memory<string>();

/** The words of plain text: letters with their marks; figures are none. */
export function readWords(text: string): readonly ReadWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}]+/gu), ({ 0: word, index: from }) => ({
    text: word,
    low: lowered.get(word, () => olderTonePlacement(word.normalize('NFC').toLowerCase())),
    from,
    to: from + word.length,
  }));
}

/** Letters that a reader of pictures or a spaced-out print set apart, `T h ô n g b á o`: nothing can be said of them. */
function isTorn(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return words.length > 8 && words.filter((word) => /^\p{L}\p{M}*$/u.test(word)).length > words.length * 0.3;
}

/** The passages of a block in plain words; `@name` reads as the name typed, `#label` as typed. */
export function readPassages(block: Block): readonly ReadPassage[] {
  let known = read.get(block);
  if (!known) {
    known = passagesOf(block)
      .map(({ content, ...rest }) => ({ ...rest, plain: plainText(block, content) }))
      .filter(({ plain: { text } }) => text.length <= LONGEST_PROSE && /\S/u.test(text) && !isTorn(text));
    read.set(block, known);
  }
  return known;
}

/** Something found in a passage; the span counts in its plain words. */
export interface Hit extends Span {
  /** What should stand there, where one right answer exists. */
  readonly right?: string;
  /** Tells kinds of a finding apart, for the message. */
  readonly what?: string;
}

/** A hit at its place in the file. */
export interface PlacedHit {
  readonly hit: Hit;
  /** The words found, as they read. */
  readonly words: string;
  readonly place: Place;
  /** Undefined where nothing is to be put there, or the words stand in the file in another form. */
  readonly edit: Edit | undefined;
  readonly passage: ReadPassage;
}

/**
 * Finds something passage by passage. What it finds in a block is kept as long as the block lives, so it may depend on
 * the passage alone: not on the rest of the plan, the settings or the language of the messages.
 */
export function passageFinder(
  find: (passage: ReadPassage) => Iterable<Hit>,
): (plan: AnalysedPlan) => Iterable<PlacedHit> {
  const found = new WeakMap<Block, readonly { readonly passage: ReadPassage; readonly hit: Hit }[]>();
  const inBlock = (block: Block): readonly { readonly passage: ReadPassage; readonly hit: Hit }[] => {
    let known = found.get(block);
    if (!known) {
      known = readPassages(block).flatMap((passage) => [...find(passage)].map((hit) => ({ passage, hit })));
      found.set(block, known);
    }
    return known;
  };
  return function* (plan) {
    for (const [index, block] of plan.tree.blocks.entries()) {
      const at = plan.tree.starts[index] ?? 0;
      for (const { passage, hit } of inBlock(block)) yield placed(plan, at, passage, hit);
    }
  };
}

function placed(plan: AnalysedPlan, at: number, passage: ReadPassage, hit: Hit): PlacedHit {
  const span = passage.plain.place(hit);
  const place = { from: at + span.from, to: at + span.to };
  const words = passage.plain.text.slice(hit.from, hit.to);
  const exact = plan.tree.text.slice(place.from, place.to) === words;
  const edit = hit.right !== undefined && exact ? { ...place, text: hit.right } : undefined;
  return { hit, words, place, edit, passage };
}

/** What a check says of a hit. */
export type Told = Pick<Finding, 'message' | 'severity' | 'tag'> & {
  /** Title of the fix that puts `right` there. */
  readonly title?: string;
  readonly safe?: true;
};

/** A check whose findings each stand in one passage and depend on nothing else. */
export function passageCheck(
  about: Omit<Check, 'run'>,
  find: (passage: ReadPassage) => Iterable<Hit>,
  tell: (placed: PlacedHit, plan: AnalysedPlan) => Told | undefined,
): Check {
  const finder = passageFinder(find);
  return {
    ...about,
    *run(plan) {
      for (const one of finder(plan)) {
        const told = tell(one, plan);
        if (!told) continue;
        const { title, safe, ...rest } = told;
        const fixes =
          title !== undefined && one.edit ? [{ title, edits: [one.edit], ...(safe && { safe }) }] : undefined;
        yield { place: one.place, ...rest, ...(fixes && { fixes }) };
      }
    },
  };
}
