// Formatting a plan: the edits that bring its text into the canonical form.
import { applyEdits, type Edit, type FormatContext, formatEdits } from '../language/format/index';
import type { AnalysedPlan } from '../plan/model';

/** What the formatter takes from a plan: the numbers as counted. */
export function formatContextOf(plan: AnalysedPlan): FormatContext {
  const numbered = plan.units.filter((unit) => unit.kind === 'numbered');
  return { counted: new Map(numbered.map((unit) => [unit.at, unit.number])) };
}

/**
 * The edits that bring a plan's text into its canonical form, in the order of the file; typed numbers become the
 * counted ones. Never throws.
 */
export function formatDocument(plan: AnalysedPlan): Edit[] {
  return formatEdits(plan.tree, formatContextOf(plan));
}

/** A plan's text in its canonical form. */
export function formatPlan(plan: AnalysedPlan): string {
  return applyEdits(plan.tree.text, formatDocument(plan));
}
