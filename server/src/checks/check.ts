// What a check is. One file a check; index.ts lists them all.
import type { AnalysedPlan, Place } from '../plan/model';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A change of the file: `text` takes the place of [from, to), UTF-16 offsets. */
export interface Edit extends Place {
  readonly text: string;
}

/** One way to mend a finding. Edits do not overlap. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Something wrong at a place. */
export interface Finding {
  /** The wrong words, as narrow as can be. */
  readonly place: Place;
  readonly message: string;
  /** Best first. */
  readonly fixes?: readonly Fix[];
  /** Where it differs from the check's own severity. */
  readonly severity?: Severity;
  readonly related?: readonly { readonly place: Place; readonly message: string }[];
}

/** Where a plan comes from: written as .kh, or read from a text by the importer. */
export type Origin = 'kh' | 'text';

/** A part that a plan of some kind must have, recognised by meaning. */
export interface RequiredPart {
  /** Short and stable; part of no message. */
  readonly id: string;
  /** The heading that a fix writes. */
  readonly title: string;
  /** A heading belongs to the part where it has one of these phrases; accents and case do not count. */
  readonly phrases: readonly string[];
  /** Any section that no other part claims counts too, unless it is only about time, place, money and the like. */
  readonly anyOther?: boolean;
}

/** What a folder or a user sets for the checks. */
export interface CheckSettings {
  /** By id (`date/weekday`) or group (`date`); the id's own wins. */
  readonly severities?: ReadonlyMap<string, Severity | 'off'>;
  /** The parts that a plan must have, in their order; absent: those of checks/structure/profile.ts. */
  readonly profile?: readonly RequiredPart[];
}

/** What a text said that the plan language does not keep: the importer knows it, some checks need it. */
export interface SourceFacts {
  /** Numbers as they were written before headings and paragraphs: `IV.`, `I -`, `1. 1.`; `at` is the block's offset in the plan. */
  readonly numbers: readonly { readonly at: number; readonly written: string }[];
  /** Whether the end mark `./.` was there. */
  readonly closingMark: boolean;
}

export interface CheckContext {
  readonly origin: Origin;
  readonly settings: CheckSettings;
  /** Plans read from text only. */
  readonly source?: SourceFacts | undefined;
}

export interface Check {
  /** `group/name`, stable. */
  readonly id: string;
  readonly severity: Severity;
  /** Runs on plans read from text or Word too (marked T in the catalogue). */
  readonly onText: boolean;
  /** Runs on .kh (a few checks are about typed numbers and run on text only). */
  readonly onPlan: boolean;
  /** Whether some finding of it can carry a fix: the table test then demands a row. */
  readonly fixes: boolean;
  /** One sentence for the list of checks, English (key of the translation). */
  readonly summary: string;
  run(plan: AnalysedPlan, context: CheckContext): Iterable<Finding>;
}
