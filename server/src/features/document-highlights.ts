// The other places that name what the cursor is on.
import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { AnalysedPlan } from '../plan/model';
import { namedAt, occurrencesOf } from './occurrences';
import { offsetOf } from './positions';
import { rangeOf } from './ranges';

/** A label with its uses, the names of one body, the mentions of one document. */
export function documentHighlights(plan: AnalysedPlan, position: Position): DocumentHighlight[] {
  const named = namedAt(plan, offsetOf(plan, position));
  if (!named) return [];
  return occurrencesOf(plan, named).map(({ place, definition }) => ({
    range: rangeOf(plan, place),
    kind:
      named.kind !== 'label'
        ? DocumentHighlightKind.Text
        : definition
          ? DocumentHighlightKind.Write
          : DocumentHighlightKind.Read,
  }));
}
