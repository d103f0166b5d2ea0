// The cited documents of a plan, as the checks of this group read them.
import type { AnalysedPlan, CitationMention } from '../../plan/model';

const known = new WeakMap<AnalysedPlan, readonly CitationMention[]>();

/** Every mention of a document, in the order of the file; the plan's own number in the header is none. */
export function mentionsOf(plan: AnalysedPlan): readonly CitationMention[] {
  let mentions = known.get(plan);
  if (!mentions) {
    const own = plan.header.fields.filter(({ key }) => key === 'số').map(({ place }) => place);
    mentions = plan.citations
      .flatMap((citation) => citation.mentions)
      .filter(({ place }) => !own.some(({ from, to }) => from <= place.from && place.to <= to))
      .sort((a, b) => a.place.from - b.place.from);
    known.set(plan, mentions);
  }
  return mentions;
}

const inner = new WeakMap<AnalysedPlan, ReadonlySet<CitationMention>>();

/** The mentions that lie within another one: a subject that itself cites. */
export function nestedMentions(plan: AnalysedPlan): ReadonlySet<CitationMention> {
  let nested = inner.get(plan);
  if (!nested) {
    let reach = -1;
    const found = new Set<CitationMention>();
    for (const mention of mentionsOf(plan)) {
      if (mention.place.from < reach) found.add(mention);
      reach = Math.max(reach, mention.place.to);
    }
    nested = found;
    inner.set(plan, nested);
  }
  return nested;
}

/** The words of the sentence before a place, at most so many UTF-16 units; only of the block that it stands in. */
export function clauseBefore(plan: AnalysedPlan, { place, unit }: CitationMention, reach: number): string {
  const text = plan.tree.text.slice(Math.max(unit?.at ?? 0, place.from - reach), place.from);
  return text.slice(text.search(/[^;:]*$/u));
}
