// The national data files, as they lie under server/data; esbuild bundles them. What their fields mean is in docs/settings.md.
import abbreviationsFile from '../../data/abbreviations.json';
import centralFile from '../../data/central-bodies.json';
import formerFile from '../../data/former-bodies.json';
import recipientsFile from '../../data/generic-recipients.json';
import provincesFile from '../../data/provinces.json';
import provincialFile from '../../data/provincial-departments.json';
import type { IsoDay } from '../plan/model';

/** One body, in either file of bodies. */
export interface BodyFact {
  readonly id: string;
  readonly name: string;
  readonly exceptWhere?: readonly string[];
  readonly aliases?: readonly string[];
  readonly symbol?: string;
  readonly level?: string;
  readonly kind?: string;
  readonly category?: string;
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  readonly successors?: readonly string[];
  readonly mainSuccessor?: string;
  /** Which successor took over which fields; the fields of one are a list with commas, `khác` is the rest. */
  readonly successorByField?: Readonly<Record<string, string>>;
  readonly predecessors?: readonly string[];
  readonly parent?: string;
  readonly nearMisses?: readonly string[];
  readonly certainty?: string;
  /** Not every province has one. */
  readonly optional?: boolean;
}

export interface GraceWindow {
  readonly earliest?: IsoDay;
  readonly latest?: IsoDay;
}

export interface CentralFacts {
  readonly grace: Readonly<Record<string, GraceWindow>>;
  readonly governmentTerms: readonly {
    readonly ministries: readonly string[];
    readonly ministryLevel: readonly string[];
    readonly governmentAgencies: readonly string[];
  }[];
  readonly unitPattern: {
    readonly rules: readonly {
      readonly match: string;
      readonly until: IsoDay;
      readonly successor?: string;
      readonly certainty?: string;
    }[];
  };
  readonly bodies: readonly BodyFact[];
}

/** The lists of the file of provincial bodies; the name of the list is part of what a body is. */
export const PROVINCIAL_LISTS = [
  'departments',
  'provinceOther',
  'party',
  'frontAndMass',
  'media',
  'verticalAgencies',
  'districtLevel',
  'communeLevel',
] as const;
export type ProvincialList = (typeof PROVINCIAL_LISTS)[number];

export type ProvincialFacts = Readonly<Record<ProvincialList, readonly BodyFact[]>> & {
  readonly grace: Readonly<Record<string, GraceWindow>>;
};

export interface RecipientPattern {
  readonly id: string;
  /** JavaScript, flags `iu`, on a prepared item. */
  readonly regex: string;
  readonly parts: readonly {
    readonly word: string;
    readonly covers: readonly string[];
    readonly from?: IsoDay;
    readonly until?: IsoDay;
  }[];
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  readonly severity?: string;
  readonly examples: readonly string[];
  readonly notExamples?: readonly string[];
}

export interface RecipientFacts {
  readonly patterns: readonly RecipientPattern[];
}

/** A provincial-level unit in one stretch of its life. */
export interface ProvinceFact {
  readonly name: string;
  readonly kind: string;
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  readonly mergedInto?: string;
  readonly kindChanges?: readonly { readonly kind: string; readonly from: IsoDay }[];
  readonly aliases?: readonly string[];
}

export interface ProvinceFacts {
  readonly units: readonly ProvinceFact[];
  readonly before: readonly ProvinceFact[];
  readonly earlier: readonly ProvinceFact[];
  readonly specialZones: readonly { readonly name: string; readonly province: string }[];
  readonly districtLevel: {
    readonly until: IsoDay;
    /** Province, and the names of its units by kind. */
    readonly units: readonly Readonly<Record<string, string | number | readonly string[]>>[];
  };
}

export interface AbbreviationFact {
  readonly abbr: string;
  readonly variants?: readonly string[];
  readonly expansions: readonly { readonly text: string; readonly when?: string; readonly id?: string }[];
  readonly kind: string;
  readonly ambiguous?: boolean;
}

// The compiler's own reading of the files is a union of hundreds of shapes; data.test.ts holds the files to these types.
export const central = centralFile as unknown as CentralFacts;
/** Bodies that ended in 2007 and 2008. */
export const former = (formerFile as unknown as { bodies: readonly BodyFact[] }).bodies;
export const provincial = provincialFile as unknown as ProvincialFacts;
export const recipients = recipientsFile as unknown as RecipientFacts;
export const provinces = provincesFile as unknown as ProvinceFacts;
export const abbreviations = (abbreviationsFile as unknown as { abbreviations: readonly AbbreviationFact[] })
  .abbreviations;
