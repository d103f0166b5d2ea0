// Bodies in time and place: the national directory with a folder's own entries over it.
import type { IsoDay } from '../plan/model';

/** Where and when a name is looked up. */
export interface Setting {
  /** Name of the province without its kind, `Lai Châu`; undefined where it is not known. */
  readonly province?: string | undefined;
  readonly day?: IsoDay | undefined;
}

export interface BodyEntry {
  readonly id: string;
  readonly name: string;
  /** How it is called after its first mention in a plan. */
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly symbol?: string;
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  readonly successors: readonly string[];
  readonly certainty: 'high' | 'medium';
  readonly source: 'national' | 'folder';
}

/** What became of a name that was looked up. */
export type Lookup =
  | {
      readonly kind: 'body';
      readonly entry: BodyEntry;
      /** How the name was met. */
      readonly by: 'id' | 'name' | 'alias' | 'abbreviation' | 'folded';
    }
  | {
      readonly kind: 'collective';
      /** Id of the phrase. */
      readonly id: string;
      /** Directory ids that it covers. */
      readonly covers: readonly string[];
    };
export interface Directory {
  readonly entries: ReadonlyMap<string, BodyEntry>;
}
