// Small builders of edits and places.
import type { Span } from '../language/syntax';
import type { AnalysedPlan, Place } from '../plan/model';
import type { Edit } from './check';

/** A span that counts from `at`, as a place in the file. */
export function shifted(at: number, span: Span): Place {
  return { from: at + span.from, to: at + span.to };
}

export function replacing(place: Place, text: string): Edit {
  return { from: place.from, to: place.to, text };
}

export function inserting(at: number, text: string): Edit {
  return { from: at, to: at, text };
}

/** The line end that the file uses first; `\n` where it has none. */
export function lineEnd(plan: AnalysedPlan): string {
  return /\r\n|\r|\n/.exec(plan.tree.text)?.[0] ?? '\n';
}

/** The line that an offset stands in, without its end. */
export function lineAt(plan: AnalysedPlan, offset: number): Place {
  return plan.lines.line(plan.lines.position(offset).line);
}

/** The lines from the one of `place.from` to the one of `place.to`, the last one's end included. */
export function wholeLines(plan: AnalysedPlan, place: Place): Place {
  const last = plan.lines.position(Math.max(place.from, place.to - 1)).line;
  const next = last + 1 < plan.lines.count ? plan.lines.line(last + 1).from : plan.tree.text.length;
  return { from: lineAt(plan, place.from).from, to: next };
}

/** The words of a place as they stand in the file. */
export function wordsAt(plan: AnalysedPlan, place: Place): string {
  return plan.tree.text.slice(place.from, place.to);
}

/** A place without the white space at its ends. */
export function trimmed(plan: AnalysedPlan, place: Place): Place {
  const text = wordsAt(plan, place);
  const start = text.length - text.trimStart().length;
  return start === text.length ? place : { from: place.from + start, to: place.from + text.trimEnd().length };
}
