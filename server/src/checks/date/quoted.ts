// Times in words that are not the plan's own: the subject of a cited document, a name or slogan in quotation marks.
import type { AnalysedPlan, Place } from '../../plan/model';

/** How far before a time its quotation mark is looked for, in UTF-16 units. */
const REACH = 200;

/** Tells whether a place stands in the subject of a citation or in quotation marks: others chose the form there. */
export function quotedIn(plan: AnalysedPlan): (place: Place) => boolean {
  const subjects = plan.citations
    .flatMap(({ mentions }) => mentions)
    .flatMap(({ match: { subjectSpan, from }, place }) =>
      subjectSpan ? [{ from: subjectSpan.from + place.from - from, to: subjectSpan.to + place.from - from }] : [],
    )
    .sort((a, b) => a.from - b.from);
  // A subject that itself cites has others within it: how far those up to each reach.
  let reach = -1;
  const reaches = subjects.map(({ to }) => {
    reach = Math.max(reach, to);
    return reach;
  });
  return ({ from, to }) => {
    let [low, high] = [0, subjects.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (subjects[middle]!.from <= from) low = middle + 1;
      else high = middle;
    }
    if ((reaches[low - 1] ?? -1) >= to) return true;
    const before = plan.tree.text.slice(Math.max(0, from - REACH), from);
    return before.lastIndexOf('“') > Math.max(before.lastIndexOf('”'), before.lastIndexOf('\n\n'));
  };
}
