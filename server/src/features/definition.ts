// Where a reference leads, and where a document is cited first.
import type { Location, Position } from 'vscode-languageserver-types';
import { firstLine, titlePlace } from '../checks/units';
import type { AnalysedPlan, Appendix, Place, Unit } from '../plan/model';
import { namedAt, occurrencesOf } from './occurrences';
import { offsetOf, touches } from './positions';
import { rangeOf } from './ranges';

/**
 * Where the words at a position lead: `#label` to the block that has the label, words such as `khoản 1 Mục II` to that
 * section, a cited document to its first mention.
 */
export function definition(plan: AnalysedPlan, position: Position): Location[] {
  const offset = offsetOf(plan, position);
  const located = (place: Place): Location => ({ uri: plan.uri, range: rangeOf(plan, place) });
  const named = namedAt(plan, offset);
  if (named?.kind === 'label') {
    const defined = occurrencesOf(plan, named).filter((one) => one.definition);
    return defined.map(({ place }) => located(place));
  }
  const written = plan.references.find(({ kind, place }) => kind === 'written' && touches(place, offset));
  if (written?.resolved) return [located(wordsOf(plan, written.resolved))];
  if (named?.kind !== 'document') return [];
  const first = named.citation.mentions[0];
  return first ? [located(first.place)] : [];
}

/** The title of a section, the first line of what has none. */
function wordsOf(plan: AnalysedPlan, target: Unit | Appendix): Place {
  return target.title === '' ? firstLine(plan, target) : titlePlace(plan, target);
}
