// Which findings comments silence.
import type { AnalysedPlan, Place } from '../plan/model';

/** The last place that begins at or before an offset; places are in the order of the file. */
function lastBefore(places: readonly Place[], offset: number): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.from <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

/** Tells whether a check is silent on the line that an offset stands in. */
export function silencesOf({ silences }: AnalysedPlan): (id: string, offset: number) => boolean {
  const lines = new Map<string, Place[]>();
  for (const { id, place } of silences) {
    const places = lines.get(id);
    if (places) places.push(place);
    else lines.set(id, [place]);
  }
  const isSilent = (id: string, offset: number): boolean => {
    const line = lastBefore(lines.get(id) ?? [], offset);
    return line !== undefined && offset <= line.to;
  };
  return (id, offset) => isSilent(id, offset) || isSilent(id.slice(0, id.indexOf('/')), offset);
}
