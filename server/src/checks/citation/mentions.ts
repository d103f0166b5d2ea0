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
