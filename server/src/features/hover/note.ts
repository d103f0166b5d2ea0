// What a hover is made of.
import type { AnalysedPlan, Place } from '../../plan/model';

/** What is known of the words at a place, as Markdown. */
export interface Note {
  readonly place: Place;
  readonly markdown: string;
}

/**
 * Says what it knows of the words at an offset.
 * @param offset UTF-16 offset of the unit that is pointed at
 */
export type NoteMaker = (plan: AnalysedPlan, offset: number) => Iterable<Note>;

/** Whether the unit at an offset is in a place. */
export function covers({ from, to }: Place, offset: number): boolean {
  return from <= offset && offset < to;
}
