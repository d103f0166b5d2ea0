// What a check is. One file a check; index.ts lists them all.
import type { FolderSettings, Severity } from '../directory/settings';
import type { ImportResult } from '../import/result';
import type { AnalysedPlan, Place } from '../plan/model';
import type { OtherPlan } from './others';

/** A change of the file: `text` takes the place of [from, to), UTF-16 offsets. */
export interface Edit extends Place {
  readonly text: string;
}

/** One way to mend a finding. Edits do not overlap. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** What is meant stays as it is, and nobody has to judge: it may be made together with others, unseen. */
  readonly safe?: true;
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
  /** How the words are shown: as what counts for nothing, or as what is no longer in use. */
  readonly tag?: 'unnecessary' | 'deprecated';
  readonly related?: readonly { readonly place: Place; readonly message: string }[];
}

/** Where a plan comes from: written as .kh, or read from a text by the importer. */
export type Origin = 'kh' | 'text';

/** What the importer knows of a text and the plan language does not keep. */
export type SourceFacts = Pick<ImportResult, 'kind' | 'numbers' | 'ends' | 'tight'>;

export interface CheckContext {
  readonly origin: Origin;
  readonly settings: FolderSettings;
  /** The ids of all checks. */
  readonly ids: readonly string[];
  /**
   * The plans at hand, such as those of the workspace; the plan itself may be among them, and counts for nothing. The same
   * list as long as none of them changes.
   */
  readonly others?: readonly OtherPlan[] | undefined;
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
  /** Where the decree rules it, for the check's page: English (key of the translation). */
  readonly rule?: string;
  /**
   * What a check without such a rule rests on: what files of plans can hold; the calendar and what is known of bodies and
   * documents. Absent: practice.
   */
  readonly source?: 'language' | 'fact';
  run(plan: AnalysedPlan, context: CheckContext): Iterable<Finding>;
}
