// The bases (căn cứ) of a plan.

import { leadOf } from './ends';
import { listOf } from './header';
import type { Base, CitationMention, PlanHeader, Unit } from './model';

/** Words that may begin a basis; any other gets `Căn cứ ` in print (docs/language.md, bases). */
const OPENING = /^(?:căn cứ|thực hiện|theo|xét|triển khai|để)(?!\p{L})/iu;

/** A basis as it prints: with `Căn cứ ` where it does not begin with such a word. */
export function baseText(text: string): string {
  return OPENING.test(text.slice(0, 20).normalize('NFC')) ? text : `Căn cứ ${text}`;
}

/**
 * The bases: the items of `căn cứ:`, and the documents cited in the lead paragraphs that carry them out.
 * @param units those of the body, in the order of the file
 * @param text the file
 * @param citations those of the plan
 */
export function readBases(
  header: PlanHeader,
  units: readonly Unit[],
  text: string,
  citations: readonly CitationMention[],
): readonly Base[] {
  const bases: Base[] = listOf(header.field.get('căn cứ')).map((item) => ({
    text: item.value,
    place: item.place,
    from: 'header',
  }));
  const lead = new Set(leadOf(units));
  let end = 0;
  for (const { place, unit } of citations) {
    // A document named in the subject of another is no basis of its own.
    if (!unit || !lead.has(unit) || place.from < end) continue;
    end = place.to;
    bases.push({ text: text.slice(place.from, place.to).replace(/\s+/g, ' '), place, from: 'lead' });
  }
  return bases;
}
