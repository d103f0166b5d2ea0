// The times of a plan with the places of their parts in the file.
import type { Span } from '../../language/syntax';
import type { AnalysedPlan, Place, TimeFact } from '../../plan/model';
import type { TimePoint } from '../../plan/prose/times';

/** A day, month, quarter or year in the file. */
export interface PlacedPoint {
  readonly point: TimePoint;
  readonly place: Place;
  readonly fact: TimeFact;
  /** Place of a span of the point. */
  at(span: Span): Place;
}

/** Every single time, those of ranges one by one. */
export function* pointsOf(plan: AnalysedPlan): Iterable<PlacedPoint> {
  for (const fact of plan.times) {
    const { match } = fact;
    const points = match.kind === 'range' ? [match.start, match.end] : [match.point];
    for (const point of points) {
      const at = placer(fact);
      yield { point, place: at(figures(point)), fact, at };
    }
  }
}

/** Of `ngày 31/4/2025` the figures; a time in words, or with a quarter, as a whole. */
function figures(point: TimePoint): Span {
  const first = point.daySpan ?? point.monthSpan ?? point;
  if (point.form === 'words' || point.quarterSpan) return point;
  return { from: first.from, to: (point.yearSpan ?? point.monthSpan ?? point).to };
}

/** Turns spans of a fact's match into places in the file: a match counts from the text that it was read in. */
export function placer({ match, place }: TimeFact): (span: Span) => Place {
  const shift = place.from - match.from;
  return (span) => ({ from: span.from + shift, to: span.to + shift });
}

/** Whether a time is written in a place that prints it in one fixed form, whatever was typed. */
export function isProduced(
  plan: AnalysedPlan,
  { place, fact }: { readonly place: Place; readonly fact: TimeFact },
): boolean {
  const inside = (outer: Place | undefined): boolean => !!outer && outer.from <= place.from && place.to <= outer.to;
  if (fact.where === 'header') {
    return (['ngày', 'thời gian'] as const).some((key) => inside(plan.header.field.get(key)?.place));
  }
  const { unit } = fact;
  const attributes = unit?.content?.attributes;
  return (
    unit !== undefined &&
    attributes !== undefined &&
    inside({ from: unit.at + attributes.from, to: unit.at + attributes.to })
  );
}
