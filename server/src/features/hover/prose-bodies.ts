// The body that running prose names at an offset, where the plan itself did not read one.
import type { AnalysedPlan } from '../../plan/model';
import { type NamedBody, planSetting } from '../named-bodies';

/** A name begins at most so many words before the one that is pointed at. */
const MOST_WORDS = 12;
/** UTF-16 units before and behind the offset that are looked at. */
const FAR = 300;
/** What no name goes on over: the end of a sentence or clause, a bracket, a mark. */
const ENDS = /[.;:!?()“”"@#|*]/u;

/**
 * Looks up what begins at each of the last words of the sentence before an offset.
 * @param offset UTF-16 offset of the unit that is pointed at
 * @returns the longest name of a body that covers the offset; undefined in tables and where there is none
 */
export function proseBody(plan: AnalysedPlan, offset: number): NamedBody | undefined {
  const unit = plan.units.find(({ place }) => place.from <= offset && offset < place.to);
  if (!unit?.content) return undefined;
  const { text } = plan.tree;
  const first = Math.max(unit.at + unit.content.mark.to, offset - FAR);
  let start = Math.min(offset, unit.place.to);
  while (start > first && !ENDS.test(text.charAt(start - 1))) start--;
  const setting = planSetting(plan);
  // each unit of a line's end becomes a blank: places stay
  const behind = text.slice(start, Math.min(unit.place.to, offset + FAR)).replace(/\s/gu, ' ');
  const words = [...text.slice(start, offset + 1).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].slice(-MOST_WORDS);
  let best: NamedBody | undefined;
  for (const word of words) {
    const from = start + word.index;
    const found = plan.directory.namePrefix(behind.slice(word.index), setting);
    if (found?.lookup.kind !== 'body') continue;
    const place = { from: from + found.span.from, to: from + found.span.to };
    const length = best === undefined ? 0 : best.place.to - best.place.from;
    if (place.from > offset || place.to <= offset || place.to - place.from <= length) continue;
    best = {
      name: text.slice(place.from, place.to).replace(/\s+/gu, ' '),
      place,
      id: found.lookup.entry.id,
      marked: false,
    };
  }
  return best;
}
