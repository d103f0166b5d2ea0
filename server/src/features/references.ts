// Everywhere that the same thing is named, or a section is referred to.
import type { Location, Position } from 'vscode-languageserver-types';
import { firstLine } from '../checks/units';
import type { AnalysedPlan, Place } from '../plan/model';
import { namedAt, occurrencesOf } from './occurrences';
import { offsetOf, touches, unitAt } from './positions';
import { rangeOf } from './ranges';

/**
 * The places where the label, body or cited document at a position is named; on a heading or a numbered paragraph, the
 * references that lead to it.
 * @param includeDeclaration with the label itself, or the first mention of a document
 */
export function references(plan: AnalysedPlan, position: Position, includeDeclaration: boolean): Location[] {
  const offset = offsetOf(plan, position);
  const named = namedAt(plan, offset);
  const places = named
    ? occurrencesOf(plan, named)
        .filter((one) => includeDeclaration || !one.definition)
        .map((one) => one.place)
    : leadingHere(plan, offset);
  return places.map((place) => ({ uri: plan.uri, range: rangeOf(plan, place) }));
}

/** References to the section in whose first line the offset is. */
function leadingHere(plan: AnalysedPlan, offset: number): readonly Place[] {
  const target = unitAt(plan, offset);
  if (!target || !touches(firstLine(plan, target), offset)) return [];
  return plan.references.filter((reference) => reference.resolved === target).map((reference) => reference.place);
}
