// The body that running prose names at an offset, where the plan itself did not read one.
import type { BodyEntry } from '../../directory/directory';
import type { AnalysedPlan } from '../../plan/model';
import { type NamedBody, planSetting } from '../named-bodies';

/** A name begins at most so many words before the one that is pointed at. */
const MOST_WORDS = 12;
/** UTF-16 units before and behind the offset that are looked at. */
const FAR = 300;
/** What no name goes on over: the end of a sentence or clause, a bracket, a mark. */
const ENDS = /[.;:!?()“”"@#|*]/u;

/** A joining word, from which on the words are of the name only where the body's own name has one. */
const JOINING = /\s(?:và|của|với)(?=\s|$)/u;

/** The length of a found name without what the sentence goes on with: `UBND tỉnh và` is `UBND tỉnh`. */
function ownLength(name: string, entry: BodyEntry): number {
  const joined = JOINING.test(entry.name) ? /\s(?:và|của|với)\s*$/u.exec(name) : JOINING.exec(name);
  return joined?.index ?? name.length;
}

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
  const words = [...text.slice(start, offset + 1).matchAll(/(?<![\p{L}\p{M}\p{N}/-])[\p{L}\p{M}\p{N}]+/gu)].slice(
    -MOST_WORDS,
  );
  let best: NamedBody | undefined;
  for (const word of words) {
    const from = start + word.index;
    const found = plan.directory.namePrefix(behind.slice(word.index), setting);
    if (found?.lookup.kind !== 'body') continue;
    const { entry } = found.lookup;
    const written = behind.slice(word.index + found.span.from, word.index + found.span.to);
    const place = { from: from + found.span.from, to: from + found.span.from + ownLength(written, entry) };
    const name = text.slice(place.from, place.to).replace(/\s+/gu, ' ');
    // without a capital it is a common word: `thư viện`, `bản`
    if (!/\p{Lu}/u.test(name) || place.from > offset || place.to <= offset) continue;
    if (best && place.to - place.from <= best.place.to - best.place.from) continue;
    best = { name, place, id: entry.id, marked: false };
  }
  return best;
}
