// What a place without a label can be called, and headings and appendices that a reference can give one to.
import type { Span } from '../../language/syntax';
import type { AnalysedPlan, Appendix, Place, Unit } from '../../plan/model';
import { isCompound } from '../../vietnamese/compounds';
import { fold, olderTonePlacement } from '../../vietnamese/fold';
import type { PlacedText } from '../text-edits';

/** So many words make a label, and so many syllables where compounds are among them. */
const MOST_WORDS = 3;
const MOST_SYLLABLES = 4;
/** UTF-16 units of a title that are looked at. */
const LONGEST = 200;

/** The first words of a title, each with its syllables: a compound is never cut. */
function firstWords(title: string): readonly (readonly string[])[] {
  const small = olderTonePlacement(title.slice(0, LONGEST).normalize('NFC')).toLowerCase();
  const syllables = small.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const words: string[][] = [];
  for (let at = 0; at < syllables.length; ) {
    const word = syllables.slice(at, at + (isCompound(syllables[at], syllables[at + 1]) ? 2 : 1));
    words.push(word.map(fold));
    at += word.length;
  }
  return words;
}

/**
 * A label from the first whole words of a title, without accents: `Nâng cao nhận thức` gives `nang-cao-nhan-thuc`.
 * @param taken labels that it must not be
 * @returns undefined where the title gives none
 */
export function newLabel(title: string, taken: { has(label: string): boolean }): string | undefined {
  const chosen: string[] = [];
  let count = 0;
  for (const word of firstWords(title)) {
    if (!word.every((syllable) => /^[a-z0-9]+$/.test(syllable))) continue;
    if (chosen.length === 0 && !/^[a-z]/.test(word[0] ?? '')) continue;
    if (count === MOST_WORDS || chosen.length + word.length > MOST_SYLLABLES) break;
    chosen.push(...word);
    count++;
  }
  if (chosen.length === 0) return undefined;
  const base = chosen.join('-');
  let label = base;
  for (let number = 2; taken.has(label); number++) label = `${base}-${number}`;
  return label;
}

/** A heading or appendix without a label, what it can be called, and the change that calls it so. */
export interface Unlabelled {
  readonly target: Unit | Appendix;
  readonly label: string;
  readonly edit: PlacedText;
}

/** The change that gives a label; undefined where the end of the block is being written. */
function labelling(plan: AnalysedPlan, target: Unit | Appendix, label: string): PlacedText | undefined {
  const inserted = (at: number, text: string): PlacedText => ({ from: at, to: at, text });
  const attributes: (Span & { readonly closed: boolean }) | undefined = target.content?.attributes;
  if (attributes) return attributes.closed ? inserted(target.at + attributes.from + 1, `#${label}; `) : undefined;
  const text = plan.tree.text.slice(target.place.from, target.place.to).trimEnd();
  return text.endsWith('\\') ? undefined : inserted(target.place.from + text.length, ` (#${label})`);
}

/**
 * Headings and appendices that have a title and no label, in the order of the file, each with a label of its own.
 * @param line the line that is being written: what stands on it is left out
 */
export function unlabelled(plan: AnalysedPlan, line: Place): readonly Unlabelled[] {
  const headings = plan.units.filter(({ kind }) => kind === 'heading');
  const targets = [...headings, ...plan.appendices].filter((one) => one.label === undefined && one.title !== '');
  const taken = new Set(plan.labels.keys());
  return targets
    .sort((a, b) => a.at - b.at)
    .flatMap((target) => {
      if (target.place.from <= line.to && line.from <= target.place.to) return [];
      const label = newLabel(target.title, taken);
      const edit = label === undefined ? undefined : labelling(plan, target, label);
      if (label === undefined || edit === undefined) return [];
      taken.add(label);
      return [{ target, label, edit }];
    });
}
