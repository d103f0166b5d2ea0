// The same thing named in several places: a label, a body, a cited document.
import { labelPlace } from '../checks/reference/labels';
import type { AnalysedPlan, Appendix, Citation, Place, Unit } from '../plan/model';
import { namedBodies } from './named-bodies';
import { touches, unitAt } from './positions';

/** One place where it is named. */
export interface Occurrence {
  readonly place: Place;
  /** The label where it is given; the first, fullest mention of a document. */
  readonly definition: boolean;
}

/** What is named at a cursor. */
export type Named =
  | { readonly kind: 'label'; readonly label: string; readonly place: Place; readonly definition: boolean }
  | { readonly kind: 'body'; readonly id: string; readonly place: Place }
  | { readonly kind: 'document'; readonly citation: Citation; readonly place: Place };

/** The label that a cursor touches, where it is given or where it is used. */
export function labelAt(plan: AnalysedPlan, offset: number): (Named & { kind: 'label' }) | undefined {
  // The end of one block is the start of the next.
  for (const at of [offset, offset - 1]) {
    const unit = at < 0 ? undefined : unitAt(plan, at);
    const place = unit && labelPlace(unit);
    if (place && unit.label !== undefined && touches(place, offset)) {
      return { kind: 'label', label: unit.label, place, definition: true };
    }
  }
  const use = plan.references.find(({ kind, place }) => kind === 'label' && touches(place, offset));
  return use?.label === undefined
    ? undefined
    : { kind: 'label', label: use.label, place: use.place, definition: false };
}

/** What a cursor touches: a label, else a body, else a cited document; of several the narrowest. */
export function namedAt(plan: AnalysedPlan, offset: number): Named | undefined {
  const label = labelAt(plan, offset);
  if (label) return label;
  const found: Named[] = [];
  for (const { id, place } of namedBodies(plan)) {
    if (id !== undefined && touches(place, offset)) found.push({ kind: 'body', id, place });
  }
  for (const citation of plan.citations) {
    for (const { place } of citation.mentions) {
      if (touches(place, offset)) found.push({ kind: 'document', citation, place });
    }
  }
  return found.sort((a, b) => a.place.to - a.place.from - (b.place.to - b.place.from))[0];
}

/** Every place where it is named, in the order of the file. */
export function occurrencesOf(plan: AnalysedPlan, named: Named): readonly Occurrence[] {
  switch (named.kind) {
    case 'label':
      return [...labelDefinitions(plan, named.label), ...labelUses(plan, named.label)].sort(byPlace);
    case 'body':
      return namedBodies(plan)
        .filter(({ id }) => id === named.id)
        .map(({ place }) => ({ place, definition: false }));
    case 'document':
      return named.citation.mentions.map(({ place }, index) => ({ place, definition: index === 0 })).sort(byPlace);
  }
}

const byPlace = (a: Occurrence, b: Occurrence): number => a.place.from - b.place.from;

function labelDefinitions({ labels }: AnalysedPlan, label: string): Occurrence[] {
  const units: readonly (Unit | Appendix)[] = labels.get(label) ?? [];
  return units.flatMap((unit) => {
    const place = labelPlace(unit);
    return place ? [{ place, definition: true }] : [];
  });
}

function labelUses({ references }: AnalysedPlan, label: string): Occurrence[] {
  return references
    .filter((reference) => reference.kind === 'label' && reference.label === label)
    .map(({ place }) => ({ place, definition: false }));
}
