// Places in the file as LSP's ranges.
import type { Range } from 'vscode-languageserver-types';
import type { AnalysedPlan, Place } from '../plan/model';

/**
 * A place as a range: 0-based lines, characters in UTF-16 units.
 * @param place UTF-16 offsets in the text of the plan
 */
export function rangeOf(plan: AnalysedPlan, place: Place): Range {
  return { start: plan.lines.position(place.from), end: plan.lines.position(place.to) };
}
